import type { Span } from '../../model/dataset.ts';
import type { DateMention } from '../reading/mentions.ts';

/** The day of the week on which an article was published, where its words give it: «أمس الأربعاء» → Thursday. */
export function findPublicationWeekday(
  dates: readonly DateMention[],
): { weekday: number; span: Span } | { conflict: [DateMention, DateMention] } | null {
  let found: { weekday: number; mention: DateMention } | null = null;
  for (const mention of dates) {
    if (mention.relative?.unit !== 'day' || mention.weekday === undefined) continue;
    const weekday = (((mention.weekday - mention.relative.steps) % 7) + 7) % 7;
    if (found && found.weekday !== weekday) return { conflict: [found.mention, mention] };
    found ??= { weekday, mention };
  }
  return found ? { weekday: found.weekday, span: found.mention } : null;
}
