/** Bytes that are not UTF-8 text, and what they look like instead. */
export interface Undecodable {
  code: 'read/not-utf8' | 'read/utf-16' | 'read/damaged-utf8' | 'read/not-text';
  /** What was found, for the message: `bytes of windows-1256`. */
  found: string;
  /** Offset of the first byte that cannot be read, and where it stands, counted from 1 in bytes. */
  byte: number;
  line: number;
  column: number;
}

export type Decoded = { text: string; byteOrderMark: boolean } | Undecodable;

/** How much of a file is looked at to name its encoding. */
const SAMPLE = 65_536;

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (a .docx or .odt document is one)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Names UTF-16 and UTF-32, with a mark at the beginning or by where their zero and high bytes fall; `null` for other bytes. */
function findWide(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return 'UTF-32 LE with a byte order mark';
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 LE with a byte order mark';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16 BE with a byte order mark';
  // Arabic and ASCII in UTF-16 have 06 or 00 as every other byte. Arabic letters' low bytes are below 80, so it can pass for UTF-8.
  const counts: [number, number] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x06 || byte === 0x00) counts[at & 1 ? 1 : 0] += 1;
  }
  const half = length / 2;
  if (half < 4) return null;
  if (counts[1] > half * 0.6 && counts[0] < half * 0.4) return 'UTF-16 LE without a byte order mark';
  if (counts[0] > half * 0.6 && counts[1] < half * 0.4) return 'UTF-16 BE without a byte order mark';
  return null;
}

/** Offset of the first byte that no UTF-8 sequence accounts for, or -1. */
function findBadByte(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return at;
    for (let next = 2; next <= more; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    at += more + 1;
  }
  return -1;
}

/**
 * Names the one-byte encoding that Arabic bytes look like, by the letters that each puts where the other has none: «ي» is ED in
 * windows-1256 and EA in ISO-8859-6, «ل» E1 and E4, «و» E6 and E8.
 */
function findNarrow(bytes: Uint8Array): string | null {
  let high = 0;
  let windows = 0;
  let iso = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    high += 1;
    // Lam follows alef in every other word: C7 E1 in windows-1256, C7 E4 in ISO-8859-6.
    if (byte === 0xc7 && bytes[at + 1] === 0xe1) windows += 2;
    if (byte === 0xc7 && bytes[at + 1] === 0xe4) iso += 2;
    if (byte === 0xed || byte === 0xec || byte < 0xa0) windows += 1;
    if (byte === 0xe7 || byte === 0xe8 || byte === 0xea) iso += 1;
  }
  if (high < length * 0.2 || windows + iso < 3) return null;
  return windows >= iso ? 'windows-1256' : 'ISO-8859-6';
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) {
      line += 1;
      lineStart = at + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}

/**
 * Reads bytes as UTF-8 and as nothing else: text in another encoding is named, never converted, because a guess that is wrong
 * once would put invented words into an article. A byte order mark is left out of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (code: Undecodable['code'], found: string, byte: number): Undecodable => ({
    code,
    found,
    byte,
    ...placeOf(bytes, byte),
  });
  for (const [signature, name] of SIGNATURES) if (startsWith(bytes, signature)) return refuse('read/not-text', name, 0);
  const wide = findWide(bytes);
  if (wide) return refuse('read/utf-16', wide, 0);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, byteOrderMark: startsWith(bytes, [0xef, 0xbb, 0xbf]) };
  } catch {
    const byte = Math.max(findBadByte(bytes), 0);
    const hex = (bytes[byte] as number).toString(16).toUpperCase().padStart(2, '0');
    const lossy = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
    const letters = lossy.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const lost = lossy.match(/\ufffd/gu)?.length ?? 0;
    if (letters > 0 && lost <= Math.max(letters / 10, 3))
      return refuse('read/damaged-utf8', `byte ${hex} in what is otherwise UTF-8`, byte);
    const narrow = findNarrow(bytes);
    return refuse(
      'read/not-utf8',
      narrow ? `byte ${hex}, as in ${narrow}` : `byte ${hex} of an unknown encoding`,
      byte,
    );
  }
}

/** Two- and three-letter runs that UTF-8 Arabic becomes when it is read as Latin-1 or windows-1252, or as windows-1256 (where they begin with ط or ظ). */
const LATIN_MOJIBAKE =
  /[ØÙÚÛ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;
const ARABIC_MOJIBAKE =
  /[\u0637\u0638][\u0080-\u00bf\u0152\u0153\u0192\u02c6\u2013-\u203a\u20ac\u2122\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]/gu;

/**
 * Finds text that was UTF-8, read as another encoding, and saved as UTF-8 again. Returns what it was read as and where the
 * first such letters stand, or `null`.
 */
export function findMojibake(text: string): { readAs: string; offset: number } | null {
  const sample = text.slice(0, SAMPLE);
  for (const [pattern, readAs] of [
    [LATIN_MOJIBAKE, 'windows-1252 (or Latin-1)'],
    [ARABIC_MOJIBAKE, 'windows-1256'],
  ] as const) {
    const found = sample.match(pattern)?.length ?? 0;
    if (found < 8) continue;
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    if (found > letters * 0.15) return { readAs, offset: sample.search(pattern) };
  }
  return null;
}
