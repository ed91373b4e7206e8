import * as v from 'valibot';
import { inEveryLanguage, type Locale } from './languages.ts';

/**
 * The dataset: the one contract between the parser, the page, the downloads and everyone outside who reads our data.
 *
 * Names are the field's own: W3C Web Annotation (evidence), EDTF / ISO 8601-2 (dates), schema.org (Event, NewsArticle,
 * Person, Place). Each schema stands beside the type that it describes; the page imports the types alone.
 */

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'expected a day as YYYY-MM-DD'));
const latinId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/u, 'expected lower-case Latin letters, digits and hyphens'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A name in every language of the page. */
export type LocalizedText = Record<Locale, string>;
/** The schema of `LocalizedText`. */
export const localizedText = v.strictObject(inEveryLanguage(() => v.string()));

/** Half-open UTF-16 offsets into a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * How we know. `text`: an article says it in words. `inferred`: a named rule over what articles say. `page`: the saved page
 * says it of itself, in its metadata. `editor`: known from outside the corpus, with a source.
 */
export type Basis = 'text' | 'inferred' | 'page' | 'editor';

/** Exact words of an article: `text.slice(start, end) === quote`, always (UTF-16 offsets into `Article.text`). */
export interface Evidence extends Span {
  article: string;
  quote: string;
}
/** The schema of `Evidence`. */
export const evidence = v.strictObject({ article: v.string(), start: offset, end: offset, quote: v.string() });

/** A fact and how we know it. `evidence` is never empty for `text` and `inferred`. */
export interface Claim<T> {
  value: T;
  basis: Basis;
  /**
   * The inference rule's stable name, e.g. `weekday-in-range`. Set when `basis` is `inferred`, and when it is `editor` but
   * only follows by that rule from what an editor knows: «أمس» ("yesterday") of an article whose day of publication a note
   * gives.
   */
  rule?: string;
  evidence: Evidence[];
  /** Why an editor says so, and where it can be checked. Both are set when `basis` is `editor`. */
  note?: string;
  /**
   * When `basis` is `page`, and when an inference leans on such a claim: the field of the page's metadata, its words, and
   * where they stand in the saved file.
   */
  source?: string;
  /** A topic: the participants who raised it, where the article tells. */
  by?: string[];
}
const claim = <T extends v.GenericSchema>(value: T) =>
  v.pipe(
    v.strictObject({
      value,
      basis: v.picklist(['text', 'inferred', 'page', 'editor']),
      rule: v.optional(v.string()),
      evidence: v.array(evidence),
      note: v.optional(v.string()),
      source: v.optional(v.string()),
      by: v.optional(v.array(latinId)),
    }),
    v.check((input) => {
      const { basis, evidence: shown, note, source, rule } = input as Claim<unknown>;
      if (basis === 'editor') return Boolean(note && source);
      if (basis === 'page') return Boolean(source);
      return shown.length > 0 && (basis === 'text' || Boolean(rule));
    }, 'a claim of the texts needs evidence, an inference its rule, a page’s claim its field, an editor’s claim a note and a source'),
  );

/** EDTF level 1 or 2 and the days it spans (inclusive, UTC days as `YYYY-MM-DD`). Never more precise than what is known. */
export interface DateValue {
  edtf: string;
  earliest: string;
  latest: string;
  precision: 'day' | 'month' | 'year' | 'interval';
}
/** The schema of `DateValue`. */
export const dateValue = v.pipe(
  v.strictObject({
    edtf: v.string(),
    earliest: isoDay,
    latest: isoDay,
    precision: v.picklist(['day', 'month', 'year', 'interval']),
  }),
  v.check(({ earliest, latest }) => earliest <= latest, 'expected earliest ≤ latest'),
);

/** A paragraph or heading of an article's body: a span of its text, with the furniture of the page left out. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading';
}

/** An article as it was saved, and what is known of it. */
export interface Article {
  /** The seed's file name without its ending. */
  id: string;
  /** The decoded file, untouched; of a saved page (`.html`, `.mhtml`) the text that it shows, one line a block. */
  text: string;
  /** `null` when the file has none: never invented. */
  title: Claim<string> | null;
  publisher: Claim<string> | null;
  /** The agency the article credits, such as «وكالات» ("agencies"). */
  attribution: string | null;
  published: Claim<DateValue> | null;
  /** Where the page was published, if it says so: an address of the web. */
  address?: Claim<string>;
  body: Block[];
  /** What it says that somebody said, in the order of its text. */
  statements: Statement[];
}

/** Who speaks: a person of the dataset, or an organisation (a ministry, an agency) in the article's own words. */
export interface Speaker {
  person?: string;
  organisation?: string;
}

/** Something said, by somebody, in an article. Whose words are not certain are left out: nobody rather than the wrong one. */
export interface Statement {
  /** `<article>-s1`: counted in the order of the text. */
  id: string;
  /** `direct`: the words themselves, at least four; `indirect`: in the newsroom's words. */
  kind: 'direct' | 'indirect';
  /** Its evidence are the words that name who speaks. */
  speaker: Claim<Speaker>;
  /** The words said, without their marks. */
  evidence: Evidence;
  /** The meeting at which, or about which, it was said. */
  meeting: string | null;
}
/** The schema of `Statement`. */
export const statement = v.strictObject({
  id: v.string(),
  kind: v.picklist(['direct', 'indirect']),
  speaker: claim(
    v.pipe(
      v.strictObject({ person: v.optional(latinId), organisation: v.optional(v.string()) }),
      v.check(
        ({ person, organisation }) => (person === undefined) !== (organisation === undefined),
        'expected one speaker',
      ),
    ),
  ),
  evidence,
  meeting: v.nullable(latinId),
});

/** The schema of `Article`. */
export const article = v.strictObject({
  id: v.string(),
  text: v.string(),
  title: v.nullable(claim(v.string())),
  publisher: v.nullable(claim(v.string())),
  attribution: v.nullable(v.string()),
  published: v.nullable(claim(dateValue)),
  address: v.optional(
    claim(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"'<>\\]+$/u, 'expected an address of the web'))),
  ),
  body: v.array(v.strictObject({ kind: v.picklist(['paragraph', 'heading']), start: offset, end: offset })),
  statements: v.array(statement),
});

/** Whether a meeting took place. */
export type Status = 'held' | 'planned' | 'postponed' | 'cancelled';
/** How those who met were together. */
export type Format = 'talks' | 'summit' | 'reception' | 'multilateral' | 'visit' | 'call';
/** The rank of those who met: the highest on both sides. */
export type Level = 'head-of-state' | 'ministerial' | 'envoy';

/** Someone who took part: the office is the one held on that day, `side` the country they sat for. */
export interface Participant {
  person: string;
  office?: string;
  side: string;
}

/** Where: a place of the dataset, and the building or airport within it. */
export interface Location {
  place: string;
  venue?: string;
}

/** Sources that disagree, or a known slip of one: `field` names what it is about. */
export interface Discrepancy {
  field: string;
  claims: Claim<unknown>[];
  note?: string;
}

/** A meeting, and how each fact of it is known. */
export interface Meeting {
  /** Latin and stable: `2025-10-15-putin-sharaa`. */
  id: string;
  status: Status;
  format: Format;
  /** That of the highest-ranking participant. */
  level: Level;
  /** The best that is known. */
  date: Claim<DateValue> | null;
  /** What the articles alone prove; equals `date` unless an editor's note sharpened it. */
  dateFromTexts: Claim<DateValue> | null;
  place: Claim<Location> | null;
  participants: Claim<Participant>[];
  /** The sides, also where no person is named. */
  countries: string[];
  /** What it dealt with. */
  topics: Claim<string>[];
  /** What an article announced, before it, that it would deal with. */
  expected?: Claim<string>[];
  /** Every article that reports it. */
  articles: string[];
  discrepancies: Discrepancy[];
}
/** The schema of `Meeting`. */
export const meeting = v.strictObject({
  id: latinId,
  status: v.picklist(['held', 'planned', 'postponed', 'cancelled']),
  format: v.picklist(['talks', 'summit', 'reception', 'multilateral', 'visit', 'call']),
  level: v.picklist(['head-of-state', 'ministerial', 'envoy']),
  date: v.nullable(claim(dateValue)),
  dateFromTexts: v.nullable(claim(dateValue)),
  place: v.nullable(claim(v.strictObject({ place: latinId, venue: v.optional(latinId) }))),
  participants: v.array(claim(v.strictObject({ person: latinId, office: v.optional(v.string()), side: v.string() }))),
  countries: v.array(v.string()),
  topics: v.array(claim(v.string())),
  expected: v.optional(v.array(claim(v.string()))),
  articles: v.pipe(v.array(v.string()), v.minLength(1)),
  discrepancies: v.array(
    v.strictObject({ field: v.string(), claims: v.array(claim(v.unknown())), note: v.optional(v.string()) }),
  ),
});

/** An office and the days on which it was held: EDTF day, month or year; `null` is open or unknown. */
export interface Office {
  office: LocalizedText;
  from: string | null;
  to: string | null;
  /** Where the days can be checked. */
  source?: string;
}

/** Somebody who met somebody. */
export interface Person {
  id: string;
  name: LocalizedText;
  /** A country's id, such as `syria`; empty when unknown (only a provisional person). */
  country: string;
  offices: Office[];
  /** Found by the parser, not yet in the registry: the name stands in the article's own words. */
  provisional?: true;
}
/** The schema of `Person`. */
export const person = v.strictObject({
  id: latinId,
  name: localizedText,
  country: v.string(),
  offices: v.array(
    v.strictObject({
      office: localizedText,
      from: v.nullable(v.string()),
      to: v.nullable(v.string()),
      source: v.optional(v.string()),
    }),
  ),
  provisional: v.optional(v.literal(true)),
});

/** A city, or a venue within one. */
export interface Place {
  id: string;
  name: LocalizedText;
  country?: string;
  /** A venue's city. */
  within?: string;
  lon?: number;
  lat?: number;
}
/** The schema of `Place`. */
export const place = v.strictObject({
  id: latinId,
  name: localizedText,
  country: v.optional(v.string()),
  within: v.optional(latinId),
  lon: v.optional(v.number()),
  lat: v.optional(v.number()),
});

/** A country that is a side. */
export interface Country {
  id: string;
  name: LocalizedText;
}

/** A stretch of time that the timeline labels. Days as `YYYY-MM-DD`; an open end is left out. */
export interface Era {
  id: string;
  name: LocalizedText;
  from?: string;
  to?: string;
}

/** Something that happened beside the corpus and that its articles lean on. */
export interface ContextEvent {
  id: string;
  date: string;
  name: LocalizedText;
  /** Who met, as ids of people, and where: with these an article that leans on it can be dated and compared. */
  people?: string[];
  place?: string;
  note?: string;
  source?: string;
}

/** What the articles are about as a whole. */
export interface Corpus {
  title: LocalizedText;
  /** EDTF years the corpus covers, inclusive. */
  range: { from: string; to: string };
  /** The sides; a meeting of the corpus has at least one participant or delegation of each of the first two. */
  countries: Country[];
  eras: Era[];
  context: ContextEvent[];
}
const country = v.strictObject({ id: latinId, name: localizedText });
/** The schema of `Corpus`. */
export const corpus = v.strictObject({
  title: localizedText,
  range: v.strictObject({ from: v.string(), to: v.string() }),
  countries: v.array(country),
  eras: v.array(v.strictObject({ id: latinId, name: localizedText, from: v.optional(isoDay), to: v.optional(isoDay) })),
  context: v.array(
    v.strictObject({
      id: latinId,
      date: isoDay,
      name: localizedText,
      people: v.optional(v.array(latinId)),
      place: v.optional(latinId),
      note: v.optional(v.string()),
      source: v.optional(v.string()),
    }),
  ),
});

/** Everything that is published as data. */
export interface Dataset {
  version: 1;
  corpus: Corpus;
  articles: Article[];
  meetings: Meeting[];
  people: Person[];
  places: Place[];
}
/** The schema of `Dataset`. */
export const dataset = v.strictObject({
  version: v.literal(1),
  corpus,
  articles: v.array(article),
  meetings: v.array(meeting),
  people: v.array(person),
  places: v.array(place),
});
