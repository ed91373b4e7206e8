import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Token } from '../text/words.ts';
import { Board } from './board.ts';
import { KnownPeople } from './knownPeople.ts';
import { Scan } from './scan.ts';

/** What those who read an article for people hand to each other: its words, the mentions found, and who is known by now. */
export interface Finder {
  readonly scan: Scan;
  readonly board: Board;
  readonly people: KnownPeople;
}

/** A finder that has read nothing yet. */
export function createFinder(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Finder {
  const scan = new Scan(text, tokens, gazetteer);
  const board = new Board(tokens.length);
  return { scan, board, people: new KnownPeople(scan, board) };
}
