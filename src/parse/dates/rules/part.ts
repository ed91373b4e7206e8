import type { DatePart } from '../../reading/mentions.ts';
import { readDecade } from './decade.ts';
import { readMonth } from './month.ts';
import { isBare, isCount, isFrom, type Read, type Tokens } from './read.ts';
import { readRelativeMonth, readRelativeUnit } from './unit.ts';
import { readYear } from './year.ts';

/** «أوائل آذار», «منتصف الشهر الجاري», «النصف الأول من السنة», «الربع الثالث من عام 2016». */
export function readPart(tokens: Tokens, start: number): Read | null {
  const token = tokens[start];
  const word = token?.word;
  if (!token || !word) return null;
  if (word.link === 'half' || word.link === 'quarter') {
    const which = tokens[start + 1]?.word;
    const ordinal = which?.ordinal ?? (which?.link === 'last' && word.link === 'quarter' ? 4 : undefined);
    const limit = word.link === 'half' ? 2 : 4;
    if (!ordinal || ordinal > limit) return null;
    const part: DatePart | undefined =
      word.link === 'half'
        ? (['first-half', 'second-half'] as const)[ordinal - 1]
        : (['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'] as const)[ordinal - 1];
    let at = start + 2;
    if (isFrom(tokens, at)) at++;
    const whole =
      readYear(tokens, at) ?? (tokens[at]?.word?.unit === 'year' && tokens[at]?.word?.definite ? thisYear(at) : null);
    if (whole && part) return { parts: { ...whole.parts, part }, next: whole.next };
    const month = word.link === 'half' ? (readMonth(tokens, at) ?? readRelativeMonth(tokens, at)) : null;
    return month && part ? { parts: { ...month.parts, part }, next: month.next } : null;
  }
  if (word.rest) {
    const of = readRelativeUnit(tokens, start + 1);
    if (of?.parts.relative?.steps === 0 && of.parts.relative.unit !== 'day') {
      return { parts: { ...of.parts, part: 'rest' }, next: of.next };
    }
    const own = tokens[start + 1]?.word;
    if (!own?.unit || own.unit === 'day' || !own.definite || own.unitNumber !== 1) return null;
    return { parts: { relative: { unit: own.unit, steps: 0 }, part: 'rest' }, next: start + 2 };
  }
  if (!word.part) return null;
  let at = start + 1;
  if (isFrom(tokens, at)) at++;
  if (!isBare(tokens[at])) return null;
  // «أربع سنوات ونصف السنة» measures; only a month has its half as its middle.
  if (token.text === 'نصف' || token.text === 'نص') {
    const halved = readMonth(tokens, at, true);
    return halved ? { parts: { ...halved.parts, part: word.part }, next: halved.next } : null;
  }
  const unit = readRelativeUnit(tokens, at);
  if (unit && !unit.parts.to && unit.parts.relative?.unit !== 'day')
    return { parts: { ...unit.parts, part: word.part }, next: unit.next };
  const month = readMonth(tokens, at, true);
  if (month) return { parts: { ...month.parts, part: word.part }, next: month.next };
  const year = readYear(tokens, at);
  if (year && !isCount(tokens, year.next, false)) return { parts: { ...year.parts, part: word.part }, next: year.next };
  const decade = readDecade(tokens, at);
  if (decade) return { parts: { ...decade.parts, part: word.part }, next: decade.next };
  const bare = tokens[at]?.word;
  if (bare?.unit === 'year' && bare.definite && bare.unitNumber === 1)
    return { parts: { ...thisYear(at).parts, part: word.part }, next: at + 1 };
  return null;
}

function thisYear(at: number): Read {
  return { parts: { relative: { unit: 'year', steps: 0 } }, next: at + 1 };
}
