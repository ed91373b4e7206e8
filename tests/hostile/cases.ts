import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One hostile or broken input, and what must be said of it. */
export interface HostileCase {
  name: string;
  /** The file's name in the folder; default: one made from the case's name. */
  file?: string;
  /** What the file holds, or how to make something else of that name. */
  content: string | Uint8Array | ((path: string) => void);
  /** The codes reported for the file, in order of the report, each once; those that only say what an article lacks are left out. */
  codes: readonly string[];
  /** Whether it still becomes an article (`true`), or ends as an error that names it. */
  article: boolean;
  /** Where the first finding stands, when that is part of the promise. */
  line?: number;
  column?: number;
}

const TITLE = 'وزير الخارجية يبحث مع نظيره التعاون المشترك';
const FIRST = 'بحث وزير الخارجية مع نظيره في العاصمة سبل تعزيز التعاون بين البلدين في مجالات الطاقة والنقل.';
const SECOND = 'وأكد الجانبان أهمية مواصلة التشاور في القضايا التي تهم البلدين خلال الفترة المقبلة.';
/** A healthy article. */
export const ARTICLE = `${TITLE}\n\n${FIRST}\n\n${SECOND}\n`;

const utf8 = new TextEncoder();

/** Arabic letters in a one-byte encoding, from the code points that it gives to the bytes from 0x80 on. */
function encode(text: string, table: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(Array.from(text), (char) =>
    char < '\u0080' ? char.charCodeAt(0) : (table.get(char) ?? 0x3f),
  );
}
function tableOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return table;
}
const windows1256 = tableOf('windows-1256');
const iso88596 = tableOf('iso-8859-6');
const windows1252 = tableOf('windows-1252');

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}
const concat = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

/** UTF-8 read as another encoding and saved as UTF-8 again. */
const mojibake = (text: string, encoding: string): string => new TextDecoder(encoding).decode(utf8.encode(text));

/** An article with something put into its second paragraph. */
export const withWords = (words: string): string => `${TITLE}\n\n${FIRST}\n\n${words} ${SECOND}\n`;
export const repeat = (bait: string, length: number): string => bait.repeat(Math.ceil(length / bait.length));

export const CASES: readonly HostileCase[] = [
  { name: 'an empty file', content: '', codes: ['read/empty'], article: false, line: 1, column: 1 },
  { name: 'white space', content: ' \n\t\r\n \u00a0\n', codes: ['read/blank'], article: false },
  {
    name: 'nothing but zero-width characters',
    content: '\u200b\u200f\u200e\n\u200d',
    codes: ['read/blank'],
    article: false,
  },
  {
    name: 'a byte order mark alone',
    content: Uint8Array.of(0xef, 0xbb, 0xbf),
    codes: ['read/byte-order-mark', 'read/empty'],
    article: false,
  },
  {
    name: 'a byte order mark',
    content: concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8.encode(withWords('علامة'))),
    codes: ['read/byte-order-mark'],
    article: true,
  },
  { name: 'CRLF', content: ARTICLE.replaceAll('\n', '\r\n'), codes: ['read/carriage-returns'], article: true, line: 1 },
  {
    name: 'lone CR',
    content: withWords('كلام').replaceAll('\n', '\r'),
    codes: ['read/lone-carriage-return'],
    article: true,
  },
  {
    name: 'CRLF and lone CR mixed',
    content: `${TITLE}\r\n\r${FIRST}\n${SECOND}`,
    codes: ['read/lone-carriage-return'],
    article: true,
  },
  { name: 'a NUL', content: withWords('\0'), codes: ['read/nul'], article: false, line: 5, column: 1 },
  {
    name: 'control characters',
    content: withWords('\u0007\u001b[31m'),
    codes: ['read/control-character'],
    article: true,
    line: 5,
  },
  {
    name: 'windows-1256',
    content: encode(ARTICLE, windows1256),
    codes: ['read/not-utf8'],
    article: false,
    line: 1,
    column: 1,
  },
  {
    name: 'ISO-8859-6',
    content: encode(ARTICLE, iso88596),
    codes: ['read/not-utf8'],
    article: false,
    line: 1,
    column: 1,
  },
  {
    name: 'windows-1252',
    content: encode('Café déjà vu, naïve façade.', windows1252),
    codes: ['read/not-utf8'],
    article: false,
    column: 4,
  },
  { name: 'UTF-16 LE', content: utf16(ARTICLE, false), codes: ['read/utf-16'], article: false },
  { name: 'UTF-16 BE', content: utf16(ARTICLE, true), codes: ['read/utf-16'], article: false },
  {
    name: 'UTF-16 LE with a mark',
    content: concat(Uint8Array.of(0xff, 0xfe), utf16(ARTICLE, false)),
    codes: ['read/utf-16'],
    article: false,
  },
  {
    name: 'UTF-16 BE with a mark',
    content: concat(Uint8Array.of(0xfe, 0xff), utf16(ARTICLE, true)),
    codes: ['read/utf-16'],
    article: false,
  },
  {
    name: 'UTF-32 LE',
    content: concat(Uint8Array.of(0xff, 0xfe, 0, 0), Uint8Array.of(0x27, 6, 0, 0)),
    codes: ['read/utf-16'],
    article: false,
  },
  {
    name: 'UTF-8 read as windows-1252',
    content: mojibake(ARTICLE, 'windows-1252'),
    codes: ['read/mojibake'],
    article: false,
    line: 1,
    column: 1,
  },
  {
    name: 'UTF-8 read as windows-1256',
    content: mojibake(ARTICLE, 'windows-1256'),
    codes: ['read/mojibake'],
    article: false,
    line: 1,
  },
  {
    name: 'one bad byte',
    content: concat(utf8.encode(`${TITLE}\n\nبحث`), Uint8Array.of(0xff), utf8.encode(`${FIRST}\n`)),
    codes: ['read/damaged-utf8'],
    article: false,
    line: 3,
    column: 7,
  },
  {
    name: 'cut inside a letter',
    content: utf8.encode(ARTICLE).slice(0, 60),
    codes: ['read/damaged-utf8'],
    article: false,
  },
  {
    name: 'an overlong form',
    content: concat(utf8.encode(FIRST), Uint8Array.of(0xc0, 0xaf)),
    codes: ['read/damaged-utf8'],
    article: false,
  },
  {
    name: 'a surrogate in UTF-8',
    content: concat(utf8.encode(FIRST), Uint8Array.of(0xed, 0xa0, 0x80)),
    codes: ['read/damaged-utf8'],
    article: false,
  },
  {
    name: 'letters lost in a conversion',
    content: withWords('وزير \ufffd\ufffd'),
    codes: ['read/replacement-character'],
    article: true,
  },
  { name: 'a PDF', content: '%PDF-1.7\n1 0 obj', codes: ['read/not-text'], article: false },
  { name: 'a .docx', content: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), codes: ['read/not-text'], article: false },
  { name: 'an RTF', content: '{\\rtf1\\ansi\\ansicpg1256 }', codes: ['read/not-text'], article: false },
  {
    name: 'HTML',
    content: `<!DOCTYPE html>\n<html><body><p>${FIRST}</p></body></html>`,
    codes: ['read/html'],
    article: false,
    line: 1,
  },
  {
    name: 'HTML without a head',
    content: `<div><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></div>`,
    codes: ['read/html'],
    article: false,
  },
  { name: 'JSON', content: JSON.stringify({ title: TITLE, body: FIRST }), codes: ['read/json'], article: false },
  { name: 'broken JSON', content: `{ "title": "${TITLE}", "body": `, codes: ['read/json'], article: false },
  {
    name: 'JSON nested too deep',
    content: repeat('[', 200_000).slice(0, 90_000),
    codes: ['read/json'],
    article: false,
  },
  { name: 'a list in JSON', content: JSON.stringify([TITLE, FIRST]), codes: ['read/json'], article: false },
  {
    name: 'a feed',
    content: `<?xml version="1.0"?>\n<rss><channel><item><title>${TITLE}</title></item></channel></rss>`,
    codes: ['read/feed'],
    article: false,
  },
  {
    name: 'merge-conflict markers with the common ancestor',
    content: `${TITLE}\n\n${FIRST}\n<<<<<<< HEAD\n${FIRST}\n||||||| 1a2b3c\n=======\n${SECOND}\n>>>>>>> other\n`,
    codes: ['read/merge-conflict'],
    article: false,
    line: 4,
  },
  {
    name: 'merge-conflict markers',
    content: `${TITLE}\n\n<<<<<<< HEAD\n${FIRST}\n=======\n${SECOND}\n>>>>>>> other\n`,
    codes: ['read/merge-conflict'],
    article: false,
    line: 3,
    column: 1,
  },
  {
    name: 'script and markup in the words',
    content: withWords('<script>alert(1)</script><img src=x onerror=alert(1)>'),
    codes: ['read/markup'],
    article: true,
    line: 5,
    column: 1,
  },
  {
    name: 'only furniture',
    content: 'الرئيسية\nسياسة\nشارك المقال\nالتعليقات\nجميع الحقوق محفوظة\n',
    codes: ['layout/no-body'],
    article: true,
  },
  { name: 'only a headline', content: `${TITLE}\n`, codes: ['layout/no-body'], article: true },
  {
    name: 'not Arabic',
    content: 'The minister met his counterpart in the capital on Monday to discuss ties between the countries.\n',
    codes: ['layout/no-body'],
    article: true,
  },
  {
    name: 'no headline',
    content: `${FIRST}\n${SECOND}\n`,
    codes: ['layout/no-title'],
    article: true,
    line: 1,
    column: 1,
  },
  {
    name: 'two articles',
    content: `${TITLE}\n\nموسكو - رويترز\n\n${FIRST}\n${SECOND}\n${SECOND}\n${FIRST}\n\nالرئيس يستقبل سفير الدولة الجارة\n\nدمشق - سانا\n\n${FIRST}\n${SECOND}\n${FIRST}\n${SECOND}\n`,
    codes: ['layout/two-articles'],
    article: true,
  },
  {
    name: 'two articles with a ruled line between',
    content: `${TITLE}\n\n${FIRST}\n${SECOND}\n${SECOND}\n${FIRST}\n\n==========\n\nالرئيس يستقبل سفير الدولة الجارة\n\n${FIRST}\n${SECOND}\n${FIRST}\n${SECOND}\n`,
    codes: ['layout/two-articles'],
    article: true,
  },
  { name: 'a line of 20 MB', content: repeat('كلمة ', 11_000_000), codes: ['read/too-large'], article: false },
  {
    name: 'a line longer than any article',
    content: repeat('كلمة ', 150_000),
    codes: ['read/line-too-long'],
    article: false,
  },
  { name: '200,000 lines', content: repeat('أ\n', 400_000), codes: ['read/too-many-lines'], article: false },
  {
    name: '900 kB of line breaks',
    content: `${FIRST}${'\n'.repeat(900_000)}`,
    codes: ['read/too-many-lines'],
    article: false,
  },
  {
    name: '90,000 opening quotation marks',
    content: `${TITLE}\n\n${FIRST}\n\n${'«'.repeat(90_000)}\n\n${SECOND}\n`,
    codes: [],
    article: true,
  },
  {
    name: '90,000 straight quotation marks',
    content: `${TITLE}\n\n${FIRST}\n\n${'"'.repeat(90_000)}\n\n${SECOND}\n`,
    codes: [],
    article: true,
  },
  { name: 'brackets that nothing closes', content: withWords('('.repeat(50_000)), codes: [], article: true },
  { name: 'quotation marks that nothing closes', content: withWords('قال: «“"لن نعود'), codes: [], article: true },
  { name: 'dashes and slashes', content: withWords(repeat('- / ', 80_000)), codes: [], article: true },
  {
    name: 'dates and times without end',
    content: withWords(repeat('12/5/2024 12:30 كانون الأول ', 80_000)),
    codes: [],
    article: true,
  },
  {
    name: 'share words without end',
    content: withWords(repeat('شارك عبر تويتر فيسبوك ', 80_000)),
    codes: [],
    article: true,
  },
  { name: 'addresses without end', content: withWords(repeat('https://a.', 80_000)), codes: [], article: true },
  {
    name: 'a flood of combining marks',
    content: withWords(`و${'\u064b\u0651'.repeat(10_000)}زير`),
    codes: ['read/combining-marks'],
    article: true,
  },
  {
    name: 'bidi controls in the words',
    content: withWords('\u202eالوزير\u202c \u2066abc\u2069'),
    codes: ['read/bidi-control'],
    article: true,
    line: 5,
    column: 1,
  },
  { name: 'presentation forms', content: withWords('ﺍﻟﻮﺯﻳﺮ'), codes: ['read/presentation-forms'], article: true },
  {
    name: 'zero-width characters and tatweel',
    content: ARTICLE.replaceAll('ا', 'ا\u200d').replaceAll('ر', 'رـ'),
    codes: [],
    article: true,
  },
  { name: 'prototype words as name', file: '__proto__.txt', content: withWords('أولا'), codes: [], article: true },
  { name: 'constructor as name', file: 'constructor.txt', content: withWords('ثانيا'), codes: [], article: true },
  {
    name: 'prototype words in the text',
    content: `__proto__\nconstructor\n${TITLE}\n\n${FIRST}\n\nconstructor __proto__ toString\n\n${SECOND}\n`,
    codes: [],
    article: true,
  },
  {
    name: 'a name without a name',
    file: '.txt',
    content: withWords('ثالثا'),
    codes: ['read/file-name'],
    article: false,
  },
  { name: 'dots as name', file: '...txt', content: withWords('رابعا'), codes: ['read/file-name'], article: false },
  {
    name: 'bidi controls in the name',
    file: 'safe\u202etxt.exe.txt',
    content: withWords('خامسا'),
    codes: ['read/file-name'],
    article: false,
  },
  {
    name: 'a line break in the name',
    file: 'two\nlines.txt',
    content: withWords('سادسا'),
    codes: ['read/file-name'],
    article: false,
  },
  { name: 'an Arabic name', file: 'لقاء موسكو.txt', content: withWords('سابعا'), codes: [], article: true },
  { name: 'an ending in capitals', file: 'CAPITALS.TXT', content: withWords('ثامنا'), codes: [], article: true },
  {
    name: 'a name that differs only in case (first)',
    file: 'Twin.txt',
    content: withWords('تاسعا'),
    codes: [],
    article: true,
  },
  {
    name: 'a name that differs only in case (second)',
    file: 'twin.txt',
    content: withWords('عاشرا'),
    codes: ['read/duplicate-name'],
    article: false,
  },
  {
    name: 'a name in composed form',
    file: 'caf\u00e9.txt',
    content: withWords('حادي عشر'),
    codes: ['read/duplicate-name'],
    article: false,
  },
  {
    name: 'a name in decomposed form',
    file: 'cafe\u0301.txt',
    content: withWords('ثاني عشر'),
    codes: [],
    article: true,
  },
  { name: 'the copy of an article (first)', file: 'copy-1.txt', content: withWords('نسخة'), codes: [], article: true },
  {
    name: 'the copy of an article (second)',
    file: 'copy-2.txt',
    content: withWords('نسخة'),
    codes: ['read/duplicate-content'],
    article: false,
  },
  { name: 'a document of another kind', file: 'article.docx', content: 'x', codes: ['read/not-txt'], article: false },
  { name: 'a directory', content: (path) => mkdirSync(path), codes: ['read/not-a-file'], article: false },
  {
    name: 'a directory with an article in it',
    file: 'folder.txt',
    content: (path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'inner.txt'), ARTICLE);
    },
    codes: ['read/not-a-file'],
    article: false,
  },
  {
    name: 'a named pipe',
    content: (path) => {
      execFileSync('mkfifo', [path]);
    },
    codes: ['read/not-a-file'],
    article: false,
  },
  {
    name: process.getuid?.() === 0 ? 'a device that never ends' : 'a file that may not be read',
    file: 'forbidden.txt',
    content: (path) => {
      // Nothing is unreadable to root, who alone may make devices.
      if (process.getuid?.() === 0) execFileSync('mknod', [path, 'c', '1', '5']);
      else writeFileSync(path, ARTICLE, { mode: 0o000 });
    },
    codes: [process.getuid?.() === 0 ? 'read/not-a-file' : 'read/unreadable'],
    article: false,
  },
  {
    name: 'two gigabytes of nothing',
    content: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 2_000_000_000);
    },
    codes: ['read/too-large'],
    article: false,
  },
  {
    name: 'the copy of an article with other line breaks',
    file: 'copy-3.txt',
    content: withWords('نسخة').replaceAll('\n', '\r\n'),
    codes: ['read/carriage-returns', 'read/duplicate-content'],
    article: false,
  },
  {
    name: 'a link to a file',
    content: (path) => symlinkSync('/etc/hostname', path),
    codes: ['read/symbolic-link'],
    article: false,
  },
  {
    name: 'a link to itself',
    file: 'loop.txt',
    content: (path) => symlinkSync('loop.txt', path),
    codes: ['read/symbolic-link'],
    article: false,
  },
  {
    name: 'a link to nothing',
    content: (path) => symlinkSync('nowhere', path),
    codes: ['read/symbolic-link'],
    article: false,
  },
];
