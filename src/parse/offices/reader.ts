import type { Rank } from '../../model/ranks.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Settled } from '../gazetteer/officeWords.ts';
import type { Word } from '../gazetteer/word.ts';
import type { HeadKind } from '../lexicon/offices.ts';
import { GAP, type Token } from '../text/words.ts';
import { readSide, type Side } from './sides.ts';

/** An office read from its head word on. Token indexes, `to` exclusive; names after it are not part of it. */
export interface ParsedOffice {
  from: number;
  to: number;
  /** The conjunction or preposition written onto its first word. */
  clitic: string;
  kind: HeadKind;
  key: string;
  rank: Rank;
  number: 'one' | 'two' | 'many';
  /** The head carries the article: «الوزير». */
  definite: boolean;
  former: boolean;
  counterpart: boolean;
  /** «وزير خارجيته»: of the country of whoever was named before. */
  owned: boolean;
  sides: Side[];
  /** «وزيرا الخارجية والدفاع»: one entry a ministry. Empty for a single office. */
  ministries: { key: string; from: number; to: number }[];
  /** «المبعوث الخاص للرئيس الروسي»: the office of whom an envoy, adviser or spokesman serves; it ends the words so far. */
  serves: { key: string; country: string | null } | null;
  /** Says which office it is (a portfolio, a state), so that a name may follow that no lexicon knows. */
  specific: boolean;
}

export interface Reader {
  tokens: readonly Token[];
  end: number;
  gazetteer: Gazetteer;
  depth: number;
  office: ParsedOffice;
}

export const keyAt = ({ tokens, end }: Reader, at: number): string => (at < end ? (tokens[at]?.key ?? '') : '');

export const wordAt = ({ tokens, end, gazetteer }: Reader, at: number): Word => {
  const token = at < end ? tokens[at] : undefined;
  return token ? gazetteer.wordOf(token) : gazetteer.word('');
};

/** The word at `at` follows the one before it with nothing but space or a bracket between. */
export const follows = ({ tokens, end }: Reader, at: number): boolean =>
  at < end && (tokens[at]?.gap ?? 9) <= GAP.bracket;

export function longest(reader: Reader, at: number, phrases: readonly Settled[] | undefined): Settled | null {
  if (!follows(reader, at)) return null;
  return phrases?.find(({ keys }) => keys.every((key, step) => keyAt(reader, at + step) === key)) ?? null;
}

export function addSide(office: ParsedOffice, country: string, from: number, to: number): void {
  office.sides.push({ country, organisation: false, adjective: true, from, to });
}

export const isSide = (reader: Reader, at: number): boolean =>
  readSide(reader.tokens, at, reader.end, reader.gazetteer, true) !== null;
