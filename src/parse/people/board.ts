import type { Draft, Known, Office, Stretch } from './draft.ts';

/** The drafts found so far, and whose words each token is. Nobody else changes a draft. */
export class Board {
  readonly #drafts: Draft[] = [];
  /** For each token, the number of the draft whose words it belongs to, counted from 1; 0 for none. */
  readonly #covered: Int32Array;

  /** @param tokens how many words the article has */
  constructor(tokens: number) {
    this.#covered = new Int32Array(tokens);
  }

  /** All drafts in the order in which they were found; those that a name took over are empty. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** The draft whose words a token belongs to. */
  at(token: number): Draft | undefined {
    const number = this.#covered[token];
    return number ? this.#drafts[number - 1] : undefined;
  }

  /** Adds a draft. A name takes over the words of a role that begins inside it. */
  add(draft: Draft): void {
    this.#drafts.push(draft);
    if (draft.form !== 'role') {
      for (let at = draft.from; at < draft.to; at++) {
        const other = this.at(at);
        if (other?.form === 'role' && other.from >= draft.from && other.to > other.from) {
          this.#drafts[this.#covered[at]! - 1] = { ...other, to: other.from };
        }
      }
    }
    this.#cover(draft, this.#drafts.length);
  }

  /** Adds an office nobody is named for. */
  addRole({ from, to, skip }: Stretch, office: Office): void {
    this.add({ from, to, skip, known: null, form: 'role', name: null, office });
  }

  /** Adds somebody by name; the mention is the name with the titles and the office beside it. */
  addName({ from, to, skip }: Stretch, known: Known, name: Stretch, office: Office | null): void {
    this.add({ from, to, skip, known, form: 'name', name: { from: name.from, to: name.to, skip: name.skip }, office });
  }

  /** Puts another draft in the place of the one whose words a token belongs to: what was learnt later of the same mention. */
  replace(token: number, changes: Partial<Draft>): void {
    const number = this.#covered[token];
    const draft = number ? this.#drafts[number - 1] : undefined;
    if (!number || !draft) return;
    const changed = { ...draft, ...changes };
    this.#drafts[number - 1] = changed;
    this.#cover(changed, number);
  }

  /** The drafts that still have words, in reading order. */
  inOrder(): Draft[] {
    return this.#drafts.filter(({ from, to }) => to > from).sort(byPlace);
  }

  #cover({ from, to }: Draft, number: number): void {
    this.#covered.fill(number, from, to);
  }
}

/** The order of reading. */
export const byPlace = (a: Stretch, b: Stretch): number => a.from - b.from || a.to - b.to;
