import type { Draft, Known, Office, Stretch } from './draft.ts';

/** The drafts found so far, and whose words each token is. Nobody else changes a draft. */
export class Board {
  readonly #drafts: Draft[] = [];
  /** For each token, the number of the draft whose words it belongs to, counted from 1; 0 for none. */
  readonly #covered: number[];

  /** @param tokens how many words the article has */
  constructor(tokens: number) {
    this.#covered = new Array<number>(tokens).fill(0);
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

  /** Adds an office nobody is named for. */
  addRole(mention: Stretch, office: Office): void {
    this.#add(toDraft(mention, { known: null, form: 'role', name: null, office }));
  }

  /** Adds somebody by name; the mention is the name with the titles and the office beside it. */
  addName(mention: Stretch, known: Known, { from, to, skip }: Stretch, office: Office | null): void {
    this.#add(toDraft(mention, { known, form: 'name', name: { from, to, skip }, office }));
  }

  /** Adds somebody by a part of the name, with the title before it. */
  addShort(mention: Stretch, known: Known, name: Stretch): void {
    this.#add(toDraft(mention, { known, form: 'short', name, office: null }));
  }

  /** Joins an office to the mention of its holder that a token belongs to. */
  joinOffice(token: number, office: Office): void {
    const { from, to, skip, known, form, name } = this.at(token)!;
    this.#replace(token, toDraft({ from, to: Math.max(to, office.to), skip }, { known, form, name, office }));
  }

  /** Makes the role that a token belongs to a mention of its holder, whose short form stands beside it. */
  joinShort(token: number, mention: Stretch, known: Known, name: Stretch): void {
    this.#replace(token, toDraft(mention, { known, form: 'short', name, office: this.at(token)!.office }));
  }

  /** The drafts that still have words, in reading order. */
  inOrder(): Draft[] {
    return this.#drafts.filter(({ from, to }) => to > from).sort(byPlace);
  }

  /** Adds a draft. A name takes over the words of a role that begins inside it. */
  #add(draft: Draft): void {
    this.#drafts.push(draft);
    if (draft.form !== 'role') {
      for (let at = draft.from; at < draft.to; at++) {
        const other = this.at(at);
        if (other?.form !== 'role' || other.from < draft.from || other.to === other.from) continue;
        this.#drafts[this.#covered[at]! - 1] = toDraft({ from: other.from, to: other.from, skip: other.skip }, other);
      }
    }
    this.#cover(draft, this.#drafts.length);
  }

  /** Puts another draft in the place of the one whose words a token belongs to: what was learnt later of the same mention. */
  #replace(token: number, draft: Draft): void {
    const number = this.#covered[token]!;
    this.#drafts[number - 1] = draft;
    this.#cover(draft, number);
  }

  #cover({ from, to }: Draft, number: number): void {
    for (let at = from; at < to; at++) this.#covered[at] = number;
  }
}

/** One shape for all drafts, so that engines read them fast. */
const toDraft = ({ from, to, skip }: Stretch, { known, form, name, office }: Omit<Draft, keyof Stretch>): Draft => ({
  from,
  to,
  skip,
  known,
  form,
  name,
  office,
});

/** The order of reading. */
export const byPlace = (a: Stretch, b: Stretch): number => a.from - b.from || a.to - b.to;
