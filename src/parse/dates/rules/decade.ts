import { dayWords } from '../../lexicon/dateParticles.ts';
import { readOrdinal } from '../words/numerals.ts';
import type { Component } from './component.ts';
import { endsHere, isFrom, linkOf, type Read, type Tokens } from './read.ts';

/** Centuries of which newsrooms tell the decades. */
const FIRST_CENTURY = 11;
const LAST_CENTURY = 21;

/** «سبعينيات القرن الماضي» ("the seventies of last century") or «التسعينيات» ("the nineties"). */
export function readDecade(tokens: Tokens, at: number): Read | null {
  return readDecadeOfCentury(tokens, at) ?? readDecadeAlone(tokens, at);
}

/** Where the century of a decade is named, or -1. */
function centuryAt(tokens: Tokens, at: number): number {
  const century = isFrom(tokens, at + 1) ? at + 2 : at + 1;
  return linkOf(tokens, century) === 'century' ? century : -1;
}

function readDecadeOfCentury(tokens: Tokens, at: number): Read | null {
  const decade = tokens[at]?.word?.decade;
  const century = decade === undefined ? -1 : centuryAt(tokens, at);
  if (decade === undefined || century < 0) return null;
  const direction = tokens[century + 1]?.word?.direction;
  if (direction === 'past') return { parts: { decade: 1900 + decade }, next: century + 2 };
  if (direction === 'current') return { parts: { decade: 2000 + decade }, next: century + 2 };
  const ordinal = readOrdinal(tokens, century + 1);
  if (!ordinal || ordinal.value < FIRST_CENTURY || ordinal.value > LAST_CENTURY) return null;
  return { parts: { decade: (ordinal.value - 1) * 100 + decade }, next: ordinal.next };
}

function readDecadeAlone(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.decade === undefined || centuryAt(tokens, at) >= 0) return null;
  // «في السبعينيات من العمر» ("in his seventies"): an age.
  if (isFrom(tokens, at + 1) && tokens[at + 2]?.text.includes(dayWords.age)) return null;
  return word.definite || endsHere(tokens, at + 1) ? { parts: { decade: word.decade }, next: at + 1 } : null;
}

/** Decades by name. */
export const DECADES: readonly Component[] = [
  {
    name: 'decade-of-century',
    says: 'A decade is of the century that is named after it.',
    examples: [
      { text: 'ثمانينيات القرن الماضي', gloss: 'the eighties of the last century', gives: '198X' },
      { text: 'خمسينات القرن التاسع عشر', gloss: 'the fifties of the nineteenth century', gives: '185X' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readDecadeOfCentury(tokens, at),
  },
  {
    name: 'decade',
    says: 'A decade with its article stands alone, unless it is somebody’s age.',
    examples: [{ text: 'في التسعينيات', gloss: 'in the nineties', gives: '199X', published: '2020-01-01' }],
    begins: 'word',
    read: ({ tokens, at }) => readDecadeAlone(tokens, at),
  },
];
