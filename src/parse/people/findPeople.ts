import type { Span } from '../../model/dataset.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PersonMention, ProvisionalPerson } from '../reading/mentions.ts';
import type { Token } from '../text/words.ts';
import { resolveCounterparts } from './counterparts.ts';
import { createFinder } from './finder.ts';
import { readSentence } from './readSentence.ts';
import { readShortForms } from './readShortForms.ts';
import { collectShortForms } from './shortForms.ts';
import { toMention } from './toMention.ts';

/** Whom an article names. */
export interface PeopleFound {
  /** In reading order. */
  mentions: PersonMention[];
  /** Whoever the registry lacks, in the order of first mention. */
  provisional: ProvisionalPerson[];
}

/**
 * Finds the people an article names or points to. Registered names come first, then names the registry lacks beside an
 * office or a title, then short forms of both, then offices nobody is named for.
 *
 * @param tokens the article's words, from `tokenize`
 * @param sentences where to look, in reading order; nothing outside them is read, no name or office crosses their ends
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
): PeopleFound {
  const finder = createFinder(text, tokens, gazetteer);
  const { scan, board, people } = finder;
  const ranges = sentences.map((sentence) => scan.rangeOf(sentence));
  for (const range of ranges) {
    scan.enter(range);
    readSentence(finder);
  }
  const forms = collectShortForms(people.all(), gazetteer);
  for (const range of ranges) {
    scan.enter(range);
    readShortForms(finder, forms);
  }
  const drafts = resolveCounterparts(board.inOrder(), ranges, people);
  return { mentions: drafts.map((draft) => toMention(scan, draft)), provisional: people.provisional() };
}
