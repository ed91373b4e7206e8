import type { Status } from '../../../model/dataset.ts';
import { ARTICLE } from '../../lexicon/eventWords.ts';
import { cancelledWords, plannedWords, postponedWords } from '../../lexicon/meetingWords.ts';
import { wasWords } from '../../lexicon/statusWords.ts';
import type { EventPerson } from '../../reading/event.ts';
import { firstOf, type Rule } from '../../reading/rule.ts';
import type { Item } from '../sentence/items.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { isWord, type Scene } from '../sentence/scene.ts';

/** A plan: where its words stand, and who were to meet. */
export interface Plan {
  readonly scene: Scene;
  readonly at: number;
  readonly people: readonly EventPerson[];
}

/** How many items before the words of meeting «كان من المقرر أن» ("it was planned that") may stand, with a subject between. */
const WAS_BEFORE = 6;
/** How many items at the head of the sentence it may take: «وكان من المقرر أن يصل» ("and it was planned that he arrive"). */
const WAS_AT_HEAD = 5;

/** What became of a plan that is told as past. */
export const FATE: Rule<Plan, Status>[] = [
  {
    name: 'was-to-be-and-was-put-off',
    says: 'What was to be was put off where its sentence says so, before or after.',
    examples: [
      {
        text: 'كان من المقرر أن يجتمع الحداد وبيلوف اليوم في موسكو، إلا أن الاجتماع أرجئ إلى الأسبوع المقبل.',
        gloss: 'Haddad and Belov were to meet today in Moscow, but the meeting was put off until next week.',
        gives: 'postponed',
      },
    ],
    cases: ['was-to-meet-and-was-put-off'],
    read: (plan) => (wasToBe(plan) && isWord(wordOfEnd(plan), postponedWords) ? 'postponed' : null),
  },
  {
    name: 'was-to-be-and-was-called-off',
    says: 'What was to be was called off where its sentence says so, before or after.',
    examples: [
      {
        text: 'كان من المقرر أن يجتمع الحداد وبيلوف اليوم في موسكو، إلا أن الاجتماع ألغي لأسباب تتعلق بالسفر.',
        gloss: 'Haddad and Belov were to meet today in Moscow, but the meeting was called off for reasons of travel.',
        gives: 'cancelled',
      },
    ],
    read: (plan) => (wasToBe(plan) && isWord(wordOfEnd(plan), cancelledWords) ? 'cancelled' : null),
  },
  {
    name: 'was-to-be-on-a-journey-that-ended',
    says: 'What was to be shares the fate of the last meeting or journey of one of its people that was put off or called off.',
    examples: [
      {
        text: 'ألغى وزير الخارجية الروسي ميخائيل بيلوف زيارة إلى دمشق. وكان من المقرر أن يلتقي بيلوف نظيره السوري سليم الحداد.',
        gloss:
          'The Russian minister Belov called off a visit to Damascus. He was to meet his Syrian counterpart Haddad.',
        gives: 'cancelled; cancelled',
      },
    ],
    cases: ['journey-called-off-with-its-meetings', 'was-to-meet-before-it-was-postponed'],
    read: (plan) => (wasToBe(plan) && !wordOfEnd(plan) ? endedBefore(plan) : null),
  },
  {
    name: 'was-to-be-and-is-the-one-put-off',
    says: 'Of "the meeting" that was to be the sentence before may have said that it was put off or called off.',
    examples: [
      {
        text: 'قال الكرملين إن الاجتماع أرجئ. وكان مقررا أن يلتئم الاجتماع في موسكو بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف.',
        gloss:
          'The Kremlin said that the meeting was put off. The meeting of the Syrian minister Haddad and his counterpart Belov was to convene in Moscow.',
        gives: 'postponed',
      },
    ],
    cases: ['put-off-and-then-told-where-it-was-to-be'],
    read: (plan) => (wasToBe(plan) && !wordOfEnd(plan) && isThe(plan) ? endedJustBefore(plan) : null),
  },
];

/** What became of a plan, with the rule that says so, when the sentence or what was told before does; else `null`. */
export function fateOf(plan: Plan): { status: Status; rule: string } | null {
  if (!wasToBe(plan)) return null;
  const found = firstOf(FATE, plan);
  return found && { status: found.answer, rule: found.rule.name };
}

/** «كان من المقرر أن يلتقي» ("it was planned that he meet"): before the words of meeting or at the head of the sentence. */
const wasToBe = ({ scene: { items }, at }: Plan): boolean =>
  saysWasToBe(items, Math.max(0, at - WAS_BEFORE), at) || saysWasToBe(items, 0, Math.min(WAS_AT_HEAD, at));

function saysWasToBe(items: readonly Item[], from: number, to: number): boolean {
  let was = false;
  for (let index = from; index < to; index++) {
    was ||= isWord(items[index], wasWords);
    if (was && isWord(items[index], plannedWords)) return true;
  }
  return false;
}

const isOff = (item: Item): boolean => isWord(item, postponedWords) || isWord(item, cancelledWords);

/** «…، إلا أن الاجتماع أرجئ» ("but the meeting was put off"): the word that ends the plan, the last before or the first after. */
const wordOfEnd = ({ scene: { items }, at }: Plan): Item | undefined =>
  items.slice(0, at).findLast(isOff) ?? items.slice(at).find(isOff);

/** «وكان مقررا أن يلتئم الاجتماع» ("the meeting was to convene"): the one that was spoken of. */
const isThe = ({ scene, at }: Plan): boolean => meetingAt(scene, at)?.attached === ARTICLE;

const endedJustBefore = ({ scene: { off, sentence } }: Plan): Status | null =>
  off && sentence - off.sentence === 1 ? off.status : null;

function endedBefore({ scene, people }: Plan): Status | null {
  const off = scene.events.findLast(
    (event) =>
      (event.status === 'postponed' || event.status === 'cancelled') &&
      event.people.some(({ person }) => person !== null && people.some((other) => other.person === person)),
  );
  return off?.status ?? null;
}
