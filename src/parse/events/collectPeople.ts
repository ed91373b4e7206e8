import { sayingWords } from '../lexicon/meetingWords.ts';
import { relativeWords, thatWords, turnWords, withWords } from '../lexicon/sentenceWords.ts';
import { isConjoined, isTitle, linkBefore, meetingAt } from './clauses.ts';
import { type Found, type FoundPerson, isPerson, isWord, reach, type Scene, type WordItem } from './scene.ts';
import {
  addPossessor,
  companionsOf,
  joinedSubject,
  speakerAt,
  speakerBefore,
  subjectLeft,
  subjectOfSentence,
  toPerson,
  topicAs,
  travellerBefore,
} from './who.ts';

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
  const follows = noun !== null && noun > at && isPerson(next) && linkBefore(scene, at + 1) === 'none';
  const left = shape === 'verb' && !follows ? (subjectLeft(scene, at) ?? speakerBefore(scene, at)) : null;
  if (left) people.push(...(word.meeting?.dual ? companionsOf(scene, left) : []), left);
  let gap = 0;
  let stop = at + 1;
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
      if (item.meeting.kind === 'gather' && ofNoun && people.length === 0) {
        scene.used.add(index);
        gap = 0;
        continue;
      }
      if (item.meeting.kind === 'noun' && people.length >= 2) break;
      if (item.meeting.kind === 'noun' && !item.meeting.possessive) {
        scene.used.add(index);
        continue;
      }
      if (item.meeting.kind === 'journey') {
        gap += 1;
        continue;
      }
      if (item.meeting.tense !== null && index > at + 1) break;
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
  const [lone] = people;
  if (shape === 'noun' && people.length === 1 && lone?.strong) {
    // «قال فلان في مؤتمر صحفي مع نظيره»: the sentence's subject is the other.
    const subject = subjectOfSentence(scene, at) ?? speakerAt(scene, at, stop);
    if (subject && subject.person.person !== lone.person.person) people.unshift(subject);
  }
  if (shape === 'noun' && people.length === 1 && !lone?.strong && word.meeting?.attached === 'ل') {
    const traveller = travellerBefore(scene, at);
    if (traveller && traveller.person.person !== lone?.person.person) people.unshift(traveller);
  }
  if (shape === 'verb' && !left && people.length >= 2 && isConjoined(scene, at) && !hasOwnSubject(scene, people)) {
    const subject = joinedSubject(scene, at);
    if (subject && !people.some(({ person }) => person.person === subject.person.person)) people.unshift(subject);
  }
  if (shape === 'possessive') addPossessor(scene, at, people);
  else if (people.length > 0 && shape === 'verb' && !left && (people.length === 1 || lone?.strong)) {
    // «التقى [به]»: whoever was spoken of meets the one who is named.
    const topic = joinedSubject(scene, at) ?? topicAs(scene, at);
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

/** «والتقى فلان فلانا» has one; «والتقى نظيره والرئيس» does not: all that follow «و» are whom somebody met. */
function hasOwnSubject(scene: Scene, [first, ...others]: readonly FoundPerson[]): boolean {
  if (!first || first.person.mention.counterpart) return false;
  return others.some(({ start }) => {
    const index = scene.items.findIndex((item) => item.start === start);
    return index >= 0 && linkBefore(scene, index) !== 'and';
  });
}
