import type { Meeting } from '../model/dataset.ts';
import { ReadingMemory } from './articles/readingMemory.ts';
import { Memo } from './memory/memo.ts';
import type { Account } from './merge/account.ts';
import type { Renames } from './people/renamePeople.ts';
import type { ArticleReading } from './reading/articleReading.ts';
import type { SolvedArticle } from './solve/solved.ts';

/**
 * What the stages of the parser answered in the call before, for when few of many articles change. Readings stand for the
 * registry, too: once it changes, no reading is the one of before, and nothing that was made of it is asked for again.
 */
export class ParserMemory {
  /** Articles read by themselves. */
  readonly readings = new ReadingMemory();
  /** Readings with the ids that people have over all articles. */
  readonly renamed = new Memo<ArticleReading, Renames, ArticleReading>();
  /** What each article says of each meeting. */
  readonly accounts = new Memo<ArticleReading, SolvedArticle, Account[]>();
  /** Meetings, by the first account of each. */
  readonly meetings = new Memo<Account, readonly Account[], Meeting>();
}
