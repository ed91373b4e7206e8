import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkDataset } from '../../src/model/checkDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from '../../src/model/diagnostics.ts';
import { buildCorpus } from '../../src/node/buildCorpus.ts';
import { formatCodes } from '../../src/node/formatCodes.ts';
import { readSeeds } from '../../src/node/read/readSeeds.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CASES = path.join(ROOT, 'tests/cases');
const ARTICLE = 'وزير الخارجية في موسكو\n\nالتقى وزير الخارجية نظيره الروسي في موسكو وبحثا معا آخر تطورات المنطقة.\n';

let folder = '';
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = '';
});

/** What the report says of a folder that holds one sound article, an own registry, and whatever is put there beside them. */
async function reportOn(prepare: (dir: string) => void): Promise<Diagnostic[]> {
  folder = mkdtempSync(path.join(tmpdir(), 'codes-'));
  const registry = path.join(folder, 'registry');
  cpSync(path.join(CASES, 'registry'), registry, { recursive: true });
  mkdirSync(path.join(folder, 'notes'));
  writeFileSync(path.join(folder, 'sound.txt'), ARTICLE);
  prepare(folder);
  return (await buildCorpus({ seeds: folder, registry })).diagnostics;
}

type Case = () => Promise<Diagnostic[]> | Diagnostic[];

/** A file beside the sound article. */
const file =
  (content: string | Uint8Array, name = 'other.txt'): Case =>
  () =>
    reportOn((dir) => writeFileSync(path.join(dir, name), content));
/** A note for the sound article. */
const note = (content: string | Uint8Array, name = 'sound.yaml'): Case => file(content, `notes/${name}`);
/** A registry in which one file is changed. */
const registry =
  (name: string, change: (text: string) => string): Case =>
  () =>
    reportOn((dir) => {
      const changed = path.join(dir, 'registry', name);
      writeFileSync(changed, change(readFileSync(changed, 'utf8')));
    });
/** A folder of `tests/cases/`, which pins all that is said of it. */
const known =
  (name: string): Case =>
  async () => {
    const seeds = path.join(CASES, name);
    return (
      await buildCorpus({
        seeds,
        registry: path.join(CASES, 'registry'),
        all: existsSync(path.join(seeds, 'options.json')),
      })
    ).diagnostics;
  };
/** The dataset of the sound article after a change that must never happen. */
const broken =
  (change: (dataset: Dataset) => void): Case =>
  async () => {
    const seeds = path.join(CASES, 'summit');
    const built = await buildCorpus({ seeds, registry: path.join(CASES, 'registry') });
    if (!built.dataset) throw new Error('The case has no dataset');
    const dataset = structuredClone(built.dataset);
    change(dataset);
    return checkDataset(dataset, built);
  };

const meeting = (lines: string): string => `meetings:\n  - ${lines.split('\n').join('\n    ')}\n`;
const SAID = 'note: seen, source: https://example.org';

/** One case a code; a code without a case does not compile. */
const EVERY: Readonly<Record<DiagnosticCode, Case>> = {
  'read/no-folder': async () =>
    (await buildCorpus({ seeds: path.join(tmpdir(), 'is-not-there'), registry: path.join(CASES, 'registry') }))
      .diagnostics,
  'read/no-article': () => reportOn((dir) => rmSync(path.join(dir, 'sound.txt'))),
  'read/unreadable': async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'codes-'));
    writeFileSync(path.join(folder, 'a.txt'), ARTICLE);
    // A memory that fails as a disk does: the one failure that every user of a machine can meet.
    const memory = new Map();
    memory.get = () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    return (await readSeeds(folder, memory)).diagnostics;
  },
  'read/not-a-file': () => reportOn((dir) => mkdirSync(path.join(dir, 'folder.txt'))),
  'read/symbolic-link': () => reportOn((dir) => symlinkSync(path.join(dir, 'sound.txt'), path.join(dir, 'link.txt'))),
  'read/too-large': file(ARTICLE.repeat(10_000)),
  'read/too-many-lines': file('أ\n'.repeat(30_000)),
  'read/line-too-long': file('كلمة '.repeat(30_000)),
  'read/empty': file(''),
  'read/blank': file(' \n\t\n'),
  'read/pdf': file('%PDF-1.7\n1 0 obj', 'other.pdf'),
  'read/feed': file('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
  'read/addresses': file('https://news.example.org/1\nhttps://news.example.org/2\n'),
  'read/no-page': file('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b--\n', 'other.mhtml'),
  'read/unreadable-page': file(
    `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>كلام`,
    'other.html',
  ),
  'read/not-text': file('%PDF-1.7\n1 0 obj'),
  'read/utf-16': file(Buffer.from(`\ufeff${ARTICLE}`, 'utf16le')),
  'read/not-utf8': file(Uint8Array.from({ length: 60 }, (_, at) => (at % 6 === 5 ? 0x20 : 0xc7 + at))),
  'read/damaged-utf8': file(Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0xd8]), Buffer.from(`\n${ARTICLE}`)])),
  'read/mojibake': file(Buffer.from(ARTICLE).toString('latin1')),
  'read/nul': file(`${ARTICLE}\0`),
  'read/json': file(JSON.stringify({ text: ARTICLE })),
  'read/html': file(`<!doctype html><html><body><p>${ARTICLE}</p></body></html>`),
  'read/merge-conflict': file(`<<<<<<< ours\n${ARTICLE}=======\n${ARTICLE}>>>>>>> theirs\n`),
  'read/file-name': file(ARTICLE, '...txt'),
  'read/hidden': file(ARTICLE, '.other.txt'),
  'read/duplicate-name': () =>
    reportOn((dir) => {
      writeFileSync(path.join(dir, 'Visit.txt'), ARTICLE);
      writeFileSync(path.join(dir, 'visit.txt'), `${ARTICLE}وعاد.\n`);
    }),
  'read/duplicate-id': file(`<p>${ARTICLE}</p>`, 'sound.html'),
  'read/duplicate-content': file(ARTICLE),
  'read/not-txt': file('x', 'article.docx'),
  'read/markup': file(`${ARTICLE}<b>وعاد</b> الوزير إلى بلاده.\n`),
  'read/replacement-character': file(`${ARTICLE}وعاد الو\ufffdير.\n`),
  'read/control-character': file(`${ARTICLE}وعاد\u0007 الوزير.\n`),
  'read/combining-marks': file(`${ARTICLE}وعا${'\u064e'.repeat(8)}د.\n`),
  'read/bidi-control': file(`${ARTICLE}\u202eوعاد الوزير.\n`),
  'read/presentation-forms': file(`${ARTICLE}ﺍﻟﻮﺯﻳﺮ\n`),
  'read/lone-carriage-return': file(`${ARTICLE}وعاد\rالوزير.\n`),
  'read/carriage-returns': file(`${ARTICLE}وعاد.\n`.replaceAll('\n', '\r\n')),
  'read/byte-order-mark': file(`\ufeff${ARTICLE}وعاد.\n`),
  'layout/no-body': known('empty-page'),
  'layout/two-articles': known('two-short-articles-in-one-file'),
  'layout/unwrapped': known('wrapped-at-a-width'),
  'layout/markdown': known('copied-as-markdown'),
  'layout/no-title': known('not-the-first-time'),
  'layout/no-publisher': known('agreed-on-is-planned'),
  'date/unknown-publication': known('note-against-a-weekday'),
  'date/page-disagrees': file(
    `<meta property="article:published_time" content="2024-05-14T09:00:00Z"><h1>وزير الخارجية في دمشق</h1><p>الاثنين 2023/05/15</p><p>${ARTICLE}</p>`,
    'other.html',
  ),
  'date/conflict': known('weekday-and-day-contradict'),
  'person/provisional': known('agreed-on-is-planned'),
  'meeting/undated': known('agreed-on-is-planned'),
  'meeting/no-place': known('agreed-on-is-planned'),
  'meeting/nobody-named': known('roles-of-three-countries'),
  'yaml/unreadable': note(Uint8Array.of(0xff, 0xfe, 0xc7)),
  'yaml/syntax': note('publisher: { value: "open\n'),
  'yaml/reserved-key': note('constructor: 1\n'),
  'yaml/alias': note(`publisher: &one { value: صحيفة, ${SAID} }\npublished: *one\n`),
  'yaml/unknown-key': note('editor: me\n'),
  'yaml/missing-key': note('publisher: { value: صحيفة, note: seen }\n'),
  'yaml/bad-value': note(`published: { value: soon, ${SAID} }\n`),
  'yaml/bad-type': note('meetings: 5\n'),
  'registry/unreadable': () => reportOn((dir) => rmSync(path.join(dir, 'registry'), { recursive: true })),
  'registry/unknown-file': file('a: 1\n', 'registry/person.yaml'),
  'registry/duplicate-id': registry('places.yaml', (text) => `${text}${lastEntry(text)}`),
  'registry/date-order': registry('corpus.yaml', (text) => text.replace(/(to:\s*['"]?)\d{4}/u, '$11900')),
  'registry/unknown-country': registry('people.yaml', (text) =>
    text.replace(/country: \S+?([,\s])/u, 'country: atlantis$1'),
  ),
  'registry/unknown-place': registry('places.yaml', (text) => text.replace('within: moscow', 'within: atlantis')),
  'registry/unknown-person': registry('context.yaml', (text) =>
    text.replace(/people: \[[^\]]*\]/u, 'people: [nobody-at-all]'),
  ),
  'note/unreadable': () =>
    reportOn((dir) => {
      rmSync(path.join(dir, 'notes'), { recursive: true });
      writeFileSync(path.join(dir, 'notes'), 'a file');
    }),
  'note/unknown-file': note('x', 'sound.txt'),
  'note/unknown-article': note(`publisher: { value: صحيفة, ${SAID} }\n`, 'nowhere.yaml'),
  'note/unknown-person': note(meeting(`match: { people: [nobody-at-all] }\nplace: { value: moscow, ${SAID} }`)),
  'note/unknown-place': note(meeting(`match: { level: ministerial }\nplace: { value: atlantis, ${SAID} }`)),
  'note/empty-match': note(meeting(`match: { people: [] }\nplace: { value: moscow, ${SAID} }`)),
  'note/empty': note(meeting('match: { level: ministerial }')),
  'note/no-meeting': known('note-without-meeting'),
  'note/ambiguous': known('note-with-two-meetings'),
  'note/contradicts': known('note-contradicts'),
  'dataset/schema': broken((dataset) => Object.assign(dataset, { version: 2 })),
  'dataset/duplicate-id': broken(({ people }) => people.push(...people.slice(0, 1))),
  'dataset/span': broken(({ articles }) => articles[0]?.body.push({ kind: 'paragraph', start: 0, end: 1e9 })),
  'dataset/quote': broken(({ meetings }) =>
    Object.assign(meetings[0]?.participants[0]?.evidence[0] ?? {}, { quote: 'كلام' }),
  ),
  'dataset/unknown-article': broken(({ meetings }) =>
    Object.assign(meetings[0]?.participants[0]?.evidence[0] ?? {}, { article: 'nowhere' }),
  ),
  'dataset/unknown-reference': broken(({ meetings }) => meetings[0]?.articles.push('nowhere')),
  'dataset/lost-seed': broken((dataset) => {
    dataset.articles = [];
    dataset.meetings = [];
  }),
};

/** The last entry of a list in YAML, to be changed and appended. */
function lastEntry(text: string): string {
  const entry = text.match(/^ {2}- .*$/gmu)?.at(-1);
  if (entry === undefined) throw new Error('The registry has no list');
  return `${entry}\n`;
}

it.each(Object.keys(EVERY) as DiagnosticCode[])(
  '%s is said where it should be, with the severity of its code',
  async (code) => {
    const found = await EVERY[code]();
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    for (const diagnostic of found) expect(diagnostic.severity).toBe(DIAGNOSTICS[diagnostic.code].severity);
  },
);

it.each(Object.entries(DIAGNOSTICS))('%s has a sentence that an editor can act on', (_, { says }) => {
  expect(says).toMatch(/^[A-Z].*\.$/u);
});

it('the page of the codes is made of them', () => {
  expect(readFileSync(path.join(ROOT, 'docs/diagnostics.md'), 'utf8')).toBe(formatCodes());
});
