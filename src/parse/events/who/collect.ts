import { relativeWords, thatWords, turnWords } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { pairWords, withWords } from '../../lexicon/participantWords.ts';
import { framingWords, preparing } from '../../lexicon/tellingWords.ts';
import { meetsEach } from '../facts/manner.ts';
import { clauseStart, isConjoined } from '../sentence/bounds.ts';
import { isTitle, linkBefore } from '../sentence/links.ts';
import { isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { type Found, type FoundPerson, isPerson, isWord, reach, type Scene, type WordItem } from '../sentence/scene.ts';
import { companionsOf } from './pairs.ts';
import { addPossessor } from './possessor.ts';
import { speakerAt, speakerBefore } from './speakers.ts';
import { jointBefore, subjectBefore, subjectLeft, subjectOfSentence, travellerBefore } from './subjects.ts';
import { toPerson } from './toPerson.ts';
import { topicAs } from './topic.ts';

/**
 * Walks from the words of meeting to those who meet. `verb`: a subject may stand to the left, otherwise it follows;
 * `gather` and `noun`: all follow; `possessive`: the first stands to the left or is the sentence's own subject.
 */
export function collect(
  scene: Scene,
  at: number,
  shape: 'verb' | 'gather' | 'noun' | 'possessive',
  noun: number | null,
): Found {
  const people: FoundPerson[] = [];
  const word = scene.items[at] as WordItem;
  const receiving = noun !== null && meetingAt(scene, noun)?.format === 'reception';
  const next = scene.items[at + 1];
  // «…، أجرى فلان اتصالا»: such a verb takes no person as its object, so its subject is the one that follows.
  const standsNext = isPerson(next) && linkBefore(scene, at + 1) === 'none';
  const subjectFollows =
    standsNext && ((noun !== null && noun > at) || takesNoObject(word) || isFollowedByTwo(scene, at));
  const left = shape === 'verb' && !subjectFollows ? (subjectLeft(scene, at) ?? speakerBefore(scene, at)) : null;
  if (left) people.push(...(word.meeting?.dual ? companionsOf(scene, left) : []), left);
  // «واجتمع الدبلوماسيان مع فلان»: the two who met before.
  if (shape === 'verb' && !left && word.meeting?.kind === 'meet' && isWord(scene.items[at + 1], pairWords))
    for (const person of scene.pair) people.push({ person, start: word.start, end: word.end, strong: true });
  let gap = 0;
  let stop = at + 1;
  let gathered = shape === 'gather' && isGatheringHim(word.word);
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (item.gap.includes('؛') || (item.gap.includes('.') && item.gap.length > 1)) break;
    if (isPerson(item)) {
      if (isTitle(scene, index)) continue;
      const link = linkBefore(scene, index);
      const about = link === 'about' && !(receiving && item.prefix.startsWith('ل'));
      const strong = link === 'with';
      const direct = people.length <= (left ? 1 : shape === 'verb' ? 1 : 0) && gap <= reach.object && !about;
      const joined =
        people.length > 0 && gap === 0 && (link === 'and' || (link === 'none' && /^[،,-]$|^[-–ـ]$/u.test(item.gap)));
      const partner = strong && gap <= reach.partner;
      const both =
        (shape === 'noun' || shape === 'gather') &&
        people.length === 1 &&
        gap <= 3 &&
        (link === 'and' || (link === 'none' && (shape === 'gather' || (gap === 0 && item.gap === ''))));
      if ((direct && !(left && people.length > 1)) || joined || partner || both) {
        people.push({
          person: toPerson(scene, item, people[0]?.person ?? scene.topic),
          start: item.start,
          end: item.end,
          strong,
        });
        gap = 0;
        stop = index + 1;
        continue;
      }
      // An office that stands in apposition («ممثلا خاصا للرئيس») parts nobody.
      if (item.mention.person === null && people.length > 0) continue;
      gap += about ? 3 : 2;
      continue;
    }
    if (item.kind !== 'word') {
      if (people.length > 0 && gap === 0) stop = index + 1;
      continue;
    }
    if (index === noun) {
      stop = Math.max(stop, index + 1);
      continue;
    }
    if (item.meeting) {
      const ofNoun = shape === 'noun' || shape === 'gather' || (noun !== null && noun < index);
      // «محادثات تجمع …», «أجرى فلان محادثات جمعته بنظيره»
      if (item.meeting.kind === 'gather' && ofNoun && people.length < 2) {
        gathered ||= isGatheringHim(item.word);
        scene.used.add(index);
        gap = 0;
        continue;
      }
      if (item.meeting.kind === 'noun' && people.length >= 2) break;
      // «اجتماعا تنسيقيا للتحضير لاجتماع مع فلان»: another meeting, which this one serves.
      if (item.meeting.kind === 'noun' && item.meeting.attached?.startsWith('ل') && noun !== null && noun < index)
        break;
      // «اجتماعا مع أعضاء الحكومة لبحث نتائج محادثاته مع فلان»: those of another meeting.
      if (item.meeting.possessive && people.length > 0 && !isWord(scene.items[index - 1], framingWords)) break;
      if (item.meeting.kind === 'noun' && !item.meeting.possessive) {
        scene.used.add(index);
        continue;
      }
      if (item.meeting.kind === 'journey') {
        gap += 1;
        continue;
      }
      if (item.meeting.tense !== null && index > at + 1 && !isVerbalNoun(scene, index, item.meeting)) break;
    }
    if (thatWords.has(item.word) || sayingWords.has(item.word)) break;
    if (turnWords.has(item.word) && people.length >= 2) break;
    if (relativeWords.has(item.word)) {
      const next = scene.items[index + 1];
      if (
        next?.kind === 'word' &&
        next.meeting &&
        (next.meeting.kind === 'gather' || next.meeting.kind === 'light') &&
        people.length < 2
      )
        continue;
      if (people.length >= 2) break;
      gap += 3;
      continue;
    }
    if (!withWords.has(item.word) && !isWord(item, 'و')) gap += 1;
    if (gap > reach.partner) break;
  }
  if (gathered && people.length > 0) {
    // «القمة التي جمعته مع نظيريه»: the one whom the sentence speaks of is among them.
    const himself = topicAs(scene, at);
    if (himself && !people.some(({ person }) => person.person === himself.person.person)) people.unshift(himself);
  }
  const [lone] = people;
  if (shape === 'noun' && people.length === 1 && lone?.strong && !isWord(scene.items[at - 1], preparing)) {
    // «قال فلان في مؤتمر صحفي مع نظيره»: the sentence's subject is the other.
    const traveller = word.meeting?.attached?.startsWith('ل') ? travellerBefore(scene, at) : null;
    const subject = traveller ?? subjectOfSentence(scene, at) ?? speakerAt(scene, at, stop);
    if (subject && subject.person.person !== lone.person.person) people.unshift(subject);
  }
  if (shape === 'noun' && people.length === 1 && !lone?.strong && word.meeting?.attached?.startsWith('ل')) {
    const traveller = travellerBefore(scene, at);
    if (traveller && traveller.person.person !== lone?.person.person) people.unshift(traveller);
  }
  // «زار فلان دمشق حيث التقى رئيسها ووزيرها»: two of one side did not meet each other.
  const whither =
    jointBefore(scene, at) !== null && new Set(people.map(({ person }) => person.mention.country)).size === 1;
  if (
    shape === 'verb' &&
    !left &&
    people.length >= 2 &&
    (isConjoined(scene, at) || whither || meetsEach(scene, at)) &&
    !hasOwnSubject(scene, people)
  ) {
    const before = subjectBefore(scene, at);
    const subject = before === undefined && meetsEach(scene, at) ? topicAs(scene, at) : before;
    if (!subject && meetsEach(scene, at)) return { people: [], stop };
    if (subject && !people.some(({ person }) => person.person === subject.person.person)) people.unshift(subject);
  }
  // «أن “عقب لقائه مع فلان، فلان يعقد …»: whose it is follows.
  const follows = people.length >= 2 && !people[1]!.strong && clauseStart(scene, at) >= at - 2;
  if (shape === 'possessive' && follows) return { people, stop };
  if (shape === 'possessive') addPossessor(scene, at, people);
  else if (people.length > 0 && shape === 'verb' && !left && (people.length === 1 || lone?.strong)) {
    // «التقى [به]»: whoever was spoken of meets the one who is named.
    const before = subjectBefore(scene, at);
    const topic = before === undefined ? topicAs(scene, at) : before;
    const several = lone?.person.person === null && (lone.person.mention.office?.number ?? 'one') !== 'one';
    if (
      topic &&
      lone &&
      !several &&
      (lone.strong || word.meeting?.kind === 'meet' || word.meeting?.kind === 'receive') &&
      topic.person.person !== lone.person.person
    ) {
      people.unshift(topic);
    }
  } else if (shape === 'verb' && people.length === 0 && word.meeting?.dual) {
    for (const person of scene.pair) people.push({ person, start: word.start, end: word.end, strong: true });
  }
  return { people, stop };
}

/** «قبل لقائه فلانا، اجتمع فلان مع فلان»: who follows such a verb is its subject. */
const takesNoObject = ({ word, meeting }: WordItem): boolean =>
  meeting?.kind === 'discuss' || /^[وفس]*[يت]?(?:ا?جتمع|تباحث|تحادث)/u.test(word);

/** «قبل لقائه فلانا، التقى فلان فلانا»: of two in a row the first is the subject. */
function isFollowedByTwo(scene: Scene, at: number): boolean {
  const second = scene.items[at + 2];
  return isPerson(second) && second.gap === '' && linkBefore(scene, at + 2) === 'none' && !isTitle(scene, at + 1);
}

/** «جمعه», «تجمعها»: with a pronoun for one of those who meet. */
const isGatheringHim = (word: string): boolean => /ه(?:ا|ما)?$/u.test(word);

/** «والتقى فلان فلانا» has one; «والتقى نظيره والرئيس» does not: all that follow «و» are whom somebody met. */
function hasOwnSubject(scene: Scene, [first, ...others]: readonly FoundPerson[]): boolean {
  if (!first || first.person.mention.counterpart) return false;
  return others.some(({ start }) => {
    const index = scene.items.findIndex((item) => item.start === start);
    return index >= 0 && linkBefore(scene, index) !== 'and';
  });
}
