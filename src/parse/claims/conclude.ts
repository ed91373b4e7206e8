import type { Claim, Evidence } from '../../model/dataset.ts';
import type { RuleName } from '../../model/rules.ts';

/**
 * What follows from facts by a rule: an inference of the texts, unless one of the facts is an editor's. Then the conclusion
 * is no surer than that, and shows the editor's note and source beside the rule. Where one is a page's own, its field is shown.
 */
export function conclude<T>(
  value: T,
  rule: RuleName,
  evidence: Evidence[],
  facts: readonly (Claim<unknown> | null)[],
): Claim<T> {
  for (const fact of facts)
    if (fact?.basis === 'editor' && fact.note !== undefined && fact.source !== undefined)
      return { value, basis: 'editor', rule, evidence, note: fact.note, source: fact.source };
  const page = facts.find((fact) => fact?.basis === 'page')?.source;
  return { value, basis: 'inferred', rule, evidence, ...(page === undefined ? {} : { source: page }) };
}
