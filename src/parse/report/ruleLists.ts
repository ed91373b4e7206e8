import { SUBJECTS } from '../events/who/subjectRules.ts';
import { UNDERSTOOD } from '../events/who/understood.ts';
import type { RuleList } from '../reading/rule.ts';

/** Every list of rules of the parser, in the order in which an article meets them. */
export const RULE_LISTS: readonly RuleList[] = [
  { name: 'subject', says: 'Who stands before a verb of meeting as its subject.', rules: SUBJECTS },
  { name: 'understood', says: 'Who meets and is not named where the words of meeting are.', rules: UNDERSTOOD },
];
