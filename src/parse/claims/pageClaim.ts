import type { Claim, Evidence } from '../../model/dataset.ts';
import type { PageClaim } from '../../model/registry.ts';

/**
 * What a page says of itself, as a claim: the field of its metadata with its words and the line of the saved file stand as the
 * source, and the same words of the text, where it has them, as evidence.
 */
export const toPageClaim = <T>(value: T, { field, quote, line }: PageClaim, evidence: Evidence[]): Claim<T> => ({
  value,
  basis: 'page',
  evidence,
  source: `${field}, line ${line}: ${quote}`,
});
