import { AND } from '../../model/lexicon/particles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Token } from '../text/words.ts';

/** A country or organisation beside an office: tokens `from` … `to` (exclusive). */
export interface Side {
  country: string;
  organisation: boolean;
  /** A nationality, «السوري» ("the Syrian"), rather than a name, «سوريا» ("Syria"). */
  adjective: boolean;
  from: number;
  to: number;
}

const standsAlone = (clitic: string, joined: boolean): boolean => clitic === '' || (joined && clitic === AND);

/** The country, organisation or nationality at a token. `joined`: also when «و» ("and") is written onto it. */
export function readSide(
  tokens: readonly Token[],
  at: number,
  end: number,
  gazetteer: Gazetteer,
  joined = false,
): Side | null {
  const token = tokens[at];
  if (!token || at >= end || gazetteer.wordOf(token).kinds === 0) return null;
  const country = gazetteer.match(tokens, at, end, 'country');
  const adjective = gazetteer.match(tokens, at, end, 'adjective');
  const named = country && standsAlone(country.clitic, joined) ? country : null;
  const described = adjective && standsAlone(adjective.clitic, joined) ? adjective : null;
  if (described && (!named || described.to > named.to || (described.to === named.to && named.clitic !== ''))) {
    return { country: described.entry.country, organisation: false, adjective: true, from: at, to: described.to };
  }
  if (!named) return null;
  const { country: id, organisation } = named.entry;
  return { country: id, organisation, adjective: false, from: at, to: named.to };
}
