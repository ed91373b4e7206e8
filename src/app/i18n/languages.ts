import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../url/params.ts';
import ar from './ar.json';

/** Which way each language runs. */
export const DIRECTIONS: Record<Locale, 'rtl' | 'ltr'> = { ar: 'rtl', en: 'ltr', ru: 'ltr' };

/** Each language in its own words, for those who cannot read the page's. */
export const LANGUAGE_NAMES: Record<Locale, string> = { ar: 'العربية', en: 'English', ru: 'Русский' };

/** The interface's words: Arabic at once, the others when asked for. */
export function createI18n(): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: 'ar',
    resources: { ar: { translation: ar } },
    fallbackLng: 'ar',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

const LOADERS = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

/** Loads a language's words and switches to it. Rejects when they cannot be had; the language then stays. */
export async function switchLanguage(instance: i18n, locale: Locale): Promise<void> {
  if (locale !== 'ar' && !instance.hasResourceBundle(locale, 'translation')) {
    instance.addResourceBundle(locale, 'translation', (await LOADERS[locale]()).default);
  }
  await instance.changeLanguage(locale);
}
