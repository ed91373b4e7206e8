import type { Span } from '../../model/dataset.ts';
import { areAgencies } from '../lexicon/agencies.ts';
import { type FurnitureKind, namedFurniture } from '../lexicon/furniture.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type Line, readEnd } from './lines.ts';
import { countBesides, findDateStretches, findTime, isClockLabel } from './pageDates.ts';

/** What a line looks like on its own, before its place on the page is asked. */
export type Look = 'blank' | 'prose' | 'short' | 'furniture' | 'ticker' | 'date' | 'dateline' | 'caption';

export interface LookedLine extends Line {
  look: Look;
  /** Why, in words for the report. */
  why: string;
  furniture: FurnitureKind | 'recurring' | null;
  dateline: Dateline | null;
  dates: Span[];
}

/** A closed sentence of this many characters and words is prose; without a full stop it takes a whole line of text. */
const SHORTEST_SENTENCE = 30;
const FEWEST_WORDS = 5;
const SHORTEST_SOFT = 130;
export const SHORTEST_OPEN = 160;
/** Headlines run together make a line longer than this without one comma or full stop. */
const SHORTEST_TICKER = 280;
/** Longest line that word lists and datelines are asked about. */
const LONGEST_SHORT = 220;

/** Fewest headlines, and their greatest mean length, in a line that wide gaps part. */
const FEWEST_HEADLINES = 5;
const LONGEST_HEADLINE = 130;

/** Headlines in columns: a long line in many pieces that wide gaps part, few of them closed by a full stop. */
function isColumns(text: string, { start, end }: Span): boolean {
  if (!text.slice(start, Math.min(end, start + 4 * LONGEST_HEADLINE)).includes('   ')) return false;
  const pieces = text.slice(start, end).split(/ {3,}/u);
  if (pieces.length < FEWEST_HEADLINES || (end - start) / pieces.length > LONGEST_HEADLINE) return false;
  return pieces.filter((piece) => piece.endsWith('.')).length * 3 < pieces.length;
}

/** The same words twice over: a picture's description and its caption. */
function isDoubled(key: string): boolean {
  if (key.length % 2 === 0) return false;
  const half = (key.length - 1) / 2;
  return half >= 10 && key[half] === ' ' && key.slice(0, half) === key.slice(half + 1);
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

/** A closed line of more words is a sentence, whatever day it names. */
const LONGEST_DATE_LINE = 14;
/** Most words of a menu on one line. */
const LONGEST_MENU = 24;
/** Longest line of a share bar. */
const LONGEST_SHARE = 90;

/** A path or menu: several short pieces between bars, arrows or bullets. */
function isMenu(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!/[|›>/\\•·»*]|\s-\s/u.test(words)) return false;
  const pieces = words.split(/[|›>/\\•·]|\s»\s|\s-\s|\s\*\s/u);
  return pieces.length >= 3 && pieces.every((piece) => piece.trim().split(/\s+/u).length <= 2);
}

const CAPTION_LABEL =
  /^(?:صوره|الصوره|صدر الصوره|مصدر الصوره|التعليق علي الصوره|تصوير|صور|ارشيفيه|ارشيف|photo|image|getty|getty images)(?: |$)/u;
const PICTURE = / (?:تصوير|صوره من|المصور) /u;
const CAPTION_CREDIT = /(?:^| )(?:ارشيفيه|ارشيف|غيتي|جيتي|getty images|getty|انترنت|مواقع التواصل)$/u;
/** How agencies close a text. */
const END_MARK = /[/(]{1,2} ?انته[ىي] ?[/)]{1,2}/u;
/** What stands for a picture in a saved page: «… - سبوتنيك عربي, 1920, 09.10.2025». */
const PICTURE_SIZE = /[,،] ?\d{3,4}[,،] ?\d{1,2}\.\d{1,2}\.\d{4}$/u;
/** «لمتابعة … من هنا», «اضغط هنا». */
const POINTS_ELSEWHERE = /(?:^| )(?:من هنا|اضغط هنا|انقر هنا|اضغط على|انقر على)(?: |$)/u;
const READING_TIME =
  /^(?:(?:مده|وقت|زمن) )?(?:القراءه|قراءه)? ?\d{1,3} (?:دقائق|دقيقه|دقيقتين|دقيقتان|ثانيه|min|minutes)(?: (?:قراءه|للقراءه|read|reading))?$/u;
const COUNTER = /^(?:\d+ )?(?:تعليق|تعليقات|التعليقات|مشاهده|مشاهدات|قراءه|زياره|مشاركه|اعجاب)(?: \d+)?$/u;
const DATE_LABEL = /^(?:تاريخ النشر|تاريخ الاضافه|نشر في|نشر بتاريخ|تم النشر|اخر تحديث|تم التحديث|حدث في)(?: |$)/u;
/** A post's author: «— … (@…)». */
const SIGNATURE = /^[—–-] .{1,80}\(@/u;
const SOURCE = /^(?:المصدر|المصادر|نقلا عن|source)(?: |$)/u;
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

/** Judges a line by its length, its end, its script and the words it names itself with. */
export function lookAt(text: string, line: Line, recurring: ReadonlySet<string>): LookedLine {
  const { start, end, blank, words: count, arabic, latin, digits, key } = line;
  const looked: LookedLine = {
    start,
    end,
    blank,
    words: count,
    arabic,
    latin,
    digits,
    ends: line.ends,
    key,
    look: 'short',
    why: '',
    furniture: null,
    dateline: null,
    dates: NO_DATES,
  };
  if (line.blank) return be(looked, 'blank', 'nothing but white space');
  if (PICTURE_SIZE.test(text.slice(Math.max(line.start, line.end - 24), line.end)))
    return be(looked, 'caption', 'a picture’s width and day');
  if (text[line.start] === '©') return be(looked, 'caption', 'a picture’s credit');
  const length = line.end - line.start;
  const letters = line.arabic + line.latin;

  if (
    length <= 90 &&
    SOURCE.test(line.key) &&
    (line.words <= 5 || text.slice(line.start, line.end).includes(':')) &&
    line.ends !== 'hard'
  ) {
    return beFurniture(looked, 'source', 'names the source');
  }
  const named = namedFurniture(line.key);
  // «شارك …» may begin a sentence, or be a share bar glued to one.
  if (named && (named.kind !== 'share' || (length <= LONGEST_SHARE && line.ends !== 'hard'))) {
    if (isClockLabel(line.key)) return beFurniture(looked, named.kind, 'names the page’s own clock');
    return beFurniture(looked, named.kind, `begins as ${named.kind} does`);
  }
  if (length > LONGEST_SHORT) {
    if (line.arabic < letters * 0.5) return beFurniture(looked, 'tool', 'a long line that is not Arabic');
    if (length >= SHORTEST_TICKER && isRunOn(text, line))
      return be(looked, 'ticker', 'headlines run together, without comma or full stop');
    if (isColumns(text, line)) return be(looked, 'ticker', 'headlines that wide gaps part');
    return be(looked, 'prose', 'as long as a paragraph');
  }
  const words = text.slice(line.start, line.end);
  if (line.words === 0) return beFurniture(looked, 'tool', 'no words');
  if (SIGNATURE.test(words)) return beFurniture(looked, 'link', 'signs a post');
  if (ADDRESS.test(words)) return beFurniture(looked, 'link', 'an address');
  const sentence = line.ends === 'hard' && line.words > LONGEST_DATE_LINE;
  if (line.digits > 0 && !sentence) {
    looked.dates = findDateStretches(text, line);
    if (looked.dates.length > 0) looked.dateline = readDateline(text, line);
    if (looked.dateline) return be(looked, 'dateline', 'a day beside the parts of a dateline');
    if (looked.dates.length > 0 || words.includes(':')) {
      const timed = looked.dates.length > 0 || findTime(text, line) !== null;
      if (looked.dates.length > 0 && DATE_LABEL.test(line.key)) return be(looked, 'date', 'a date behind its label');
      if (timed && countBesides(text, line, looked.dates) <= 24)
        return be(looked, 'date', 'a date or a time of day and little else');
    }
    if (READING_TIME.test(line.key)) return beFurniture(looked, 'tool', 'how long reading takes');
    if (COUNTER.test(line.key))
      return beFurniture(looked, line.key.includes('تعليق') ? 'comments' : 'tool', 'a counter');
  }
  if (letters === 0) return beFurniture(looked, 'tool', 'no letters');
  if (line.ends !== 'hard' || length < 60) {
    looked.dateline = readDateline(text, line);
    if (looked.dateline) return be(looked, 'dateline', `parts of a ${looked.dateline.role}`);
  }
  if (line.arabic < letters * 0.5) return beFurniture(looked, 'tool', 'not Arabic');
  if (length < 120 && POINTS_ELSEWHERE.test(line.key)) return beFurniture(looked, 'more', 'points to another page');
  if (line.words <= LONGEST_MENU && isMenu(text, line))
    return beFurniture(looked, 'navigation', 'short pieces between bars, as menus have');
  if (CAPTION_LABEL.test(line.key) || (line.ends === 'none' && CAPTION_CREDIT.test(line.key)))
    return be(looked, 'caption', 'names itself a picture');
  if (isDoubled(line.key) || (line.ends !== 'hard' && PICTURE.test(line.key)))
    return be(looked, 'caption', 'the words of a picture');
  let { ends } = line;
  // «… بين البلدين. // انتهى // 1902 ت م»: the sentence closes before the agency's mark.
  const mark = words.search(END_MARK);
  if (mark > 0) ends = readEnd(text, line.start, line.start + mark);
  if (words.endsWith(')')) {
    const open = words.lastIndexOf('(');
    if (open > 0 && areAgencies(words.slice(open + 1, -1))) {
      // A credit behind a full stop closes a paragraph; behind none it is a picture's.
      ends = readEnd(text, line.start, line.start + open);
      if (line.words >= 4 && ends !== 'hard') return be(looked, 'caption', 'ends in a picture’s credit');
    }
  }
  const recurs = recurring.has(line.key);
  if (ends === 'hard' && length >= SHORTEST_SENTENCE && line.words >= FEWEST_WORDS)
    return be(looked, 'prose', recurs ? 'a sentence that recurs over files' : 'a whole sentence');
  if (recurs) return beFurniture(looked, 'recurring', 'recurs over files');
  if (ends === 'soft' && length >= SHORTEST_SOFT) return be(looked, 'prose', 'long, and closed by a mark');
  if (length >= SHORTEST_OPEN) return be(looked, 'prose', 'longer than headlines are');
  return be(looked, 'short', 'short, without a full stop');
}
