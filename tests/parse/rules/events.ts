import { toDateValue } from '../../../src/model/dateValue.ts';
import { resolveDate } from '../../../src/parse/dates/resolve/resolveDate.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';
import { eventsOf, joined, PUBLISHED } from './readExample.ts';

/** How each meeting of an example stands: `held`, `planned, proposed`. */
export const runStatus = (example: Example): string =>
  joined(eventsOf(example).map(({ status, proposed }) => (proposed ? `${status}, proposed` : status)));

/** How each meeting of an example is told, and who met, in order of their names. */
export const runRelate = (example: Example): string =>
  joined(
    eventsOf(example).map(
      ({ rule, people }) =>
        `${rule}: ${people
          .map(({ person }) => person ?? 'somebody')
          .sort()
          .join(', ')}`,
    ),
  );

/** The day of each meeting, read from the day of publication. */
export const runDay = (example: Example): string =>
  joined(
    eventsOf(example).map(({ date }) => {
      if (!date) return 'nothing';
      const reference = toDateValue(example.published ?? PUBLISHED);
      return resolveDate(date.mention, { reference, tense: date.tense, range: null })?.edtf ?? 'unread';
    }),
  );

/** The place of each meeting. */
export const runPlace = (example: Example): string =>
  joined(eventsOf(example).map(({ place }) => place?.place ?? 'nowhere'));
