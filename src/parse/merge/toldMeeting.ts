import type { Meeting } from '../../model/dataset.ts';
import type { Account } from './account.ts';

/** A meeting with what the articles say of it. */
export interface ToldMeeting {
  meeting: Meeting;
  accounts: readonly Account[];
}

/** Whether a meeting is the corpus's: it brings together the two countries that the corpus is about. */
export const isBetween = ({ countries }: Meeting, [one, other]: readonly string[]): boolean =>
  countries.includes(one ?? '') && countries.includes(other ?? '');

/** Whether a meeting has several sides, or one and somebody whose side is not known. */
export const isBetweenSides = ({ countries, participants }: Meeting): boolean =>
  countries.length >= 2 || (countries.length === 1 && participants.some(({ value }) => value.side === ''));

/** Meetings in order of time; undated ones last; ties by who met. */
export function inOrder(meetings: readonly ToldMeeting[]): ToldMeeting[] {
  const keyed = meetings.map((told) => ({ told, key: orderKey(told.meeting) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ told }) => told);
}

/** Stands after every year that has four digits. */
const UNDATED = '9999';

const orderKey = ({ date, participants, articles }: Meeting): string =>
  [
    date?.value.earliest ?? UNDATED,
    date?.value.latest ?? UNDATED,
    participants.map(({ value }) => value.person).join(' '),
    articles.join(' '),
  ].join(' ');
