import type { DateContext, DateMention } from '../../reading/mentions.ts';
import type { Draft } from './draft.ts';
import { type Asked, NO_DAY } from './meaning.ts';
import { MEANINGS } from './meanings.ts';

/** What a date that is no range means, by the first rule that answers; `null` when the calendar has no such day. */
export function resolveSingle(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const asked: Asked = { mention, reference, context, single: resolveSingle };
  for (const rule of MEANINGS) {
    const draft = rule.read(asked);
    if (draft !== null) return draft === NO_DAY ? null : draft;
  }
  return null;
}
