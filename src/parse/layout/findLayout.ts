import type { Block, Span } from '../../model/dataset.ts';
import { toPosition } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import type { Report } from '../../model/registry.ts';
import type { Layout, LineReading } from '../reading/mentions.ts';
import { toKey } from '../text/lineKey.ts';
import { cutParagraph } from './cuts.ts';
import { findInlineDateline } from './dateline.ts';
import { splitLines } from './lines.ts';
import { type LookedLine, lookAt } from './looks.ts';
import { findPageDates } from './pageDateRoles.ts';
import { findDateStretches } from './pageDates.ts';
import { findPublisher } from './publisher.ts';
import { findRegion, isOpenParagraph } from './region.ts';
import { findTitle } from './title.ts';

const NONE: ReadonlySet<string> = new Set();

/** Index of the first line from `from` on that is not blank, or `lines.length`. */
function nextLine(lines: readonly LookedLine[], from: number): number {
  let index = from;
  while (lines[index]?.look === 'blank') index += 1;
  return index;
}

const countProse = (lines: readonly LookedLine[], from: number, to: number): number => {
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    if (line?.look === 'prose') sum += line.end - line.start;
  }
  return sum;
};

/**
 * Where the body begins within its region. A headline's second copy or a dateline inside it, with little prose above, means
 * that what stands above is not the article's (a summary, a notice of the site).
 */
function findBodyFirst(lines: readonly LookedLine[], region: { first: number; last: number }): number {
  let { first } = region;
  const seen = new Set<string>();
  for (let index = 0; index < first; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'short' && line.words >= 4) seen.add(line.key);
  }
  const total = countProse(lines, region.first, region.last);
  let above = 0;
  for (let index = region.first; index <= region.last; index++) {
    const line = lines[index] as LookedLine;
    if (above > total / 4) break;
    if (line.look === 'prose') above += line.end - line.start;
    const repeats = line.look === 'short' && line.words >= 4 && seen.has(line.key);
    if (line.look === 'short' && line.words >= 4) seen.add(line.key);
    if (index < first) continue;
    if (repeats || (index > region.first && line.look === 'dateline' && line.dateline?.role === 'dateline')) {
      first = index + 1;
      while (first < region.last && lines[first]?.look !== 'prose') first += 1;
    }
  }
  return first;
}

/** Last words, as a key: what an entity's card repeats. */
const lastWords = (text: string, { start, end }: Span): string => toKey(text.slice(Math.max(start, end - 60), end));

/** Words after which no sentence ends: what follows on the next line goes on with it. */
const UNFINISHED =
  /(?:^|\s)(?:و|ف|أن|إن|في|من|مع|على|إلى|عن|بين|قبل|بعد|خلال|الذي|التي|الرئيس|الوزير|نظيره)$|[،:ـ–-]$/u;

/** Lines after the body among which an agency is the article's. */
const CREDIT_LINES = 3;

/** Most words of a line of a card. */
const LONGEST_CARD = 8;

/** Index of the first line of prose from `from` on, or `first`; the end of an article before it keeps the two apart. */
function findFirstProse(lines: readonly LookedLine[], from: number, first: number): number {
  let found = first;
  for (let index = first - 1; index >= from; index--) {
    const line = lines[index] as LookedLine;
    if (line.furniture === 'comments' || line.furniture === 'rights') break;
    if (line.look === 'prose') found = index;
  }
  return found;
}

/** Most words of a label that stands above other articles' headlines. */
const LONGEST_LABEL = 3;

/** Lines above the body among which a card may have cut its first sentence. */
const CARD_LINES = 8;

/** Whether the next line only repeats the last words of this one: an entity's card begins there. */
function opensCard(text: string, line: LookedLine, after: LookedLine | undefined): boolean {
  if (line.look !== 'short' || after?.look !== 'short' || after.words > 4) return false;
  return line.words > after.words && lastWords(text, line).endsWith(` ${after.key}`);
}

/** Where the body begins when a card cuts its first sentence short: at the piece above the card. */
function findCardedStart(text: string, lines: readonly LookedLine[], first: number, title: number | null): number {
  const top = Math.max(title === null ? 0 : title + 1, first - CARD_LINES);
  for (let index = top; index < first; index++) {
    if (opensCard(text, lines[index] as LookedLine, lines[nextLine(lines, index + 1)])) return index;
  }
  return first;
}

interface BodyLine {
  kind: 'paragraph' | 'heading' | null;
  role: LineReading['role'];
  why: string;
}

const asFurniture = (why: string): BodyLine => ({ kind: null, role: 'furniture', why });

/** What a line between the first and the last of the body is. */
function readBodyLine(
  text: string,
  lines: readonly LookedLine[],
  index: number,
  previous: LookedLine | null,
  before: LookedLine | null,
  card: boolean,
): BodyLine {
  const line = lines[index] as LookedLine;
  switch (line.look) {
    case 'prose':
    case 'ticker':
      return { kind: 'paragraph', role: 'paragraph', why: line.why };
    case 'blank':
      return { kind: null, role: 'blank', why: line.why };
    case 'caption':
      return { kind: null, role: 'caption', why: line.why };
    case 'dateline':
      return line.dateline?.role === 'dateline' && line.ends === 'none'
        ? asFurniture('a dateline between paragraphs')
        : asFurniture(line.why);
    case 'date':
    case 'furniture':
      return asFurniture(line.why);
  }
  const next = nextLine(lines, index + 1);
  const after = lines[next];
  if (after?.look === 'short' && after.key === line.key) return asFurniture('words that the next line repeats');
  if (before?.look === 'short' && before.key === line.key) return asFurniture('words that the line above has');
  const labelled = before?.furniture === 'list' || (before?.furniture === 'related' && before.words <= LONGEST_LABEL);
  if (labelled) return asFurniture('a headline under a label');
  if (card && line.words <= LONGEST_CARD) return asFurniture('part of an entity’s card');
  const unfinished = previous !== null && previous.ends === 'none';
  if (unfinished && line.key !== '' && lastWords(text, previous).endsWith(line.key))
    return asFurniture('an entity’s card: repeats the words before it');
  if (unfinished && UNFINISHED.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end))) {
    return { kind: 'paragraph', role: 'paragraph', why: 'goes on with an unfinished sentence' };
  }
  if (isOpenParagraph(line))
    return { kind: 'paragraph', role: 'paragraph', why: 'as long as a sentence, among paragraphs' };
  if (opensCard(text, line, after)) {
    return { kind: 'paragraph', role: 'paragraph', why: 'the beginning of a sentence that a card interrupts' };
  }
  if (line.words <= 14 && after?.look === 'prose')
    return { kind: 'heading', role: 'heading', why: 'short, without a full stop, above a paragraph' };
  if (line.ends !== 'none' && line.words >= 4)
    return { kind: 'paragraph', role: 'paragraph', why: 'short, but closed' };
  if (line.words >= 4)
    return { kind: 'heading', role: 'heading', why: 'short, without a full stop, between paragraphs' };
  return asFurniture('a few words between paragraphs');
}

/** What a line outside the body is. */
function readOuterLine(line: LookedLine, title: LookedLine | null, head: boolean): Pick<LineReading, 'role' | 'why'> {
  if (line.look === 'blank') return { role: 'blank', why: line.why };
  if (title && line.key === title.key && line.look === title.look)
    return { role: 'title', why: line === title ? 'the headline above the body' : 'the headline again' };
  if (line.look === 'dateline' && (head || line.dateline?.role === 'attribution'))
    return { role: line.dateline?.role ?? 'dateline', why: line.why };
  if (line.look === 'caption') return { role: 'caption', why: line.why };
  if (line.look === 'date') return { role: head ? 'dateline' : 'furniture', why: line.why };
  if (line.look === 'furniture')
    return { role: line.furniture === 'source' ? 'attribution' : 'furniture', why: line.why };
  if (line.look === 'ticker') return { role: 'furniture', why: line.why };
  const where = head ? 'above the body' : 'after the body';
  return { role: 'furniture', why: line.look === 'prose' ? `prose ${where}, apart from it` : `a short line ${where}` };
}

/**
 * Reads the lines of the body into `layout.body`, the readings of the lines, and the agency credited at its end. `from` is where
 * the first paragraph's own words begin. Returns the index of the last line read.
 */
function readBody(
  text: string,
  lines: readonly LookedLine[],
  place: { first: number; last: number; from: number },
  readings: LineReading[],
  layout: Layout,
): number {
  let previous: LookedLine | null = null;
  let before: LookedLine | null = null;
  let card = false;
  for (let index = place.first; index <= place.last; index++) {
    const line = lines[index] as LookedLine;
    const { start, end } = line;
    const { kind, role, why } = readBodyLine(text, lines, index, previous, before, card);
    readings.push({ start, end, role, why });
    if (line.look === 'blank') continue;
    before = line;
    card = role === 'furniture' && why.includes('card');
    if (kind === null) continue;
    if (kind === 'heading') {
      layout.body.push({ kind, start, end } satisfies Block);
      continue;
    }
    previous = line;
    const span = { start: index === place.first ? place.from : start, end };
    const cut = cutParagraph(text, span, index === place.last);
    for (const piece of cut.spans) layout.body.push({ kind, start: piece.start, end: piece.end });
    if (cut.credit) layout.attribution = { ...cut.credit, value: '' };
  }
  return place.last;
}

/**
 * Finds the parts of a saved news page: headline, datelines, publisher, agency, and the paragraphs and headings of the body.
 * Judges by how lines look and where they stand; `recurring` are the lines that many files share (`findRecurringLines`).
 * What it cannot stand behind stays `null`. All spans are offsets into `text`. Linear in its length; never throws.
 */
export function findLayout(text: string, report: Report, file: string, recurring: ReadonlySet<string> = NONE): Layout {
  const lines = splitLines(text).map((line) => lookAt(text, line, recurring));
  const layout: Layout = {
    title: null,
    publisher: null,
    attribution: null,
    dates: [],
    clock: null,
    body: [],
    lines: [],
  };
  const region = findRegion(lines, recurring);
  if (region === null) {
    const first = lines[nextLine(lines, 0)];
    const found = first ? quote(text.slice(first.start, first.end)) : 'an empty page';
    const message = `Unexpected page without prose (it begins ${found}), expected at least one paragraph of an article`;
    report({ file, ...toPosition(text, first?.start ?? 0), severity: 'error', code: 'layout/no-body', message });
    layout.lines = lines.map((line) => ({ start: line.start, end: line.end, ...readOuterLine(line, null, true) }));
    return layout;
  }

  let first = findBodyFirst(lines, region);
  const titleIndex = findTitle(text, lines, first);
  const title = titleIndex === null ? null : (lines[titleIndex] as LookedLine);
  if (title) layout.title = { start: title.start, end: title.end };
  // A first paragraph may lack its full stop: then it looks like a second headline, but longer.
  for (let index = (titleIndex ?? first) + 1; index < first; index++) {
    const line = lines[index] as LookedLine;
    if (isOpenParagraph(line) && line.key !== title?.key && line.end - line.start >= 100) first = index;
  }
  // Prose between the headline and the region is the article's too: a long list in the body parted them.
  if (titleIndex !== null && first === region.first) first = findFirstProse(lines, titleIndex + 1, first);
  first = findCardedStart(text, lines, first, titleIndex);
  if (title === null) {
    const { start } = lines[first] as LookedLine;
    const message = `Unexpected body at once (${quote(text.slice(start, start + 200))}), expected a headline above it; the article stays untitled`;
    report({ file, ...toPosition(text, start), severity: 'info', code: 'layout/no-title', message });
  }

  const last = findJoint(text, lines, first, region.last);
  const inline = findInlineDateline(text, lines[first] as LookedLine);
  const readings: LineReading[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (index === first)
      index = readBody(text, lines, { first, last, from: inline?.end ?? line.start }, readings, layout);
    else {
      const { role, why } = readOuterLine(line, title, index < first);
      readings.push({ start: line.start, end: line.end, role, why });
    }
  }
  const credit = layout.attribution;
  layout.lines = readings;

  const outside = lines.filter((_, index) => index < first || index > last);
  const head = lines.slice(0, first);
  const datelines = [...head.map(({ dateline }) => dateline), inline].filter((dateline) => dateline !== null);
  const bodyStart = (lines[first] as LookedLine).start;
  const foundDates = findPageDates(text, lines, { first, last: last, title: titleIndex });
  layout.dates = foundDates.dates;
  layout.clock = foundDates.clock;
  for (const index of foundDates.clockLines) (readings[index] as LineReading).role = 'clock';
  if (inline) {
    for (const span of findDateStretches(text, inline))
      if (span.end <= inline.end) layout.dates.push({ ...span, role: 'published' });
    layout.dates.sort((a, b) => a.start - b.start);
  }
  layout.publisher = findPublisher(
    text,
    outside,
    datelines.map(({ publisher }) => publisher),
    bodyStart,
  );
  for (const reading of readings) {
    const named = layout.publisher;
    if (named && reading.role === 'furniture' && named.start >= reading.start && named.end <= reading.end)
      reading.role = 'publisher';
  }
  const tail = lines.slice(last + 1);
  const source =
    findSource(text, tail) ??
    datelines.find(({ agency }) => agency !== null)?.agency ??
    findSource(text, head) ??
    tail
      .filter(({ look }) => look !== 'blank')
      .slice(0, CREDIT_LINES)
      .find(({ dateline }) => dateline?.agency)?.dateline?.agency ??
    null;
  const agency = credit ?? source;
  if (agency) layout.attribution = { ...agency, value: text.slice(agency.start, agency.end) };
  reportSecondArticle(text, lines, last, report, file);
  return layout;
}

/** Prose of this many characters after a second headline is a second article. */
const SECOND_ARTICLE = 300;
/** So many are enough where the headline has a day of publication, with its year, below it. */
const SHORT_ARTICLE = 60;
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
function findJoint(text: string, lines: readonly LookedLine[], first: number, last: number): number {
  const total = countProse(lines, first, last);
  const head = new Set(lines.slice(0, first).map(({ key }) => key));
  let previous = first;
  let above = 0;
  for (let index = first; index <= last; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'blank') continue;
    if (line.look === 'short' && line.words >= 4 && above > 0) {
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
function reportSecondArticle(
  text: string,
  lines: readonly LookedLine[],
  last: number,
  report: Report,
  file: string,
): void {
  let headline: LookedLine | null = null;
  let dated = false;
  let ruled = false;
  let prose = 0;
  let enough = SECOND_ARTICLE;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (isRule(text, line)) ruled = true;
    else if (line.look === 'short' && line.words >= 4) {
      headline = line;
      prose = 0;
      const next = index === nextLine(lines, last + 1) ? lines[nextLine(lines, index + 1)] : undefined;
      enough = isFullDate(text, next) ? SHORT_ARTICLE : SECOND_ARTICLE;
    } else if (headline && (line.look === 'date' || line.look === 'dateline')) dated = true;
    else if (headline && line.look === 'prose') prose += line.end - line.start;
    if (headline === null || prose < enough || !(dated || ruled)) continue;
    const found = quote(text.slice(headline.start, Math.min(headline.end, headline.start + 200)));
    const message = `Unexpected second article (${found}), expected one article a file; only the first is read`;
    report({ file, ...toPosition(text, headline.start), severity: 'warning', code: 'layout/two-articles', message });
    return;
  }
}

const SOURCE_LABEL = /^[^:]{0,40}:|^نقل\S{1,3} عن /u;

/** The agency that a line «المصدر: …» names. */
function findSource(text: string, lines: readonly LookedLine[]): Span | null {
  for (const line of lines) {
    if (line.furniture !== 'source') continue;
    const label = SOURCE_LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
    if (!label) continue;
    let start = line.start + label[0].length;
    while (start < line.end && /\s/u.test(text[start] as string)) start += 1;
    let { end } = line;
    if (text[end - 1] === '.') end -= 1;
    if (end - start >= 2 && !/https?:/u.test(text.slice(start, end))) return { start, end };
  }
  return null;
}
