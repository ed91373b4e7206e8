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
    value = 0,
    digits = 0,
    word: DateWord | null = null,
    particle = '',
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
  let at = start;
  let last = -1;
  let unknown = 0;
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
      const token = toWord(text, hash, from, at, glued);
      unknown = token.word ? 0 : unknown + 1;
      if (unknown > 2) tokens[tokens.length - 1] = token;
      else tokens.push(token);
    } else if (kind === digit) {
      unknown = 0;
      let value = 0;
      while (at < end && classes[text.charCodeAt(at)] === digit) value = value * 10 + text.charCodeAt(at++) - 0x30;
      tokens.push(new Token('number', text, from, at, glued, value, at - from));
    } else {
      unknown = 0;
      at++;
      tokens.push(new Token(kind === lineEnd ? 'break' : 'mark', text, from, at, glued));
    }
    last = at;
  }
  return tokens;
}

function toWord(text: string, hash: number, start: number, end: number, glued: boolean): Token {
  const known = lookUp(text, hash, start, end);
  if (known) return new Token('word', text, start, end, glued, 0, 0, known);
  // One or two particles may be glued before: «وأمس», «بأيلول», «ولعام», «للعام».
  for (let cut = 1; cut <= 2 && end - start - cut >= 2; cut++) {
    const particle = text.charCodeAt(start + cut - 1);
    const isWaw = particle === waw || particle === fa;
    if (!(isWaw || particle === lam || particle === ba || particle === kaf)) break;
    const length = end - start - cut;
    let found = lookUpFrom(text, 0, start + cut, end);
    if (!found && particle === lam && text.charCodeAt(start + cut) === lam) {
      found = lookUpFrom(text, hashStep(0, alef), start + cut, end);
    }
    // «باب» is a door and «وسنة» a year: a short word keeps to itself unless the particle is «و».
    if (found && (length >= 3 || (isWaw && cut === 1)) && !(found.ambiguous && !isWaw && length < 4)) {
      return new Token('word', text, start, end, glued, 0, 0, found, text.slice(start, start + cut));
    }
  }
  return new Token('word', text, start, end, glued);
}

function lookUpFrom(text: string, hash: number, start: number, end: number): DateWord | undefined {
  let sum = hash;
  for (let at = start; at < end; at++) sum = hashStep(sum, text.charCodeAt(at));
  return lookUp(text, sum, start, end);
}
