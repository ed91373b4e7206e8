import { toDateValue } from '../../../src/model/dateValue.ts';
import { resolveDate } from '../../../src/parse/dates/resolve/resolveDate.ts';
import { findDates } from '../../../src/parse/dates/rules/findDates.ts';
import type { DateReading } from '../../../src/parse/reading/mentions.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

type Runner = (example: Example) => string;

/** Every date of a phrase as it reads on the day of publication, in a sentence without a verb. */
function readDates({ text, published }: Example, write: (reading: DateReading) => string): string {
  const reference = published === undefined ? null : toDateValue(published);
  const found = findDates(String(text)).map((mention) => resolveDate(mention, { reference, tense: null, range: null }));
  return found.map((reading) => (reading ? write(reading) : 'nothing')).join(', ') || 'nothing';
}

const toEdtf: Runner = (example) => readDates(example, ({ edtf }) => edtf);

/** EDTF of each date that a phrase names, or `nothing`. */
export const dateRunners: Readonly<Record<string, Runner>> = {
  'date-components': toEdtf,
  dates: toEdtf,
  'no-dates': toEdtf,
};
