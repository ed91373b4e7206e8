import type { Block } from '../../model/dataset.ts';
import { UNFINISHED } from '../lexicon/pageWords.ts';
import type { Layout, LineReading } from '../reading/mentions.ts';
import { continues } from './bodyEnd.ts';
import { nextLine } from './bodyStart.ts';
import { lastWords, opensCard } from './card.ts';
import { cutParagraph } from './cuts.ts';
import type { LookedLine } from './looks.ts';
import { isOpenParagraph } from './region.ts';

/** Most words of a line of a card. */
const LONGEST_CARD = 8;

/** Most words of a heading between paragraphs. */
const LONGEST_HEADING = 14;

/** Fewest words of a line of the body that is a heading or a sentence: fewer are a label. */
const FEWEST_OWN_WORDS = 4;

/** In characters: where at a line's end the word stands that leaves it unfinished, the longest of them with a space. */
const UNFINISHED_REACH = 12;

/** Most words of a label that stands above other articles' headlines. */
const LONGEST_LABEL = 3;

interface BodyLine {
  kind: 'paragraph' | 'heading' | null;
  role: LineReading['role'];
  why: string;
}

/** What stands above a line of the body. */
interface Above {
  /** The paragraph before, over what parts it from this line. */
  previous: LookedLine | null;
  /** The line before that is not blank. */
  before: LookedLine | null;
  /** The headline, which a page may print again between paragraphs. */
  title: string | null;
  /** Whether only other articles' headlines stand between this line and their label. */
  listed: boolean;
  /** Whether that line is part of an entity's card: a name, and a few words on it, set into the text. */
  card: boolean;
}

const asFurniture = (why: string): BodyLine => ({ kind: null, role: 'furniture', why });

/** What a line between the first and the last of the body is. */
function readBodyLine(
  text: string,
  lines: readonly LookedLine[],
  index: number,
  { previous, before, title, listed, card }: Above,
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
  if (continues(line)) return { kind: 'paragraph', role: 'paragraph', why: 'goes on with what was told' };
  if (line.key === title) return { kind: null, role: 'title', why: 'the headline again' };
  if (before !== null && before.key === title && !isOpenParagraph(line))
    return { kind: null, role: 'caption', why: 'the words of a picture, below the headline again' };
  if (after?.look === 'short' && after.key === line.key) return asFurniture('words that the next line repeats');
  if (before?.look === 'short' && before.key === line.key) return asFurniture('words that the line above has');
  if (listed || before?.furniture === 'list') return asFurniture('a headline under a label');
  if (card && line.words <= LONGEST_CARD) return asFurniture('part of an entity’s card');
  const unfinished = previous !== null && previous.ends === 'none';
  if (unfinished && line.key !== '' && lastWords(text, previous).endsWith(line.key))
    return asFurniture('an entity’s card: repeats the words before it');
  if (
    unfinished &&
    UNFINISHED.test(text.slice(Math.max(previous.start, previous.end - UNFINISHED_REACH), previous.end))
  ) {
    return { kind: 'paragraph', role: 'paragraph', why: 'goes on with an unfinished sentence' };
  }
  if (isOpenParagraph(line))
    return { kind: 'paragraph', role: 'paragraph', why: 'as long as a sentence, among paragraphs' };
  if (opensCard(text, line, after)) {
    return { kind: 'paragraph', role: 'paragraph', why: 'the beginning of a sentence that a card interrupts' };
  }
  if (line.words <= LONGEST_HEADING && after?.look === 'prose')
    return { kind: 'heading', role: 'heading', why: 'short, without a full stop, above a paragraph' };
  if (line.ends !== 'none' && line.words >= FEWEST_OWN_WORDS)
    return { kind: 'paragraph', role: 'paragraph', why: 'short, but closed' };
  if (line.words >= FEWEST_OWN_WORDS)
    return { kind: 'heading', role: 'heading', why: 'short, without a full stop, between paragraphs' };
  return asFurniture('a few words between paragraphs');
}

/**
 * Reads the lines of the body into `layout.body`, the readings of the lines, and the agency credited at its end. `from` is where
 * the first paragraph's own words begin. Returns the index of the last line read.
 */
export function readBody(
  text: string,
  lines: readonly LookedLine[],
  place: { first: number; last: number; from: number; title: string | null },
  readings: LineReading[],
  layout: Layout,
): number {
  let previous: LookedLine | null = null;
  let before: LookedLine | null = null;
  let card = false;
  let listed = false;
  for (let index = place.first; index <= place.last; index++) {
    const line = lines[index] as LookedLine;
    const { start, end } = line;
    const { kind, role, why } = readBodyLine(text, lines, index, {
      previous,
      before,
      title: place.title,
      listed,
      card,
    });
    readings.push({ start, end, role, why });
    if (line.look === 'blank') continue;
    before = line;
    if (line.furniture === 'related') listed = line.words <= LONGEST_LABEL;
    else if (line.look !== 'short') listed = false;
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
