import { toDateValue } from '../../../src/model/dateValue.ts';
import { resolveDate } from '../../../src/parse/dates/resolve/resolveDate.ts';
import { findDates } from '../../../src/parse/dates/rules/findDates.ts';
import { isFutureVerb } from '../../../src/parse/lexicon/statusWords.ts';
import type { DateReading } from '../../../src/parse/reading/mentions.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';
import { phraseKeys } from '../../../src/parse/text/wordKey.ts';

type Runner = (example: Example) => string;

/** Every date of a phrase as it reads on the day of publication; a verb of the future makes it one. */
function readDates({ text, published }: Example, write: (reading: DateReading) => string): string {
  const reference = published === undefined ? null : toDateValue(published);
  const phrase = String(text);
  const tense = phraseKeys(phrase).some(isFutureVerb) ? ('future' as const) : null;
  let told: string | null = null;
  const found = findDates(phrase).map((mention) => {
    const reading = resolveDate(mention, { reference, tense, range: null, told });
    told = reading?.value?.precision === 'day' ? reading.value.earliest : null;
    return reading;
  });
  return found.map((reading) => (reading ? write(reading) : 'nothing')).join(', ') || 'nothing';
}

const toEdtf: Runner = (example) => readDates(example, ({ edtf }) => edtf);

/** With the inference, where the words do not state the whole date. */
const withRule: Runner = (example) => readDates(example, ({ edtf, rule }) => (rule ? `${edtf} by ${rule}` : edtf));

/** EDTF of each date that a phrase names, or `nothing`. */
export const dateRunners: Readonly<Record<string, Runner>> = {
  'date-components': toEdtf,
  dates: toEdtf,
  'no-dates': toEdtf,
  'date-meanings': withRule,
};
