import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { EVENTS, KINDS_OF_PLACE, LEAVES, PREPOSITIONS, TRAVEL, VISITS } from '../lexicon/placeWords.ts';
import { readSide } from '../offices/sides.ts';
import type { PlaceMention } from '../reading/mentions.ts';
import { GAP, type Token } from '../text/words.ts';

export interface Found {
  place: string;
  country: string | null;
  speaksFor: string | null;
  from: number;
  to: number;
  clitic: string;
  venue: boolean;
}

/** Longest list of places («في موسكو ودمشق و…») whose first may say how the last is meant. */
const LONGEST_LIST = 50;

/** How the words around place it; `placed` when they make it a place for sure. */
export function relationOf(
  tokens: readonly Token[],
  found: Found,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
  beforeName: (at: number) => number,
  listed = 1,
): { relation: PlaceMention['relation']; placed: boolean; event: boolean } {
  const bare = { relation: 'bare', placed: false, event: false } as const;
  if (found.clitic.endsWith('ب')) return { relation: 'in', placed: true, event: false };
  if (found.clitic.endsWith('ل')) {
    const travels = [1, 2, 3].some(
      (step) => found.from - step >= begin && TRAVEL.has(tokens[found.from - step]?.key ?? ''),
    );
    return { relation: 'to', placed: travels || found.speaksFor === null, event: false };
  }
  let at = found.from - 1;
  let named = false;
  for (let steps = 0; steps < 4 && at >= begin; steps++) {
    const gap = tokens[at + 1]?.gap ?? GAP.stop;
    if (gap > GAP.comma) return bare;
    const key = tokens[at]?.key ?? '';
    if (KINDS_OF_PLACE.has(key)) {
      named = true;
      at--;
      continue;
    }
    for (const [prefix, relation] of [
      ['ب', 'in'],
      ['ل', 'to'],
    ] as const) {
      const noun = key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1);
      if (key.startsWith(prefix) && KINDS_OF_PLACE.has(noun)) return { relation, placed: true, event: false };
    }
    const beside = readSide(tokens, at, end, gazetteer);
    if (beside?.adjective && KINDS_OF_PLACE.has(tokens[at - 1]?.key ?? '')) {
      at--;
      continue;
    }
    // «في موسكو ودمشق», «في مقر الأمم المتحدة، نيويورك»: what was said of the first holds for the next.
    if (gap === GAP.comma || found.clitic === 'و') {
      const before = placeEndingAt(tokens, at, begin, gazetteer);
      if (before !== null && found.clitic === 'و' && listed < LONGEST_LIST) {
        const other = { ...found, from: before, clitic: cliticAt(tokens, before, end, gazetteer) };
        return relationOf(tokens, other, begin, end, gazetteer, beforeName, listed + 1);
      }
      return named ? { relation: 'bare', placed: true, event: false } : bare;
    }
    const before = steps === 0 && gap <= GAP.comma ? beforeName(at) : at;
    if (before !== at && before >= begin) {
      // «زار الرئيس … موسكو»: the visitor stands between.
      if (VISITS.has(tokens[before]?.key ?? '')) return { relation: 'to', placed: true, event: false };
      if (LEAVES.has(tokens[before]?.key ?? '')) return { relation: 'from', placed: true, event: false };
      break;
    }
    const relation = PREPOSITIONS.get(key);
    if (relation) return { relation, placed: true, event: false };
    if (VISITS.has(key)) return { relation: 'to', placed: true, event: false };
    if (LEAVES.has(key)) return { relation: 'from', placed: true, event: false };
    if (EVENTS.has(key)) {
      const joint = gazetteer.match(tokens, found.to, end, 'place');
      const withAnother = joint?.clitic === 'و' || gazetteer.match(tokens, found.to, end, 'country')?.clitic === 'و';
      return withAnother ? bare : { relation: 'in', placed: false, event: true };
    }
    break;
  }
  return named ? { relation: 'bare', placed: true, event: false } : bare;
}

function placeEndingAt(tokens: readonly Token[], last: number, begin: number, gazetteer: Gazetteer): number | null {
  for (let from = last; from >= begin && last - from < 3; from--) {
    const place =
      gazetteer.match(tokens, from, last + 1, 'place') ?? gazetteer.match(tokens, from, last + 1, 'country');
    if (place?.to === last + 1) return from;
  }
  return null;
}

function cliticAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): string {
  return (gazetteer.match(tokens, at, end, 'place') ?? gazetteer.match(tokens, at, end, 'country'))?.clitic ?? '';
}
