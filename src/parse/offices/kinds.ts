import type { PersonMention, Rank } from '../reading/mentions.ts';

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

const rankOrder: readonly Rank[] = ['none', 'envoy', 'ministerial', 'head-of-state'];

export function topRank(mentions: readonly PersonMention[]): Rank | null {
  let top: Rank | null = null;
  for (const { office } of mentions) {
    if (office && (top === null || rankOrder.indexOf(office.rank) > rankOrder.indexOf(top))) top = office.rank;
  }
  return top;
}
