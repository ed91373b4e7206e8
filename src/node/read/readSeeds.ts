import { type BigIntStats, constants, lstatSync } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/dataset.ts';
import { toPosition } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import type { Source } from '../../model/registry.ts';
import { decode, findMojibake } from './decode.ts';

/** Limits of one seed: a saved article is 2 to 20 kB, a long read 100 kB. */
const MOST_BYTES = 1_000_000;
const LONGEST_LINE = 100_000;
const MOST_LINES = 20_000;

/** Documents that an editor may take for seeds. Other files beside the articles (notes, pictures) are nobody's mistake. */
const DOCUMENTS = /\.(?:docx?|odt|rtf|pdf|html?|mhtml|text)$/iu;
const IS_SEED = /\.txt$/iu;

interface Seeds {
  sources: Source[];
  diagnostics: Diagnostic[];
}

/** Everything that must not reach a report or an address as it is: controls, bidi marks, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const toSafeName = (name: string): string =>
  name.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) as number).toString(16).toUpperCase()}}`);

const byCodePoint = (a: string, b: string): number => {
  const [x, y] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < x.length && at < y.length; at++) {
    const difference = (x[at]?.codePointAt(0) as number) - (y[at]?.codePointAt(0) as number);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
};

type Reject = (code: string, message: string, place?: { line: number; column: number }) => void;

/** Reads the bytes of a plain file, or says why not. Never follows a link and never waits for a pipe. */
async function readBytes(path: string, reject: Reject): Promise<Uint8Array | null> {
  const stats = await lstat(path);
  if (!stats.isFile()) {
    const found = stats.isSymbolicLink()
      ? 'symbolic link'
      : stats.isDirectory()
        ? 'directory'
        : stats.isFIFO()
          ? 'named pipe'
          : stats.isSocket()
            ? 'socket'
            : 'device';
    reject(
      stats.isSymbolicLink() ? 'read/symbolic-link' : 'read/not-a-file',
      `Unexpected ${found}, expected a plain text file`,
    );
    return null;
  }
  if (stats.size > MOST_BYTES) {
    reject(
      'read/too-large',
      `Unexpected file of ${stats.size} bytes, expected at most ${MOST_BYTES}: one article a file`,
    );
    return null;
  }
  // The file may have become something else since: O_NONBLOCK and O_NOFOLLOW keep a pipe or a link from holding us up.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    let buffer = new Uint8Array(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length > MOST_BYTES) break;
      // It grew while we read.
      if (length === buffer.length) {
        const larger = new Uint8Array(MOST_BYTES + 1);
        larger.set(buffer);
        buffer = larger;
      }
    }
    return buffer.slice(0, length);
  } finally {
    await file.close();
  }
}

interface Finding {
  severity: Diagnostic['severity'];
  code: string;
  message: string;
  offset: number;
}

const HTML = /^\s{0,100}(?:<!doctype html|<html[\s>]|<\?xml|<head[\s>]|<body[\s>])/iu;
const TAG =
  /<\/?(?:a|article|b|body|br|div|h[1-6]|head|html|img|li|meta|p|script|section|span|strong|style|table|td|tr|ul)(?:\s[^<>]{0,400})?\/?>/giu;
/** So many tags for every thousand characters are a page's source, not an article with a stray tag. */
const TAGS_PER_THOUSAND = 5;
const CONFLICT = /^(?:<{7} |={7}$|>{7} |\|{7} )/gmu;

function isJson(text: string): boolean {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s{0,100}[{[]\s{0,100}["{[]/u.test(text);
  }
}

/** What is wrong with a text before anyone asks what it says: errors first. */
function inspect(text: string): Finding[] {
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], code: string, message: string, offset = 0): void => {
    findings.push({ severity, code, message, offset });
  };
  if (text === '') add('error', 'read/empty', 'Unexpected empty file, expected the text of an article');
  else if (!/[^\s\p{Cf}]/u.test(text))
    add('error', 'read/blank', 'Unexpected file of nothing but white space, expected the text of an article');
  if (findings.length > 0) return findings;

  let lineStart = 0;
  let lines = 1;
  let longest = 0;
  let longestAt = 0;
  let carriageReturns = 0;
  let lone = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    if (at - lineStart > longest) [longest, longestAt] = [at - lineStart, lineStart];
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      carriageReturns += 1;
      at += 1;
    } else if (code === 0x0d && lone < 0) lone = at;
    lines += 1;
    lineStart = at + 1;
  }
  if (longest > LONGEST_LINE)
    add(
      'error',
      'read/line-too-long',
      `Unexpected line of ${longest} characters, expected at most ${LONGEST_LINE}`,
      longestAt,
    );
  if (lines > MOST_LINES)
    add('error', 'read/too-many-lines', `Unexpected file of ${lines} lines, expected at most ${MOST_LINES}`);
  if (findings.length > 0) return findings;

  const nul = text.indexOf('\0');
  if (nul >= 0) add('error', 'read/nul', 'Unexpected NUL character, expected text', nul);
  const mojibake = findMojibake(text);
  if (mojibake) {
    const found = quote(text.slice(mojibake.offset, mojibake.offset + 24));
    add(
      'error',
      'read/mojibake',
      `Unexpected letters ${found}, as of UTF-8 read as ${mojibake.readAs} and saved again; expected Arabic`,
      mojibake.offset,
    );
  }
  if (isJson(text)) add('error', 'read/json', 'Unexpected JSON, expected the text of an article', text.search(/\S/u));
  const tags = text.includes('<') ? [...text.matchAll(TAG)] : [];
  const [{ index: tag } = { index: 0 }] = tags;
  if (HTML.test(text) || (tags.length >= 6 && tags.length > (text.length / 1000) * TAGS_PER_THOUSAND)) {
    add(
      'error',
      'read/html',
      'Unexpected HTML, expected the text that a browser shows (select all, copy, paste)',
      Math.max(text.search(/</u), 0),
    );
  } else if (tags.length > 0)
    add(
      'warning',
      'read/markup',
      `Unexpected markup ${quote(text.slice(tag, tag + 60))}, expected text; it is kept as words`,
      tag,
    );
  const conflicts = [...text.matchAll(CONFLICT)];
  const opening = conflicts.find(({ 0: marker }) => marker.startsWith('<'));
  if (opening && conflicts.some(({ 0: marker }) => marker.startsWith('>'))) {
    add(
      'error',
      'read/merge-conflict',
      'Unexpected merge-conflict marker, expected one version of the article',
      opening.index,
    );
  }
  if (findings.some(({ severity }) => severity === 'error')) return findings;

  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    add(
      'warning',
      'read/replacement-character',
      'Unexpected U+FFFD, left by a failed conversion, expected the letters that it replaced',
      lost,
    );
  const control = text.search(/(?![\s\u0085])\p{Cc}/u);
  if (control >= 0)
    add(
      'warning',
      'read/control-character',
      `Unexpected control character U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}, expected text`,
      control,
    );
  const bidi = text.search(/[\u202a-\u202e\u2066-\u2069]/u);
  if (bidi >= 0)
    add(
      'info',
      'read/bidi-control',
      `Unexpected bidi control U+${text.charCodeAt(bidi).toString(16).toUpperCase()}, expected none: words may show in another order than they stand`,
      bidi,
    );
  const flood = text.search(/\p{M}{6}/u);
  if (flood >= 0)
    add(
      'warning',
      'read/combining-marks',
      'Unexpected pile of combining marks, expected at most three on a letter',
      flood,
    );
  const forms = text.search(/[\ufb50-\ufdfb\ufe70-\ufefc]{4}/u);
  if (forms >= 0)
    add(
      'info',
      'read/presentation-forms',
      'Unexpected Arabic presentation forms, expected plain letters; words in them may not be recognised',
      forms,
    );
  if (lone >= 0)
    add(
      'info',
      'read/lone-carriage-return',
      'Unexpected lone carriage return, expected line feeds; it is read as a line break',
      lone,
    );
  else if (carriageReturns > 0)
    add(
      'info',
      'read/carriage-returns',
      `Unexpected carriage returns on ${carriageReturns} lines, expected line feeds; they are read as line breaks`,
      text.indexOf('\r'),
    );
  return findings;
}

/** What two copies of an article have in common, saved on different systems: line ends, white space around, Unicode form. */
const toWords = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim().normalize('NFC');

/** One file as it was read: its text, or `null` where it has none that can be an article, and what was found. */
interface ReadFile {
  text: string | null;
  /** What copies of it have in common: see `toWords`. */
  words: string;
  findings: Omit<Diagnostic, 'file'>[];
}

/** What was read of each file, by its path, with what tells whether it was written since. */
export type FileMemory = Map<string, ReadFile & { stamp: string }>;

/** Differs once a file was written, or is another. */
export const stampOf = ({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string =>
  [mtimeNs, ctimeNs, size, ino].join(' ');

/** Reads one file and inspects its text, unless memory has it as it is. */
async function readText(path: string, memory: FileMemory | undefined): Promise<ReadFile> {
  if (!memory) return readTextAnew(path);
  // To ask in turn and wait for each answer would take longer than all else that one changed file of many costs.
  const stamp = stampOf(lstatSync(path, { bigint: true }));
  const known = memory.get(path);
  if (known?.stamp === stamp) return known;
  const read = { stamp, ...(await readTextAnew(path)) };
  memory.set(path, read);
  return read;
}

async function readTextAnew(path: string): Promise<ReadFile> {
  const findings: ReadFile['findings'] = [];
  const reject: Reject = (code, message, place = { line: 1, column: 1 }) => {
    findings.push({ ...place, severity: 'error', code, message });
  };
  const bytes = await readBytes(path, reject);
  if (bytes === null) return { text: null, words: '', findings };
  if (bytes.length > MOST_BYTES) {
    reject('read/too-large', `Unexpected file of more than ${MOST_BYTES} bytes, expected one article`);
    return { text: null, words: '', findings };
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    const { code, found, byte, line, column } = decoded;
    reject(code, `Unexpected ${found} (byte ${byte}), expected text in UTF-8`, { line, column });
    return { text: null, words: '', findings };
  }
  const { text } = decoded;
  if (decoded.byteOrderMark) {
    const message = 'Unexpected byte order mark, expected plain UTF-8; it is left out';
    findings.push({ line: 1, column: 1, severity: 'info', code: 'read/byte-order-mark', message });
  }
  for (const { severity, code, message, offset } of inspect(text))
    findings.push({ ...toPosition(text, offset), severity, code, message });
  if (findings.some(({ severity }) => severity === 'error')) return { text: null, words: '', findings };
  return { text, words: toWords(text), findings };
}

/** Why a file's name cannot become an article's id, or `null`. */
function refuseName(name: string, id: string): string | null {
  const unsafe = name.match(UNSAFE)?.[0];
  if (unsafe !== undefined)
    return `Unexpected invisible character U+${(unsafe.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')} in the file’s name, expected visible ones`;
  if (/^\.*$/u.test(id.trim()))
    return 'Unexpected file name without a name before its ending, expected one such as 2024-05-01-moscow.txt';
  return null;
}

/**
 * Reads every article of a seeds folder: the `.txt` files directly in it, in the order of their names, whatever order the folder
 * gives. A file that cannot be read as one article in UTF-8 becomes an error that names it; none vanishes, and none harms the
 * others. Rejects only when the folder itself cannot be read.
 *
 * @param memory of earlier calls, so that a file which has not been written since is not read again.
 */
export async function readSeeds(dir: string, memory?: FileMemory): Promise<Seeds> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const folder = relative(process.cwd(), resolve(dir)).split(sep).join('/');
  const entries = await readdir(dir);
  const names = entries
    .map((name) => ({ name, normal: name.normalize('NFC') }))
    .sort((a, b) => byCodePoint(a.normal, b.normal) || byCodePoint(a.name, b.name));
  const byName = new Map<string, string>();
  const byText = new Map<string, string>();
  for (const { name, normal } of names) {
    const file = toSafeName(folder === '' ? name : `${folder}/${name}`);
    const report = (
      severity: Diagnostic['severity'],
      code: string,
      message: string,
      place = { line: 1, column: 1 },
    ): void => {
      diagnostics.push({ file, ...place, severity, code, message });
    };
    const reject: Reject = (code, message, place) => report('error', code, message, place);
    if (!IS_SEED.test(name)) {
      if (DOCUMENTS.test(name))
        report(
          'warning',
          'read/not-txt',
          'Unexpected kind of file among the articles, expected a name that ends in .txt; it is left out',
        );
      continue;
    }
    const id = normal.slice(0, -'.txt'.length);
    const refusal = refuseName(name, id);
    if (refusal !== null) {
      reject('read/file-name', refusal);
      continue;
    }
    const folded = normal.normalize('NFKC').toLowerCase();
    const twin = byName.get(folded);
    if (twin !== undefined) {
      reject(
        'read/duplicate-name',
        `Unexpected second file whose name differs from ${quote(twin)} only in case or Unicode form, expected names that differ`,
      );
      continue;
    }
    byName.set(folded, file);
    try {
      const { text, words, findings } = await readText(join(dir, name), memory);
      for (const finding of findings) diagnostics.push({ file, ...finding });
      if (text === null) continue;

      const sameText = byText.get(words);
      if (sameText !== undefined) {
        reject('read/duplicate-content', `Unexpected copy of ${quote(sameText)}, expected each article once`);
        continue;
      }
      byText.set(words, file);
      sources.push({ file, id, text });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      reject('read/unreadable', `Unexpected failure to read (${code ?? 'unknown'}), expected a file that may be read`);
    }
  }
  return { sources, diagnostics };
}
