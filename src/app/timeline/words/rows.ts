import type { TFunction } from 'i18next';
import type { Meeting, Status } from '../../../model/dataset.ts';
import type { Lane, LaneKind } from '../../../model/lanes.ts';
import type { Locale } from '../../../model/languages.ts';
import { DAY, toMoment } from '../../../model/moments.ts';
import type { PageData } from '../../../model/pageData.ts';
import { type DateStyle, formatDate } from '../../i18n/dates.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { TimelineBand, TimelineLane } from '../driver/driverProps.ts';
import type { Describer, ItemWords } from './items.ts';

/** How many hues rows have (`look.css`); they are given in turn. */
const HUES = 6;

/** Around what can be shown, in milliseconds: half a year before it. */
const BEFORE = 183 * DAY;
/** The same after it: a whole year, since plans lie there. */
const AFTER = 365 * DAY;
/** An open era reaches so far beyond whatever can be shown, in milliseconds. */
const BEYOND = 400 * DAY;

/** The words of the timeline, as i18next gives them. */
export type Translate = TFunction<'timeline'>;

/** What names rows. */
export interface RowsInput {
  kind: LaneKind;
  data: PageData;
  dates: DateStyle;
  describer: Describer;
  t: Translate;
}

/** What a row is called. */
function nameLane({ key }: Lane, { kind, data, dates, describer, t }: RowsInput): Omit<TimelineLane, 'hue'> {
  if (key === null) return { id: '', name: t(kind === 'person' ? 'nobody' : 'nowhere') };
  if (kind === 'level') return { id: key, name: t(`level.${key as Meeting['level']}`) };
  if (kind === 'place') return { id: key, name: describer.place(key) };
  if (kind === 'person') return { id: key, name: describer.person(key)?.name[dates.locale] ?? key };
  const article = data.articles.find(({ id }) => id === key);
  const name = article?.publisher?.value ?? article?.title?.value ?? article?.firstWords ?? key;
  const day = article?.published?.value;
  return day
    ? {
        id: key,
        name,
        note: formatDate(day, { ...dates, monthNames: dates.monthNames === 'egyptian' ? 'egyptian' : 'levantine' }),
      }
    : { id: key, name };
}

/** All that can be shown: the corpus's years or its meetings, whichever reach farther, and half a year around. */
export function toBounds({ corpus, meetings }: PageData): TimeWindow {
  const days = meetings.flatMap(({ date }) => (date ? [date.value.earliest, date.value.latest] : [])).map(toMoment);
  const from = toMoment(`${corpus.range.from.slice(0, 4)}-01-01`);
  const to = endOfRange(corpus);
  return { start: Math.min(from, ...days) - BEFORE, end: Math.max(to, ...days) + AFTER };
}

/** The moment at which the corpus's years are over. */
function endOfRange({ range }: PageData['corpus']): number {
  return toMoment(`${range.to.slice(0, 4)}-12-31`) + DAY;
}

/** The eras, and the reader's day where it lies within the corpus's years. `today` as `YYYY-MM-DD`. */
export function toBands(
  { corpus }: PageData,
  locale: Locale,
  bounds: TimeWindow,
  today: string,
  word: string,
): TimelineBand[] {
  const eras = corpus.eras.map(({ id, name, from, to }): TimelineBand => {
    const start = from ? toMoment(from) : bounds.start - BEYOND;
    return { id, name: name[locale], kind: 'era', start, end: to ? toMoment(to) : bounds.end + BEYOND };
  });
  const now = toMoment(today);
  const until = endOfRange(corpus);
  return now >= bounds.start && now < until
    ? [...eras, { id: 'now', name: word, kind: 'today', start: now, end: now + DAY }]
    : eras;
}

/** The words that boxes need. */
export function toItemWords(t: Translate): ItemWords {
  const word = (status: Status): string => t(`status.${status}`);
  const status = {
    held: word('held'),
    planned: word('planned'),
    postponed: word('postponed'),
    cancelled: word('cancelled'),
  };
  return { status, inexact: t('inexact'), separator: t('separator') };
}

/** The rows with their names, each in its hue. */
export function toRows(lanes: readonly Lane[], input: RowsInput): TimelineLane[] {
  return lanes.map((lane, index) => ({ ...nameLane(lane, input), hue: (index % HUES) + 1 }));
}
