import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Locale } from '../../../src/model/languages.ts';

const ROOT = path.join(import.meta.dirname, '../../../src/app');
const CATEGORIES = /_(zero|one|two|few|many|other)$/u;

type Words = { [key: string]: string | Words };

/** Every key with its words, `a.b.c` → text. */
function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function readWords(name: string): Map<string, string> {
  return flatten(JSON.parse(readFileSync(path.join(ROOT, 'i18n', name), 'utf8')) as Words);
}

const FILES = ['', 'panel.', 'timeline.'];
const words = Object.fromEntries(
  LANGUAGES.map((locale) => [locale, new Map(FILES.flatMap((file) => [...readWords(`${file}${locale}.json`)]))]),
) as Record<Locale, Map<string, string>>;

const base = (key: string) => key.replace(CATEGORIES, '');
const bases = (locale: Locale) => new Set([...words[locale].keys()].map(base));
const placeholders = (text: string) => new Set(text.match(/\{\{\w+\}\}/gu) ?? []);

/** The program's own text, in which keys are looked for. */
const source = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => readFileSync(path.join(ROOT, name), 'utf8'))
  .join('\n');

describe.each(['en', 'ru'] as const)('the words of %s', (locale) => {
  it('have the same keys as the Arabic', () => {
    expect([...bases(locale)].sort()).toEqual([...bases('ar')].sort());
  });
  it('have the same placeholders as the Arabic', () => {
    for (const key of bases('ar')) {
      const ofKey = (language: Locale) =>
        [...words[language]].filter(([name]) => base(name) === key).map(([, text]) => placeholders(text));
      const all = (sets: Set<string>[]) => [...new Set(sets.flatMap((set) => [...set]))].sort();
      // A plural form may leave out the number that its word already says.
      expect(all(ofKey(locale)), key).toEqual(all(ofKey('ar')));
    }
  });
});

describe.each(LANGUAGES)('the plurals of %s', (locale) => {
  const plural = [...words[locale].keys()].filter((key) => CATEGORIES.test(key));
  it('have every form the language has, and no other', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.slice().sort();
    for (const key of new Set(plural.map(base))) {
      const forms = plural.filter((name) => base(name) === key).map((name) => name.slice(key.length + 1));
      expect(forms.sort(), key).toEqual(wanted);
    }
  });
  it('are there', () => expect(plural.length).toBeGreaterThan(0));
});

describe('every key', () => {
  it('is used', () => {
    // The timeline's author looks its keys up below a namespace of their own; a name made of parts counts by its stem.
    const isUsed = (key: string) => {
      const own = key.replace(/^timeline\./u, '');
      return [key, own].some((name) => {
        const stem = `${name.slice(0, name.lastIndexOf('.') + 1)}\${`;
        return source.includes(`'${name}'`) || (stem.length > 2 && source.includes(`\`${stem}`));
      });
    };
    // `held` and the like stand one step deeper than the stem.
    const unused = [...bases('ar')].filter((key) => !isUsed(key) && !isUsed(key.replace(/Hint$/u, '')));
    expect(unused).toEqual([]);
  });
  it('says something', () => {
    for (const locale of LANGUAGES) {
      for (const [key, text] of words[locale]) {
        if (!key.includes('undated_')) expect(text.trim(), `${locale} ${key}`).not.toBe('');
      }
    }
  });
});
