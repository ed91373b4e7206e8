import type { DiagnosticCode } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import { countProse, nextLine } from './bodyStart.ts';
import type { LookedLine } from './looks.ts';

/** Prose of this many characters after a second headline is a second article. */
const SECOND_ARTICLE = 300;

/** So many are enough where the headline has a day of publication, with its year, below it. */
const SHORT_ARTICLE = 60;

/** Fewest words of a second headline: fewer are a label. */
const FEWEST_WORDS = 4;

/** In characters: what a report shows of the headline. */
const SHOWN = 200;

/** Where one file was joined to another: a line of equals signs, dashes or stars. */
const RULE = /^[=\-_*#~]{4,}$/u;

const isRule = (text: string, line: LookedLine | undefined): boolean =>
  line?.look === 'furniture' && line.words === 0 && RULE.test(text.slice(line.start, line.end));

const isFullDate = (text: string, line: LookedLine | undefined): boolean =>
  line?.look === 'date' &&
  line.dates.some(({ start, end }) => /\d{4}|[\u0660-\u0669]{4}/u.test(text.slice(start, end)));

/**
 * Where a second article begins among the lines taken for one body: at a headline that a ruled line stands above or a dateline
 * or day below, with prose enough before and after. Index of the last line before it, or `last` when there is none.
 */
export function findJoint(text: string, lines: readonly LookedLine[], first: number, last: number): number {
  const total = countProse(lines, first, last);
  const head = new Set(lines.slice(0, first).map(({ key }) => key));
  let previous = first;
  let above = 0;
  for (let index = first; index <= last; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'blank') continue;
    if (line.look === 'short' && line.words >= FEWEST_WORDS && above > 0) {
      const next = lines[nextLine(lines, index + 1)];
      const dated = next?.look === 'date' || (next?.look === 'dateline' && next.dateline?.role === 'dateline');
      // A headline told again above its date is still the first article's.
      const enough = isFullDate(text, next) && !head.has(line.key) ? SHORT_ARTICLE : SECOND_ARTICLE;
      if ((dated || isRule(text, lines[previous])) && above >= enough && total - above >= enough) {
        let end = index - 1;
        while (end > first && lines[end]?.look !== 'prose') end -= 1;
        return end;
      }
    }
    if (line.look === 'prose') above += line.end - line.start;
    previous = index;
  }
  return last;
}

/** Reports a second article in the file: after the body, a headline with a date, a dateline or a ruled line, and prose below. */
export function reportSecondArticle(
  text: string,
  lines: readonly LookedLine[],
  last: number,
  say: (start: number, code: DiagnosticCode, message: string) => void,
): void {
  let headline: LookedLine | null = null;
  let dated = false;
  let ruled = false;
  let prose = 0;
  let enough = SECOND_ARTICLE;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (isRule(text, line)) ruled = true;
    else if (line.look === 'short' && line.words >= FEWEST_WORDS) {
      headline = line;
      prose = 0;
      const next = index === nextLine(lines, last + 1) ? lines[nextLine(lines, index + 1)] : undefined;
      enough = isFullDate(text, next) ? SHORT_ARTICLE : SECOND_ARTICLE;
    } else if (headline && (line.look === 'date' || line.look === 'dateline')) dated = true;
    else if (headline && line.look === 'prose') prose += line.end - line.start;
    if (headline === null || prose < enough || !(dated || ruled)) continue;
    const found = quote(text.slice(headline.start, Math.min(headline.end, headline.start + SHOWN)));
    const message = `Unexpected second article (${found}), expected one article a file; only the first is read`;
    say(headline.start, 'layout/two-articles', message);
    return;
  }
}
