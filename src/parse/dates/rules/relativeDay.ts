import { readDayOfMonth } from './dayOfMonth.ts';
import { isFrom, linkOf, type Read, type Tokens } from './read.ts';

/** «أمس», «أول أمس», «أمس الأول», «قبل أمس», «غدا», «بعد غد», «اليوم», «الليلة الماضية». */
export function readRelativeDay(tokens: Tokens, start: number): Read | null {
  let at = start;
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word) return null;
  if (word.link === 'same') return null;
  if (word.link === 'before' || word.link === 'after' || word.ordinal === 1) {
    const isFirst = word.ordinal === 1;
    at++;
    if (isFirst && isFrom(tokens, at)) at++;
    if (tokens[at]?.text === 'يوم') at++;
    const day = tokens[at];
    const steps = day?.word?.relativeDay;
    if (steps === undefined || !day || day.particle !== '') return null;
    if (steps === -1 && word.link !== 'after') return day1(at + 1, -2);
    if (steps === 1 && word.link === 'after') return day1(at + 1, 2);
    return null;
  }
  if (word.link === 'this') {
    const day = tokens[at + 1];
    if (day?.text === 'اليوم') return day1(at + 2, 0);
    if (day?.text === 'الليلة') return day1(at + 2, 0);
    return null;
  }
  if (token.text === 'الليلة') {
    const direction = tokens[at + 1]?.word?.direction;
    if (direction === 'past') return day1(at + 2, -1);
    if (direction === undefined) return day1(at + 1, 0);
    return null;
  }
  if (word.relativeDay === undefined) return null;
  if (word.relativeDay === 0) {
    const direction = tokens[at + 1]?.word?.direction;
    if (direction === 'past') return day1(at + 2, -1);
    if (direction === 'future') return day1(at + 2, 1);
    if (direction === 'current') return day1(at + 2, 0);
    if (direction === 'following') return { parts: { relative: { unit: 'day', steps: 1 }, direction }, next: at + 2 };
    const after = linkOf(tokens, at + 1);
    const text = tokens[at + 1]?.text;
    // «اليوم نفسه» is told elsewhere, «اليوم الثالث من مارس» a date or a count.
    if (after === 'itself' || tokens[at + 1]?.word?.ordinal) return readDayOfMonth(tokens, at + 1);
    // «اليوم الذي بعد الغد»
    if (text === 'الذي' || text === 'الي' || text === 'اللي') {
      const through = readRelativeDay(tokens, at + 2);
      if (through?.parts.relative && Math.abs(through.parts.relative.steps) === 2) return through;
      return null;
    }
    if (text === 'القبل' || text === 'البعد') {
      const steps = tokens[at + 2]?.word?.relativeDay;
      if (steps === -1 && text === 'القبل') return day1(at + 3, -2);
      if (steps === 1 && text === 'البعد') return day1(at + 3, 2);
    }
    return day1(at + 1, 0);
  }
  if (word.relativeDay === -1 && tokens[at + 1]?.text === 'الاول') return day1(at + 2, -2);
  return day1(at + 1, word.relativeDay);
}

function day1(next: number, steps: number): Read {
  return { parts: { relative: { unit: 'day', steps } }, next };
}
