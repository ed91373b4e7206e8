import type { Format } from '../../../model/dataset.ts';
import { relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { inWord, telephoneWords } from '../../lexicon/eventWords.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { framingWords } from '../../lexicon/tellingWords.ts';
import { topRank } from '../../offices/kinds.ts';
import type { EventPerson, MeetingEvent } from '../../reading/event.ts';
import { dateOf } from '../facts/day.ts';
import { deniedBefore } from '../facts/denial.ts';
import { fateOf } from '../facts/fate.ts';
import { continuesAt, isAside, isDistributive } from '../facts/manner.ts';
import { isSeveral, placeBound, placeOf } from '../facts/place.ts';
import { isEarlier, shiftBefore } from '../facts/since.ts';
import { statusOf } from '../facts/status.ts';
import type { Told } from '../facts/told.ts';
import { uponOf } from '../facts/upon.ts';
import { clauseEnd, clauseStart } from '../sentence/bounds.ts';
import { type Found, type FoundPerson, isWord, type Scene, type WordItem } from '../sentence/scene.ts';
import { countriesAround } from '../who/countriesAround.ts';
import { expand } from '../who/pairs.ts';

/** The words of a meeting and who was found to meet. */
interface Made {
  at: number;
  word: MeetingWord;
  /** The noun of meeting that the verb goes with. */
  noun: number | null;
  found: Found;
}

/** Makes an event of words of meeting and the people found for them; `null` where too few met, or no rule gives a status. */
export function buildEvent(scene: Scene, { at, word, noun, found }: Made): MeetingEvent | null {
  const first = Math.min(at, noun ?? at);
  const to = Math.max(clauseEnd(scene, at), found.stop);
  const all = expand(
    scene,
    found.people.map(({ person }) => person),
  );
  const countries = countriesAround(scene, at, noun, to, all);
  const unnamed = all.filter(({ person }) => person === null);
  const people = all.filter(
    ({ person }, index) => person === null || all.findIndex((other) => other.person === person) === index,
  );
  if (people.length + countries.length < (word.kind === 'visit' ? 1 : 2)) return null;
  const denied = deniedBefore(scene, first);
  const told: Told = { scene, from: clauseStart(scene, first), to, at, noun, first, word };
  const stated = statusOf(told);
  if (!stated) return null;
  const fate = stated.status === 'planned' ? fateOf({ scene, at: first, people }) : null;
  const status = fate?.status ?? stated.status;
  const date = stated.proposed ? null : dateOf(told, status);
  const where = placeOf({ ...told, to: Math.min(to, placeBound(scene, Math.max(found.stop, at))) });
  const verb = scene.items[at]!;
  const named = noun === null ? null : (scene.items[noun] as WordItem);
  const trigger = { start: scene.items[first]!.start, end: Math.max(verb.end, named?.end ?? 0) };
  const format = formatOf(told, { noun: named?.meeting ?? null, stop: found.stop, people, countries });
  // Nobody is where a call is; a journey to several places says of none that it led there.
  const placeless = format === 'call' || (word.kind === 'visit' && where && isSeveral(scene, where));
  return {
    sentence: scene.sentence,
    trigger,
    clause: {
      start: Math.min(trigger.start, ...found.people.map(({ start }) => start)),
      end: Math.max(trigger.end, ...found.people.map(({ end }) => end)),
    },
    status,
    statusRule: fate?.rule ?? stated.rule,
    rule: '',
    earlier: word.tense === 'past' && isEarlier(scene, first),
    proposed: stated.proposed,
    present: word.tense === 'present' && !date,
    format,
    inPerson: format !== 'call' && (word.inPerson === true || named?.meeting?.inPerson === true || where !== null),
    tense: word.tense,
    inPassing: isInPassing(told, found.people),
    people,
    countries,
    rank: topRank(unnamed.map(({ mention }) => mention)),
    roles: unnamed.flatMap(({ mention }) =>
      mention.office ? [{ key: mention.office.key, country: mention.country }] : [],
    ),
    place: placeless ? null : where,
    date,
    shift: shiftBefore(scene, first),
    continues: continuesAt(scene, first),
    upon: date || word.kind === 'visit' ? null : uponOf(told),
    visit: word.kind === 'visit' && people.length < 2,
    firstSince: false,
    denied,
    aside: isAside(scene, told.from, at, noun, found.stop),
    each: isDistributive(scene, at, noun, found.stop),
    summary:
      unnamed.some(({ mention }) => mention.counterpart) && people.filter(({ rule }) => rule !== null).length >= 2,
  };
}

/**
 * Whether neither a verb of its own tells it nor what was said or done at it: «قال خلال لقائه» ("he said during his meeting").
 * What others say of a meeting is no news of it: «قالت إن الملف عولج في قمة فلان ـ فلان» ("she said that the matter was dealt
 * with at the summit of A and B").
 */
function isInPassing({ scene, from, at, noun, first, word }: Told, people: readonly FoundPerson[]): boolean {
  const hasVerb = word.tense !== null && !(noun !== null && noun < at);
  if (hasVerb) return false;
  const before = scene.items[first - 1];
  if (!isWord(before, framingWords)) return true;
  if (!isWord(before, inWord)) return false;
  const subordinate =
    isWord(scene.items[from - 1], thatWords) ||
    scene.items.slice(from, first).some((item) => isWord(item, relativeWords));
  const { start } = scene.items[first]!;
  return subordinate && people.every((one) => one.start > start);
}

/** How many items from a noun or verb of meeting on "by telephone" still says that it was a call. */
const CALL_REACHES = 3;

/** What kind of meeting it was: a call, a summit, a reception, talks of many sides, a visit or talks. */
function formatOf(
  { scene, at: verb, noun: nounAt, word }: Told,
  {
    noun,
    stop,
    people,
    countries,
  }: { noun: MeetingWord | null; stop: number; people: EventPerson[]; countries: string[] },
): Format {
  const at = nounAt ?? verb;
  const until = Math.max(at + CALL_REACHES, word.kind === 'noun' || noun ? 0 : stop + 2);
  for (let index = at; index < Math.min(until, scene.items.length); index++) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && telephoneWords.test(item.word)) return 'call';
  }
  // «بحث مع نظيره، اليوم، في اتصال هاتفي» ("discussed with his counterpart, today, in a telephone call").
  const next = scene.items.findIndex((item, index) => index >= stop && item.kind !== 'date');
  const called = scene.items
    .slice(at, Math.max(stop, next + 2))
    .some((item) => item.kind === 'word' && item.meeting?.format === 'call');
  if (called && word.kind === 'discuss') return 'call';
  const format = noun?.format ?? word.format;
  if (format === 'summit' || format === 'reception' || format === 'call') return format;
  const sides = new Set(countries);
  for (const { mention } of people) if (mention.country) sides.add(mention.country);
  if (sides.size > 2) return 'multilateral';
  if (word.kind === 'visit' && people.length < 2) return 'visit';
  return 'talks';
}
