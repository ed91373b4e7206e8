import { dayWords } from '../../lexicon/dateParticles.ts';
import type { Place } from './noDate.ts';
import { type Found, isBare, isFrom, linkOf } from './read.ts';
import { readDate } from './readDate.ts';

/**
 * «قبل نهاية تموز» ("before the end of July"), «بحلول الخميس» ("by Thursday"): a date that only bounds the day that is meant.
 * «قبل ظهر الخميس» ("on Thursday before noon") tells the time of day, «من قبل» ("by") names who did it.
 */
export function readBound({ tokens, at }: Place): Found[] | null {
  const isBy = tokens[at]?.text === dayWords.byThen;
  if (!isBy && (linkOf(tokens, at) !== 'before' || isFrom(tokens, at - 1))) return null;
  const first = tokens[at + 1];
  if (!first || !isBare(first) || first.word?.timeOfDay) return null;
  const date = readDate(tokens, at + 1);
  if (!date || date.loose || date.parts.distance || date.parts.to) return null;
  const { month, weekday, part, relative, year } = date.parts;
  if (relative?.unit === 'day') return null;
  const isNamed = month !== undefined || weekday !== undefined || part !== undefined || relative !== undefined;
  if (!isNamed && (isBy || year === undefined)) return null;
  return [{ ...date, parts: { ...date.parts, bound: isBy ? 'by' : 'before' }, start: at + 1 }];
}
