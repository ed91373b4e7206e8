import { isEqual } from '../../model/isEqual.ts';

/** An answer, and what it was asked with. */
interface Kept<Asked, Made> {
  asked: Asked;
  made: Made;
}

/** What a pure stage answered in the round before, given again where it is asked the same. The answers are never written to. */
export class Memo<Key, Asked, Made> {
  #before = new Map<Key, Kept<Asked, Made>>();
  #now = new Map<Key, Kept<Asked, Made>>();
  #ground: unknown;

  /**
   * Begins a round: what was not asked in the last one is forgotten.
   *
   * @param ground what all answers rest on; nothing is known once it changed.
   */
  begin(ground: unknown = null): void {
    this.#before = isEqual(this.#ground, ground) ? this.#now : new Map();
    this.#now = new Map();
    this.#ground = ground;
  }

  /** The answer for `key` as it was made of the same; otherwise as `make` makes it now. */
  of(key: Key, asked: Asked, make: () => Made): Made {
    const known = this.#before.get(key);
    const kept = known && isEqual(known.asked, asked) ? known : { asked, made: make() };
    this.#now.set(key, kept);
    return kept.made;
  }
}
