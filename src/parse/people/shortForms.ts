import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { SERVANT } from '../lexicon/givenNames.ts';
import { ARTICLE_FAMILY, JOINTS, SERVANT_OF_THE, SON_OF } from '../lexicon/nameWords.ts';
import { skeleton } from '../text/skeleton.ts';
import type { Known } from './draft.ts';

/** One way in which an article may name somebody again. */
export interface ShortForm {
  readonly form: readonly string[];
  readonly known: Known;
}

/** The short forms of everybody an article names, by what is looked up of them. */
export interface ShortForms {
  /** By the first word. */
  readonly byFirst: ReadonlyMap<string, readonly ShortForm[]>;
  /** First names of people with longer names, which a title before them recalls: «الشيخ تميم» ("Sheikh Tamim"). */
  readonly byGiven: ReadonlyMap<string, readonly ShortForm[]>;
  /** Foreign family names by their letters without long vowels. */
  readonly bySkeleton: ReadonlyMap<string, readonly ShortForm[]>;
}

/** In letters: a shorter word with other vowels is another word. */
export const SHORTEST_WITH_OTHER_VOWELS = 5;

/** The short forms of everybody an article has named in full. */
export function collectShortForms(people: Iterable<Known>, gazetteer: Gazetteer): ShortForms {
  const byFirst = new Map<string, ShortForm[]>();
  const byGiven = new Map<string, ShortForm[]>();
  const bySkeleton = new Map<string, ShortForm[]>();
  const addForm = (form: readonly string[], known: Known) => {
    const [first = '', second] = form;
    push(byFirst, first, { form, known });
    if (form.length === 1 && first.length >= SHORTEST_WITH_OTHER_VOWELS) {
      push(bySkeleton, skeleton(first), { form, known });
    } else if (form.length === 2 && gazetteer.word(first).joint) {
      push(bySkeleton, skeleton(second ?? ''), { form: form.slice(1), known });
    }
    if (first === SERVANT && second) push(byFirst, first + second, { form: [first + second, ...form.slice(2)], known });
  };
  for (const known of people) {
    const { registered } = known;
    const seen = new Set<string>();
    for (const keys of known.keys) {
      const forms = shortForms(keys);
      for (const form of registered ? forms.filter(({ length }) => length > 1) : [...forms, keys]) {
        const joined = form.join(' ');
        if (seen.has(joined)) continue;
        seen.add(joined);
        addForm(form, known);
      }
      if (registered) continue;
      const [given = ''] = keys;
      const last = keys.at(-1) ?? '';
      if (SERVANT_OF_THE.test(last)) push(byFirst, SERVANT, { form: [SERVANT, last.slice(SERVANT.length)], known });
      if (keys.length > 2) push(byGiven, given, { form: [given], known });
    }
  }
  return { byFirst, byGiven, bySkeleton };
}

/** The forms by which an article may name somebody again after the full name, as keys; the longest first. */
export function shortForms(keys: readonly string[]): (readonly string[])[] {
  const forms: (readonly string[])[] = [];
  const dynastic = keys.includes(ARTICLE_FAMILY);
  for (let at = 1; at < keys.length && !dynastic; at++) {
    if (JOINTS.has(keys[at - 1] ?? '') || SON_OF.has(keys[at] ?? '')) continue;
    forms.push(keys.slice(at));
  }
  const son = keys.findIndex((key) => SON_OF.has(key));
  if (son > 0) {
    // «عادل بن أحمد الجبير» (Adel bin Ahmed al-Jubeir) → «عادل الجبير» (Adel al-Jubeir); «تميم بن حمد آل ثاني» (Tamim bin
    // Hamad Al Thani) → «تميم بن حمد» (Tamim bin Hamad)
    const fatherEnds = keys[son + 1] === SERVANT ? son + 3 : son + 2;
    if (fatherEnds < keys.length) {
      forms.push(keys.slice(0, fatherEnds));
      if (!dynastic && !SON_OF.has(keys[fatherEnds] ?? ''))
        forms.push([...keys.slice(0, son), ...keys.slice(fatherEnds)]);
    }
  }
  return forms.filter((form) => form.length < keys.length);
}

function push(map: Map<string, ShortForm[]>, key: string, value: ShortForm): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
