import type { Span, Statement } from '../../model/dataset.ts';
import type { RuleName } from '../../model/rules.ts';

/** Who speaks: a person by id, or an organisation in the article's own words. */
export type Speaker = { person: string } | { organisation: string };

/** Something said, as one article tells it. */
export interface Said {
  kind: Statement['kind'];
  speaker: Speaker;
  /** The words that name who speaks; first those where he is named, then those that go on with him. */
  named: readonly Span[];
  /** Set where the words do not name him. */
  rule: RuleName | null;
  /** The words said. */
  words: Span;
  /** All that the verb of saying governs, from it to the next one. */
  reach: Span;
  /** The sentence in which he speaks. */
  sentence: number;
}
