/** A rule's own example: words that newsrooms write, and what the rule makes of them. Tests run it with the rule and without. */
export interface Example {
  /** Arabic words: a phrase, a sentence or a short article. Several are several articles. */
  text: string | readonly string[];
  /** The same in English, for those who read no Arabic. */
  gloss: string;
  /** What is understood with the rule, as its list's runner writes it: an EDTF date, a status, names. `nothing` where a rule refuses. */
  gives: string;
  /** The day from which the words are read, `YYYY-MM-DD`. */
  published?: string;
  /** The day that the metadata of a saved page gives as its day of publication. */
  page?: string;
}

/** One way newsrooms write it. The rules of a list are asked in order; the first that answers wins. */
export interface Rule<Asked, Answer> {
  /** Shown by `--explain`; never changed once published. */
  name: string;
  /** One plain English sentence. */
  says: string;
  examples: readonly Example[];
  /** Folders of `tests/cases/` that guard it with whole articles. */
  cases?: readonly string[];
  read(asked: Asked): Answer | null;
}

/** Rules that answer one question, in the order that is their grammar. */
export interface RuleList {
  /** Stable, such as `dates` or `status`. */
  name: string;
  /** What the list decides, in one sentence. */
  says: string;
  /** Where the list stands, from `src/parse/`. */
  file: string;
  rules: readonly Omit<Rule<never, unknown>, 'read'>[];
}

/** What the first rule that answers says, and which one it was; `null` where none does. */
export function firstOf<Asked, Answer>(
  rules: readonly Rule<Asked, Answer>[],
  asked: Asked,
): { rule: Rule<Asked, Answer>; answer: Answer } | null {
  for (const rule of rules) {
    const answer = rule.read(asked);
    if (answer !== null) return { rule, answer };
  }
  return null;
}
