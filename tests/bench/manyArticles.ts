import type { Registry, Source } from '../../src/model/registry.ts';

// Made up, and common enough to be read as names.
const FIRST = ['سامر', 'نادر', 'وليد', 'ياسر', 'كمال', 'رامي', 'هيثم', 'عصام', 'جورج', 'إيغور', 'أوليغ', 'بافل'];
const LAST = [
  'الحلبي',
  'النجار',
  'الخطيب',
  'الصباغ',
  'العلي',
  'حداد',
  'قاسم',
  'مراد',
  'أورلوف',
  'كوزنتسوف',
  'بيلوف',
  'زايتسيف',
];

/** The days of a month that every month has. */
const DAYS = 28;

/**
 * Many articles out of a few: each copy with other days, and every other copy with other people, so that merging finds neither
 * one meeting over and over nor none at all. The same number gives the same articles.
 */
export function makeManyArticles(sources: Source[], { people }: Registry, number: number): Source[] {
  const names = people.flatMap(({ name, variants }) => [name.ar, ...variants]).sort((a, b) => b.length - a.length);
  return Array.from({ length: number }, (_, copy) => {
    const { text, id } = sources[copy % sources.length] as Source;
    const shift = Math.floor(copy / sources.length);
    let changed = text.replace(/\b\d{1,2}\b(?=[ /](?:من )?[\p{L}\d])/gu, (day) =>
      String(((Number(day) + shift) % DAYS) + 1).padStart(day.length, '0'),
    );
    if (shift % 2 === 1) {
      for (const [index, name] of names.entries()) {
        const other = index + shift;
        const last = LAST[other % LAST.length] ?? '';
        changed = changed.replaceAll(name, name.includes(' ') ? `${FIRST[(other * 7) % FIRST.length]} ${last}` : last);
      }
    }
    const copyId = `${id}-${copy}`;
    return { id: copyId, file: `seeds/${copyId}.txt`, text: changed };
  });
}
