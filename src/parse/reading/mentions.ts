import type { Block, DateValue, Span } from '../../model/dataset.ts';
import type { Rank } from '../../model/ranks.ts';
import type { DateRule } from '../../model/rules.ts';

/** What the stages of the parser hand to each other. All spans are UTF-16 offsets into the article's untouched text. */

/**
 * What a date on the page is for, judged before its value. One that stands `beside` the article, below it or on a post in it,
 * proves nothing by itself.
 */
export type DateRole = 'published' | 'updated' | 'clock' | 'beside';

/** What a line was taken for, and why: the report's `--explain` prints it. */
export interface LineReading extends Span {
  role:
    | 'blank'
    | 'title'
    | 'dateline'
    | 'clock'
    | 'publisher'
    | 'byline'
    | 'attribution'
    | 'paragraph'
    | 'heading'
    | 'caption'
    | 'furniture';
  why: string;
}

/** The parts of a saved page. */
export interface Layout {
  title: Span | null;
  /** The publisher as the page names it (`value` is the tidy name, the span the words). */
  publisher: (Span & { value: string }) | null;
  /** The agency credited, such as «وكالات» ("agencies"): `value` is the agency alone. */
  attribution: (Span & { value: string }) | null;
  /** Stretches outside the body that hold the page's own dates, in reading order. */
  dates: (Span & { role: DateRole })[];
  /** The time of day printed on the page, in minutes since midnight: an early hour makes "yesterday" plausible. */
  clock: (Span & { minutes: number }) | null;
  body: Block[];
  lines: LineReading[];
}

/** The parts of a date that the words name. Months and days count from 1, weekdays from 0 = Sunday. */
export interface DateMention extends Span {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** The same day in the Hijri calendar, where the words give it. */
  hijri?: { year?: number; month?: number; day?: number };
  /**
   * Steps from the day of reading: «أمس» ("yesterday") is `{ unit: 'day', steps: -1 }`, «الشهر الماضي» ("last month") `{
   * unit: 'month', steps: -1 }`.
   */
  relative?: { unit: 'day' | 'week' | 'month' | 'year'; steps: number };
  /** «قبل شهر و21 يوما» ("a month and 21 days ago"): how far from the day of reading, negative for the past. */
  distance?: { years: number; months: number; days: number };
  /** «بعد ذلك بيومين» ("two days after that"): the distance is counted from the day told before. */
  fromTold?: true;
  /**
   * «الماضي», «الجاري», «المقبل» ("last", "this", "next") beside a weekday or month; «التالي» ("the following") follows what
   * was told before.
   */
  direction?: 'past' | 'current' | 'future' | 'following';
  /**
   * «أوائل», «منتصف», «أواخر», «بقية» ("early", "mid", "late", "the rest of"), halves and quarters: which stretch of the
   * week, month or year.
   */
  part?: DatePart;
  /** First year of a decade; below 100 when the words leave the century open («السبعينيات», "the seventies"). */
  decade?: number;
  /**
   * «ثالث ثلاثاء من أيلول» ("the third Tuesday of September"): which one of the weekdays, weeks or days of the month; -1 is
   * the last.
   */
  nth?: { unit: 'day' | 'week' | 'weekday'; count: number };
  /**
   * «من العام نفسه», «من الشهر نفسه» ("of the same year", "of the same month"): a year or month told elsewhere in the text.
   */
  toldBefore?: 'month' | 'year';
  /** «قبل نهاية تموز», «بحلول الخميس» ("before the end of July", "by Thursday"): the date only bounds what is meant. */
  bound?: 'before' | 'by';
  /** A year stands with the words, but in a form that cannot be read: it is not that of publication. */
  unread?: 'year';
  /** The month was misspelt by a letter and read by its neighbours. */
  misspelt?: true;
  /** A second month beside the first that is not its twin: both readings stand. */
  otherMonth?: number;
  /** Another order of the same digits («16/04/21»). */
  otherOrder?: { year: number; month: number; day: number };
  /**
   * The other end of a range («من 4 إلى 6 أغسطس», "from 4 to 6 August"); its own parts, filled in from this end where the
   * words share them.
   */
  to?: DateMention;
  /** Two readings that the words give and that cannot both hold, as found in the words alone. */
  conflict?: string;
  /** The rules of the grammar that read it, in the order of the words; for `--explain`. */
  by?: string;
}

export type DatePart =
  | 'early'
  | 'middle'
  | 'late'
  | 'rest'
  | 'first-half'
  | 'second-half'
  | 'first-quarter'
  | 'second-quarter'
  | 'third-quarter'
  | 'fourth-quarter';

/** What surrounds a date when it is read. */
export interface DateContext {
  /** The day the words are read from: the article's day of publication, when known to a day; otherwise its span, or `null`. */
  reference: DateValue | null;
  /** The tense of the verb that the date goes with. */
  tense: 'past' | 'future' | null;
  /** The day told just before, `YYYY-MM-DD`, from which «اليوم التالي» ("the next day") is counted; where one is known. */
  told?: string | null;
  /** The days that can be meant at all (the corpus's range), or `null`. Inclusive, `YYYY-MM-DD`. */
  range: { earliest: string; latest: string } | null;
}

/** What a date means in its context. */
export interface DateReading {
  /** `null` when the context does not settle it; `edtf` then says what is known, such as `XXXX-12-23`. */
  value: DateValue | null;
  edtf: string;
  /** `null` when the words state the whole date; otherwise the stable name of the inference, such as `weekday-in-range`. */
  rule: DateRule | null;
  /** Both readings, where the words contradict themselves or their context; `value` is then `null`, unless most of them agree. */
  conflict?: DateValue[];
}

/** An office as words name it. */
export interface OfficeMention extends Span {
  /** Stable key of the kind of office: `president`, `foreign-minister`, `defence-minister`, `deputy-foreign-minister`, `ambassador`, … */
  key: string;
  rank: Rank;
  /** The country whose office it is, where the words say. */
  country: string | null;
  number: 'one' | 'two' | 'many';
  /** «السابق», «الأسبق» ("former", "the one before him"): no longer held. */
  former: boolean;
}

/** Someone the text names or points to. */
export interface PersonMention extends Span {
  /**
   * A registry id or a provisional id; `null` for a role nobody is named for («نظيره السوري», «الوزيران», "his Syrian
   * counterpart", "the two ministers").
   */
  person: string | null;
  /** `name`: full or registered name; `short`: a part of a name given in full before; `role`: an office alone. */
  form: 'name' | 'short' | 'role';
  /** The name's own words, office and honorifics left out; `null` for a role. */
  name: Span | null;
  office: OfficeMention | null;
  country: string | null;
  /** «نظيره» ("his counterpart"): the same office on another side, of whoever was named before. */
  counterpart: boolean;
}

/** Somebody the registry lacks, found by office, nationality and name. */
export interface ProvisionalPerson {
  id: string;
  /** The name in the article's own words, without honorifics. */
  name: string;
  country: string | null;
  office: string | null;
  first: Span;
}

/** A place the text names. `asSpeaker` marks a capital that stands for its government («أعلنت موسكو», "Moscow announced"). */
export interface PlaceMention extends Span {
  place: string;
  country: string | null;
  /** `in`: the words place something there («في موسكو», "in Moscow"; «إلى موسكو», "to Moscow", is `to`); `bare` otherwise. */
  relation: 'in' | 'to' | 'from' | 'bare';
  asSpeaker: boolean;
}

/** A country or nationality the text names: «روسيا», «السوري», «الروسيان» ("Russia", "the Syrian", "the two Russians"). */
export interface CountryMention extends Span {
  country: string;
  form: 'name' | 'adjective' | 'capital';
}
