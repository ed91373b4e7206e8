import { particles } from '../../lexicon/dateParticles.ts';
import { type DateWord, hashStep, lookUp } from './dateWords.ts';

/** A piece of folded text, while it is made. A class, since articles have many thousands of them. */
class Piece {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and what is before. */
  readonly glued: boolean;
  /** Of a number: its value and how many digits it has. */
  value = 0;
  digits = 0;
  /** What the word can be in a date. */
  word: DateWord | null = null;
  /** The particles glued before the word: «و» ("and"), «ب» ("in"), «ل» ("to"), … */
  particle = '';
  readonly #source: string;

  constructor(kind: Piece['kind'], source: string, start: number, end: number, glued: boolean) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.#source = source;
  }

  /** The word without its particle, with the article that «لل» ("to the") hides; or the mark. Empty for a number. */
  get text(): string {
    if (this.kind === 'number') return '';
    const own = this.#source.slice(this.start + this.particle.length, this.end);
    const elides = this.particle.endsWith(particles.to) && own.startsWith(particles.to) && this.word;
    return elides ? particles.alef + own : own;
  }
}

/** A piece of folded text. */
export type Token = Readonly<Piece>;

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const LINE_END = 4;
/** What each UTF-16 unit is; 0 is a mark. */
const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(LETTER, 0x0621, 0x064b);
  table.fill(LETTER, 0x0671, 0x06d4);
  table.fill(LETTER, 0x61, 0x7b);
  table.fill(LETTER, 0xc0, 0x250);
  table.fill(LETTER, 0x400, 0x500);
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x20] = SPACE;
  // «14_أيلول_2021» ("14_September_2021"), as tags are written.
  table[0x5f] = SPACE;
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) table[code] = LINE_END;
  return table;
}

const WAW = 0x0648;
const FA = 0x0641;
const LAM = 0x0644;
const BA = 0x0628;
const KAF = 0x0643;
const ALEF = 0x0627;

const AMPERSAND = 0x26;
/** A space, or a mark that nobody sees, as HTML writes it; pages are saved with them as letters. */
const SPACE_ENTITY =
  /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|rlm|lrm|shy|#(?:160|8194|8195|8201|8239|820[4-7]|xa0|200[2-9b-f]|202f));?/y;

/** Past a space that is written as an entity, or the same place. */
function skipEntity(text: string, at: number, end: number): number {
  SPACE_ENTITY.lastIndex = at;
  return SPACE_ENTITY.test(text) && SPACE_ENTITY.lastIndex <= end ? SPACE_ENTITY.lastIndex : at;
}

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
    if (kind === SPACE) {
      at++;
      continue;
    }
    const from = at;
    if (code === AMPERSAND) {
      const after = skipEntity(text, at, end);
      if (after > at) {
        at = after;
        continue;
      }
    }
    const glued = last === from;
    if (kind === LETTER) {
      let hash = 0;
      let now = code;
      do {
        hash = hashStep(hash, now);
        at++;
        now = at < end ? text.charCodeAt(at) : 0;
      } while (classes[now] === LETTER);
      last = at;
      findMatch(match, text, hash, from, at);
      if (match.word === null && unknown > 0) {
        unknown++;
        unknownStart = from;
        unknownEnd = at;
        unknownGlued = glued;
        continue;
      }
      if (unknown > 1) tokens.push(new Piece('word', text, unknownStart, unknownEnd, unknownGlued));
      unknown = match.word === null ? 1 : 0;
      const piece = new Piece('word', text, from, at, glued);
      piece.word = match.word;
      if (match.cut > 0) piece.particle = text.slice(from, from + match.cut);
      tokens.push(piece);
      continue;
    }
    if (unknown > 1) tokens.push(new Piece('word', text, unknownStart, unknownEnd, unknownGlued));
    unknown = 0;
    if (kind === DIGIT) {
      let value = 0;
      while (at < end && classes[text.charCodeAt(at)] === DIGIT) value = value * 10 + text.charCodeAt(at++) - 0x30;
      const piece = new Piece('number', text, from, at, glued);
      piece.value = value;
      piece.digits = at - from;
      tokens.push(piece);
    } else {
      at++;
      tokens.push(new Piece(kind === LINE_END ? 'break' : 'mark', text, from, at, glued));
    }
    last = at;
  }
  if (unknown > 1) tokens.push(new Piece('word', text, unknownStart, unknownEnd, unknownGlued));
  return tokens;
}

/** A word of dates and how many letters of particles stand before it. */
interface Match {
  word: DateWord | null;
  cut: number;
}

/** In letters: fewer behind a particle are as likely another word. */
const SHORTEST_BEHIND_PARTICLE = 3;
/** In letters, of a word that is more than a word of dates. */
const SHORTEST_AMBIGUOUS = 4;

function findMatch(match: Match, text: string, hash: number, start: number, end: number): void {
  match.word = lookUp(text, hash, start, end) ?? null;
  match.cut = 0;
  if (match.word) return;
  // One or two particles may be glued before: «وأمس» ("and yesterday"), «بأيلول» ("in September"), «للعام» ("for the year").
  for (let cut = 1; cut <= 2 && end - start - cut >= 2; cut++) {
    const particle = text.charCodeAt(start + cut - 1);
    const isWaw = particle === WAW || particle === FA;
    if (!(isWaw || particle === LAM || particle === BA || particle === KAF)) return;
    const length = end - start - cut;
    let found = lookUpFrom(text, 0, start + cut, end);
    if (!found && particle === LAM && text.charCodeAt(start + cut) === LAM) {
      found = lookUpFrom(text, hashStep(0, ALEF), start + cut, end);
    }
    // «باب» ("door") is no «اب» ("August") and «وسنة» ("and a year") is a year: a short word keeps to itself unless the
    // particle is «و».
    if (
      found &&
      (length >= SHORTEST_BEHIND_PARTICLE || (isWaw && cut === 1)) &&
      !(found.ambiguous && !isWaw && length < SHORTEST_AMBIGUOUS)
    ) {
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
