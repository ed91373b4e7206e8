import type { Span } from '../../model/dataset.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Word } from '../gazetteer/readWord.ts';
import { UPON } from '../lexicon/commonWords.ts';
import { ALI } from '../lexicon/nameWords.ts';
import { TAKES_PERSON } from '../lexicon/personWords.ts';
import { firstTokenFrom, GAP, Token, toWritten } from '../text/words.ts';
import { afterLetters } from './afterLetters.ts';
import type { PersonMatch, Stretch } from './draft.ts';

/** Tokens `begin` … `end` (exclusive) of an article. */
export interface Range {
  readonly begin: number;
  readonly end: number;
}

/** ى, which «على» ("on") ends with and «علي» (Ali) does not, though their keys are one. */
const ALIF_MAKSURA = 0x649;

/** The words of an article, of which one sentence at a time is read: what is outside has no key and is parted by a stop. */
export class Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  #begin = 0;
  #end = 0;
  /** Where each word stands; filled when it is first asked for. */
  #positions: Map<string, number[]> | null = null;

  constructor(text: string, tokens: readonly Token[], gazetteer: Gazetteer) {
    this.text = text;
    this.tokens = withUpon(tokens, text);
    this.gazetteer = gazetteer;
  }

  /** The first token of the sentence. */
  get begin(): number {
    return this.#begin;
  }

  /** The token after the sentence. */
  get end(): number {
    return this.#end;
  }

  /** The tokens of a stretch of the text. */
  rangeOf({ start, end }: Span): Range {
    return { begin: firstTokenFrom(this.tokens, start), end: firstTokenFrom(this.tokens, end) };
  }

  /** Begins to read a sentence. */
  enter({ begin, end }: Range): void {
    this.#begin = begin;
    this.#end = end;
  }

  /** What parts a token of the sentence from the word before it: one of `GAP`. */
  gap(at: number): number {
    return at < this.#end ? (this.tokens[at]?.gap ?? GAP.stop) : GAP.stop;
  }

  /** The key of a token of the sentence. */
  key(at: number): string {
    return at >= this.#begin && at < this.#end ? (this.tokens[at]?.key ?? '') : '';
  }

  /** The word at a token of the sentence; outside it, the empty word. */
  wordAt(at: number): Word {
    const token = at >= this.#begin && at < this.#end ? this.tokens[at] : undefined;
    return token ? this.gazetteer.wordOf(token) : this.gazetteer.word('');
  }

  /** The registered person whose name begins at a token. */
  personAt(at: number): PersonMatch | null {
    return this.gazetteer.match(this.tokens, at, this.#end, 'person');
  }

  /** Whether the word before a token of the sentence is a title, and the letters written onto it; `null` when it is none. */
  titleBefore(at: number): { clitic: string } | null {
    return at > this.#begin ? this.gazetteer.match(this.tokens, at - 1, at, 'honorific') : null;
  }

  /** The keys of a stretch's words. */
  keys({ from, to, skip }: Stretch): string[] {
    const keys: string[] = [];
    for (let at = from; at < to; at++) keys.push((this.tokens[at]?.key ?? '').slice(at === from ? skip : 0));
    return keys;
  }

  /** Where a stretch stands in the text. */
  span({ from, to, skip }: Stretch): Span {
    const first = this.tokens[from];
    const last = this.tokens[Math.max(from, to - 1)];
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    return { start: Math.min(afterLetters(this.text, start, end, skip), end), end };
  }

  /** A stretch as the article writes it. */
  words(stretch: Stretch): string {
    const { start, end } = this.span(stretch);
    return this.text.slice(start, end);
  }

  /** How often a word stands in the article. */
  count(key: string): number {
    return this.#where(key).length;
  }

  /** Whether the second word directly follows the first anywhere in the article but at `except`. */
  pair(first: string, second: string, except: number): boolean {
    return this.#where(second).some((at) => at !== except && this.tokens[at - 1]?.key === first);
  }

  /** Whether a word can end a name that no lexicon knows. */
  mayBeSurname(at: number): boolean {
    const word = this.wordAt(at);
    return !word.plain && !word.verbShaped;
  }

  /** Whether a full name goes on at a token with a word of a name: «زكي» (Zaki) after «محمود عباس» (Mahmoud Abbas). */
  goesOn(at: number): boolean {
    if (this.gap(at) > GAP.space) return false;
    const word = this.wordAt(at);
    return (word.joint || word.given) && !word.common && word.readings.length === 0;
  }

  /** Whether the verb before a token takes a person as its object, who may follow its subject at once. */
  objectFollows(at: number): boolean {
    return at > this.#begin && TAKES_PERSON.has(this.key(at - 1));
  }

  #where(key: string): number[] {
    if (!this.#positions) {
      this.#positions = new Map();
      for (let at = 0; at < this.tokens.length; at++) {
        const token = this.tokens[at]!;
        const list = this.#positions.get(token.key);
        if (list) list.push(at);
        else this.#positions.set(token.key, [at]);
      }
    }
    return this.#positions.get(key) ?? [];
  }
}

/** The tokens with «على» ("on") told from the name «علي» (Ali): folding makes them one, the untouched last letter does not. */
function withUpon(tokens: readonly Token[], text: string): readonly Token[] {
  let copy: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // The letter first: to compare strings takes longer, and few words end so.
    if (text.charCodeAt(token.end - 1) !== ALIF_MAKSURA || token.key !== ALI) continue;
    copy ??= [...tokens];
    copy[at] = new Token(token.start, token.end, token.gap, toWritten(UPON));
  }
  return copy ?? tokens;
}
