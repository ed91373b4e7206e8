import type { Rank } from '../../model/ranks.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Settled } from '../gazetteer/officeWords.ts';
import type { Word } from '../gazetteer/readWord.ts';
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
  /** The head carries the article: «الوزير» ("the minister"). */
  definite: boolean;
  former: boolean;
  counterpart: boolean;
  /** Of the country of whoever was named before: «وزير خارجيته» ("his foreign minister"). */
  owned: boolean;
  sides: Side[];
  /** One entry a ministry: «وزيرا الخارجية والدفاع» ("the ministers of foreign affairs and defence"). Empty for a single office. */
  ministries: { key: string; from: number; to: number }[];
  /** The office of whom an envoy, adviser or spokesman serves: «المبعوث الخاص للرئيس الروسي» ("… of the Russian president"). */
  serves: { key: string; country: string | null; named?: true } | null;
  /** Says which office it is (a portfolio, a state), so that a name may follow that no lexicon knows. */
  specific: boolean;
}

/** Where an office is being read: each step takes words from `office.to` on and moves it behind them. */
export interface Reader {
  tokens: readonly Token[];
  /** The token at which reading must stop. */
  end: number;
  gazetteer: Gazetteer;
  /** How many offices this one stands in: the deputy of a minister is one deep. */
  depth: number;
  /** What has been read of it so far. */
  office: ParsedOffice;
  /** Reads an office inside this one. */
  inner(reader: Reader, at: number): ParsedOffice | null;
}

/** The key of the word at `at`; empty behind the end. */
export const keyAt = ({ tokens, end }: Reader, at: number): string => (at < end ? (tokens[at]?.key ?? '') : '');

/** What the lexicons know of the word at `at`. */
export const wordAt = ({ tokens, end, gazetteer }: Reader, at: number): Word => {
  const token = at < end ? tokens[at] : undefined;
  return token ? gazetteer.wordOf(token) : gazetteer.word('');
};

/** The word at `at` follows the one before it with nothing but space or a bracket between. */
export const follows = ({ tokens, end }: Reader, at: number): boolean =>
  at < end && (tokens[at]?.gap ?? GAP.stop) <= GAP.bracket;

/** The first phrase that stands at `at`, whole. */
export function longest(reader: Reader, at: number, phrases: readonly Settled[] | undefined): Settled | null {
  if (!follows(reader, at)) return null;
  return phrases?.find(({ keys }) => keys.every((key, step) => keyAt(reader, at + step) === key)) ?? null;
}

/** Adds a country that the words from `from` to `to` imply. */
export function addSide(office: ParsedOffice, country: string, from: number, to: number): void {
  office.sides.push({ country, organisation: false, adjective: true, from, to });
}

/** Whether a country, an organisation or a nationality begins at `at`. */
export const isSide = (reader: Reader, at: number): boolean =>
  readSide(reader.tokens, at, reader.end, reader.gazetteer, true) !== null;
