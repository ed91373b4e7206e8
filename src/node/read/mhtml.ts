import { bisect } from '../../model/bisect.ts';
import type { Position } from '../../model/position.ts';
import { findCharset } from './decodePage.ts';

/** The page of an MHTML file, and where its source stands in it. */
export interface ArchivedPage {
  html: string;
  savedFrom: string | null;
  locate(offset: number): Position;
}

/** Head of a part: its fields by their names in lower case, and where its content begins. */
interface Head {
  fields: ReadonlyMap<string, string>;
  end: number;
}

/** A head has no more lines than this. */
const MOST_FIELDS = 200;
/** So many parts are asked for the page; it is among the first. */
const MOST_PARTS = 2000;

/** Whether a file begins as mail does, which is what MHTML is, whatever its name. */
export const isMhtml = (bytes: Uint8Array): boolean =>
  /^(?:From|MIME-Version|Snapshot-Content-Location|Content-Type|Subject|Date|X-[\w-]{1,40}):[^\n]{0,2000}\n/iu.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1'),
  );
const HEAD = 4096;

/** Reads the fields of a head, those on several lines joined. */
function readHead(file: string, start: number): Head {
  const fields = new Map<string, string>();
  let at = start;
  let last = '';
  for (let count = 0; count < MOST_FIELDS; count++) {
    const newline = file.indexOf('\n', at);
    const end = newline < 0 ? file.length : newline;
    const line = file.slice(at, end).replace(/\r$/u, '');
    at = Math.min(end + 1, file.length);
    if (line === '' || newline < 0) break;
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return { fields, end: at };
}

const PARAMETERS = {
  boundary: /;\s{0,20}boundary\s{0,3}=\s{0,3}(?:"([^"]{1,300})"|([^\s;"]{1,300}))/iu,
  charset: /;\s{0,20}charset\s{0,3}=\s{0,3}(?:"([^"]{1,300})"|([^\s;"]{1,300}))/iu,
} as const;

function parameterOf(field: string | undefined, name: keyof typeof PARAMETERS): string | null {
  const found = PARAMETERS[name].exec(field ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/** A part that holds a page: its head, and from where to where its content stands. */
interface Part extends Head {
  until: number;
}

/** The parts that hold pages, in their order; pictures and styles are passed over unread. */
function findPages(file: string): Part[] {
  const top = readHead(file, 0);
  const boundary = parameterOf(top.fields.get('content-type'), 'boundary');
  if (boundary === null) return [{ ...top, until: file.length }];
  const pages: Part[] = [];
  const boundaries = [boundary];
  for (let own = 0; own < boundaries.length && own < 10; own++) {
    const mark = `--${boundaries[own]}`;
    let at = file.indexOf(mark, top.end);
    for (let count = 0; at >= 0 && count < MOST_PARTS; count++) {
      const head = readHead(file, file.indexOf('\n', at) + 1 || file.length);
      const next = file.indexOf(`\n${mark}`, head.end - 1);
      const until = next < 0 ? file.length : next + 1;
      const type = head.fields.get('content-type') ?? '';
      const inner = /^multipart\//iu.test(type) ? parameterOf(type, 'boundary') : null;
      if (inner !== null && !boundaries.includes(inner)) boundaries.push(inner);
      if (/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) pages.push({ ...head, until });
      at = next < 0 ? -1 : next + 1;
      if (file.startsWith('--', at + mark.length)) break;
    }
  }
  return pages;
}

/** Content of a part as bytes, and at which of them each line of the file begins. */
interface Content {
  bytes: Uint8Array;
  /** For each line: offset into `bytes`. */
  lines: number[];
}

const HEX = /^[0-9a-f]{2}$/iu;

function fromQuotedPrintable(content: string): Content {
  const bytes = new Uint8Array(content.length);
  const lines: number[] = [];
  let length = 0;
  for (const row of content.split('\n')) {
    lines.push(length);
    const line = row.trimEnd();
    const soft = line.endsWith('=');
    const end = soft ? line.length - 1 : line.length;
    for (let at = 0; at < end; at++) {
      const code = line.slice(at + 1, at + 3);
      if (line[at] === '=' && HEX.test(code)) {
        bytes[length++] = Number.parseInt(code, 16);
        at += 2;
      } else bytes[length++] = line.charCodeAt(at);
    }
    if (!soft) bytes[length++] = 0x0a;
  }
  return { bytes: bytes.subarray(0, length), lines };
}

function fromBase64(content: string): Content {
  const lines: number[] = [];
  const rows: string[] = [];
  let letters = 0;
  for (const row of content.split('\n')) {
    lines.push(Math.floor((letters * 3) / 4));
    const clean = row.replace(/[^A-Za-z0-9+/]/gu, '');
    letters += clean.length;
    rows.push(clean);
  }
  return { bytes: Buffer.from(rows.join(''), 'base64'), lines };
}

function fromPlain(content: string): Content {
  const lines = [0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) lines.push(at + 1);
  return { bytes: Buffer.from(content, 'latin1'), lines };
}

/** Decodes content line by line, so that each offset of the source has its line of the file. */
function decodeContent({ bytes, lines }: Content, charset: string): { html: string; starts: number[] } {
  const decoder = new TextDecoder(charset);
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let held = '';
  for (const [index, from] of lines.entries()) {
    starts.push(length);
    const to = lines[index + 1] ?? bytes.length;
    let words = held + decoder.decode(bytes.subarray(from, to), { stream: true });
    held = words.endsWith('\r') ? '\r' : '';
    words = words.slice(0, words.length - held.length).replace(/\r\n?/gu, '\n');
    pieces.push(words);
    length += words.length;
  }
  pieces.push(held === '' ? '' : '\n', decoder.decode());
  return { html: pieces.join(''), starts };
}

/** Finds the page in an MHTML file (what a browser saves as one file); `null` where there is none, or in no charset that is named. */
export function readMhtml(bytes: Uint8Array): ArchivedPage | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { fields } = readHead(file, 0);
  const savedFrom = fields.get('snapshot-content-location') ?? null;
  const pages = findPages(file);
  const part =
    pages.find((each) => savedFrom !== null && each.fields.get('content-location') === savedFrom) ?? pages[0];
  if (!part) return null;
  const encoded = file.slice(part.end, part.until);
  const encoding = part.fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const read = encoding === 'quoted-printable' ? fromQuotedPrintable : encoding === 'base64' ? fromBase64 : fromPlain;
  const content = read(encoded);
  const charset = findCharset(content.bytes, parameterOf(part.fields.get('content-type'), 'charset'));
  if (charset === null) return null;
  const { html, starts } = decodeContent(content, charset);
  let first = 1;
  for (let at = file.indexOf('\n'); at >= 0 && at < part.end; at = file.indexOf('\n', at + 1)) first += 1;
  return {
    html,
    savedFrom: savedFrom ?? part.fields.get('content-location') ?? null,
    locate: (offset) => ({
      line:
        first -
        1 +
        Math.max(
          1,
          bisect(starts, offset + 1, (start) => start),
        ),
      column: 0,
    }),
  };
}
