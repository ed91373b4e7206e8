import { isBare, type Read, readSkip, type Tokens } from './read.ts';
import { readRelativeUnit } from './unit.ts';

/** «الثلاثاء», «الثلاثاء الماضي», «ثلاثاء الأسبوع الفائت». */
export function readWeekday(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token || word?.weekday === undefined || token.kind !== 'word') return null;
  const weekday = word.weekday;
  if (!word.definite) {
    const week = tokens[at + 1]?.word?.unit === 'week' ? readRelativeUnit(tokens, at + 1) : null;
    return week?.parts.relative ? { parts: { weekday, relative: week.parts.relative }, next: week.next } : null;
  }
  const before = tokens[at - 1];
  if (before?.word?.beforeNoWeekday) return null;
  if (token.text === 'الاثنين' && (before?.word?.link === 'between' || /^مع/u.test(tokens[at + 1]?.text ?? ''))) {
    if (tokens[at + 1]?.word?.weekday === undefined) return null;
  }
  if (word.ambiguous && word.english) return { parts: { weekday }, next: at + 1, loose: true };
  const after = tokens[at + 1];
  // «الاثنين من الأسبوع المقبل» is read by `readDate`; here the adjective.
  const direction = after?.kind === 'word' && isBare(after) ? after.word?.direction : undefined;
  if (direction) return { parts: { weekday, direction }, next: at + 2 };
  const skip = readSkip(tokens, at + 1);
  if (skip) return { parts: { weekday, relative: { unit: 'week', steps: skip.steps } }, next: skip.next };
  return { parts: { weekday }, next: at + 1 };
}
