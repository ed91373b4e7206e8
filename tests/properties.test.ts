import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkDataset } from '../src/model/checkDataset.ts';
import type { Registry, Source } from '../src/model/registry.ts';
import { OWN_REGISTRY } from '../src/node/buildCorpus.ts';
import { formatDiagnostic } from '../src/node/formatReport.ts';
import { readRegistry } from '../src/node/read/readRegistry.ts';
import { buildDataset } from '../src/parse/buildDataset.ts';

/** Articles in one corpus: many at a time cost little more than one. */
const BATCH = 100;

const RUNS = { characters: 30, words: 40, edits: 32 };

let registry: Registry;
beforeAll(async () => {
  const own = await readRegistry(OWN_REGISTRY);
  if (!own.registry) throw new Error('The registry has errors: run npm run corpus');
  registry = own.registry;
});

const WORDS = [
  ...'التقى اجتمع بحث استقبل زار هاتف أكد قال سيلتقي يعتزم أجل ألغى عقد أجرى شارك ترأس لم لن نفى غادر وصل حضر مثل'.split(
    ' ',
  ),
  ...'محادثات مباحثات لقاء قمة زيارة اجتماع اتصال جلسة مؤتمر موعد اتفاق'.split(' '),
  ...'وزير الخارجية الدفاع الرئيس رئيس الوزراء نائب مبعوث سفير وفد نظيره نظيريه الوزيران الجانبان الطرفان السابق'.split(
    ' ',
  ),
  ...'الروسي السوري التركي الإيراني الروسية السورية الروسيان سوريا روسيا تركيا موسكو دمشق سوتشي الكرملين جنيف أنقرة'.split(
    ' ',
  ),
  ...'سيرغي لافروف فيصل المقداد بوتين الأسد أحمد الشرع سامر النجاري كمال بن عبد الله الصباغ إيغور أورلوف'.split(' '),
  ...'أمس اليوم غدا الماضي المقبل الجاري الثلاثاء الأربعاء يوم شهر عام قبل بعد منذ خلال أوائل منتصف أواخر من إلى بين'.split(
    ' ',
  ),
  ...'أيار كانون الأول الثاني تشرين شباط/فبراير نيسان رمضان 14 31 2023 2024/05/14 ٣ 99 0 1445 12:30'.split(' '),
  ...'مع و في كل أن إن الذي كما فيما لكن عن ملف الطاقة التعاون العسكري إعادة الإعمار'.split(' '),
  ...['.', '،', '؛', ':', '«', '»', '"', '(', ')', '-', '–', '/', '\n', '\n\n', '\r\n', '\u200f', 'ـ', '؟', '!'],
];

const PAGE = `الرئيسية
أخبار
لافروف والمقداد يبحثان ملف الطاقة في موسكو

صحيفة المثال
الثلاثاء 14 أيار 2024 12:30
موسكو - وكالات

التقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري فيصل المقداد في موسكو اليوم الثلاثاء، وبحثا ملف الطاقة والعلاقات بين البلدين.

لقاء في الكرملين
وكان الرئيس الروسي فلاديمير بوتين استقبل نظيره السوري بشار الأسد في الكرملين في 15 آذار 2023، وقال: «سنواصل الحوار».

وأعلن نائب وزير الخارجية سامر النجاري أن الوزيرين سيلتقيان مجددا في سوتشي الشهر المقبل. وأجل الجانبان لقاء كان مقررا أمس.

اقرأ أيضا: مواضيع أخرى
شارك
جميع الحقوق محفوظة
`;

const characters = fc.string({ unit: 'binary', maxLength: 300 });
const words = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', '')), { minLength: 5, maxLength: 120 })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

/** What somebody or something does to a page: lines go, come twice, change places, break or run together, letters go. */
const edits = fc
  .array(
    fc.tuple(
      fc.constantFrom('drop', 'double', 'swap', 'join', 'split', 'cut', 'put'),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...WORDS),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    const lines = PAGE.split('\n');
    for (const [kind, first, second, word] of steps) {
      if (lines.length === 0) break;
      const [at, other] = [first % lines.length, second % lines.length];
      const line = lines[at] ?? '';
      const middle = line.length === 0 ? 0 : second % line.length;
      if (kind === 'drop') lines.splice(at, 1);
      else if (kind === 'double') lines.splice(other, 0, line);
      else if (kind === 'swap') [lines[at], lines[other]] = [lines[other] ?? '', line];
      else if (kind === 'join') lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`);
      else if (kind === 'split') lines.splice(at, 1, line.slice(0, middle), line.slice(middle));
      else if (kind === 'cut') lines[at] = line.slice(0, middle) + line.slice(middle + 1 + (first % 9));
      else lines[at] = `${line.slice(0, middle)} ${word} ${line.slice(middle)}`;
    }
    return lines.join('\n');
  });

const toSources = (texts: readonly string[]): Source[] =>
  texts.map((text, at) => ({ id: `a${at}`, file: `seeds/a${at}.txt`, text }));

/** What must hold of any texts: checked, complete, verbatim, the same in any order, and reported in place on one line. */
function check(texts: readonly string[]): void {
  const sources = toSources(texts);
  const { dataset, diagnostics, explain } = buildDataset({ sources, registry, notes: [], all: true });
  expect(checkDataset(dataset, { seeds: sources, diagnostics })).toEqual([]);
  expect(dataset.articles.map(({ id, text }) => [id, text])).toEqual(
    sources.map(({ id, text }) => [id, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  const lines = new Map(sources.map(({ file, text }) => [file, text.split(/\r\n|[\n\r\u2028\u2029]/u).length]));
  for (const found of diagnostics) {
    expect(found.line).toBeGreaterThan(0);
    expect(found.line).toBeLessThanOrEqual(lines.get(found.file) ?? 0);
    expect(formatDiagnostic(found)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066\u2067]/u);
  }
  expect(explain('a0')).not.toEqual([]);
  // Another order costs as much again: every few texts will do.
  if ((texts[0]?.length ?? 0) % 3 !== 0) return;
  const reversed = buildDataset({ sources: [...sources].reverse(), registry, notes: [], all: true });
  expect(JSON.stringify(reversed.dataset)).toBe(JSON.stringify(dataset));
  expect(reversed.diagnostics).toEqual(diagnostics);
}

const inBatches = (text: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(fc.property(fc.array(text, { minLength: BATCH, maxLength: BATCH }), check), { numRuns, seed: 20240514 });

test('any characters at all', () => inBatches(characters, RUNS.characters), 120_000);
test('words of news, glued at random', () => inBatches(words, RUNS.words), 120_000);
test('a page, edited at random', () => inBatches(edits, RUNS.edits), 120_000);
test('makes at least ten thousand of them', () => {
  expect(BATCH * Object.values(RUNS).reduce((sum, runs) => sum + runs, 0)).toBeGreaterThanOrEqual(10_000);
});
