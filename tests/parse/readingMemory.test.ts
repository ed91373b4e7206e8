import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { OWN_REGISTRY } from '../../src/build/buildCorpus.ts';
import { readRegistry } from '../../src/build/readRegistry.ts';
import type { Registry } from '../../src/model/registry.ts';
import { buildDataset } from '../../src/parse/buildDataset.ts';
import { ReadingMemory } from '../../src/parse/readingMemory.ts';

let registry: Registry;
beforeAll(async () => {
  const own = await readRegistry(OWN_REGISTRY);
  if (!own.registry) throw new Error('The registry has errors: run npm run corpus');
  registry = own.registry;
});

/** Articles that lean on each other: strangers of one name, roles whose holder another names, lines that recur. */
const TEXTS = [
  'لقاء في جنيف\n\nالثلاثاء 14 أيار 2024\n\nالتقى وزير النقل الروسي سامر النجاري وزير المالية السوري كمال الصباغ في جنيف اليوم الثلاثاء.\n\nشارك الآن\n',
  'محادثات في موسكو\n\nالأربعاء 15 أيار 2024\n\nالتقى وزير الخارجية الروسي سيرغي لافروف وزير المالية السوري الدكتور كمال محمد الصباغ في موسكو أمس.\n\nشارك الآن\n',
  'الوزيران يبحثان الطاقة\n\nالخميس 16 أيار 2024\n\nاستقبل وزير الخارجية الروسي نظيره السوري في موسكو أمس الأربعاء، وبحثا ملف الطاقة والعلاقات بين البلدين.\n\nشارك الآن\n',
  'وصول الوزير\n\nالجمعة 17 أيار 2024\n\nالتقى سامر النجاري في دمشق وزير الخارجية السوري فيصل المقداد، وقال النجاري إن الزيارة ناجحة ومهمة للبلدين.\n\nشارك الآن\n',
];

test('what is read with memory is what is read without, whatever changes in between', () => {
  const step = fc.tuple(
    fc.nat(TEXTS.length - 1),
    fc.nat(TEXTS.length - 1),
    fc.constantFrom('change', 'cut', 'drop', 'registry'),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const memory = new ReadingMemory();
      const texts = new Map(TEXTS.map((text, at) => [`a${at}`, text]));
      let people = registry.people;
      for (const [first, second, kind] of [[0, 0, 'none'] as const, ...steps]) {
        const id = `a${first}`;
        if (kind === 'change') texts.set(id, TEXTS[second] as string);
        else if (kind === 'cut') texts.set(id, (texts.get(id) ?? '').replace('شارك الآن\n', ''));
        else if (kind === 'drop') texts.delete(id);
        else if (kind === 'registry') people = people.slice(1);
        const sources = [...texts].map(([key, text]) => ({ id: key, file: `seeds/${key}.txt`, text }));
        const input = { sources, registry: { ...registry, people }, notes: [], all: true };
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
});
