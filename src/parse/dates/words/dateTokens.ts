import { type DateWord, hashStep, lookUp } from './dateWords.ts';

/** A piece of folded text: offsets into the folded text. */
export class Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly start: number;
  readonly end: number;
  /** Of a number: its value and how many digits it has. */
  readonly value: number;
  readonly digits: number;
  /** What the word can be in a date. */
  readonly word: DateWord | null;
  /** The particles glued before the word: «و», «ب», «ل», … */
  readonly particle: string;
  /** Nothing stands between it and what is before. */
  readonly glued: boolean;
  private readonly source: string;

  constructor(
    kind: Token['kind'],
    source: string,
    start: number,
    end: number,
    glued: boolean,
    value: number,
    digits: number,
    word: DateWord | null,
    particle: string,
  ) {
    this.kind = kind;
    this.source = source;
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.value = value;
    this.digits = digits;
    this.word = word;
    this.particle = particle;
  }

  /** The word without its particle, with the article that «لل» hides; or the mark. Empty for a number. */
  get text(): string {
    if (this.kind === 'number') return '';
    const own = this.source.slice(this.start + this.particle.length, this.end);
    return this.particle.endsWith('ل') && own.startsWith('ل') && this.word ? `ا${own}` : own;
  }
}

const space = 1;
const letter = 2;
const digit = 3;
const lineEnd = 4;
/** What each UTF-16 unit is; 0 is a mark. */
const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(letter, 0x0621, 0x064b);
  table.fill(letter, 0x0671, 0x06d4);
  table.fill(letter, 0x61, 0x7b);
  table.fill(letter, 0xc0, 0x250);
  table.fill(letter, 0x400, 0x500);
  table.fill(digit, 0x30, 0x3a);
  table[0x20] = space;
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) table[code] = lineEnd;
  return table;
}

const waw = 0x0648;
const fa = 0x0641;
const lam = 0x0644;
const ba = 0x0628;
const kaf = 0x0643;
const alef = 0x0627;

/**
 * Words and numbers of the folded text between two offsets; spaces are left out, ends of lines are `break`. Of a run of
 * words that no date knows, only the first and the last are kept: nothing looks further than one word.
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const match: Match = { word: null, cut: 0 };
  let at = start;
  let last = -1;
  // Unknown words since the last token that was kept, and where the latest of them stands.
  let unknown = 0;
  let unknownStart = 0;
  let unknownEnd = 0;
  let unknownGlued = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === space) {
      at++;
      continue;
    }
    const from = at;
    const glued = last === from;
    if (kind === letter) {
      let hash = 0;
      let now = code;
      do {
        hash = hashStep(hash, now);
        at++;
        now = at < end ? text.charCodeAt(at) : 0;
      } while (classes[now] === letter);
      last = at;
      findMatch(match, text, hash, from, at);
      if (match.word === null && unknown > 0) {
        unknown++;
        unknownStart = from;
        unknownEnd = at;
        unknownGlued = glued;
        continue;
      }
      if (unknown > 1) tokens.push(new Token('word', text, unknownStart, unknownEnd, unknownGlued, 0, 0, null, ''));
      unknown = match.word === null ? 1 : 0;
      const particle = match.cut === 0 ? '' : text.slice(from, from + match.cut);
      tokens.push(new Token('word', text, from, at, glued, 0, 0, match.word, particle));
      continue;
    }
    if (unknown > 1) tokens.push(new Token('word', text, unknownStart, unknownEnd, unknownGlued, 0, 0, null, ''));
    unknown = 0;
    if (kind === digit) {
      let value = 0;
      while (at < end && classes[text.charCodeAt(at)] === digit) value = value * 10 + text.charCodeAt(at++) - 0x30;
      tokens.push(new Token('number', text, from, at, glued, value, at - from, null, ''));
    } else {
      at++;
      tokens.push(new Token(kind === lineEnd ? 'break' : 'mark', text, from, at, glued, 0, 0, null, ''));
    }
    last = at;
  }
  if (unknown > 1) tokens.push(new Token('word', text, unknownStart, unknownEnd, unknownGlued, 0, 0, null, ''));
  return tokens;
}

/** A word of dates and how many letters of particles stand before it. */
interface Match {
  word: DateWord | null;
  cut: number;
}

function findMatch(match: Match, text: string, hash: number, start: number, end: number): void {
  match.word = lookUp(text, hash, start, end) ?? null;
  match.cut = 0;
  if (match.word) return;
  // One or two particles may be glued before: «وأمس», «بأيلول», «ولعام», «للعام».
  for (let cut = 1; cut <= 2 && end - start - cut >= 2; cut++) {
    const particle = text.charCodeAt(start + cut - 1);
    const isWaw = particle === waw || particle === fa;
    if (!(isWaw || particle === lam || particle === ba || particle === kaf)) return;
    const length = end - start - cut;
    let found = lookUpFrom(text, 0, start + cut, end);
    if (!found && particle === lam && text.charCodeAt(start + cut) === lam) {
      found = lookUpFrom(text, hashStep(0, alef), start + cut, end);
    }
    // «باب» is a door and «وسنة» a year: a short word keeps to itself unless the particle is «و».
    if (found && (length >= 3 || (isWaw && cut === 1)) && !(found.ambiguous && !isWaw && length < 4)) {
      match.word = found;
      match.cut = cut;
      return;
    }
  }
}

function lookUpFrom(text: string, hash: number, start: number, end: number): DateWord | undefined {
  let sum = hash;
  for (let at = start; at < end; at++) sum = hashStep(sum, text.charCodeAt(at));
  return lookUp(text, sum, start, end);
}
