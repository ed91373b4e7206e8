import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Direction, Locale } from '../../model/languages.ts';
import ar from './ar.json';
import type panelAr from './panel.ar.json';
import timelineAr from './timeline.ar.json';

// Which languages there are, `model/languages.ts` says. What each of them needs stands here and in the files of words beside.

/** Which way each language runs. */
export const DIRECTIONS: Record<Locale, Direction> = { ar: 'rtl', en: 'ltr', ru: 'ltr' };

/** Each language in its own words, for those who cannot read the page's. */
export const LANGUAGE_NAMES: Record<Locale, string> = { ar: 'العربية', en: 'English', ru: 'Русский' };

/**
 * The interface's words: Arabic at once, the others when asked for. The words of what opens in the panel are a namespace
 * of their own (`panel`), which loads with the panel; keys are looked up there when the page's own lack them.
 */
export function createI18n(panel?: typeof panelAr): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: 'ar',
    resources: { ar: { translation: ar, ...timelineAr, ...(panel ? { panel } : {}) } },
    fallbackNS: 'panel',
    fallbackLng: 'ar',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

const LOADERS = {
  en: () => Promise.all([import('./en.json'), import('./timeline.en.json'), import('./panel.en.json')]),
  ru: () => Promise.all([import('./ru.json'), import('./timeline.ru.json'), import('./panel.ru.json')]),
};

/** Loads a language's words and switches to it. Rejects when they cannot be had; the language then stays. */
export async function switchLanguage(instance: i18n, locale: Locale): Promise<void> {
  if (locale !== 'ar' && !instance.hasResourceBundle(locale, 'translation')) {
    const [page, timeline, panel] = await LOADERS[locale]();
    instance.addResourceBundle(locale, 'translation', page.default);
    instance.addResourceBundle(locale, 'timeline', timeline.default.timeline);
    instance.addResourceBundle(locale, 'panel', panel.default);
  }
  await instance.changeLanguage(locale);
}
