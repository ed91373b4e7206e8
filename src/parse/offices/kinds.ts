import { outranks, type Rank } from '../../model/ranks.ts';
import type { PersonMention } from '../reading/mentions.ts';
import type { ParsedOffice } from './reader.ts';

/** Whether one person holds such an office at a time: a ministry has several deputies, and an «مسؤول» ("official") can be anybody. */
export const hasOneHolder = (key: string): boolean =>
  [
    'president',
    'prime-minister',
    'king',
    'emir',
    'sultan',
    'crown-prince',
    'deputy-crown-prince',
    'pope',
    'supreme-leader',
    'chancellor',
    'secretary-general',
    'vice-president',
  ].includes(key) ||
  (key.endsWith('minister') && !key.startsWith('deputy'));

/** Offices of those who lead their country. */
const LEADERS: readonly string[] = [
  'president',
  'prime-minister',
  'king',
  'emir',
  'sultan',
  'supreme-leader',
  'chancellor',
];

/** Whether an office is of the general kind: «الوزيران» ("the two ministers") have whatever portfolio, «الزعيمان» ("the two leaders") whatever title. */
export const sameKind = (general: string, key: string | null): boolean =>
  key === general ||
  (general === 'minister' && key !== null && key.endsWith('minister') && !key.startsWith('deputy')) ||
  (general === 'leader' && key !== null && LEADERS.includes(key));

/** The highest rank among the offices of those named; `null` where none has one. */
export function topRank(mentions: readonly PersonMention[]): Rank | null {
  let top: Rank | null = null;
  for (const { office } of mentions) {
    if (office && (top === null || outranks(office.rank, top))) top = office.rank;
  }
  return top;
}

/** The kind of office without its portfolio: «الوزير الروسي» ("the Russian minister") can be any minister. */
export const generalKey = (key: string): string =>
  key.endsWith('minister') && !key.startsWith('deputy') && key !== 'prime-minister' ? 'minister' : key;

export function deputyOf(inner: ParsedOffice): { key: string; rank: Rank } {
  if (inner.kind === 'president' && inner.key === 'president') return { key: 'vice-president', rank: 'head-of-state' };
  if (inner.key === 'prime-minister') return { key: 'deputy-prime-minister', rank: 'ministerial' };
  return { key: `deputy-${inner.key}`, rank: inner.rank === 'none' ? 'none' : 'envoy' };
}
