import type { RuleList } from '../reading/rule.ts';
import { SOLVE } from '../solve/solveRules.ts';

/** Every list of rules of the parser, in the order in which an article meets them. */
export const RULE_LISTS: readonly RuleList[] = [
  {
    name: 'solve',
    says: 'Which day an article was published on, and which days its meetings were on: step by step, until nothing more follows.',
    rules: SOLVE,
  },
];
