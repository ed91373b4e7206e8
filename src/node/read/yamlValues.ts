import * as v from 'valibot';
import { LONGEST_ID } from '../../model/ids.ts';
import { inEveryLanguage } from '../../model/languages.ts';

/** The days that an EDTF day, month or year spans, or `null` when it is none or no such day exists. */
export function toDays(edtf: string): { earliest: string; latest: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf) ?? [];
  if (!year) return null;
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // 30 February parses as 2 March: only what comes back unchanged exists.
  if (Number.isNaN(first.getTime()) || !first.toISOString().startsWith(edtf)) return null;
  const earliest = first.toISOString().slice(0, 10);
  if (day) return { earliest, latest: earliest };
  const last = new Date(first);
  if (month) last.setUTCMonth(last.getUTCMonth() + 1, 0);
  else last.setUTCMonth(12, 0);
  return { earliest, latest: last.toISOString().slice(0, 10) };
}

/** Whether a text is an EDTF day, month or year, or an interval of two of them in order. */
function isDateOrInterval(text: string): boolean {
  const [from = '', to = from, ...rest] = text.split('/');
  const [first, last] = [toDays(from), toDays(to)];
  return rest.length === 0 && first !== null && last !== null && first.earliest <= last.latest;
}

/** A text with something in it. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected some words'));

/** A name in every language of the page. */
export const names = v.strictObject(inEveryLanguage(() => words));

/** An id: also part of addresses, so it stays Latin. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]*$/u,
    'expected an id of lower-case Latin letters, digits and hyphens, such as “sergei-lavrov”',
  ),
  v.maxLength(LONGEST_ID, `expected at most ${LONGEST_ID} characters, for it is a part of addresses`),
  // Those in capitals or with underscores were refused above.
  v.check((text) => !/^[a-z]/u.test(text) || !(text in {}), 'expected an id that is not a reserved word'),
);

// YAML reads a bare 2018 as a number; an editor means the year.
const dateText = v.pipe(
  v.union([v.string(), v.number()], 'expected a date such as 2021-09-13, 2021-09 or 2021'),
  v.transform(String),
);

/** A day, month or year. */
export const date = v.pipe(
  dateText,
  v.check((text) => toDays(text) !== null, 'expected an existing date as 2021-09-13, 2021-09 or 2021'),
);

/** A day. */
export const day = v.pipe(
  dateText,
  v.check((text) => text.length === 10 && toDays(text) !== null, 'expected an existing day as 2021-09-13'),
);

/** A day, month or year, or two of them as an interval. */
export const dateOrInterval = v.pipe(
  dateText,
  v.check(
    isDateOrInterval,
    'expected an existing date as 2021-09-13, 2021-09 or 2021, or two with “/” between them, the earlier first',
  ),
);
