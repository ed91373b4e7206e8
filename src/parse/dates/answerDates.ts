import { toDateValue } from '../../model/dateValue.ts';
import { isFutureVerb } from '../lexicon/statusWords.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { resolveDate } from './resolve/resolveDate.ts';
import { findDates } from './rules/findDates.ts';

/** A phrase to try, and the day `YYYY-MM-DD` that it is read from, or `null`. */
export interface DateQuestion {
  id: string;
  text: string;
  ref: string | null;
}

/** The dates found in a phrase; `conflict` holds both readings of one that contradicts itself. */
export interface DateAnswer {
  id: string;
  found: {
    text: string;
    edtf: string | null;
    earliest: string | null;
    latest: string | null;
    rule?: string;
    conflict?: string[];
  }[];
}

/** Reads phrases one by one, each from its own day: what `corpus --dates` prints. */
export function answerDates(items: readonly DateQuestion[]): DateAnswer[] {
  return items.map(({ id, text, ref }) => {
    const tense = phraseKeys(text).some(isFutureVerb) ? ('future' as const) : null;
    const context = { reference: ref ? toDateValue(ref) : null, tense, range: null };
    const found: DateAnswer['found'] = [];
    let told: string | null = null;
    for (const mention of findDates(text)) {
      const reading = resolveDate(mention, { ...context, told });
      if (!reading) continue;
      told = reading.value?.precision === 'day' ? reading.value.earliest : null;
      const { value, edtf, rule, conflict } = reading;
      found.push({
        text: text.slice(mention.start, mention.end),
        edtf: edtf === 'XXXX-XX-XX' ? null : edtf,
        earliest: value?.earliest ?? null,
        latest: value?.latest ?? null,
        ...(rule ? { rule } : {}),
        ...(conflict ? { conflict: conflict.map((one) => one.edtf) } : {}),
      });
    }
    return { id, found };
  });
}
