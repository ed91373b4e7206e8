import type { Claim, DateValue } from '../../model/dataset.ts';
import { formatDay, formatWeekday } from './dates.ts';
import type { Text } from './useText.ts';

/** The rules that have a sentence of their own; any other gets the general one. */
export const EXPLAINED_RULES = [
  'weekday-in-range',
  'yesterday',
  'same-visit',
  'cross-article',
  'month-before-publication',
  'month-of-another-article',
] as const;

/** Whether a claim's value is a date. */
export function isDateValue(value: unknown): value is DateValue {
  return typeof value === 'object' && value !== null && 'edtf' in value && 'earliest' in value;
}

/** Why an inference holds, in one plain sentence of the reader's language. `range` is the corpus's, in years. */
export function explainRule(
  { rule, value }: Claim<unknown>,
  range: { from: string; to: string },
  { t, digits, dateStyle }: Text,
): string {
  const known = EXPLAINED_RULES.find((name) => name === rule);
  if (!known) return t('rule.other');
  if (known !== 'weekday-in-range') return t(`rule.${known}`);
  if (!isDateValue(value) || value.precision !== 'day') return t('rule.other');
  return t('rule.weekday-in-range', {
    day: digits(formatDay(value.earliest, 'day-month', dateStyle)),
    weekday: formatWeekday(value.earliest, dateStyle),
    year: digits(value.earliest.slice(0, 4)),
    from: digits(range.from),
    to: digits(range.to),
  });
}
