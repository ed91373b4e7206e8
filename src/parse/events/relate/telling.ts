import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import type { Rule } from '../../reading/rule.ts';
import { betweenAfter, isImpersonal, meetingAt, nounAfter, nounBefore } from '../sentence/meetingNouns.ts';
import type { Found, Scene, WordItem } from '../sentence/scene.ts';
import { collect } from '../who/collect.ts';

/** A word of meeting that may tell of one: what the rules of `RELATE` are asked. */
export interface Telling {
  readonly scene: Scene;
  readonly at: number;
  readonly word: MeetingWord;
  /** The noun of meeting that goes with it: the word itself where it is one. */
  readonly noun: number | null;
  /** Who meets, once that was asked. */
  found: Found | null;
}

/** The word tells of no meeting, nor does the noun that goes with it. */
export const NOTHING = 'nothing' as const;
/** The word tells of no meeting; the noun behind it may still do so by itself. */
export const NOUN_ALONE = 'noun alone' as const;

/** One way in which words tell of a meeting, or of none. An event's own `rule` is empty until `relate` names this one. */
export type Telltale = Rule<Telling, MeetingEvent | typeof NOTHING | typeof NOUN_ALONE>;

/** How many items before a verb that gathers its noun may stand: «القمة الثلاثية في موسكو التي جمعت» ("the summit … that gathered"). */
const GATHERED_BEFORE = 9;
/** How many items behind it: «جمع لقاء فلانا بفلان» ("a meeting gathered A and B"). */
const GATHERED_AFTER = 2;

/** The word at a place of a sentence, with the noun that goes with it. */
export function tellingAt(scene: Scene, at: number, word: MeetingWord): Telling {
  return { scene, at, word, noun: nounOf(scene, at, word), found: null };
}

function nounOf(scene: Scene, at: number, { kind }: MeetingWord): number | null {
  switch (kind) {
    case 'light':
      return nounAfter(scene, at) ?? nounBefore(scene, at);
    case 'gather':
      return nounBefore(scene, at, GATHERED_BEFORE) ?? nounAfter(scene, at, GATHERED_AFTER);
    case 'noun':
    case 'journey':
      return at;
    default:
      return null;
  }
}

/** The noun that goes with a verb. */
export const nounWordOf = ({ scene, noun }: Telling): MeetingWord | null =>
  noun === null ? null : meetingAt(scene, noun);

/** Whether it tells of a journey: by a verb, or by a noun with a verb such as «بدأ زيارة» ("began a visit"). */
export const isVisit = (telling: Telling): boolean =>
  telling.word.kind === 'visit' || (telling.word.kind === 'light' && nounWordOf(telling)?.kind === 'journey');

/** Whether a verb by itself says that people met. */
export const isVerb = ({ word: { kind } }: Telling): boolean =>
  kind === 'meet' || kind === 'receive' || kind === 'discuss';

/** Who meets. Whatever is asked of it later, the nouns that stand among them go with the word. */
export function peopleOf(telling: Telling): Found {
  telling.found ??= findPeople(telling);
  return telling.found;
}

function findPeople({ scene, at, word, noun }: Telling): Found {
  switch (word.kind) {
    case 'light': {
      const last = Math.max(at, noun ?? at);
      const between = betweenAfter(scene, last);
      const impersonal = between !== null || (noun !== null && noun < at && isImpersonal(scene, at));
      return collect(scene, between ?? at, impersonal ? 'noun' : 'verb', noun);
    }
    case 'gather':
      return collect(scene, at, 'gather', noun);
    case 'noun':
      return collect(scene, at, word.possessive ? 'possessive' : 'noun', null);
    default:
      return collect(scene, at, 'verb', null);
  }
}

/** The word itself, as the sentence writes it. */
export const writtenAt = ({ scene, at }: Telling): string => (scene.items[at] as WordItem).word;
