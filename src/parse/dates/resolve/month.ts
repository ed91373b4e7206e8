import { formatMonth, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import { type Draft, farAhead, isTold, leave, pad, settle, yearRule } from './draft.ts';
import { settlePart } from './period.ts';

/** A month, with or without year, or a stretch of it. */
export function resolveMonth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { month, year, part, relative } = mention;
  if (month === undefined) return null;
  if (year !== undefined) return settlePart(formatMonth(year, month), part, null);
  const open = leave(`XXXX-${pad(month)}`);
  if (mention.toldBefore) return open;
  if (relative?.unit === 'year') {
    if (reference === null || isTold(mention, context)) return open;
    return settlePart(formatMonth(yearOf(reference) + relative.steps, month), part, yearRule(relative.steps));
  }
  if (reference === null) {
    const { range } = context;
    if (!range) return open;
    const fits: string[] = [];
    for (let then = yearOf(range.earliest); then <= yearOf(range.latest); then++) {
      const one = formatMonth(then, month);
      if (one >= range.earliest.slice(0, 7) && one <= range.latest.slice(0, 7)) fits.push(one);
    }
    const only = fits.length === 1 ? fits[0] : undefined;
    return only ? settlePart(only, part, 'only-year-in-range') : open;
  }
  const here = yearOf(reference);
  const now = reference.slice(0, 7);
  const months = [here - 1, here, here + 1].map((then) => formatMonth(then, month));
  const away = (one: string): number => (yearOf(one) - here) * 12 + month - monthOf(reference);
  const nearest = (): string | undefined => months.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0];
  let chosen: string | undefined;
  if (mention.direction === 'past') chosen = months.filter((one) => one < now).at(-1);
  else if (mention.direction === 'future') chosen = months.find((one) => one > now);
  else if (mention.direction === 'current') chosen = nearest();
  else if (mention.direction === 'following' && context.tense === 'past') return open;
  else if (context.tense === 'past') chosen = months.filter((one) => one <= now).at(-1);
  else if (context.tense === 'future') chosen = months.find((one) => one >= now);
  else {
    // A part of a month reads like a day of this year; a month alone like the last one, when both are as near.
    const own = formatMonth(here, month);
    const ahead = away(own);
    chosen = part ? (ahead * 30.4 <= farAhead ? own : months[0]) : ahead <= 4 ? own : months[0];
  }
  if (!chosen) return open;
  if (context.range && (chosen > context.range.latest.slice(0, 7) || chosen < context.range.earliest.slice(0, 7)))
    return open;
  const rule =
    chosen === now ? 'month-of-publication' : chosen < now ? 'month-before-publication' : 'month-after-publication';
  return settlePart(chosen, part, rule);
}

/** The month around a day: of the year of reading where a month alone would be last year's. */
export function resolveMonthLikeDay(
  mention: DateMention,
  reference: string | null,
  context: DateContext,
): Draft | null {
  const part = resolveMonth({ ...mention, part: 'early' }, reference, context);
  return part?.settled ? settle(part.edtf.slice(0, 7), part.rule) : part;
}
