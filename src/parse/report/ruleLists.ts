import type { RuleList } from '../reading/rule.ts';

/** Every list of rules of the parser, in the order in which an article meets them. */
export const RULE_LISTS: readonly RuleList[] = [];
