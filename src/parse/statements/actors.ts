import { bisect, endOf } from '../../model/bisect.ts';
import type { Span } from '../../model/dataset.ts';
import { isAgency, mayBeAgency } from '../lexicon/agencies.ts';
import {
  afterOrganisation,
  againHeads,
  masculineHeads,
  organisationHeads,
  readSaying,
  thatSaid,
  unnamedSources,
} from '../lexicon/sayingWords.ts';
import type { PersonMention, PlaceMention } from '../reading/mentions.ts';
import type { Speaker } from '../reading/statement.ts';
import { GAP } from '../text/words.ts';
import type { Frame } from './frame.ts';

/** Somebody whom words name, or leave without a name. */
export interface Actor {
  /** `null` for whoever stays unnamed, or whose name the words do not settle. */
  speaker: Speaker | null;
  /** Words that name him, the last of them here. */
  named: Span[];
  rule: 'named-in-the-article' | 'named-as-official' | null;
  feminine: boolean;
  /** The first and the first after it of the frame's words. */
  from: number;
  to: number;
}

/** Whom an article names, for the question who speaks. */
export interface Cast {
  people: readonly PersonMention[];
  /** Cities that stand for their governments. */
  capitals: readonly PlaceMention[];
  /** Who holds an office, as the article says. */
  holder(key: string, country: string | null): { person: string; span: Span } | null;
  /** Who spoke before, of a country where that is told. */
  spoke(country: string | null): { person: string; span: Span } | null;
  /** The organisation named before. */
  organisation: { name: string; span: Span } | null;
}

/** Words of an organisation's name at the most. */
const LONGEST_NAME = 7;

/** The office of whoever is called an official only: «المسؤول الروسي» ("the Russian official"). */
const OFFICIAL = 'official';

/** Who is named by the words that begin at one of the frame; `null` where they name nobody. */
export function actorAt(frame: Frame, at: number, cast: Cast): Actor | null {
  const word = frame.words[at];
  if (!word) return null;
  const person = mentionAt(cast.people, word);
  if (person) return toPerson(frame, at, person, cast);
  if (unnamedSources.has(word.key)) return { ...nobody(frame, at), to: at + 1 };
  if (organisationHeads.has(word.key)) return toOrganisation(frame, at, cast);
  const organisation = mayBeAgency(word.key) ? frame.text.slice(word.start, word.end) : '';
  if (organisation !== '' && isAgency(organisation))
    return { ...nobody(frame, at), speaker: { organisation }, feminine: true };
  const capital = cast.capitals.find(({ start, end }) => start <= word.start && word.start < end);
  if (!capital) return null;
  const span = { start: capital.start, end: capital.end };
  return {
    speaker: { organisation: frame.text.slice(span.start, span.end) },
    named: [span],
    rule: null,
    feminine: true,
    from: at,
    to: wordAfter(frame, at, span.end),
  };
}

const nobody = (frame: Frame, at: number): Actor => ({
  speaker: null,
  named: [frame.words[at]!],
  rule: null,
  feminine: false,
  from: at,
  to: at + 1,
});

/** Who is named where a word stands. */
export function mentionAt(people: readonly PersonMention[], { start, end }: Span): PersonMention | null {
  const mention = people[bisect(people, start + 1, endOf)];
  return mention && mention.start < end ? mention : null;
}

function wordAfter({ words }: Frame, at: number, offset: number): number {
  let to = at + 1;
  while (to < words.length && words[to]!.start < offset) to++;
  return to;
}

function toPerson(frame: Frame, at: number, mention: PersonMention, cast: Cast): Actor {
  const { person, office, country } = mention;
  const span = { start: mention.start, end: mention.end };
  const base = { from: at, to: wordAfter(frame, at, mention.end), feminine: false };
  if (person) return { ...base, speaker: { person }, named: [span], rule: null };
  if (office?.number !== 'one') return { ...base, speaker: null, named: [span], rule: null };
  const official = office.key === OFFICIAL;
  const found = official ? cast.spoke(country) : cast.holder(office.key, office.country ?? country);
  if (!found) return { ...base, speaker: null, named: [span], rule: null };
  return {
    ...base,
    speaker: { person: found.person },
    named: [found.span, span],
    rule: official ? 'named-as-official' : 'named-in-the-article',
  };
}

/** «وزارة الدفاع الروسية» ("the Russian ministry of defence"), «وكالة الأنباء السورية (سانا)» ("the Syrian news agency (Sana)"): from its first word to where its name ends. */
function toOrganisation(frame: Frame, at: number, cast: Cast): Actor | null {
  const { words, text } = frame;
  const head = words[at]!;
  const feminine = !masculineHeads.has(head.key);
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_NAME && !endsName(frame, to)) to++;
  const last = words[to - 1]!;
  const close = /^\s*[»”")]/u.exec(text.slice(last.end, last.end + 3));
  const span = { start: head.start, end: last.end + (to - at > 1 && close ? close[0].length : 0) };
  if (to - at === 1 && againHeads.has(head.key)) {
    const known = cast.organisation;
    if (!known) return { ...nobody(frame, at), feminine };
    return { speaker: { organisation: known.name }, named: [known.span, span], rule: null, feminine, from: at, to };
  }
  const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return { speaker: { organisation: name }, named: [span], rule: null, feminine, from: at, to };
}

function endsName({ words, quotes, colon }: Frame, at: number): boolean {
  const { key, gap, written } = words[at]!;
  return (
    gap > GAP.bracket ||
    colon(at) ||
    thatSaid.has(key) ||
    afterOrganisation.has(key) ||
    readSaying(written)?.word != null ||
    quotes.some((quote) => quote.at === at)
  );
}
