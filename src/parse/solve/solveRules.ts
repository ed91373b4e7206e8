import { CONTINUED } from './continued.ts';
import { AS_PUBLISHED, BY_WORDS } from './eventDays.ts';
import { BY_OTHER_ARTICLES } from './otherArticles.ts';
import { PUBLICATION } from './publication.ts';
import type { SolveRule } from './solveRule.ts';
import { BY_VISITS } from './visits.ts';

/** Every way in which a day of publication or the day of a meeting is found, surest first. */
export const SOLVE: readonly SolveRule[] = [
  ...PUBLICATION,
  ...BY_WORDS,
  ...BY_OTHER_ARTICLES,
  ...BY_VISITS,
  ...AS_PUBLISHED,
  ...CONTINUED,
];
