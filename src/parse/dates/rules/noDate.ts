import type { Token } from '../words/dateTokens.ts';
import { readDate } from './readDate.ts';

/** Past what only looks like a date: «قرار رقم 2254», «أحداث 11 سبتمبر», «نفس اليوم». */
export function skipNoDate(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  if (word?.link === 'number') {
    let next = at + 1;
    while (tokens[next]?.word?.link === 'number') next++;
    return tokens[next]?.kind === 'number' ? next + 1 : at;
  }
  if (word?.link === 'same') {
    const unit = tokens[at + 1]?.word;
    return unit?.unit || unit?.relativeDay !== undefined ? at + 2 : at;
  }
  // «أسبوع 16 سبتمبر» is not that day.
  if (word?.unit === 'week' && word.unitNumber === 1 && !word.definite) {
    const date = tokens[at + 1]?.kind === 'number' ? readDate(tokens, at + 1) : null;
    return date ? date.next : at;
  }
  if (word?.mediumNoun) {
    for (let ahead = 1; ahead <= 2; ahead++) if (tokens[at + ahead]?.text === 'اليوم') return at + ahead + 1;
    return at;
  }
  if (word?.eventNoun) {
    const next = tokens[at + 1]?.word?.link === 'from' ? at + 2 : at + 1;
    const date = readDate(tokens, next);
    const named = date?.parts;
    if (
      date &&
      named?.month !== undefined &&
      named.year === undefined &&
      !named.relative &&
      !named.direction &&
      named.weekday === undefined
    ) {
      return date.next;
    }
  }
  const after = tokens[at + 1];
  if (word?.relativeDay === 0 && (after?.word?.link === 'itself' || after?.word?.link === 'same')) return at + 2;
  if (word?.unit && after?.word?.link === 'itself') return at + 2;
  // «الثلاثاء من كل أسبوع» is every one of them.
  if (word?.weekday !== undefined && after?.word?.link === 'from' && tokens[at + 2]?.text === 'كل') return at + 3;
  return at;
}
