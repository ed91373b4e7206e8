import type { Format, Span, Status } from '../../model/dataset.ts';
import type { Rank } from '../../model/ranks.ts';
import type { RuleName } from '../../model/rules.ts';
import type { MeetingWord } from '../lexicon/meetingWords.ts';
import type { DateMention, PersonMention } from './mentions.ts';

/** Someone in an event: named, or a role that may still find its holder. */
export interface EventPerson {
  mention: PersonMention;
  /** A registry or provisional id; `null` while only the role is known. */
  person: string | null;
  /** Set when the person was inferred from a role. */
  rule: RuleName | null;
  /** Other words that prove it, such as the place where the article names the holder. */
  also: Span[];
  /** The rule by which the words that tell of the meeting mean somebody whom they do not name, for the report. */
  by?: string;
}

/** A date as the event's words give it, before it is read. */
export interface EventDate {
  mention: DateMention;
  tense: 'past' | 'future' | null;
}

/** Where an event took place, as far as its own words say. */
export interface EventPlace {
  place: string;
  venue: string | null;
  span: Span;
  rule: RuleName | null;
}

/** A meeting as one stretch of one article tells it. */
export interface MeetingEvent {
  sentence: number;
  /** The words of meeting. */
  trigger: Span;
  /** The words of the event: from its first person to its last, with place and date. */
  clause: Span;
  status: Status;
  /** The rule that says so, for the report. */
  statusRule: string;
  format: Format;
  /** Those who met were in one place: its words or a place say so, and no telephone. Talks may be either. */
  inPerson: boolean;
  /** «وكان فلان قد التقى» ("so-and-so had met"): before what the article tells. */
  earlier: boolean;
  /** A proposal has no date, whatever stands around it. */
  proposed: boolean;
  /** Told in the present tense without a day: announced, or a caption of what was held. */
  present: boolean;
  /** The tense of the verb that tells it. */
  tense: MeetingWord['tense'];
  /**
   * «بعد أيام من لقاء جمع …», «يرون أن لقاء …» ("days after a meeting of …", "they think that a meeting …"): only spoken of,
   * with no verb of its own that tells of it as news.
   */
  inPassing: boolean;
  people: EventPerson[];
  /** Countries that sit at the table without a person being named. */
  countries: string[];
  /** The rank that roles without holders give. */
  rank: Rank | null;
  /** The kinds of office that roles without holders name, for finding the events that they sum up. */
  roles: { key: string; country: string | null }[];
  place: EventPlace | null;
  date: EventDate | null;
  /** «قبل يوم من اجتماع» ("a day before a meeting"): so many days after what the sentence's subject is about. */
  shift: { days: number; span: Span } | null;
  /**
   * «كما» ("also"): told as more of the same; «فيما» ("while"): told as going on meanwhile; «زار … والتقى», «التقى … وبحث مع»
   * ("visited … and met", "met … and talked with"): the next verb of one sentence.
   */
  continues: 'also' | 'meanwhile' | 'and' | null;
  /**
   * What its day follows where its own words give none: an arrival («بعد وصوله», "after his arrival"), the visit of which its
   * sentence tells («التي التقى فيها», "on which he met"), or words said right after it or about it.
   */
  upon: 'arrival' | 'visit' | 'words' | null;
  /** A journey rather than a meeting. */
  visit: boolean;
  /** «الأولى منذ أيلول» ("the first since September"): only says that there was one then. */
  firstSince: boolean;
  /**
   * «وزيرا الخارجية والدفاع مع نظيريهما» ("the ministers of foreign affairs and defence with their counterparts"): sums up
   * meetings that are told one by one.
   */
  summary: boolean;
  /** «مع كل من» ("with each of"): one meeting with each of those named after the first. */
  each: boolean;
  /**
   * «على هامش الاجتماع … لقاء ثنائيا» ("on the margins of the meeting … a bilateral meeting"): apart from a wider meeting in
   * which the same people sit.
   */
  aside: boolean;
  /** Words that deny it. */
  denied: Span | null;
  /** The rule that made it, for the report. */
  rule: string;
}

/** The people whom an event names or whose names were found for it, each once. */
export function namesOf({ people }: MeetingEvent): string[] {
  const names: string[] = [];
  for (const { person } of people) if (person && !names.includes(person)) names.push(person);
  return names;
}
