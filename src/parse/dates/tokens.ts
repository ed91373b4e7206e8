import { type DateWord, findWord } from './dateWords.ts';

/** A piece of folded text: offsets into the folded text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break';
  start: number;
  end: number;
  /** The word without its particle, or the mark. */
  text: string;
  /** Of a number: its value and how many digits it has. */
  value: number;
  digits: number;
  /** What the word can be in a date. */
  word: DateWord | null;
  /** The particles glued before the word: «و», «ب», «ل», … */
  particle: string;
  /** Nothing stands between it and the token before. */
  glued: boolean;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean =>
  (code >= 0x0621 && code <= 0x064a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x0671 && code <= 0x06d3) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x400 && code <= 0x4ff);

/** Words and numbers of the folded text between two offsets; spaces are left out, ends of lines are `break`. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let last = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    const from = at;
    const glued = last === from;
    if (isDigit(code)) {
      let value = 0;
      while (at < end && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 0x30;
      tokens.push({
        kind: 'number',
        start: from,
        end: at,
        text: '',
        value,
        digits: at - from,
        word: null,
        particle: '',
        glued,
      });
    } else if (isLetter(code)) {
      while (at < end && isLetter(text.charCodeAt(at))) at++;
      tokens.push(toWord(text.slice(from, at), from, at, glued));
    } else {
      at++;
      const kind = code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 ? 'break' : 'mark';
      tokens.push({
        kind,
        start: from,
        end: at,
        text: text.charAt(from),
        value: 0,
        digits: 0,
        word: null,
        particle: '',
        glued,
      });
    }
    last = at;
  }
  return tokens;
}

function toWord(text: string, start: number, end: number, glued: boolean): Token {
  const token: Token = { kind: 'word', start, end, text, value: 0, digits: 0, word: null, particle: '', glued };
  const known = findWord(text);
  if (known) {
    token.word = known;
    return token;
  }
  // One or two particles may be glued before: «وأمس», «بأيلول», «ولعام», «للعام».
  for (let cut = 1; cut <= 2 && text.length - cut >= 2; cut++) {
    const letter = text.charCodeAt(cut - 1);
    const isWaw = letter === 0x0648 || letter === 0x0641;
    const isLam = letter === 0x0644;
    if (!(isWaw || isLam || letter === 0x0628 || letter === 0x0643)) return token;
    const rest = text.slice(cut);
    let found = findWord(rest);
    let kept = rest;
    if (!found && isLam && rest.charCodeAt(0) === 0x0644) {
      kept = `ا${rest}`;
      found = findWord(kept);
    }
    // «باب» is a door and «وسنة» a year: a short word keeps to itself unless the particle is «و».
    if (found && (rest.length >= 3 || (isWaw && cut === 1)) && !(found.ambiguous && !isWaw && rest.length < 4)) {
      token.word = found;
      token.text = kept;
      token.particle = text.slice(0, cut);
      return token;
    }
  }
  return token;
}
