import { type BigIntStats, lstatSync } from 'node:fs';
import { DIAGNOSTICS, type Diagnostic } from '../../model/diagnostics.ts';
import { toPosition } from '../../model/position.ts';
import type { SavedPage } from '../../model/registry.ts';
import { decode, type Undecodable } from './decode.ts';
import { isPageName } from './fileName.ts';
import { inspectText } from './inspectText.ts';
import { MOST_BYTES, MOST_PAGE_BYTES, readBytes, type Say } from './readBytes.ts';
import { readPageFile } from './readPageFile.ts';

/** What two copies of an article have in common, saved on different systems: line ends, white space around, Unicode form. */
const toWords = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim().normalize('NFC');

/** One file as it was read: its text, or `null` where it has none that can be an article, and what was found. */
interface ReadFile {
  text: string | null;
  /** Of a saved page: what its file says beside its text. */
  page?: SavedPage;
  /** What copies of it have in common: see `toWords`. */
  words: string;
  findings: Omit<Diagnostic, 'file' | 'severity'>[];
}

/** What was read of each file, by its path, with what tells whether it was written since. */
export type FileMemory = Map<string, ReadFile & { stamp: string }>;

/** Differs once a file was written, or is another. */
export const stampOf = ({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string =>
  [mtimeNs, ctimeNs, size, ino].join(' ');

/** Reads one file and inspects its text, unless memory has it as it is. */
export async function readText(path: string, memory: FileMemory | undefined): Promise<ReadFile> {
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
  const say: Say = (code, message, place = { line: 1, column: 1 }) => {
    findings.push({ ...place, code, message });
  };
  const isPage = isPageName(path);
  const bytes = await readBytes(path, say, isPage ? MOST_PAGE_BYTES : MOST_BYTES);
  if (bytes === null) return { text: null, words: '', findings };
  if (isPage) {
    const read = readPageFile(bytes, say);
    return read === null
      ? { text: null, words: '', findings }
      : { ...finish(read.text, findings, say, read.page), page: read.page };
  }
  if (bytes.length > MOST_BYTES) {
    say('read/too-large', `Unexpected file of more than ${MOST_BYTES} bytes, expected one article`);
    return { text: null, words: '', findings };
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    refuse(decoded, say);
    return { text: null, words: '', findings };
  }
  const { text } = decoded;
  if (decoded.byteOrderMark) {
    say('read/byte-order-mark', 'Unexpected byte order mark, expected plain UTF-8; it is left out');
  }
  return finish(text, findings, say);
}

/** Says of bytes that are no text what they are instead. */
function refuse({ code, found, byte, line, column }: Undecodable, say: Say): void {
  say(code, `Unexpected ${found} (byte ${byte}), expected text in UTF-8`, { line, column });
}

/** Looks a text over before it may be an article. */
function finish(text: string, findings: ReadFile['findings'], say: Say, page?: SavedPage): ReadFile {
  for (const { code, message, offset } of inspectText(text)) say(code, message, toPosition(text, offset, page?.runs));
  if (findings.some(({ code }) => DIAGNOSTICS[code].severity === 'error')) return { text: null, words: '', findings };
  return { text, words: toWords(text), findings };
}
