import type { Span } from '../../model/dataset.ts';
import { areAgencies } from '../lexicon/agencies.ts';
import { type FurnitureKind, namedFurniture } from '../lexicon/furniture.ts';
import {
  CAPTION_CREDIT,
  CAPTION_LABEL,
  COUNTER,
  COUNTS_COMMENTS,
  DATE_LABEL,
  END_MARK,
  PICTURE,
  POINTS_ELSEWHERE,
  READING_TIME,
  SOURCE,
} from '../lexicon/pageWords.ts';
import { isRequest } from '../lexicon/requestWords.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type Line, readEnd } from './lines.ts';
import { countBesides, findDateStretches, findTime, isClockLabel } from './pageDates.ts';
import { isSignature } from './signature.ts';

/** What a line looks like on its own, before its place on the page is asked. */
export type Look = 'blank' | 'prose' | 'short' | 'furniture' | 'ticker' | 'date' | 'dateline' | 'caption';

export interface LookedLine extends Line {
  look: Look;
  /** Why, in words for the report. */
  why: string;
  furniture: FurnitureKind | null;
  dateline: Dateline | null;
  dates: Span[];
  /** Set on the line that signs an embedded post. */
  signs?: true;
  /** Set where a saved page’s element says that the line is not the article’s: it parts nothing. */
  beside?: true;
}

/** In characters: a closed sentence of so many is prose; less is a label with a full stop. */
const SHORTEST_SENTENCE = 30;

/** In words, of such a sentence. */
const FEWEST_WORDS = 5;

/** In characters: what ends in another mark than a full stop is prose from here on; headlines ask and announce as well. */
const SHORTEST_SOFT = 130;

/** In characters: what ends in no mark at all is prose from here on, for headlines are shorter. */
export const SHORTEST_OPEN = 160;

/** In characters: headlines run together make a line longer than this without one comma or full stop. */
const SHORTEST_TICKER = 280;

/** In characters: longest line that word lists and datelines are asked about; what is longer names itself by no label. */
const LONGEST_SHORT = 220;

/** Fewest headlines in a line that wide gaps part: fewer pieces are paragraphs whose breaks were lost. */
const FEWEST_HEADLINES = 5;

/** In characters: greatest mean length of such headlines. */
const LONGEST_HEADLINE = 130;

/** How many headlines' lengths are looked at for the first wide gap. */
const HEADLINES_TO_GAP = 4;

/** Share of such pieces that end in a full stop, at most: a column may hold a sentence, paragraphs hold little else. */
const SHARE_CLOSED = 1 / 3;

/** Fewest characters of the words that stand twice: shorter ones are repeated by chance. */
const SHORTEST_DOUBLED = 10;

/** Headlines in columns: a long line in many pieces that wide gaps part, few of them closed by a full stop. */
function isColumns(text: string, { start, end }: Span): boolean {
  if (!text.slice(start, Math.min(end, start + HEADLINES_TO_GAP * LONGEST_HEADLINE)).includes('   ')) return false;
  const pieces = text.slice(start, end).split(/ {3,}/u);
  if (pieces.length < FEWEST_HEADLINES || (end - start) / pieces.length > LONGEST_HEADLINE) return false;
  return pieces.filter((piece) => piece.endsWith('.')).length < pieces.length * SHARE_CLOSED;
}

/** The same words twice over: a picture's description and its caption. */
function isDoubled(key: string): boolean {
  if (key.length % 2 === 0) return false;
  const half = (key.length - 1) / 2;
  return half >= SHORTEST_DOUBLED && key[half] === ' ' && key.slice(0, half) === key.slice(half + 1);
}

/** Headlines run together: no Arabic comma and no lone full stop in a long line, but dots between headlines. */
function isRunOn(text: string, { start, end }: Span): boolean {
  let gaps = 0;
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x60c) return false;
    if (char === 0x2026) gaps += 1;
    if (char !== 0x2e) continue;
    if (text.charCodeAt(at + 1) === 0x2e) {
      gaps += 1;
      while (text.charCodeAt(at + 1) === 0x2e) at += 1;
    } else if (!/[\d\p{L}]/u.test(text[at + 1] ?? ' ')) return false;
  }
  return gaps >= 2;
}

/** In words: a closed line of more is a sentence, whatever day it names. */
const LONGEST_DATE_LINE = 14;

/** Fewest entries of a menu: two pieces are a headline and its site. */
const FEWEST_ENTRIES = 3;

/** Most words of an entry. */
const LONGEST_ENTRY = 2;

/** Most words of a menu on one line. */
const LONGEST_MENU = 24;

/** In characters: longest line of a share bar. */
const LONGEST_SHARE = 90;

/** A path or menu: several short pieces between bars, arrows or bullets. */
function isMenu(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!/[|›>/\\•·»*]|\s-\s/u.test(words)) return false;
  const pieces = words.split(/[|›>/\\•·]|\s»\s|\s-\s|\s\*\s/u);
  return pieces.length >= FEWEST_ENTRIES && pieces.every((piece) => piece.trim().split(/\s+/u).length <= LONGEST_ENTRY);
}

/**
 * What stands for a picture in a saved page: «… - سبوتنيك عربي, 1920, 09.10.2025» ("… - Sputnik Arabic, 1920, 09.10.2025").
 */
const PICTURE_SIZE = /[,،] ?\d{3,4}[,،] ?\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** A picture or a link of Markdown that is a line of its own: «[المصدر](https://…)» ("the source"). */
const MARKDOWN_LINK = /^!?\[[^\]]{0,200}\]\([^()\s]{1,400}\)$/u;

const ADDRESS = /^(?:https?:\/\/|www\.|@)\S+$/iu;

function be(line: LookedLine, look: Look, why: string): LookedLine {
  line.look = look;
  line.why = why;
  return line;
}

function beFurniture(line: LookedLine, furniture: LookedLine['furniture'], why: string): LookedLine {
  line.furniture = furniture;
  return be(line, 'furniture', why);
}

const NO_DATES: Span[] = [];

/** In characters: a line that names a source is shorter than this. */
const LONGEST_SOURCE = 90;
/** A source is named in so few words, or behind a colon. */
const MOST_SOURCE_WORDS = 5;
/** A line that points to another page is shorter than this, in characters. */
const LONGEST_POINTER = 120;
/** So many characters beside a date are a label, an author or a place; more are a sentence. */
const MOST_BESIDE_DATE = 24;
/** A closed line of more characters is a sentence, though it has the parts of a dateline. */
const LONGEST_CLOSED_DATELINE = 60;
/** Where a picture's width and day stand at the end of a line, in characters. */
const PICTURE_SIZE_REACH = 24;

/** How many letters of a line are counted: Arabic and Latin ones. */
const countLetters = ({ arabic, latin }: Line): number => arabic + latin;

/** Share of a line's letters below which Arabic is not what it is written in. */
const SHARE_ARABIC = 0.5;
const isMostlyForeign = (line: Line): boolean => line.arabic < countLetters(line) * SHARE_ARABIC;

/** A line as it is before anything is known of it. */
function unlooked({ start, end, blank, words, arabic, latin, digits, ends, key }: Line): LookedLine {
  return {
    start,
    end,
    blank,
    words,
    arabic,
    latin,
    digits,
    ends,
    key,
    look: 'short',
    why: '',
    furniture: null,
    dateline: null,
    dates: NO_DATES,
  };
}

/** Lines that name themselves: a source, a picture, a share bar, a menu's label. */
function lookAtName(text: string, line: LookedLine): LookedLine | null {
  const length = line.end - line.start;
  if (PICTURE_SIZE.test(text.slice(Math.max(line.start, line.end - PICTURE_SIZE_REACH), line.end)))
    return be(line, 'caption', 'a picture’s width and day');
  if ((text[line.start] === '[' || text[line.start] === '!') && MARKDOWN_LINK.test(text.slice(line.start, line.end)))
    return beFurniture(line, 'link', 'a link or picture in Markdown');
  if (text[line.start] === '©') return be(line, 'caption', 'a picture’s credit');
  if (
    length <= LONGEST_SOURCE &&
    SOURCE.test(line.key) &&
    (line.words <= MOST_SOURCE_WORDS || text.slice(line.start, line.end).includes(':')) &&
    line.ends !== 'hard'
  )
    return beFurniture(line, 'source', 'names the source');
  const named = namedFurniture(line.key);
  // «شارك …» ("share", "took part") may begin a sentence, or be a share bar glued to one.
  if (!named || (named.kind === 'share' && (length > LONGEST_SHARE || line.ends === 'hard'))) return null;
  if (isClockLabel(line.key)) return beFurniture(line, named.kind, 'names the page’s own clock');
  return beFurniture(line, named.kind, `begins as ${named.kind} does`);
}

/** Lines as long as a paragraph. */
function lookAtLong(text: string, line: LookedLine): LookedLine {
  if (isMostlyForeign(line)) return beFurniture(line, 'tool', 'a long line that is not Arabic');
  if (line.end - line.start >= SHORTEST_TICKER && isRunOn(text, line))
    return be(line, 'ticker', 'headlines run together, without comma or full stop');
  if (isColumns(text, line)) return be(line, 'ticker', 'headlines that wide gaps part');
  return be(line, 'prose', 'as long as a paragraph');
}

/** Lines with digits that are no sentence: a dateline, a date, a counter. */
function lookAtDigits(text: string, line: LookedLine): LookedLine | null {
  if (line.digits === 0 || (line.ends === 'hard' && line.words > LONGEST_DATE_LINE)) return null;
  line.dates = findDateStretches(text, line);
  const dated = line.dates.length > 0;
  if (dated) line.dateline = readDateline(text, line);
  if (line.dateline) return be(line, 'dateline', 'a day beside the parts of a dateline');
  if (dated || text.slice(line.start, line.end).includes(':')) {
    if (dated && DATE_LABEL.test(line.key)) return be(line, 'date', 'a date behind its label');
    const timed = dated || findTime(text, line) !== null;
    if (timed && countBesides(text, line, line.dates) <= MOST_BESIDE_DATE)
      return be(line, 'date', 'a date or a time of day and little else');
  }
  if (READING_TIME.test(line.key)) return beFurniture(line, 'tool', 'how long reading takes');
  if (COUNTER.test(line.key))
    return beFurniture(line, COUNTS_COMMENTS.test(line.key) ? 'comments' : 'tool', 'a counter');
  return null;
}

/** Short lines that are no prose: signatures, addresses, datelines, menus, the words of pictures. */
function lookAtShort(text: string, line: LookedLine): LookedLine | null {
  const length = line.end - line.start;
  const words = text.slice(line.start, line.end);
  if (line.words === 0) return beFurniture(line, 'tool', 'no words');
  if (isSignature(words)) {
    line.signs = true;
    return beFurniture(line, 'link', 'signs a post');
  }
  if (ADDRESS.test(words)) return beFurniture(line, 'link', 'an address');
  const digits = lookAtDigits(text, line);
  if (digits) return digits;
  if (countLetters(line) === 0) return beFurniture(line, 'tool', 'no letters');
  if (line.ends !== 'hard' || length < LONGEST_CLOSED_DATELINE) {
    line.dateline = readDateline(text, line);
    if (line.dateline) return be(line, 'dateline', `parts of a ${line.dateline.role}`);
  }
  if (isMostlyForeign(line)) return beFurniture(line, 'tool', 'not Arabic');
  if (length < LONGEST_POINTER && isRequest(line.key))
    return beFurniture(line, 'follow', 'asks the reader for something');
  if (length < LONGEST_POINTER && POINTS_ELSEWHERE.test(line.key))
    return beFurniture(line, 'more', 'points to another page');
  if (line.words <= LONGEST_MENU && isMenu(text, line))
    return beFurniture(line, 'navigation', 'short pieces between bars, as menus have');
  if (CAPTION_LABEL.test(line.key) || (line.ends === 'none' && CAPTION_CREDIT.test(line.key)))
    return be(line, 'caption', 'names itself a picture');
  if (isDoubled(line.key) || (line.ends !== 'hard' && PICTURE.test(line.key)))
    return be(line, 'caption', 'the words of a picture');
  return null;
}

/** What is left: a sentence, or a few words without a full stop. */
function lookAtSentence(text: string, line: LookedLine): LookedLine {
  const length = line.end - line.start;
  const words = text.slice(line.start, line.end);
  let { ends } = line;
  // «… بين البلدين. // انتهى // 1902 ت م» ("… between the countries. // ends //"): the sentence closes before the agency's mark.
  const mark = words.search(END_MARK);
  if (mark > 0) ends = readEnd(text, line.start, line.start + mark);
  if (words.endsWith(')')) {
    const open = words.lastIndexOf('(');
    if (open > 0 && areAgencies(words.slice(open + 1, -1))) {
      // A credit behind a full stop closes a paragraph; behind none it is a picture's.
      ends = readEnd(text, line.start, line.start + open);
      if (line.words >= FEWEST_CREDITED && ends !== 'hard') return be(line, 'caption', 'ends in a picture’s credit');
    }
  }
  const bar = ends === 'none' ? Math.max(words.lastIndexOf('/'), words.lastIndexOf('|')) : -1;
  if (bar > 0 && line.words > FEWEST_CREDITED && areAgencies(words.slice(bar + 1)))
    return be(line, 'caption', 'ends in a picture’s credit');
  if (ends === 'hard' && length >= SHORTEST_SENTENCE && line.words >= FEWEST_WORDS)
    return be(line, 'prose', 'a whole sentence');
  if (ends === 'soft' && length >= SHORTEST_SOFT) return be(line, 'prose', 'long, and closed by a mark');
  if (length >= SHORTEST_OPEN) return be(line, 'prose', 'longer than headlines are');
  return be(line, 'short', 'short, without a full stop');
}

/** Fewest words of a picture's text before its credit. */
const FEWEST_CREDITED = 4;

/** Judges a line by its length, its end, its script and the words it names itself with. */
export function lookAt(text: string, line: Line): LookedLine {
  const looked = unlooked(line);
  if (line.blank) return be(looked, 'blank', 'nothing but white space');
  const named = lookAtName(text, looked);
  if (named) return named;
  if (line.end - line.start > LONGEST_SHORT) return lookAtLong(text, looked);
  return lookAtShort(text, looked) ?? lookAtSentence(text, looked);
}
