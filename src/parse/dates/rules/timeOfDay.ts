import { readDayOfMonth } from './dayOfMonth.ts';
import { readNumeric, readShortNumeric } from './digits.ts';
import { comma, type DateParts, isMark, linkOf, type Read, type Tokens } from './read.ts';
import { readRelativeDay } from './relativeDay.ts';
import { readWeekday } from './weekday.ts';

/** «مساء الثلاثاء», «صباح اليوم», «يوم الأحد», «منتصف ليل الاثنين»: what stands before is part of the words. */
export function readTimeOfDay(tokens: Tokens, start: number, known: DateParts): Read | null {
  let at = start;
  if (tokens[at]?.word?.part === 'middle' && tokens[at + 1]?.word?.timeOfDay) at++;
  if (tokens[at]?.word?.timeOfDay) {
    at++;
    if (isMark(tokens, at, comma)) at++;
  }
  const day = tokens[at];
  const isDayWord = day?.text === 'يوم' || day?.text === 'نهار' || (at === start && day?.text === 'ليوم');
  if (isDayWord) at++;
  else if (linkOf(tokens, at) === 'this') {
    const weekdayAt = tokens[at + 1]?.text === 'يوم' ? at + 2 : at + 1;
    const weekday = tokens[weekdayAt]?.word?.weekday === undefined ? null : readWeekday(tokens, weekdayAt);
    return weekday ? { parts: { direction: 'current', ...weekday.parts }, next: weekday.next } : null;
  }
  if (at === start) return null;
  return (
    readRelativeDay(tokens, at) ??
    readWeekday(tokens, at) ??
    (isDayWord ? (readNumeric(tokens, at) ?? readDayOfMonth(tokens, at)) : null) ??
    (isDayWord && known.day === undefined ? readShortNumeric(tokens, at) : null)
  );
}
