import type { DiagnosticCode } from '../../model/diagnostics.ts';
import { DIAGNOSTICS } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import { findMojibake } from './decode.ts';

/** Limits of one seed: the longest paragraph and the longest saved page are far below, in UTF-16 units and in lines. */
const LONGEST_LINE = 100_000;
const MOST_LINES = 20_000;
/** So many units of the text are shown in a message. */
const SHOWN_LETTERS = 24;
const SHOWN_MARKUP = 60;
/** So few tags may stand in an article that speaks of them. */
const FEWEST_TAGS = 6;

/** What a check found, at an offset of the text (UTF-16). */
interface Finding {
  code: DiagnosticCode;
  message: string;
  offset: number;
}

/** One look at a text: what is wrong with it, or `null`. */
type Check = (text: string) => Finding | null;

const HTML = /^\s{0,100}(?:<!doctype html|<html[\s>]|<\?xml|<head[\s>]|<body[\s>])/iu;
const TAG =
  /<\/?(?:a|article|b|body|br|div|h[1-6]|head|html|img|li|meta|p|script|section|span|strong|style|table|td|tr|ul)(?:\s[^<>]{0,400})?\/?>/giu;
/** So many tags for every thousand characters are a page's source, not an article with a stray tag. */
const TAGS_PER_THOUSAND = 5;
const CONFLICT = /^(?:<{7} |={7}$|>{7} |\|{7} )/gmu;

function isJson(text: string): boolean {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s{0,100}[{[]\s{0,100}["{[]/u.test(text);
  }
}

const find = (code: DiagnosticCode, offset: number, message: string): Finding | null =>
  offset < 0 ? null : { code, message, offset };

const toCode = (text: string, at: number): string =>
  `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;

/** How a text's lines end, in one pass. */
interface Lines {
  count: number;
  longest: number;
  longestAt: number;
  carriageReturns: number;
  /** Where the first carriage return stands that no line feed follows, or -1. */
  lone: number;
}

function countLines(text: string): Lines {
  const lines: Lines = { count: 1, longest: 0, longestAt: 0, carriageReturns: 0, lone: -1 };
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d) continue;
    if (at - start > lines.longest) {
      lines.longest = at - start;
      lines.longestAt = start;
    }
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      lines.carriageReturns += 1;
      at += 1;
    } else if (unit === 0x0d && lines.lone < 0) lines.lone = at;
    lines.count += 1;
    start = at + 1;
  }
  return lines;
}

const isEmpty: Check = (text) =>
  text === '' ? find('read/empty', 0, 'Unexpected empty file, expected the text of an article') : null;

const isBlank: Check = (text) =>
  text !== '' && !/[^\s\p{Cf}]/u.test(text)
    ? find('read/blank', 0, 'Unexpected file of nothing but white space, expected the text of an article')
    : null;

const hasLongLine: Check = (text) => {
  const { longest, longestAt } = countLines(text);
  return longest > LONGEST_LINE
    ? find(
        'read/line-too-long',
        longestAt,
        `Unexpected line of ${longest} characters, expected at most ${LONGEST_LINE}`,
      )
    : null;
};

const hasManyLines: Check = (text) => {
  const { count } = countLines(text);
  return count > MOST_LINES
    ? find('read/too-many-lines', 0, `Unexpected file of ${count} lines, expected at most ${MOST_LINES}`)
    : null;
};

const hasNul: Check = (text) => find('read/nul', text.indexOf('\0'), 'Unexpected NUL character, expected text');

const isMojibake: Check = (text) => {
  const mojibake = findMojibake(text);
  if (!mojibake) return null;
  const found = quote(text.slice(mojibake.offset, mojibake.offset + SHOWN_LETTERS));
  return find(
    'read/mojibake',
    mojibake.offset,
    `Unexpected letters ${found}, as of UTF-8 read as ${mojibake.readAs} and saved again; expected Arabic`,
  );
};

const holdsJson: Check = (text) =>
  isJson(text) ? find('read/json', text.search(/\S/u), 'Unexpected JSON, expected the text of an article') : null;

/** A page's source, or a few stray tags in a text. */
const holdsTags: Check = (text) => {
  const tags = text.includes('<') ? [...text.matchAll(TAG)] : [];
  const manyTags = tags.length >= FEWEST_TAGS && tags.length > (text.length / 1000) * TAGS_PER_THOUSAND;
  if (HTML.test(text) || manyTags)
    return find(
      'read/html',
      Math.max(text.search(/</u), 0),
      'Unexpected HTML, expected the text that a browser shows (select all, copy, paste) or a name that ends in .html',
    );
  const [first] = tags;
  if (!first) return null;
  const found = quote(text.slice(first.index, first.index + SHOWN_MARKUP));
  return find('read/markup', first.index, `Unexpected markup ${found}, expected text; it is kept as words`);
};

/** How a feed begins: RSS, RDF or Atom, perhaps behind its prologue. */
const FEED =
  /^\s{0,100}(?:<\?xml[^>]{0,300}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/iu;

const isFeed: Check = (text) =>
  FEED.test(text)
    ? find(
        'read/feed',
        text.search(/</u),
        'Unexpected feed of many articles, expected one: open each in a browser and save its page (Ctrl+S)',
      )
    : null;

/** A line that is an address and nothing else. */
const ADDRESS_LINE = /^(?:URL=|[-*•\d.) ]{0,8})?(?:https?:\/\/|www\.)\S+$/iu;
/** What such a file may hold beside: the heading of a shortcut. */
const SHORTCUT = /^\[InternetShortcut\]$|^[A-Za-z]{1,30}=/u;

const isAddresses: Check = (text) => {
  if (text.length > 200_000 || !/https?:\/\/|www\./iu.test(text)) return null;
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  const addresses = lines.filter((line) => ADDRESS_LINE.test(line.trim()));
  const all = lines.every((line) => ADDRESS_LINE.test(line.trim()) || SHORTCUT.test(line.trim()));
  return addresses.length > 0 && all
    ? find(
        'read/addresses',
        0,
        'Unexpected addresses and nothing else, expected an article: open each in a browser and save its page (Ctrl+S)',
      )
    : null;
};

const isConflicted: Check = (text) => {
  const conflicts = [...text.matchAll(CONFLICT)];
  const opening = conflicts.find(({ 0: marker }) => marker.startsWith('<'));
  return opening && conflicts.some(({ 0: marker }) => marker.startsWith('>'))
    ? find(
        'read/merge-conflict',
        opening.index,
        'Unexpected merge-conflict marker, expected one version of the article',
      )
    : null;
};

const hasReplacements: Check = (text) =>
  find(
    'read/replacement-character',
    text.indexOf('\ufffd'),
    'Unexpected U+FFFD, left by a failed conversion, expected the letters that it replaced',
  );

const hasControls: Check = (text) => {
  const at = text.search(/(?![\s\u0085])\p{Cc}/u);
  return find('read/control-character', at, `Unexpected control character ${toCode(text, at)}, expected text`);
};

const hasBidiControls: Check = (text) => {
  const at = text.search(/[\u202a-\u202e\u2066-\u2069]/u);
  return find(
    'read/bidi-control',
    at,
    `Unexpected bidi control ${toCode(text, at)}, expected none: words may show in another order than they stand`,
  );
};

const hasPiledMarks: Check = (text) =>
  find(
    'read/combining-marks',
    text.search(/\p{M}{6}/u),
    'Unexpected pile of combining marks, expected at most three on a letter',
  );

const hasPresentationForms: Check = (text) =>
  find(
    'read/presentation-forms',
    text.search(/[\ufb50-\ufdfb\ufe70-\ufefc]{4}/u),
    'Unexpected Arabic presentation forms, expected plain letters; words in them may not be recognised',
  );

const hasCarriageReturns: Check = (text) => {
  const { lone, carriageReturns } = countLines(text);
  if (lone >= 0)
    return find(
      'read/lone-carriage-return',
      lone,
      'Unexpected lone carriage return, expected line feeds; it is read as a line break',
    );
  return carriageReturns > 0
    ? find(
        'read/carriage-returns',
        text.indexOf('\r'),
        `Unexpected carriage returns on ${carriageReturns} lines, expected line feeds; they are read as line breaks`,
      )
    : null;
};

/** The checks in the order of the report. Each group is asked only where those before it found no error. */
const CHECKS: readonly (readonly Check[])[] = [
  [isEmpty, isBlank],
  [hasLongLine, hasManyLines],
  [isFeed],
  [hasNul, isMojibake, holdsJson, holdsTags, isAddresses, isConflicted],
  [hasReplacements, hasControls, hasBidiControls, hasPiledMarks, hasPresentationForms, hasCarriageReturns],
];

/** Finds what is wrong with a text before anyone asks what it says: errors first. */
export function inspectText(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const group of CHECKS) {
    for (const check of group) {
      const finding = check(text);
      if (finding) findings.push(finding);
    }
    if (findings.some(({ code }) => DIAGNOSTICS[code].severity === 'error')) break;
  }
  return findings;
}
