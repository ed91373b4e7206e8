import type { Span } from '../../model/dataset.ts';
import { diagnose } from '../../model/diagnostics.ts';
import { createLocator } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import type { Report, SavedPage } from '../../model/registry.ts';
import { SOURCE_LABEL } from '../lexicon/pageWords.ts';
import type { Layout, LineReading } from '../reading/mentions.ts';
import { readBody } from './body.ts';
import { findBodyLast } from './bodyEnd.ts';
import { findBodyFirst, findCardedStart, findFirstProse, nextLine } from './bodyStart.ts';
import { type Dateline, findInlineDateline } from './dateline.ts';
import { splitLines } from './lines.ts';
import { type LookedLine, lookAt } from './looks.ts';
import { readOuterLine } from './outerLine.ts';
import { findPageDates } from './pageDateRoles.ts';
import { findDateStretches } from './pageDates.ts';
import { lookAtElements } from './pageElements.ts';
import { lookAtPosts } from './posts.ts';
import { findPublisher } from './publisher.ts';
import { findRegion, isOpenParagraph } from './region.ts';
import { findJoint, reportSecondArticle } from './secondArticle.ts';
import { findTitle } from './title.ts';

/** A first paragraph without a full stop is longer than headlines: so many characters. */
const SHORTEST_FIRST = 100;
/** Lines after the body among which an agency is the article's: behind them is the site's. */
const CREDIT_LINES = 3;
/** In characters: what a report shows of a paragraph that it cannot place. */
const SHOWN = 200;
/** In characters: where on its line the label of a source stands, with the agency's name. */
const SOURCE_REACH = 60;

/** Where the body's first line stands, once its headline is known. */
function findFirst(
  text: string,
  lines: readonly LookedLine[],
  region: { first: number; last: number },
  titleIndex: number | null,
): number {
  let first = findBodyFirst(text, lines, region);
  const title = titleIndex === null ? null : (lines[titleIndex] as LookedLine);
  // A first paragraph may lack its full stop: then it looks like a second headline, but longer.
  for (let index = (titleIndex ?? first) + 1; index < first; index++) {
    const line = lines[index] as LookedLine;
    if (isOpenParagraph(line) && line.key !== title?.key && line.end - line.start >= SHORTEST_FIRST) first = index;
  }
  // Prose between the headline and the region is the article's too: a long list in the body parted them.
  if (titleIndex !== null && first === region.first) first = findFirstProse(lines, titleIndex + 1, first);
  return findCardedStart(text, lines, first, titleIndex);
}

/** The agency that the page credits: below the body, in a dateline, above the body, or in a dateline right below. */
function findAgency(
  text: string,
  { head, tail, datelines }: { head: readonly LookedLine[]; tail: readonly LookedLine[]; datelines: Dateline[] },
): Span | null {
  return (
    findSource(text, tail) ??
    datelines.find(({ agency }) => agency !== null)?.agency ??
    findSource(text, head) ??
    tail
      .filter(({ look }) => look !== 'blank')
      .slice(0, CREDIT_LINES)
      .find(({ dateline }) => dateline?.agency)?.dateline?.agency ??
    null
  );
}

/** The lines of a text as they look, and its headline’s where the file of a saved page tells it. */
function lookAtLines(
  text: string,
  page: SavedPage | undefined,
): { lines: readonly LookedLine[]; headline: number | null } {
  const lines = lookAtPosts(
    text,
    splitLines(text).map((line) => lookAt(text, line)),
  );
  return page ? lookAtElements(lines, page) : { lines, headline: null };
}

/**
 * Finds the parts of a saved news page: headline, datelines, publisher, agency, and the paragraphs and headings of the body.
 * Judges by how lines look and where they stand on this page alone: what other files hold takes no word from an article.
 * What it cannot stand behind stays `null`. All spans are offsets into `text`. Linear in its length; never throws.
 *
 * @param page what a saved page’s elements and metadata say of its lines.
 */
export function findLayout(text: string, report: Report, file: string, page?: SavedPage): Layout {
  const { lines, headline } = lookAtLines(text, page);
  const locate = createLocator(text, page?.runs);
  const layout: Layout = {
    title: null,
    publisher: null,
    attribution: null,
    dates: [],
    clock: null,
    body: [],
    lines: [],
  };
  const region = findRegion(lines);
  if (region === null) {
    const first = lines[nextLine(lines, 0)];
    const found = first ? quote(text.slice(first.start, first.end)) : 'an empty page';
    const message = `Unexpected page without prose (it begins ${found}), expected at least one paragraph of an article`;
    report({ file, ...locate(first?.start ?? 0), severity: 'error', code: 'layout/no-body', message });
    layout.lines = lines.map((line) => ({ start: line.start, end: line.end, ...readOuterLine(line, null, true) }));
    return layout;
  }

  const titleIndex = headline ?? findTitle(text, lines, findBodyFirst(text, lines, region));
  const title = titleIndex === null ? null : (lines[titleIndex] as LookedLine);
  if (title) layout.title = { start: title.start, end: title.end };
  const first = findFirst(text, lines, region, titleIndex);
  if (title === null) {
    const { start } = lines[first] as LookedLine;
    const message = `Unexpected body at once (${quote(text.slice(start, start + SHOWN))}), expected a headline above it; the article stays untitled`;
    report({ file, ...locate(start), severity: 'info', code: 'layout/no-title', message });
  }

  const last = findJoint(text, lines, first, findBodyLast(lines, region.last));
  const inline = findInlineDateline(text, lines[first] as LookedLine);
  const readings: LineReading[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (index === first)
      index = readBody(
        text,
        lines,
        { first, last, from: inline?.end ?? line.start, title: title?.key ?? null },
        readings,
        layout,
      );
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
  const agency = credit ?? findAgency(text, { head, tail: lines.slice(last + 1), datelines });
  if (agency) layout.attribution = { ...agency, value: text.slice(agency.start, agency.end) };
  reportSecondArticle(text, lines, last, (start, code, message) =>
    report(diagnose(code, { file, ...locate(start) }, message)),
  );
  return layout;
}

/** The agency that a line «المصدر: …» ("source: …") names. */
function findSource(text: string, lines: readonly LookedLine[]): Span | null {
  for (const line of lines) {
    if (line.furniture !== 'source') continue;
    const label = SOURCE_LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + SOURCE_REACH)));
    if (!label) continue;
    let start = line.start + label[0].length;
    while (start < line.end && /\s/u.test(text[start] as string)) start += 1;
    let { end } = line;
    if (text[end - 1] === '.') end -= 1;
    if (end - start >= 2 && !/https?:/u.test(text.slice(start, end))) return { start, end };
  }
  return null;
}
