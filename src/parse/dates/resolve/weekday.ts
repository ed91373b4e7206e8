import { addDays, weekdayOf } from '../../../model/days.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import { type Draft, leave, nothingKnown, settle, weekStart } from './draft.ts';

/** A weekday alone, by its adjective, its week or the tense of the verb. */
export function resolveWeekday(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { weekday, direction, relative } = mention;
  if (weekday === undefined) return null;
  if (mention.year !== undefined || reference === null) return leave(nothingKnown);
  if (relative?.unit === 'week') {
    return settle(addDays(weekStart(reference, relative.steps), (weekday + 6) % 7), 'weekday-of-week');
  }
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (direction === 'future') return settle(addDays(reference, ahead === 0 ? 7 : ahead), 'weekday-after-publication');
  if (direction === 'past') return settle(addDays(reference, ahead - 7), 'weekday-before-publication');
  if (direction === 'following') return leave(nothingKnown);
  if (direction === 'current' && context.tense === null && ahead !== 0) {
    return settle(addDays(weekStart(reference, 0), (weekday + 6) % 7), 'weekday-of-week');
  }
  if (ahead === 0) return settle(reference, 'weekday-of-publication');
  if (context.tense === 'future') return settle(addDays(reference, ahead), 'weekday-after-publication');
  return settle(addDays(reference, ahead - 7), 'weekday-before-publication');
}
