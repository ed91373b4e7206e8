import ar from '../../src/app/i18n/ar.json' with { type: 'json' };
import en from '../../src/app/i18n/en.json' with { type: 'json' };
import panelAr from '../../src/app/i18n/panel.ar.json' with { type: 'json' };
import panelEn from '../../src/app/i18n/panel.en.json' with { type: 'json' };
import panelRu from '../../src/app/i18n/panel.ru.json' with { type: 'json' };
import ru from '../../src/app/i18n/ru.json' with { type: 'json' };
import timelineAr from '../../src/app/i18n/timeline.ar.json' with { type: 'json' };
import timelineEn from '../../src/app/i18n/timeline.en.json' with { type: 'json' };
import timelineRu from '../../src/app/i18n/timeline.ru.json' with { type: 'json' };

/** The names by which a reader of each language finds things. What tests expect to be said, they say themselves. */
export const WORDS = {
  ar: { ...ar, ...panelAr, lt: timelineAr.timeline },
  en: { ...en, ...panelEn, lt: timelineEn.timeline },
  ru: { ...ru, ...panelRu, lt: timelineRu.timeline },
};

export { LANGUAGES, type Locale as Language } from '../../src/model/languages.ts';
