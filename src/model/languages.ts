/**
 * The languages of the page and of every name in the data, Arabic first: the articles are in it, and so are the pages that
 * are drawn beforehand. To add one, add it here; the compiler then asks for the rest, `app/i18n/i18n.ts` first.
 */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;

/** One of the page's languages, by its tag. */
export type Locale = (typeof LANGUAGES)[number];

/** Which way a line of text runs, or time. */
export type Direction = 'rtl' | 'ltr';

/** Makes one of something for each language. */
export function inEveryLanguage<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LANGUAGES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
