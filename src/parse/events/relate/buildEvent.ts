import type { Format } from '../../../model/dataset.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { framingWords } from '../../lexicon/tellingWords.ts';
import { topRank } from '../../offices/kinds.ts';
import type { EventPerson, MeetingEvent } from '../../reading/event.ts';
import { deniedBefore } from '../facts/denial.ts';
import { continuesAt, isAside, isDistributive } from '../facts/manner.ts';
import { isSeveral, placeBound, placeOf } from '../facts/place.ts';
import { dateOf, fateOf, isEarlier, shiftBefore, statusOf } from '../facts/when.ts';
import { clauseEnd, clauseStart } from '../sentence/bounds.ts';
import { type Found, isWord, type Scene, type WordItem } from '../sentence/scene.ts';
import { countriesAround } from '../who/countriesAround.ts';
import { expand } from '../who/pairs.ts';

export function build(
  scene: Scene,
  at: number,
  word: MeetingWord,
  found: Found,
  made: { noun: number | null; rule: string },
): MeetingEvent | null {
  const trigger = scene.items[at]!;
  const noun = made.noun === null ? null : (scene.items[made.noun] as WordItem);
  let people = expand(
    scene,
    found.people.map(({ person }) => person),
  );
  const to = Math.max(clauseEnd(scene, at), found.stop);
  const countries = countriesAround(scene, at, made.noun, to, people);
  const unnamed = people.filter(({ person }) => person === null);
  const people0 = people;
  people = people.filter(
    ({ person }, index) => person === null || people0.findIndex((other) => other.person === person) === index,
  );
  if (people.length + countries.length < (word.kind === 'visit' ? 1 : 2)) return null;
  const denied = deniedBefore(scene, Math.min(at, made.noun ?? at));
  const from = clauseStart(scene, Math.min(at, made.noun ?? at));
  const status = statusOf(scene, from, at, made.noun, word);
  if (status.status === 'planned') status.status = fateOf(scene, Math.min(at, made.noun ?? at), people) ?? 'planned';
  const date = status.proposed ? null : dateOf(scene, from, to, at, made.noun, word, status.status);
  const where = placeOf(scene, from, Math.min(to, placeBound(scene, Math.max(found.stop, at))), at, made.noun, word);
  const start = Math.min(trigger.start, noun?.start ?? trigger.start, ...found.people.map(({ start: at }) => at));
  const end = Math.max(trigger.end, noun?.end ?? trigger.end, ...found.people.map(({ end: at }) => at));
  const format = formatOf(scene, word, noun?.meeting ?? null, made.noun ?? at, found.stop, people, countries);
  // Nobody is where a call is; a journey to several places says of none that it led there.
  const placeless = format === 'call' || (word.kind === 'visit' && where && isSeveral(scene, where));
  const place = placeless ? null : where;
  return {
    sentence: scene.sentence,
    trigger: {
      start: Math.min(trigger.start, noun?.start ?? trigger.start),
      end: Math.max(trigger.end, noun?.end ?? 0),
    },
    clause: { start, end },
    status: status.status,
    earlier: word.tense === 'past' && isEarlier(scene, Math.min(at, made.noun ?? at)),
    proposed: status.proposed,
    present: word.tense === 'present' && !date,
    format,
    tense: word.tense,
    inPassing: isInPassing(scene, at, made.noun, word),
    people,
    countries,
    rank: topRank(unnamed.map(({ mention }) => mention)),
    roles: unnamed.flatMap(({ mention }) =>
      mention.office ? [{ key: mention.office.key, country: mention.country }] : [],
    ),
    place,
    date,
    shift: shiftBefore(scene, Math.min(at, made.noun ?? at)),
    continues: continuesAt(scene, Math.min(at, made.noun ?? at)),
    visit: word.kind === 'visit' && people.length < 2,
    firstSince: false,
    denied,
    aside: isAside(scene, from, at, made.noun, found.stop),
    each: isDistributive(scene, at, made.noun, found.stop),
    summary:
      unnamed.some(({ mention }) => mention.counterpart) && people.filter(({ rule }) => rule !== null).length >= 2,
    rule: made.rule,
  };
}

/** Neither told by a verb of its own nor as the frame of what was said or done: «قال خلال لقائه». */
function isInPassing(scene: Scene, at: number, noun: number | null, word: MeetingWord): boolean {
  const hasVerb = word.tense !== null && !(noun !== null && noun < at);
  return !hasVerb && !isWord(scene.items[Math.min(at, noun ?? at) - 1], framingWords);
}

function formatOf(
  scene: Scene,
  word: MeetingWord,
  noun: MeetingWord | null,
  at: number,
  stop: number,
  people: EventPerson[],
  countries: string[],
): Format {
  const until = Math.max(at + 3, word.kind === 'noun' || noun ? 0 : stop + 2);
  for (let index = at; index < Math.min(until, scene.items.length); index++) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && /^(?:ب?ال)?هاتف(?:ي[ها]?)?$/u.test(item.word)) return 'call';
  }
  // «بحث فلان في اتصال هاتفي بنظيره …», «بحث فلان مع نظيره، اليوم، في اتصال هاتفي»
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
