import {
  andInWords,
  inTheCourse,
  joints,
  newClause,
  particleWords,
  relativeWords,
  thatHe,
  thatWords,
  toBeWords,
} from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { delegations, pairOfCounterparts } from '../../lexicon/participantWords.ts';
import { wasWords } from '../../lexicon/statusWords.ts';
import { duringWords } from '../../lexicon/tellingWords.ts';
import { hasOneHolder, sameKind } from '../../offices/kinds.ts';
import type { EventPerson } from '../../reading/event.ts';
import { wordKey } from '../../text/wordKey.ts';
import { isCountry } from '../facts/place.ts';
import { clauseStart, isConjoined, isStatementOf, isTitle, linkBefore, meetingAt } from '../sentence/clauses.ts';
import { type FoundPerson, isPerson, isWord, type PersonItem, reach, type Scene } from '../sentence/scene.ts';

/** Who is meant: subjects that stand apart from their verb, pronouns, offices without names, countries for people. */

/** The subject that stands right before a verb: nothing but commas, dates, places and particles between. */
export function subjectLeft(scene: Scene, at: number): FoundPerson | null {
  // «التقى فلان فلانا، والتقى فلان فلانا»: whoever stands before «و» belongs to the verb before it.
  if (isConjoined(scene, at)) return null;
  // «رسالة من فلان الذي التقى فلانا»: whatever he was named for.
  const antecedent = isWord(scene.items[at - 1], relativeWords) ? scene.items[at - 2] : undefined;
  if (isPerson(antecedent)) return asFound(scene, antecedent);
  let gap = 0;
  for (let index = at - 1; index >= 0 && at - index <= 12; index--) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      if (item.prefix === 'ل' || item.prefix === 'ب' || isSpokenOf(scene, index)) return null;
      // «بعد أن التقى فلان في دمشق، يجتمع فلان»: he is of the verb before him.
      if (meetingAt(scene, index - 1)?.tense) return null;
      // Two joined subjects («لافروف والمقداد بحثا») are taken together by the dual below.
      return asFound(scene, item);
    }
    if (item.kind === 'date' || item.kind === 'place' || item.kind === 'country') continue;
    if (item.kind !== 'word') continue;
    if (thatWords.has(item.word) || sayingWords.has(item.word) || newClause.has(item.word)) return null;
    // «بحث مع فلان، وكان قد التقى فلانا»: whoever stands before «وكان» is of the clause before.
    const opens = andInWords.has(item.word) || (isWord(item, wasWords) && isConjoined(scene, index));
    if (opens && !meetingAt(scene, at)?.dual) return null;
    if (item.meeting && item.meeting.tense !== null) return null;
    if (!particleWords.has(item.word)) gap += 1;
    if (gap > 4) return null;
    if (relativeWords.has(item.word) && gap > 0) gap += 1;
  }
  return null;
}

/** «رسالة من فلان وفلان»: named for what is theirs, and so is who is joined to such a one. */
function isSpokenOf(scene: Scene, index: number): boolean {
  const link = linkBefore(scene, index);
  if (link === 'about') return true;
  return link === 'and' && isPerson(scene.items[index - 1]) && isSpokenOf(scene, index - 1);
}

const asFound = (scene: Scene, item: PersonItem): FoundPerson => ({
  person: toPerson(scene, item, scene.topic),
  start: item.start,
  end: item.end,
  strong: false,
});

/** «فلان وفلان بحثا»: those who are joined before the nearest subject of a verb in the dual or plural. */
export function companionsOf(scene: Scene, subject: FoundPerson): FoundPerson[] {
  const companions: FoundPerson[] = [];
  let at = scene.items.findIndex(({ start }) => start === subject.start);
  for (; at > 0 && linkBefore(scene, at) === 'and'; at--) {
    const item = scene.items[at - 1];
    if (!isPerson(item)) break;
    companions.unshift({ person: toPerson(scene, item, scene.topic), start: item.start, end: item.end, strong: true });
  }
  return companions;
}

/** «قال فلان إنه أجرى»: the speaker speaks of himself. */
export function speakerBefore(scene: Scene, at: number): FoundPerson | null {
  const near = isWord(scene.items[at - 1], particleWords) ? scene.items[at - 2] : scene.items[at - 1];
  return isWord(near, thatHe) ? topicAs(scene, at) : null;
}

/**
 * «زار فلان موسكو والتقى», «وصل فلان إلى موسكو، حيث من المقرر أن يلتقي»: the subject of the clause before. `null` where
 * several stand there and it is not sure who goes on; `undefined` where nobody does.
 */
export function subjectBefore(scene: Scene, at: number): FoundPerson | null | undefined {
  const joint = jointBefore(scene, at);
  if (joint === null) return undefined;
  const from = clauseStart(scene, joint - 1);
  const traveller = travellerIn(scene, from, joint);
  if (traveller) return traveller;
  const last = scene.events.at(-1);
  const told = last?.sentence === scene.sentence ? last : undefined;
  const others = scene.items.slice(from, joint).flatMap((item, offset) => {
    const index = from + offset;
    if (!isPerson(item) || isTitle(scene, index) || isSpokenOf(scene, index)) return [];
    if (isQuotedBy(scene, at, index)) return [];
    const person = toPerson(scene, item, scene.topic);
    const known = told?.people.some((one) => one.mention === item.mention || one.person === person.person);
    return known ? [] : [{ person, start: item.start, end: item.end, strong: false }];
  });
  const subject = told?.people[0];
  if (others.length === 0 && subject) {
    const { start, end } = subject.mention.start >= scene.items[0]!.start ? subject.mention : scene.items[at]!;
    return { person: subject, start, end, strong: false };
  }
  if (others.length === 0) return undefined;
  const apart = !told || told.clause.end <= scene.items[from]!.start;
  return others.length === 1 && apart ? others[0]! : null;
}

/** What joins a verb to the clause before it: its own «و», «حيث», «ومن المقرر أن», «زيارة يلتقي خلالها». */
export function jointBefore(scene: Scene, at: number): number | null {
  if (isConjoined(scene, at) || isWord(scene.items[at + 1], inTheCourse)) return at;
  for (let index = at - 1; index > 0 && at - index <= 6; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'date') continue;
    if (item.kind !== 'word') return null;
    if (joints.has(item.word)) return index;
    if (isConjoined(scene, index)) return toBeWords.has(item.word.slice(1)) ? index : null;
    if (!toBeWords.has(item.word)) return null;
  }
  return null;
}

/** «يتوجه فلان إلى», «فلان الذي وصل إلى», «وصل وفد برئاسة فلان»: whose journey a clause tells. */
function travellerIn(scene: Scene, from: number, to: number): FoundPerson | null {
  for (let index = to - 1; index >= from; index--) {
    if (meetingAt(scene, index)?.kind !== 'visit') continue;
    const isLed = isWord(scene.items[index + 1], delegations);
    const led = isLed ? scene.items.findIndex((item, at) => at > index && isPerson(item)) : index + 1;
    const who = isWord(scene.items[index - 1], relativeWords) ? index - 2 : led;
    const item = scene.items[who];
    if (!isPerson(item) || linkBefore(scene, who) === 'about') return null;
    return asFound(scene, item);
  }
  return null;
}

/** «وصل فلان إلى الدوحة للقاء أميرها»: the journey's subject is who comes to meet. */
export function travellerBefore(scene: Scene, at: number): FoundPerson | null {
  for (let index = at - 1; index >= 0 && at - index <= 14; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word))) return null;
    if (meetingAt(scene, index)?.kind === 'visit')
      return subjectLeft(scene, index) ?? personAfter(scene, index, reach.subject) ?? topicAs(scene, index);
  }
  return null;
}

/** «خلال لقائه فلانا»: whose meeting it is. At the head of a sentence («وبعد لقائه …، كشف فلان») the subject follows. */
export function addPossessor(scene: Scene, at: number, people: FoundPerson[]): void {
  if (at <= 2) {
    for (let index = at + 1; index < scene.items.length; index++) {
      const item = scene.items[index]!;
      if (item.kind === 'word' && sayingWords.has(item.word)) {
        const speaker = personAfter(scene, index, 2);
        if (speaker && !people.some(({ person }) => person.person === speaker.person.person)) people.push(speaker);
        if (speaker) return;
      }
    }
  }
  for (let index = at - 1; index >= 0 && at - index <= 14; index--) {
    const item = scene.items[index]!;
    if (!isPerson(item)) continue;
    const link = linkBefore(scene, index);
    // «نظام فلان الذي لجأ إلى موسكو بعد لقائه فلانا»: the clause is about him, whatever he is named for.
    if (link === 'about' && !isWord(scene.items[index + 1], relativeWords)) continue;
    // «بحث فلان مع فلان …، بعد لقائه فلانا»: the meeting is his who did it, not his with whom.
    if (link === 'with' && scene.items.slice(Math.max(0, at - 14), index).some(isPerson)) continue;
    const possessor = toPerson(scene, item, scene.topic);
    if (!people.some(({ person }) => person.person === possessor.person && possessor.person !== null)) {
      people.unshift({ person: possessor, start: item.start, end: item.end, strong: false });
      return;
    }
  }
  const topic = topicAs(scene, at);
  if (topic && !people.some(({ person }) => person.person === topic.person.person)) people.unshift(topic);
}

/** «إن فلانا ونظيره فلانا اتفقا خلال اتصال على …»: the two whose doing the meeting frames. */
export function pairBefore(scene: Scene, at: number): FoundPerson[] {
  for (let index = at - 1; index > 0 && at - index <= 8; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word) || item.meeting?.tense))
      return [];
    const other = scene.items[index - 1];
    if (!isPerson(item)) continue;
    if (linkBefore(scene, index) !== 'and' || !isPerson(other) || linkBefore(scene, index - 1) === 'about') return [];
    const first = toPerson(scene, other, scene.topic);
    const second = toPerson(scene, item, first);
    if (first.person === null || second.person === null) return [];
    return [
      { person: first, start: other.start, end: other.end, strong: false },
      { person: second, start: item.start, end: item.end, strong: true },
    ];
  }
  return [];
}

/** «في لقاء مع فلان أقر فلان بأن», «أعلن فلان أن … خلال لقاء مع فلان»: whose words were said at the meeting. */
export function speakerAt(scene: Scene, at: number, after: number): FoundPerson | null {
  if (!isWord(scene.items[at - 1], duringWords) && !isWord(scene.items[at - 1], 'في')) return null;
  if (at <= 2) {
    const verb = scene.items[after];
    const speaker = scene.items[after + 1];
    if (verb?.kind !== 'word' || particleWords.has(verb.word) || !isPerson(speaker) || speaker.prefix !== '')
      return null;
    return { person: toPerson(scene, speaker, scene.topic), start: speaker.start, end: speaker.end, strong: false };
  }
  for (let index = at - 1; index >= 0; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word' || !sayingWords.has(item.word)) continue;
    const speaker = scene.items[index + 1];
    if (!isPerson(speaker) || speaker.prefix !== '') return null;
    const others = scene.items.slice(index + 2, at).some((other) => isPerson(other));
    if (others) return null;
    return { person: toPerson(scene, speaker, scene.topic), start: speaker.start, end: speaker.end, strong: false };
  }
  return null;
}

/** The one person who stands before a noun of meeting in its clause; of several it is not sure whose it is. */
export function subjectOfSentence(scene: Scene, at: number): FoundPerson | null {
  let found: FoundPerson | null = null;
  for (let index = at - 1; index >= 0 && at - index <= 10; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && thatWords.has(item.word)) return found;
    if (!isPerson(item) || isTitle(scene, index) || isSpokenOf(scene, index)) continue;
    const person = toPerson(scene, item, scene.topic);
    if (found ? person.person !== found.person.person : person.person === null) return null;
    found = { person, start: item.start, end: item.end, strong: false };
  }
  return found;
}

export function personAfter(scene: Scene, at: number, within: number): FoundPerson | null {
  for (let index = at + 1; index < scene.items.length && index <= at + within; index++) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      if (linkBefore(scene, index) === 'about') continue;
      return asFound(scene, item);
    }
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word))) return null;
    if (item.kind === 'word' && item.meeting?.kind === 'noun') return null;
  }
  return null;
}

/** «… لمناقشة كذا مع نظيره»: somebody met in the course of a visit. */
export function partnerAfter(scene: Scene, at: number): FoundPerson | null {
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      const link = linkBefore(scene, index);
      if (link === 'with')
        return { person: toPerson(scene, item, scene.topic), start: item.start, end: item.end, strong: true };
    } else if (item.kind === 'word') {
      if (thatWords.has(item.word) || sayingWords.has(item.word)) return null;
      if (item.meeting && item.meeting.kind !== 'journey') return null;
    }
  }
  return null;
}

/** Whether somebody says, outside the marks, the words at hand: «قال فلان: “نعم، وسيعقد لقاء”» is not of the speaker. */
function isQuotedBy(scene: Scene, at: number, speaker: number): boolean {
  const before = scene.items.slice(Math.max(0, speaker - 2), speaker);
  if (!before.some((item) => isWord(item, sayingWords))) return false;
  const trigger = scene.items[at]!;
  const quote = scene.quotes.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return quote !== undefined && scene.items[speaker]!.end <= quote.start;
}

export function topicAs(scene: Scene, at: number): FoundPerson | null {
  const trigger = scene.items[at]!;
  for (let index = 0; index < at; index++) {
    const item = scene.items[index]!;
    if (isPerson(item) && isQuotedBy(scene, at, index)) return null;
    if (isPerson(item) && (!isSpokenOf(scene, index) || isStatementOf(scene, index))) {
      const person = toPerson(scene, item, scene.topic);
      if (person.person !== null) return { person, start: item.start, end: item.end, strong: false };
    }
  }
  return scene.topic ? { person: scene.topic, start: trigger.start, end: trigger.end, strong: false } : null;
}

export function toPerson(scene: Scene, item: PersonItem, subject: EventPerson | null): EventPerson {
  const { mention } = item;
  if (mention.person !== null || mention.form !== 'role')
    return { mention, person: mention.person, rule: null, also: [] };
  const key =
    mention.office?.key ??
    (mention.counterpart && subject?.person ? scene.context.officeOf(subject.person)?.key : null);
  const country = mention.country ?? mention.office?.country ?? null;
  const several =
    mention.counterpart &&
    pairOfCounterparts.test(wordKey(scene.text.slice(mention.start, mention.end).split(/\s/u)[0] ?? ''));
  if (key && !several && hasOneHolder(key) && (mention.office?.number ?? 'one') === 'one' && !mention.office?.former) {
    const holder = scene.context.holder(key, country);
    if (holder && !(mention.counterpart && holder.person === subject?.person)) {
      return { mention, person: holder.person, rule: 'named-in-the-article', also: [holder.span] };
    }
  }
  return { mention, person: null, rule: null, also: [] };
}

/** «الرئيسين», «الوزيران» stand for the pair that was named before. */
export function expand(scene: Scene, people: EventPerson[]): EventPerson[] {
  const expanded: EventPerson[] = [];
  for (const entry of people) {
    const { mention } = entry;
    if (
      entry.person === null &&
      mention.form === 'role' &&
      mention.office?.number === 'two' &&
      mention.country === null &&
      !mention.counterpart
    ) {
      const pair = scene.pair.filter(({ person }) => person !== null);
      const theirs = /هما$/u.test(scene.text.slice(mention.start, mention.end));
      const { key } = mention.office;
      const fits = pair.every(({ person }) =>
        sameKind(key, person === null ? null : (scene.context.officeOf(person)?.key ?? null)),
      );
      if (pair.length === 2 && fits && !theirs) {
        expanded.push(
          ...pair.map((person) => ({
            ...person,
            rule: person.rule ?? 'pair-named-before',
            also: [...person.also, mention],
          })),
        );
        continue;
      }
    }
    expanded.push(entry);
  }
  return expanded;
}

/** Sides that are named as countries: «يضم نواب وزراء خارجية روسيا وتركيا», «وزيري دفاعهما» of the two named before. */
export function countriesAround(
  scene: Scene,
  at: number,
  noun: number | null,
  to: number,
  people: EventPerson[],
): string[] {
  const countries = new Set<string>();
  const unnamed = people.filter(({ person }) => person === null);
  for (const { mention } of unnamed) if (mention.country) countries.add(mention.country);
  if (unnamed.length === 0) return [];
  for (let index = Math.min(at, noun ?? at) + 1; index < to; index++) {
    const item = scene.items[index]!;
    if (item.kind === 'country' && item.mention.form !== 'adjective') countries.add(item.mention.country);
    if (
      item.kind === 'place' &&
      item.mention.relation === 'bare' &&
      item.mention.country &&
      isCountry(scene, item.mention.place)
    )
      countries.add(item.mention.country);
  }
  const theirs = unnamed.some(
    ({ mention }) =>
      mention.office?.number === 'two' &&
      mention.country === null &&
      /هما$/u.test(scene.text.slice(mention.start, mention.end)),
  );
  if (theirs) {
    const before: string[] = [];
    for (let index = 0; index < at; index++) {
      const item = scene.items[index]!;
      const country =
        item.kind === 'country' ? item.mention.country : item.kind === 'place' ? item.mention.country : null;
      if (country && !before.includes(country)) before.push(country);
    }
    for (const country of before) countries.add(country);
  }
  return [...countries].sort();
}
