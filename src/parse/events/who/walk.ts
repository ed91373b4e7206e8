import {
  ATTACHED,
  andWord,
  endsInPronoun,
  joiningMark,
  particleWords,
  parting,
  relativeWords,
  thatWords,
  turnWords,
} from '../../lexicon/clauseWords.ts';
import { type MeetingWord, sayingWords } from '../../lexicon/meetingWords.ts';
import { hasArticle } from '../../lexicon/nameWords.ts';
import { withWords } from '../../lexicon/participantWords.ts';
import { TAKES_PERSON } from '../../lexicon/personWords.ts';
import { aroundMeeting, framingWords } from '../../lexicon/tellingWords.ts';
import { venues } from '../../lexicon/venueWords.ts';
import type { Item } from '../sentence/items.ts';
import { isForIt, isTitle, linkBefore } from '../sentence/links.ts';
import { isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { type FoundPerson, isPerson, isWord, type PersonItem, REACH, type WordItem } from '../sentence/scene.ts';
import type { Told, Walked } from './told.ts';
import { toPerson } from './toPerson.ts';

/** How far each thing that is passed leads away from the meeting, in words: whoever is only spoken of is a phrase of his own. */
const LEADS_AWAY = { word: 1, journey: 1, person: 2, spokenOf: 3, relative: 3 } as const;

/** How many words may part the two of «لقاء فلان وفلان» ("a meeting of so-and-so and so-and-so"): an office or a title. */
const BETWEEN_TWO = 3;

/** Where a walk stands. */
interface Walk extends Walked {
  people: FoundPerson[];
  /** Somebody was taken as the one who was met, or as a partner; all before him are the subject. */
  met: boolean;
  /** How far it is from the meeting or from the last who met, in words as `LEADS_AWAY` counts them. */
  gap: number;
  /** A reception is on the way: «استقبال لفلان» ("a reception for so-and-so") is for whom it meets. */
  readonly receiving: boolean;
}

/** Whether the walk goes on after an item. */
type Step = 'on' | 'end';

/** Walks from words of meeting to the right and takes whom they name, up to where something else is told. `before` were found before it. */
export function walk(told: Told, before: readonly FoundPerson[]): Walked {
  const { scene, at, word, shape, noun } = told;
  const { items } = scene;
  // Made for every word of meeting: an object that is spread first and grows after takes several times the memory.
  const walked: Walk = {
    scene,
    at,
    word,
    shape,
    noun,
    people: [...before],
    met: false,
    gap: 0,
    stop: at + 1,
    hasSubject: before.length > 0,
    gathersHim: shape === 'gather' && endsInPronoun(word.word),
    receiving: noun !== null && meetingAt(scene, noun)?.format === 'reception',
  };
  for (let index = at + 1; index < items.length; index++) {
    const item = items[index]!;
    if (isParted(item)) break;
    if (isPerson(item)) {
      if (!isTitle(scene, index)) meetPerson(walked, index, item);
    } else if (item.kind !== 'word') {
      if (walked.people.length > 0 && walked.gap === 0) walked.stop = index + 1;
    } else if (index === noun) {
      walked.stop = Math.max(walked.stop, index + 1);
    } else {
      const step =
        (item.meeting ? passMeeting(walked, index, item, item.meeting) : null) ?? passWord(walked, index, item);
      if (step === 'end') break;
    }
  }
  return walked;
}

/** A semicolon, or a full stop with more beside it: what follows tells of something else. */
const isParted = ({ gap }: Item): boolean => gap !== '' && parting(gap);

/** Takes somebody who stands on the way, or passes him. */
function meetPerson(walked: Walk, index: number, item: PersonItem): void {
  const { scene, people } = walked;
  const link = linkBefore(scene, index);
  const spokenOf = link === 'about' && !(walked.receiving && item.prefix.startsWith(ATTACHED.for));
  if (
    isObject(walked, spokenOf) ||
    isJoined(walked, index, link, item) ||
    isObjectOfSeveral(walked, index, link) ||
    isPartner(walked, link) ||
    isOtherOfTwo(walked, link, item)
  ) {
    const person = toPerson(scene, item, people[0]?.person ?? scene.topic);
    walked.met ||= people.length > 0 && link !== 'and';
    people.push({ person, start: item.start, end: item.end, strong: link === 'with' });
    walked.gap = 0;
    walked.stop = index + 1;
  } else if (!isApposition(walked, item)) {
    walked.gap += spokenOf ? LEADS_AWAY.spokenOf : LEADS_AWAY.person;
  }
}

type Link = ReturnType<typeof linkBefore>;

/** The first who follows, and after a verb the second: its subject and its object. */
const isObject = ({ people, shape, gap }: Walk, spokenOf: boolean): boolean =>
  people.length <= (shape === 'verb' ? 1 : 0) && gap <= REACH.object && !spokenOf;

/** «فلان وفلان», «فلان، فلان» ("so-and-so and so-and-so"): joined to the one before by nothing but «و» ("and") or a comma. */
const isJoined = ({ scene, people, gap }: Walk, index: number, link: Link, item: PersonItem): boolean =>
  people.length > 0 &&
  gap === 0 &&
  (link === 'and' || (link === 'none' && joiningMark(item.gap) && isPerson(scene.items[index - 1])));

/** «استقبل فلان وفلان اليوم في موسكو فلانا» ("so-and-so and so-and-so received today in Moscow so-and-so"): the object of a joint subject. */
const isObjectOfSeveral = (walked: Walk, index: number, link: Link): boolean =>
  walked.shape === 'verb' &&
  !walked.met &&
  walked.people.length > 1 &&
  link === 'none' &&
  TAKES_PERSON.has(walked.word.word) &&
  isNextButForPlace(walked, index);

/**
 * Whether nothing but days, places and what names a venue stands between somebody and the verb or whoever is named before
 * him. A comma before him is one of two: «التقى فلان وفلان في موسكو، الرئيس …» ("… met in Moscow, president …") begins anew.
 */
function isNextButForPlace({ scene: { items }, at }: Walk, index: number): boolean {
  let plain = 0;
  for (let before = index - 1; before >= at; before--) {
    const item = items[before]!;
    if (isPerson(item) || before === at) return plain === 0 && items[before + 1]!.gap === items[index]!.gap;
    if (item.kind !== 'word' || particleWords.has(item.word)) continue;
    // «في مقر الرئاسة» ("at the seat of the presidency"): what a venue is called stands behind it.
    if (isWord(item, venues)) plain = 0;
    else if (hasArticle(item.word)) plain++;
    else return false;
  }
  return false;
}

/** «مع فلان» ("with so-and-so"), however much stands before it. */
const isPartner = ({ gap }: Walk, link: Link): boolean => link === 'with' && gap <= REACH.partner;

/** «لقاء فلان … وفلان», «لقاء جمع فلانا فلانا» ("a meeting of so-and-so … and so-and-so"): the second of a noun's two. */
const isOtherOfTwo = ({ people, shape, gap }: Walk, link: Link, item: PersonItem): boolean =>
  (shape === 'noun' || shape === 'gather') &&
  people.length === 1 &&
  gap <= BETWEEN_TWO &&
  (link === 'and' || (link === 'none' && (shape === 'gather' || (gap === 0 && item.gap === ''))));

/** «فلان ممثلا خاصا للرئيس» ("so-and-so, special envoy of the president"): an office that explains a name parts nobody. */
const isApposition = ({ people }: Walk, { mention }: PersonItem): boolean =>
  mention.person === null && people.length > 0;

/** Passes a further word of meeting: one that tells more of this meeting, or one of another, where the walk ends; `null`: as any word. */
function passMeeting(walked: Walk, index: number, item: WordItem, meeting: MeetingWord): Step | null {
  const { scene, at, people } = walked;
  if (meeting.kind === 'gather' && isOfNoun(walked, index) && people.length < 2) {
    walked.gathersHim ||= endsInPronoun(item.word);
    scene.used.add(index);
    walked.gap = 0;
    return 'on';
  }
  if (meeting.kind === 'noun' && (people.length >= 2 || isServed(walked, index, item))) return 'end';
  if (isOfOthers(walked, index, meeting)) return 'end';
  if (meeting.kind === 'noun' && !meeting.possessive) {
    scene.used.add(index);
    return 'on';
  }
  if (meeting.kind === 'journey') {
    walked.gap += LEADS_AWAY.journey;
    return 'on';
  }
  // «قبل اللقاء أجرى فلان اتصالا» ("before the meeting A made a call"): what was done then is no doing of the meeting's.
  const beyond = index > at + 1 || isWord(scene.items[at - 1], aroundMeeting);
  const another = meeting.tense !== null && beyond && !isVerbalNoun(scene, index, meeting);
  return another ? 'end' : null;
}

/** «محادثات تجمع …», «أجرى فلان محادثات جمعته بنظيره» ("talks that bring together …"): the verb is of the noun at hand. */
const isOfNoun = ({ shape, noun }: Walk, index: number): boolean =>
  shape === 'noun' || shape === 'gather' || (noun !== null && noun < index);

/** «اجتماعا تنسيقيا للتحضير لاجتماع مع فلان» ("a meeting to prepare for a meeting with so-and-so"): another, which this one serves. */
const isServed = ({ noun }: Walk, index: number, item: WordItem): boolean =>
  isForIt(item) && noun !== null && noun < index;

/** «اجتماعا مع الحكومة لبحث نتائج محادثاته مع فلان» ("with the cabinet on the outcome of his talks with so-and-so"): those of another meeting. */
const isOfOthers = ({ scene, people }: Walk, index: number, { possessive }: MeetingWord): boolean =>
  possessive === true && people.length > 0 && !isWord(scene.items[index - 1], framingWords);

/** Passes a word of no meeting; ends where something is said, where the sentence turns, and beyond reach. */
function passWord(walked: Walk, index: number, item: WordItem): Step {
  const { people } = walked;
  if (thatWords.has(item.word) || sayingWords.has(item.word)) return 'end';
  if (turnWords.has(item.word) && people.length >= 2) return 'end';
  if (relativeWords.has(item.word)) {
    if (people.length < 2 && leadsToMeeting(walked, index)) return 'on';
    if (people.length >= 2) return 'end';
    walked.gap += LEADS_AWAY.relative;
    return 'on';
  }
  if (!withWords.has(item.word) && !isWord(item, andWord)) walked.gap += LEADS_AWAY.word;
  return walked.gap > REACH.partner ? 'end' : 'on';
}

/** «اللقاء الذي جمع», «المحادثات التي أجراها» ("the meeting that brought together", "the talks that he held"): tells who met. */
function leadsToMeeting({ scene }: Walk, index: number): boolean {
  const kind = meetingAt(scene, index + 1)?.kind;
  return kind === 'gather' || kind === 'light';
}
