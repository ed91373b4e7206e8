/** Every inference by which a date is read from words, by its stable name. */
export const DATE_RULES = [
  /** Weekday, day and month agree in exactly one year of those that the corpus covers. */
  'weekday-in-range',
  /** The corpus covers one year in which the day or month lies. */
  'only-year-in-range',
  /**
   * «اليوم», «أمس», «أول أمس», «غدا», «بعد غد» ("today", "yesterday", "the day before yesterday", "tomorrow", "the day after
   * tomorrow"), from the day of publication.
   */
  'today',
  'yesterday',
  'day-before-yesterday',
  'tomorrow',
  'day-after-tomorrow',
  /** A weekday without a date: the latest before publication, or the next after it. */
  'weekday-of-publication',
  'weekday-before-publication',
  'weekday-after-publication',
  /** A weekday of last, this or next week. */
  'weekday-of-week',
  /** A weekday and a day of the month that agree near the day of publication. */
  'weekday-and-day-near-publication',
  /** A month without a year: the latest before publication, its own, or the next after it. */
  'month-before-publication',
  'month-of-publication',
  'month-after-publication',
  /** A day and month without a year. */
  'day-before-publication',
  'day-in-year-of-publication',
  'day-after-publication',
  /** A day of last, this or next month: «في 10 الشهر المقبل» ("on the 10th of next month"). */
  'day-of-last-month',
  'day-of-this-month',
  'day-of-next-month',
  'last-week',
  'this-week',
  'next-week',
  'last-month',
  'this-month',
  'next-month',
  'last-year',
  'this-year',
  'next-year',
  /** «قبل يومين», «بعد أسبوع» ("two days ago", "in a week"): so many days, months or years from the day of publication. */
  'relative-days',
  'relative-weeks',
  'relative-months',
  'relative-years',
  /** «في اليوم التالي», «بعد ذلك بيومين» ("on the next day", "two days after that"): counted from the day told before. */
  'days-from-told',
  /** «مطلع», «منتصف», «أواخر» ("the beginning", "the middle", "the end"): a third of the month or year, by convention. */
  'part-of-period',
  /** «ثالث ثلاثاء من أيلول» ("the third Tuesday of September"): counted in the calendar. */
  'nth-in-month',
  /** A decade of the century that the day of publication makes likely. */
  'decade-before-publication',
  /** A Hijri date by the Umm al-Qura calendar. */
  'hijri-calendar',
  /** A month misspelt by a letter, read by the year or day beside it. */
  'misspelt-month',
  /** Digits that could stand in two orders, of which one is near the day of publication. */
  'order-of-digits',
] as const;

/** Every inference by which facts of several sentences or articles are brought together, by its stable name. */
const RELATE_RULES = [
  /** «اليوم، الأربعاء 24 كانون الأول» ("today, Wednesday 24 December"): the article dates its own day. */
  'day-of-reading',
  /** A day that the page prints beside the article has the weekday of its «اليوم الاثنين» ("today, Monday"). */
  'day-that-today-confirms',
  /** An event whose day is known happened «last week». */
  'week-after-known-event',
  /** Another article dates the meeting of the same people at the same place on the same weekday. */
  'same-meeting-in-another-article',
  /** Another article names a visit of that month, and only this report can be of it. */
  'visit-named-by-another-article',
  /** A dated sentence sums up several meetings by office; this is one of them. */
  'summed-up-before',
  /** «كما …» ("also …"): told as more of the same day. */
  'same-day-continued',
  /** «قبل يوم من» ("a day before"): counted from the days of the visit. */
  'days-from-visit',
  /** What an article reports first is of the time in which it was published. */
  'reported-when-published',
  /** The place of the visit, or of the delegation's other meetings that day. */
  'same-visit',
  /** An office alone; the same article names who holds it. */
  'named-in-the-article',
  /** «الرئيسان», «الوزيران» ("the two presidents", "the two ministers"): the two named before. */
  'pair-named-before',
  /** An office alone; exactly one person held it on that day. */
  'office-holder-on-that-day',
  /** «وأضاف», «مؤكدا» ("and he added", "confirming"): whoever spoke before goes on. */
  'goes-on-speaking',
  /** The topic stands beside the words of meeting; no verb says that they dealt with it. */
  'told-beside-the-meeting',
] as const;

/**
 * Every inference by which the parser reaches a fact: the page explains each to the reader in one sentence. A fact that the
 * words state in full has none.
 */
export const RULES = [...DATE_RULES, ...RELATE_RULES] as const;

/** One of the rules by which dates are read. */
export type DateRule = (typeof DATE_RULES)[number];
/** The name of any of them; the parser's own rules, with what they do, are in `parse/reading/rule.ts`. */
export type RuleName = (typeof RULES)[number];
