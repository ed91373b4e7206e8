import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Note, Registry } from '../../../src/model/registry.ts';
import { OWN_REGISTRY } from '../../../src/node/buildCorpus.ts';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { buildDataset } from '../../../src/parse/buildDataset.ts';
import { ParserMemory } from '../../../src/parse/parserMemory.ts';

let registry: Registry;
beforeAll(async () => {
  const own = await readRegistry(OWN_REGISTRY);
  if (!own.registry) throw new Error('The registry has errors: run npm run corpus');
  registry = own.registry;
});

/** Articles that lean on each other: strangers of one name, roles whose holder another names, lines that recur, a day that serves. */
const TEXTS = [
  'لقاء في جنيف\n\nالثلاثاء 14 أيار 2024\n\nالتقى وزير النقل الروسي سامر النجاري وزير المالية السوري كمال الصباغ في جنيف اليوم الثلاثاء.\n\nشارك الآن\n',
  'محادثات في موسكو\n\nالأربعاء 15 أيار 2024\n\nالتقى وزير الخارجية الروسي سيرغي لافروف وزير المالية السوري الدكتور كمال محمد الصباغ في موسكو أمس.\n\nشارك الآن\n',
  'الوزيران يبحثان الطاقة\n\nالخميس 16 أيار 2024\n\nاستقبل وزير الخارجية الروسي نظيره السوري في موسكو أمس الأربعاء، وبحثا ملف الطاقة والعلاقات بين البلدين.\n\nشارك الآن\n',
  'وصول الوزير\n\nالجمعة 17 أيار 2024\n\nالتقى وزير الطاقة الروسي سامر النجاري في دمشق اليوم الجمعة وزير الخارجية السوري فيصل المقداد، وقال النجاري إن الزيارة ناجحة ومهمة للبلدين.\n\nشارك الآن\n',
  'لقاء لافروف والمقداد\n\nالتقى وزير الخارجية الروسي سيرغي لافروف وزير الخارجية السوري فيصل المقداد في موسكو أمس الثلاثاء.\n',
  'لافروف يستقبل المقداد\n\nاستقبل وزير الخارجية الروسي سيرغي لافروف وزير الخارجية السوري فيصل المقداد في موسكو في 7 أيار 2024، وبحثا ملف الطاقة.\n',
  'محادثات روسية سورية\n\nأجرى وزير الخارجية السوري فيصل المقداد محادثات مع وزير الخارجية الروسي سيرغي لافروف في موسكو في 7 أيار 2024.\n',
];

const note = (article: string, fact: Pick<Note, 'about' | 'field' | 'value'>): Note => ({
  file: `notes/${article}.yaml`,
  line: 1,
  column: 1,
  article,
  note: 'لأن',
  source: 'https://example.org',
  corrects: true,
  ...fact,
});
const ministers = { people: ['sergei-lavrov', 'faisal-mekdad'], date: null, level: null };
const NOTES: Note[] = [
  note('a4', { about: 'article', field: 'published', value: '2024-05-15' }),
  note('a3', { about: 'article', field: 'publisher', value: 'سانا' }),
  note('a2', { about: ministers, field: 'place', value: 'damascus' }),
  note('a5', { about: ministers, field: 'participants', value: ['sergei-shoigu'] }),
  note('a1', { about: 'article', field: 'published', value: '2024-05' }),
];

test('what is read with memory is what is read without, whatever changes in between', () => {
  const step = fc.tuple(
    fc.nat(TEXTS.length - 1),
    fc.nat(TEXTS.length - 1),
    fc.constantFrom('change', 'cut', 'drop', 'registry', 'note'),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const memory = new ParserMemory();
      const texts = new Map(TEXTS.map((text, at) => [`a${at}`, text]));
      const notes = new Set<Note>();
      let people = registry.people;
      for (const [first, second, kind] of [[0, 0, 'none'] as const, ...steps]) {
        const id = `a${first}`;
        if (kind === 'change') texts.set(id, TEXTS[second] as string);
        else if (kind === 'cut') texts.set(id, (texts.get(id) ?? '').replace('شارك الآن\n', ''));
        else if (kind === 'drop') texts.delete(id);
        else if (kind === 'registry') people = people.slice(1);
        else if (kind === 'note') {
          const given = NOTES[second % NOTES.length] as Note;
          if (!notes.delete(given)) notes.add(given);
        }
        const sources = [...texts].map(([key, text]) => ({ id: key, file: `seeds/${key}.txt`, text }));
        const input = { sources, registry: { ...registry, people }, notes: [...notes], all: true };
        const [fresh, remembered] = [buildDataset(input), buildDataset({ ...input, memory })];
        expect(JSON.stringify(remembered.dataset)).toBe(JSON.stringify(fresh.dataset));
        expect(remembered.diagnostics).toEqual(fresh.diagnostics);
        expect(sources.map((source) => remembered.explain(source.id))).toEqual(
          sources.map((source) => fresh.explain(source.id)),
        );
      }
    }),
    { numRuns: 30, seed: 20240514 },
  );
}, 60_000);

test('the texts do lean on each other', () => {
  const sources = TEXTS.map((text, at) => ({ id: `a${at}`, file: `seeds/a${at}.txt`, text }));
  const { dataset } = buildDataset({ sources, registry, notes: [], all: true });
  const meetingsOf = (name: string) => {
    const ids = dataset.people.filter((person) => person.name.ar.includes(name)).map((person) => person.id);
    expect(ids).toHaveLength(1);
    return dataset.meetings.filter(({ participants }) => participants.some(({ value }) => value.person === ids[0]));
  };
  expect(meetingsOf('الصباغ').length).toBeGreaterThan(1);
  const { diagnostics } = buildDataset({ sources, registry, notes: NOTES, all: true });
  expect(diagnostics.filter(({ code }) => code.startsWith('note/'))).toEqual([]);
  expect(dataset.articles.find(({ id }) => id === 'a4')?.published?.rule).toBe('same-meeting-in-another-article');
});
