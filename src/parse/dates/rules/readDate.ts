import { dateMarks, particles } from '../../lexicon/dateParticles.ts';
import type { At } from './component.ts';
import { COMPONENTS } from './components.ts';
import { type DateParts, isFrom, isMark, linkOf, type Read, type Tokens } from './read.ts';

/** No date has more components: weekday, day, month, year, its Hijri twin and an adjective. */
const MOST_COMPONENTS = 6;
/** Marks that may join two components; a bracket or comma may as well. */
const JOINING_MARKS = `${dateMarks.dash}|/`;

/** What was read last: several dates are asked for before one alone, and begin with the same words. */
const last: { tokens: Tokens | null; start: number; read: Read | null } = { tokens: null, start: 0, read: null };

/** A whole date at this token: weekday, day, month, year, relative words, in the orders in which newsrooms write them. */
export function readDate(tokens: Tokens, start: number): Read | null {
  if (last.tokens === tokens && last.start === start) return last.read;
  const read = readComponents(tokens, start);
  last.tokens = tokens;
  last.start = start;
  last.read = read;
  return read;
}

function readComponents(tokens: Tokens, start: number): Read | null {
  const parts: DateParts = {};
  const asked: At = { tokens, at: start, known: parts, fresh: true, inner: false };
  let next = start;
  let open = 0;
  let count = 0;
  let loose = false;
  let by = '';
  while (count < MOST_COMPONENTS) {
    const opens = count > 0 && opensBracket(tokens, next);
    asked.at = count > 0 ? skipJoint(tokens, next, parts) : next;
    asked.fresh = asked.at > next || count === 0;
    asked.inner = count > 0;
    if (count > 0 && asked.at > next && tokens[asked.at]?.kind === 'break') break;
    const read = readComponent(asked);
    if (!read || !merge(parts, read.parts)) break;
    by = count === 0 ? read.by! : `${by} + ${read.by}`;
    loose = count === 0 ? read.loose === true : false;
    next = read.next;
    count++;
    if (opens) open++;
    if (open > 0 && isMark(tokens, next, dateMarks.closing)) {
      next++;
      open--;
    }
  }
  return count === 0 ? null : { parts, next, loose, by };
}

/** Whether a bracket opens before the next component, with or without a comma before it. */
const opensBracket = (tokens: Tokens, next: number): boolean =>
  isMark(tokens, isMark(tokens, next, dateMarks.comma) ? next + 1 : next, dateMarks.opening);

/** Past what may stand between two components: a comma, a bracket, a dash, «الموافق» ("corresponding to"), «في» ("on"), «من» ("of"). */
function skipJoint(tokens: Tokens, next: number, known: DateParts): number {
  let at = isMark(tokens, next, dateMarks.comma) ? next + 1 : next;
  if (isMark(tokens, at, dateMarks.opening)) at++;
  else if (at === next && isMark(tokens, at, JOINING_MARKS)) at++;
  if (linkOf(tokens, at) === 'equal') {
    at++;
    if (tokens[at]?.text === particles.to) at++;
  }
  if (linkOf(tokens, at) === 'in' ? canFollowIn(known) : isFrom(tokens, at) && canFollowFrom(known)) at++;
  return at;
}

/** «الخميس في الحادي والعشرين» ("Thursday, on the twenty-first"): only a weekday leads on with «في» ("on"). */
function canFollowIn(parts: DateParts): boolean {
  return (parts.weekday !== undefined || parts.relative?.unit === 'day') && parts.day === undefined;
}

/** «الجمعة من الأسبوع المقبل» ("Friday of next week"), «الأحد من آذار» ("the Sunday of March"). */
function canFollowFrom(parts: DateParts): boolean {
  return parts.weekday !== undefined && parts.relative === undefined && parts.day === undefined;
}

/** Puts what a component says beside what is known; `false` when its place is taken. */
function merge(known: DateParts, said: DateParts): boolean {
  for (const key of Object.keys(said) as (keyof DateParts)[]) {
    if (known[key] === undefined) continue;
    if (key === 'direction' && known.direction === said.direction) continue;
    if (known[key] !== said[key] || key === 'day') return false;
  }
  if (known.to || (said.to && Object.keys(known).length > 0)) return false;
  if (known.day !== undefined && said.month !== undefined && said.day === undefined && known.month !== undefined)
    return false;
  if (known.part && said.part === undefined && said.day !== undefined) return false;
  Object.assign(known, said);
  return true;
}

/** What the first rule that answers makes of the words here, with its name. */
function readComponent(asked: At): Read | null {
  const { tokens, at, known, fresh, inner } = asked;
  const token = tokens[at];
  if (!token || token.kind === 'break' || token.kind === 'mark') return null;
  if (inner && token.particle.startsWith(particles.and)) return null;
  const isNumber = token.kind === 'number';
  // A number right after the day is no part of the date, except the Gregorian day after the Hijri one.
  if (isNumber && known.day !== undefined && known.hijri === undefined && !fresh) return null;
  const begins = isNumber ? 'number' : token.word ? 'word' : 'unknown';
  for (const rule of COMPONENTS) {
    if (rule.begins !== begins && (rule.begins !== 'dated' || begins === 'unknown')) continue;
    const read = rule.read(asked);
    if (read === null) continue;
    read.by = rule.name;
    return read;
  }
  return null;
}
