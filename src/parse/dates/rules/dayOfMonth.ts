import { type Numeral, readDay } from '../words/numerals.ts';
import { readShortNumeric } from './digits.ts';
import { readMisspeltMonth } from './misspelt.ts';
import { readMonth } from './month.ts';
import { dashes, isFrom, isMark, isPartOfNumber, linkOf, type Read, stepOf, type Tokens, withDay } from './read.ts';
import { readRelativeMonth } from './unit.ts';

/** «15 يونيو 2016», «الثالث عشر من شباط», «في 10 الشهر المقبل», «17 الجاري», «13-15 تموز» from its last day. */
export function readDayOfMonth(tokens: Tokens, start: number): Read | null {
  const day = readDay(tokens, start);
  if (!day || day.feminine) return null;
  return readMonthAfterDay(tokens, day);
}

function readMonthAfterDay(tokens: Tokens, day: Numeral): Read | null {
  let at = day.next;
  let from = false;
  if (isFrom(tokens, at) || tokens[at]?.text === 'لشهر') {
    from = isFrom(tokens, at);
    if (from) at++;
  } else if (linkOf(tokens, at) === 'in' && day.form !== 'cardinal' && tokens[at + 1]?.word?.unit === 'month') {
    at++;
    from = true;
  } else if (isMark(tokens, at, `${dashes}./\\,،`)) {
    // «2- أكتوبر», «25th, July»
    at++;
  }
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.particle !== '' && token.particle !== 'ل' && !(token.particle === 'ب' && from)) return null;
  // «من الشهر الجاري», «الشهر المقبل», «هذا الشهر», «من الجاري»
  const month = readRelativeMonth(tokens, at);
  if (month) return withDay(day.value, month);
  const named = readMonth(tokens, at, true) ?? readMisspeltMonth(tokens, at, true);
  if (!named) {
    const isShort = token.word?.direction && (day.form === 'digits' || from) && token.text.startsWith('ال');
    if (isShort && token.word?.direction && /^ال(?:جاري|حالي|ماضي|منصرم|مقبل|قادم|فائت)$/u.test(token.text)) {
      const steps = stepOf[token.word.direction];
      return { parts: { day: day.value, relative: { unit: 'month', steps } }, next: at + 1 };
    }
    return null;
  }
  if (day.form === 'cardinal' && named.ambiguous) return null;
  // «أول مارس» is a day, «ثاني مارس» is how often.
  if (
    day.form === 'ordinal' &&
    !from &&
    day.value !== 1 &&
    !tokens[day.next - 1]?.word?.definite &&
    day.next - 1 >= 0 &&
    day.value <= 10
  ) {
    if (!tokens[day.next - 1]?.text.startsWith('ال')) return null;
  }
  return withDay(day.value, named);
}

/** A weekday's day without a month: «الخميس 21», «السبت السادس عشر». */
export function readDayAlone(tokens: Tokens, at: number): Read | null {
  const short = readShortNumeric(tokens, at);
  if (short) return short;
  const day = readDay(tokens, at);
  if (!day) return null;
  const after = tokens[day.next];
  if (day.form === 'digits') {
    // A count, a time or a score follows its own rules: «الثلاثاء 3 قتلى», «الأحد 10:30», «الخميس 3-1».
    if (after && after.kind !== 'break' && !isMark(tokens, day.next, '.،,؛)؟!»"') && linkOf(tokens, day.next) !== 'to')
      return null;
    if (isPartOfNumber(tokens, at) || isMark(tokens, day.next, '%٪')) return null;
    return { parts: { day: day.value }, next: day.next };
  }
  if (day.form === 'cardinal')
    return tokens[at]?.word?.cardinal && day.value > 10 && !after
      ? { parts: { day: day.value }, next: day.next }
      : null;
  if (!tokens[at]?.word?.definite) return null;
  if (day.value <= 5) return { parts: { nth: { unit: 'weekday', count: day.value } }, next: day.next, loose: true };
  return day.feminine ? null : { parts: { day: day.value }, next: day.next };
}
