import type { Position, Run } from '../../../model/position.ts';
import type { PageLine, PageLineKind } from '../../../model/registry.ts';
import { UnreadablePage } from './pageTokens.ts';

/** The longest text of a page, in UTF-16 units: no article is longer than a tenth of it. */
const MOST_TEXT = 1_000_000;

/** So many stretches of a page are told apart for the places of its words. */
const MOST_RUNS = 200_000;

/** White space of a page’s source, and the one of no break, which pages use for gaps. */
const GAP = /[ \t\n\f\r\u00a0]+/gu;

/** What a character reference may look like in the source. */
const REFERENCE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iuy;

/** A line while it is written. */
interface OpenLine {
  start: number;
  kind: PageLineKind | null;
  /** The article element that it stands in, or `null`. */
  article: number | null;
}

/** A line as it was written. */
export interface WrittenLine extends OpenLine {
  end: number;
}

/** Writes what a page shows, one line a block, and keeps where in the source each run of it stands. */
export class PageText {
  readonly lines: WrittenLine[] = [];
  readonly #runs: { at: number; from: number }[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #line: OpenLine | null = null;
  #gap = false;
  #blank = false;

  get isLineOpen(): boolean {
    return this.#line !== null;
  }

  /** Writes words of the source, which stand from `at` to `end` in it, with white space as browsers show it. */
  write(words: string, source: string, place: { at: number; end: number }, line: Omit<OpenLine, 'start'>): void {
    const { at, end } = place;
    if (words.length === end - at && !words.includes('&')) {
      this.#put(words, at, line);
      return;
    }
    // Character references are longer in the source than what they stand for.
    let from = 0;
    let reads = at;
    for (let unit = 0; unit < words.length; ) {
      REFERENCE.lastIndex = reads;
      const reference = source[reads] === '&' ? REFERENCE.exec(source)?.[0] : undefined;
      if (reference === undefined || words.startsWith(reference, unit)) {
        unit += 1;
        reads += 1;
        continue;
      }
      if (unit > from) this.#put(words.slice(from, unit), reads - (unit - from), line);
      const width = (words.codePointAt(unit) as number) > 0xffff ? 2 : 1;
      this.#put(words.slice(unit, unit + width), reads, line);
      unit += width;
      from = unit;
      reads += reference.length;
    }
    if (from < words.length) this.#put(words.slice(from), reads - (words.length - from), line);
  }

  /** Writes words of preformatted text: their line breaks stand. */
  writeLines(words: string, at: number, line: Omit<OpenLine, 'start'>): void {
    let from = at;
    for (const [index, row] of words.split('\n').entries()) {
      if (index > 0) this.break(true);
      this.#put(row, from, line);
      from += row.length + 1;
    }
  }

  #put(words: string, at: number, line: Omit<OpenLine, 'start'>): void {
    let from = 0;
    for (const gap of words.matchAll(GAP)) {
      if (gap.index > from) this.#word(words.slice(from, gap.index), at + from, line);
      this.#gap = true;
      from = gap.index + gap[0].length;
    }
    if (from < words.length) this.#word(words.slice(from), at + from, line);
  }

  #word(word: string, at: number, line: Omit<OpenLine, 'start'>): void {
    if (this.#line === null) {
      if (this.lines.length > 0) this.#push(this.#blank ? '\n\n' : '\n');
      this.#line = { start: this.#length, ...line };
    } else if (this.#gap) this.#push(' ');
    this.#gap = false;
    this.#blank = false;
    const last = this.#runs.at(-1);
    const follows = last !== undefined && last.from + (this.#length - last.at) === at;
    if (!follows && this.#runs.length < MOST_RUNS) this.#runs.push({ at: this.#length, from: at });
    this.#push(word);
  }

  #push(words: string): void {
    this.#pieces.push(words);
    this.#length += words.length;
    if (this.#length > MOST_TEXT) throw new UnreadablePage(`page of more than ${MOST_TEXT} characters`);
  }

  /** Ends a line where one is open. @param wanted a second one in a row leaves a blank line, as `<br><br>` does. */
  break(wanted = false): void {
    this.#gap = false;
    if (this.#line === null) {
      if (wanted) this.#blank = true;
      return;
    }
    this.lines.push({ ...this.#line, end: this.#length });
    this.#line = null;
  }

  /** Leaves a blank line before the next. */
  leaveBlank(): void {
    this.break();
    this.#blank = true;
  }

  /** The text, with a line break at its end as files have. */
  toText(): string {
    this.break();
    return this.#length === 0 ? '' : `${this.#pieces.join('')}\n`;
  }

  /** The places of its runs in the saved file. */
  toRuns(locate: (offset: number) => Position): Run[] {
    return this.#runs.map(({ at, from }) => ({ at, ...locate(from) }));
  }

  /** What the lines are by their elements; those of an article element that is not the page’s own are beside it. */
  toLines(own: (article: number | null) => boolean): PageLine[] {
    return this.lines.flatMap(({ start, end, kind, article }) => {
      const known = own(article) ? kind : (kind ?? 'aside');
      const shown = !own(article) && (known === 'headline' || known === 'heading') ? 'aside' : known;
      return shown === null ? [] : [{ start, end, kind: shown }];
    });
  }
}
