import { toDateValue } from '../../../model/dateValue.ts';
import { addDays, dayNumberOf, dayOfMonth, formatDay, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext, DateMention, DateReading } from '../../reading/mentions.ts';
import { type Draft, FAR_AHEAD, NOTHING_KNOWN } from './draft.ts';
import { resolveSingle } from './single.ts';

/**
 * What a date means where it stands, or `null` when it is no date of the calendar at all («31 نيسان», "31 April"). Words that
 * contradict each other or their context give both readings as `conflict` and no value.
 */
export function resolveDate(mention: DateMention, context: DateContext): DateReading | null {
  const { reference } = context;
  let draft: Draft | null;
  if (!reference || reference.earliest === reference.latest)
    draft = resolveEnds(mention, reference?.earliest ?? null, context);
  else draft = resolveOverSpan(mention, reference, context);
  return draft ? toReading(draft) : null;
}

function toReading({ edtf, settled, rule, conflict }: Draft): DateReading {
  if (conflict) {
    const values = conflict.map(toDateValue).filter((value) => value !== null);
    return { value: settled ? toDateValue(edtf) : null, edtf, rule, conflict: values };
  }
  // «بقية الشهر» ("the rest of the month") on its last day: an interval of one day is that day.
  const [from, to] = edtf.split('/');
  const days = from !== undefined && from === to ? from : edtf;
  return { value: settled ? toDateValue(days) : null, edtf: days, rule: settled ? rule : null };
}

/** Longest span, in days, whose every day is read from: a leap year, which is all that a year without its day can be. */
const LONGEST_SPAN = 366;

/** Read from every day of a span: what holds for all, else the days from the first reading to the last. */
function resolveOverSpan(
  mention: DateMention,
  span: { earliest: string; latest: string },
  context: DateContext,
): Draft | null {
  const alone = resolveEnds(mention, null, context);
  if (!alone || alone.settled || alone.conflict) return alone;
  const days = dayNumberOf(span.latest) - dayNumberOf(span.earliest);
  if (days > LONGEST_SPAN) return alone;
  let first: Draft | null = null;
  let earliest = '9999-12-31';
  let latest = '0000-01-01';
  let same = true;
  for (let step = 0; step <= days; step++) {
    const draft = resolveEnds(mention, addDays(span.earliest, step), context);
    const value = draft?.settled ? toDateValue(draft.edtf) : null;
    if (!draft || !value) return alone;
    first ??= draft;
    same &&= draft.edtf === first.edtf;
    if (value.earliest < earliest) earliest = value.earliest;
    if (value.latest > latest) latest = value.latest;
  }
  if (!first) return alone;
  if (same) return first;
  // A day or month of some year is not widened to the years between.
  return mention.month === undefined && mention.day === undefined ? { ...first, edtf: `${earliest}/${latest}` } : alone;
}

function resolveEnds(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  if (mention.to) return resolveRange(mention, mention.to, reference, context);
  if (mention.otherMonth !== undefined) return resolveTwoMonths(mention, reference, context);
  if (mention.otherOrder) return resolveTwoOrders(mention, mention.otherOrder, reference, context);
  const draft = resolveSingle(mention, reference, context);
  if (draft?.settled && mention.misspelt && draft.rule === null) draft.rule = 'misspelt-month';
  return draft;
}

function resolveRange(
  from: DateMention,
  to: DateMention,
  reference: string | null,
  context: DateContext,
): Draft | null {
  const { to: _, ...nearOnly } = from;
  const near = resolveEnds(nearOnly, reference, context);
  const far = resolveEnds(to, reference, context);
  if (!near || !far) return null;
  if (near.conflict ?? far.conflict) return near.conflict ? near : far;
  const rule = far.rule ?? near.rule;
  const join = (a: string, b: string): string => `${a.split('/')[0]}/${b.split('/').at(-1)}`;
  const edtf = join(near.edtf, far.edtf);
  if (!near.settled || !far.settled)
    return { edtf: edtf.includes('XXXX-XX-XX') ? NOTHING_KNOWN : edtf, settled: false, rule: null };
  if (toDateValue(edtf)) return { edtf, settled: true, rule };
  // «من 28 ديسمبر إلى 3 يناير» ("from 28 December to 3 January"), «من الخميس إلى الأحد» ("from Thursday to Sunday"): the far end lies a year or a week on, or the near one back.
  const nearDay = toDateValue(near.edtf)?.earliest;
  const farDay = toDateValue(far.edtf)?.latest;
  if (!nearDay || !farDay || near.edtf.length !== 10 || far.edtf.length !== 10) return null;
  if (from.weekday !== undefined && from.day === undefined) {
    const back = context.tense === 'past';
    const moved = back ? join(addDays(nearDay, -7), farDay) : join(nearDay, addDays(farDay, 7));
    return toDateValue(moved) ? { edtf: moved, settled: true, rule } : null;
  }
  if (from.year === undefined && to.year === undefined) {
    const moved = join(formatDay(yearOf(nearDay) - 1, monthOf(nearDay), dayOfMonth(nearDay)), farDay);
    return toDateValue(moved) ? { edtf: moved, settled: true, rule } : null;
  }
  return null;
}

/** «أيلول/أكتوبر» ("September/October"): two names, two months, and no way to know which was meant. */
function resolveTwoMonths(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { otherMonth, ...first } = mention;
  const one = resolveSingle(first, reference, context);
  const other = otherMonth === undefined ? null : resolveSingle({ ...first, month: otherMonth }, reference, context);
  if (!one || !other) return one ?? other;
  return { edtf: `[${one.edtf},${other.edtf}]`, settled: false, rule: null, conflict: [one.edtf, other.edtf] };
}

/** «16/04/21»: settled when one order lies within reach of the day of reading or the range, and the other does not. */
function resolveTwoOrders(
  mention: DateMention,
  other: { year: number; month: number; day: number },
  reference: string | null,
  context: DateContext,
): Draft | null {
  const { otherOrder: _, ...first } = mention;
  const days = [first, { ...first, ...other }]
    .map((one) => resolveSingle(one, reference, context))
    .filter((draft) => draft?.settled);
  const [one, two] = days;
  if (!one || !two) return one ?? null;
  if (one.edtf === two.edtf) return one;
  const isNear = ({ edtf }: Draft): boolean => {
    if (context.range && (edtf < context.range.earliest || edtf > context.range.latest)) return false;
    return !reference || dayNumberOf(edtf) - dayNumberOf(reference) < FAR_AHEAD;
  };
  const near = days.filter((draft) => draft !== null && isNear(draft));
  const settled = near.length === 1 ? near[0] : undefined;
  if (settled) return { ...settled, rule: 'order-of-digits' };
  return { edtf: `[${one.edtf},${two.edtf}]`, settled: false, rule: null };
}
