import { outranks, type Rank } from '../../model/ranks.ts';
import type { PersonMention } from '../reading/mentions.ts';

/** Offices that one person holds at a time; a ministry has several deputies, and «مسؤول» can be anybody. */
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

/** «الوزيران» are two ministers of whatever portfolio. */
export const sameKind = (general: string, key: string | null): boolean =>
  key === general || (general === 'minister' && key !== null && key.endsWith('minister') && !key.startsWith('deputy'));

export function topRank(mentions: readonly PersonMention[]): Rank | null {
  let top: Rank | null = null;
  for (const { office } of mentions) {
    if (office && (top === null || outranks(office.rank, top))) top = office.rank;
  }
  return top;
}
