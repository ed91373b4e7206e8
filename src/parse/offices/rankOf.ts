import type { OfficeMention } from '../reading/mentions.ts';

/** The rank of an office known by its key alone, as the registry gives it. */
export function rankOf(key: string): OfficeMention['rank'] {
  if (/^(?:president|vice-president|prime-minister|king|emir|crown-prince|chancellor|supreme-leader)$/u.test(key))
    return 'head-of-state';
  if (key === 'deputy-prime-minister' || (key.endsWith('-minister') && !key.startsWith('deputy-')))
    return 'ministerial';
  if (key === 'spokesman' || key === 'expert' || key === 'member') return 'none';
  return 'envoy';
}
