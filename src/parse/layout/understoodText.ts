import type { DiagnosticCode } from '../../model/diagnostics.ts';

/** A text wrapped at a fixed width has no line longer than this, in characters; a saved page has paragraphs. */
const WIDEST = 110;
const NARROWEST = 30;
/** So many breaks must be those of a width, and so large a share of all that stand inside of paragraphs. */
const FEWEST_BREAKS = 3;
const LEAST_SHARE = 0.8;

/** Marks of Markdown at a line’s beginning, and around the whole of it. */
const HEADING_MARK = /^#{1,6}(?=[ \t])/u;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?![\s*_])(.{1,300})\1$/u;
const LONGEST_EMPHASIS = 310;

/** What was done to a text before it was understood, for the report. */
type Say = (start: number, code: DiagnosticCode, message: string) => void;

const blank = (length: number): string => ' '.repeat(length);

/** A line without its marks of Markdown, each replaced by a space. */
function withoutMarks(line: string): string {
  const heading = HEADING_MARK.exec(line)?.[0].length ?? 0;
  const rest = line.slice(heading);
  const emphasis = rest.length > LONGEST_EMPHASIS ? null : EMPHASIS.exec(rest);
  const [, mark = '', words = ''] = emphasis ?? [];
  // Two stretches of emphasis are no mark around the line, and “__proto__” is a name.
  if (mark === '' || !/\p{Script=Arabic}|\p{Nd}/u.test(words) || words.includes(mark)) return blank(heading) + rest;
  return blank(heading + mark.length) + words + blank(mark.length);
}

/** Whether the line below begins with a word that no longer fitted on this one. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) > width;

/** Indexes of the lines behind which a text was broken because its width was full; none where it is not wrapped. */
function findWraps(lines: readonly string[]): Set<number> {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return new Set();
  const inside = lines.flatMap((line, at) => (line !== '' && (lines[at + 1] ?? '') !== '' ? [at] : []));
  const full = inside.filter((at) => isFull(lines[at]!, lines[at + 1]!, width));
  // Sentences of one length are no wrapped text: most lines of that end within a sentence.
  const closed = full.filter((at) => /[.!?…»]$/u.test(lines[at]!)).length;
  if (closed * 2 > full.length) return new Set();
  return full.length >= FEWEST_BREAKS && full.length >= inside.length * LEAST_SHARE ? new Set(full) : new Set();
}

/**
 * A text as it is understood, of the same length, so that every offset stands: marks of Markdown are spaces, and so are the line
 * breaks of a text that was wrapped at a fixed width, as mail and PDF have it. The article keeps its text untouched.
 */
export function toUnderstood(text: string, say: Say = () => {}): string {
  const marked = /^(?:#{1,6}[ \t]|[*_])/mu.exec(text);
  const rows = text.split('\n');
  const bare = marked
    ? rows.map((row) => (/^[#*_]/u.test(row) ? withoutMarks(row.trimEnd()).padEnd(row.length) : row))
    : rows;
  const changed = bare.findIndex((row, at) => row !== rows[at]);
  if (changed >= 0)
    say(
      rows.slice(0, changed).join('\n').length + (changed > 0 ? 1 : 0),
      'layout/markdown',
      'Marks of Markdown, expected plain text; they are left out in what is understood',
    );
  const wraps = findWraps(bare.map((row) => row.trim()));
  if (wraps.size === 0) return changed < 0 ? text : bare.join('\n');
  const [first = 0] = wraps;
  say(
    rows.slice(0, first).join('\n').length + (first > 0 ? 1 : 0),
    'layout/unwrapped',
    `Lines broken at a fixed width in ${wraps.size} places, expected one line a paragraph; they are read as joined`,
  );
  return bare
    .map((row, at) => (at === bare.length - 1 ? row : wraps.has(at) ? `${row.replace(/\r$/u, ' ')} ` : `${row}\n`))
    .join('');
}
