import type { Claim, DateValue } from '../../model/dataset.ts';
import { toMoment } from '../../model/moments.ts';
import { formatMoment } from './dates.ts';
import panel from './panel.ar.json';
import type { Text } from './useText.ts';

/** The rules that have a sentence of their own; any other gets the general one. */
const EXPLAINED = Object.keys(panel.rule) as (keyof typeof panel.rule)[];

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
  const known = EXPLAINED.find((name) => name === rule);
  const years = { from: digits(range.from), to: digits(range.to) };
  if (known !== 'weekday-in-range') return t(`rule.${known ?? 'other'}`, years);
  // The sentence is about a day; of anything else only the general one is true.
  if (!isDateValue(value) || value.precision !== 'day') return t('rule.other');
  const at = toMoment(value.earliest);
  return t('rule.weekday-in-range', {
    ...years,
    day: formatMoment(at, { day: 'numeric', month: 'long' }, dateStyle),
    weekday: formatMoment(at, { weekday: 'long' }, dateStyle),
    year: digits(value.earliest.slice(0, 4)),
  });
}
