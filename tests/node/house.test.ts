import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Every module of the house by its path within `src/`, with its text and the modules that it imports, types included. */
const modules = new Map<string, { text: string; imports: string[] }>();
for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/u.test(entry.name) || entry.name.endsWith('.d.ts')) continue;
  const file = path.join(entry.parentPath, entry.name);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:from|import\()\s*['"](\.[^'"?]+)/gu)].map(([, to]) =>
    toId(path.resolve(entry.parentPath, to as string)),
  );
  modules.set(toId(file), { text, imports });
}

function toId(file: string): string {
  return path.relative(SRC, file).split(path.sep).join('/');
}

/** The rooms of the parser from below: what lies below never imports what lies above. */
const ORDER = [
  'text',
  'lexicon',
  'reading',
  'claims',
  'gazetteer',
  'dates/words',
  'dates/rules',
  'dates/resolve',
  'dates',
  'layout',
  'offices',
  'people',
  'places',
  'topics',
  'events/sentence',
  'events/facts',
  'events/who',
  'events/relate',
  'statements',
  'articles',
  'solve',
  'merge',
  'notes',
  'memory',
  'report',
  '',
];

it('knows the place of every room of the parser', () => {
  const rooms = new Set([...modules.keys()].filter((id) => id.startsWith('parse/')).map(toRoom));
  expect([...rooms].sort()).toEqual([...ORDER].sort());
});

function toRoom(id: string): string {
  const folder = path.posix.dirname(id.slice('parse/'.length));
  return folder === '.' ? '' : folder;
}

it('lets no room of the parser import from one above it', () => {
  const wrong: string[] = [];
  for (const [id, { imports }] of modules) {
    if (!id.startsWith('parse/')) continue;
    for (const to of imports)
      if (to.startsWith('parse/') && ORDER.indexOf(toRoom(to)) > ORDER.indexOf(toRoom(id))) wrong.push(`${id} → ${to}`);
  }
  expect(wrong).toEqual([]);
});

it('has no two folders that import each other', () => {
  const doors = new Set<string>();
  for (const [id, { imports }] of modules)
    for (const to of imports) if (modules.has(to)) doors.add(`${path.posix.dirname(id)} → ${path.posix.dirname(to)}`);
  const pairs = [...doors].filter((door) => {
    const [from, to] = door.split(' → ');
    return from !== to && doors.has(`${to} → ${from}`);
  });
  expect(pairs).toEqual([]);
});

it('has no circle of modules, types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (id: string, way: readonly string[]): void => {
    if (way.includes(id)) circles.push([...way.slice(way.indexOf(id)), id].join(' → '));
    if (way.includes(id) || done.has(id)) return;
    for (const to of modules.get(id)?.imports ?? []) visit(to, [...way, id]);
    done.add(id);
  };
  for (const id of modules.keys()) visit(id, []);
  expect(circles).toEqual([]);
});

/** Lines of a module at the most; lists of words are as long as they are. */
const LONGEST_MODULE = 400;

it('has no module that is longer than one can hold in mind', () => {
  const long = [...modules].filter(([id, { text }]) => !isWords(id) && text.split('\n').length > LONGEST_MODULE);
  expect(long.map(([id]) => id)).toEqual([]);
});

/** Where Arabic words may stand: lexicons, the page's own words, and a table that measures letters. */
const isWords = (id: string): boolean =>
  /(?:^|\/)(?:lexicon|i18n)\//u.test(id) || id.endsWith('/firstFrame/letterWidths.ts');

/** Code without its comments and without the words of the rules’ examples (`text: …`). */
function toCode(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?<![:'"`\\])\/\/[^\n]*/gu, '')
    .replace(/\btext: (?:'[^'\n]*'|\[[^\]]*\])/gu, '');
}

it('keeps Arabic words in lexicons, outside of comments and examples', () => {
  const found: string[] = [];
  for (const [id, { text }] of modules) {
    if (isWords(id)) continue;
    for (const line of toCode(text).split('\n')) if (/[\u0621-\u064a]/u.test(line)) found.push(`${id}: ${line.trim()}`);
  }
  expect(found).toEqual([]);
});

/** An Arabic phrase in the marks of our comments; one mark within another belongs to it. */
const PHRASE = /«(?:[^«»]|«[^«»]*»)*[\u0621-\u064a](?:[^«»]|«[^«»]*»)*»/gu;

/** What may stand behind a phrase as its English: ("yesterday"), "yesterday", and of names (Sergei Lavrov) or , Sergei Lavrov. */
const GLOSS = /^ ?(?:,? ?["“]|\([-(… ]*["“\p{Script=Latin}]|, (?:… )?(?:al-)?\p{Lu})/u;

/** What joins phrases whose English stands together behind the last. */
const JOINS = /^(?:[,;/]| →)?(?: (?:and|or|to|for|in|by))? ?$/u;

/** The comments of a module, each as one line. */
function toComments(text: string): string[] {
  const found = text.match(/\/\*[\s\S]*?\*\/|(?:(?<![:'"`\\])\/\/[^\n]*(?:\n[ \t]*(?=\/\/))?)+/gu) ?? [];
  return found.map((comment) => comment.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)?/gu, ' ').replace(/ +/gu, ' '));
}

/** The phrases of a comment that are nowhere in it followed by their English; letters alone mean nothing. */
function findUnglossed(comment: string): string[] {
  const phrases = [...comment.matchAll(PHRASE)];
  const glossed = new Set<string>();
  let joined: string[] = [];
  for (const [order, phrase] of phrases.entries()) {
    const behind = comment.slice(phrase.index + phrase[0].length, phrases[order + 1]?.index);
    joined.push(phrase[0]);
    if (GLOSS.test(behind)) for (const each of joined) glossed.add(each);
    if (GLOSS.test(behind) || !JOINS.test(behind)) joined = [];
  }
  return phrases.map(([phrase]) => phrase).filter((phrase) => !glossed.has(phrase) && /\p{L}.*\p{L}/u.test(phrase));
}

it('tells a phrase without its English from one that has it', () => {
  expect(findUnglossed('/** «أمس» ("yesterday"), «أمس» again, «علي» (Ali), («الخطيب», al-Khatib). */')).toEqual([]);
  expect(findUnglossed('/** «اليوم», «غدا» ("today", "tomorrow") and the letter «ل». */')).toEqual([]);
  expect(findUnglossed('/** «أمس» is a day, «غدا» ("tomorrow") another. */')).toEqual(['«أمس»']);
});

it('says in English, right behind it, what each Arabic phrase of a comment says', () => {
  const found: string[] = [];
  for (const [id, { text }] of modules)
    for (const comment of toComments(text)) for (const phrase of findUnglossed(comment)) found.push(`${id}: ${phrase}`);
  expect(found).toEqual([]);
});
