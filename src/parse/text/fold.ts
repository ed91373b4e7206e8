import { bisect, itself } from '../../model/bisect.ts';
import type { Span } from '../../model/dataset.ts';
import { isMark, toLetters } from '../../model/lexicon/alphabet.ts';

/**
 * Folding for matching: one spelling for what newsrooms write in several. Alef forms become ا, alef maqsura and the
 * Persian ya become ي, Persian kaf ك, every kind of digit ASCII, every kind of space a space, Latin capitals small.
 * Ta marbuta and the hamza on waw or ya stay, since they tell words apart («مدرسة», "school"; «مسؤول», "official").
 */

/** Folded text and the way back. Offsets are UTF-16, and every one of `0 … length` has an answer. */
export interface Folded {
  text: string;
  /** Where the unit at `offset` of the folded text stands in the original; the end of one is the end of the other. */
  toOriginal(offset: number): number;
  /** Where an offset of the original stands in the folded text; inside dropped marks, the next unit that was kept. */
  toFolded(offset: number): number;
  /** A span of the original: vowel marks on the last letter belong to it, invisible controls after it do not. */
  toSpan(start: number, end: number): Span;
}

const DROP = 0xffff;
const HAMZA_ABOVE = 0x0654;

const isInvisible = (code: number): boolean =>
  code === 0x00ad ||
  code === 0x061c ||
  code === 0x180e ||
  code === 0xfeff ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Kinds of space that become a plain one. */
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t';

/** For each UTF-16 unit, the unit that it folds to, or `DROP`. */
const table = buildTable();
/** Presentation forms that stand for several letters, such as the lam-alef ligature. */
const ligatures = buildLigatures();

function foldUnit(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0 + 0x30;
  return code;
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let code = 0; code < units.length; code++) {
    units[code] = isMark(code) || isInvisible(code) ? DROP : foldUnit(code);
  }
  for (const [from, to] of toLetters('spelling')) units[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const space of SPACES) units[space.charCodeAt(0)] = 0x20;
  for (const code of presentationForms()) {
    const letters = String.fromCharCode(code).normalize('NFKC');
    if (letters.length === 1) units[code] = units[letters.charCodeAt(0)] ?? code;
  }
  return units;
}

function buildLigatures(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const code of presentationForms()) {
    const letters = String.fromCharCode(code).normalize('NFKC');
    if (letters.length < 2) continue;
    const units = Array.from({ length: letters.length }, (_, at) => table[letters.charCodeAt(at)] ?? DROP);
    const kept = units.filter((unit) => unit !== DROP);
    if (kept.length > 0) found.set(code, kept);
  }
  return found;
}

/** Arabic presentation forms A and B, and the full-width digits and letters. */
function* presentationForms(): Generator<number> {
  for (let code = 0xfb50; code <= 0xfdff; code++) yield code;
  for (let code = 0xfe70; code <= 0xfefc; code++) yield code;
  for (let code = 0xff01; code <= 0xff5e; code++) yield code;
}

/**
 * The folded text, unit for unit: `fold(text).length === text.length`, so its offsets are those of `text`. What would
 * have to be dropped or widened (vowel marks, tatweel, invisible controls, ligatures) stays; `foldText` removes it.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = table[code] ?? code;
    units[at] = unit === DROP ? code : unit;
  }
  return toText(units);
}

/** In units: what a short text may need beyond its length, for a ligature is written out in up to eighteen letters. */
const ROOM = 32;

/** The folded text without vowel marks, tatweel and invisible controls, ligatures written out, and the way back. */
export function foldText(text: string): Folded {
  let units = new Uint16Array(text.length + ROOM);
  let origins = new Uint32Array(text.length + ROOM);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = table[code] ?? code;
    if (unit === DROP) {
      if (code === HAMZA_ABOVE) joinHamza(units, length);
      continue;
    }
    if (code >= 0xfb50) {
      const several = ligatures.get(code);
      if (several) {
        if (length + several.length + text.length - at > units.length) {
          units = widened(units, new Uint16Array(units.length * 2 + ROOM));
          origins = widened(origins, new Uint32Array(origins.length * 2 + ROOM));
        }
        for (const letter of several) {
          units[length] = letter;
          origins[length++] = at;
        }
        continue;
      }
    }
    units[length] = unit;
    origins[length++] = at;
  }
  origins[length] = text.length;
  return new FoldedText(text, toText(units.subarray(0, length)), origins.subarray(0, length + 1));
}

/** A hamza that was typed as a mark of its own makes ؤ and ئ again; on an alef it goes, as in أ. */
function joinHamza(units: Uint16Array, length: number): void {
  const carrier = units[length - 1];
  if (carrier === 0x0648) units[length - 1] = 0x0624;
  else if (carrier === 0x064a) units[length - 1] = 0x0626;
}

function widened<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Units that one `fromCharCode` takes: far fewer than any engine's call stack holds. */
const CHUNK = 8192;

/** One flat string, made chunk by chunk. */
function toText(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}

class FoldedText implements Folded {
  readonly text: string;
  readonly #original: string;
  readonly #origins: Uint32Array;

  constructor(original: string, text: string, origins: Uint32Array) {
    this.#original = original;
    this.text = text;
    this.#origins = origins;
  }

  toOriginal(offset: number): number {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    return this.#origins[at] ?? this.#original.length;
  }

  toFolded(offset: number): number {
    return Math.min(bisect(this.#origins, offset, itself), this.text.length);
  }

  toSpan(start: number, end: number): Span {
    const from = this.toOriginal(start);
    if (end <= start) return { start: from, end: from };
    let to = this.toOriginal(end - 1) + 1;
    while (to < this.#original.length && isMark(this.#original.charCodeAt(to))) to++;
    return { start: from, end: to };
  }
}
