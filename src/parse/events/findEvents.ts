import type { Format, Span, Status } from '../../model/dataset.ts';
import {
  cancelledWords,
  denials,
  keysOf,
  type MeetingWord,
  negations,
  plannedWords,
  postponedWords,
  proposedWords,
  sayingWords,
} from '../lexicon/meetingWords.ts';
import type { DateMention, PersonMention, PlaceMention, Rank, Sentence } from '../mentions.ts';
import { wordKey } from '../tokens.ts';
import type { EventDate, EventPerson, EventPlace, MeetingEvent } from './event.ts';
import type { Item } from './items.ts';

/** What finding events needs to know of the article beyond its sentences. */
export interface EventContext {
  /** The named person of this article who holds the office, when exactly one does. */
  holder(key: string, country: string | null): { person: string; span: Span } | null;
  /** The kind of office a person holds or held, as the article or the registry says, when that is one. */
  officeOf(person: string): { key: string; country: string | null } | null;
  /** The venue's city, or the place itself. */
  cityOf(place: string): string;
  /** A country whose capital or own name the place is. */
  countryOf(place: string): string | null;
}

type PersonItem = Extract<Item, { kind: 'person' }>;
type WordItem = Extract<Item, { kind: 'word' }>;

const isWord = (item: Item | undefined, words: ReadonlySet<string> | string): boolean =>
  item?.kind === 'word' && (typeof words === 'string' ? item.word === wordKey(words) : words.has(item.word));
const isPerson = (item: Item | undefined): item is PersonItem => item?.kind === 'person';

const that = keysOf('ان', 'انه', 'انها', 'انهما', 'بان', 'بانه', 'بانها', 'وان', 'وانه', 'بانهما');
const turns = keysOf(
  'كما',
  'فيما',
  'بينما',
  'حيث',
  'وذلك',
  'لكن',
  'اذ',
  'وقد',
  'وكان',
  'وكانت',
  'كان',
  'كانت',
  'قبل',
  'بعد',
  'عقب',
);
const relatives = keysOf('الذي', 'التي', 'والذي', 'والتي', 'الذين', 'اللذين', 'اللتين', 'اللذان', 'عندما', 'حين');
const withWords = keysOf(
  'مع',
  'ومع',
  'بين',
  'وبين',
  'بحضور',
  'وبحضور',
  'بمشاركة',
  'الي',
  'كل',
  'وكل',
  'كلا',
  'وكلا',
  'بكل',
  'منفصلة',
  'ونظيره',
  'جانب',
  'من',
);
const strongWith = keysOf('مع', 'ومع', 'بين', 'بحضور', 'بمشاركة');
/** Prepositions whose person is spoken of or to, not met. */
const aboutWords = keysOf(
  'من',
  'عن',
  'علي',
  'حول',
  'باسم',
  'لدي',
  'ضد',
  'الي',
  'بدعوة',
  'لدعوة',
  'نظام',
  'لنظام',
  'ممثل',
  'ممثلا',
  'لصالح',
  'بشان',
  'برئاسة',
  'بقيادة',
  'تحيات',
  'رسالة',
  'باستثناء',
);
const reach = { subject: 6, object: 9, partner: 22, place: 6, denial: 10 } as const;

/** Finds what one article tells of meetings, sentence by sentence. */
export function findEvents(
  text: string,
  sentences: readonly Sentence[],
  itemsOf: (sentence: number) => Item[],
  context: EventContext,
): MeetingEvent[] {
  const reader = new EventReader(text, context);
  sentences.forEach((_, index) => {
    reader.read(index, itemsOf(index));
  });
  return reader.events;
}

class EventReader {
  readonly events: MeetingEvent[] = [];
  readonly #text: string;
  readonly #context: EventContext;
  /** Who the article was last speaking of. */
  #topic: EventPerson | null = null;
  /** The last two who met. */
  #pair: EventPerson[] = [];
  /** The items of the sentence at hand. */
  #items: Item[] = [];
  #sentence = 0;
  #used = new Set<number>();

  constructor(text: string, context: EventContext) {
    this.#text = text;
    this.#context = context;
  }

  read(sentence: number, items: Item[]): void {
    this.#items = items;
    this.#sentence = sentence;
    this.#used = new Set();
    const before = this.events.length;
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (item?.kind !== 'word' || !item.meeting || this.#used.has(at)) continue;
      const event = this.#relate(at, item.meeting);
      if (event) this.#keep(event);
    }
    if (this.events.length === before || !this.#topic) this.#noteTopic();
    else {
      const first = items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
      if (first) this.#topic = this.#toPerson(first, null);
    }
  }

  #keep(event: MeetingEvent): void {
    const [subject, ...partners] = event.people;
    if (event.each && subject && partners.length >= 2) {
      for (const partner of partners) this.#keep({ ...event, people: [subject, partner], each: false });
      return;
    }
    this.events.push(event);
    const named = event.people.filter(({ person }) => person !== null);
    if (named.length >= 2) this.#pair = named.slice(0, 2);
    if (named[0] && event.people.length >= 2) this.#topic = named[0];
  }

  #noteTopic(): void {
    const first = this.#items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
    if (first) this.#topic = this.#toPerson(first, null);
  }

  #relate(at: number, word: MeetingWord): MeetingEvent | null {
    switch (word.kind) {
      case 'light':
        return this.#relateLight(at, word);
      case 'meet':
      case 'receive':
      case 'discuss':
        return this.#relateVerb(at, word);
      case 'gather':
        return this.#relateGathering(at, word);
      case 'join':
        return this.#relateJoining(at);
      case 'visit':
        return this.#relateVisit(at, word);
      case 'noun':
        return this.#relateNoun(at, word);
      case 'journey':
        return this.#relateJourney(at, word);
    }
  }

  /** «أجرى … محادثات مع», «عقد … لقاء مع», «مؤتمر صحفي عقده مع». */
  #relateLight(at: number, word: MeetingWord): MeetingEvent | null {
    const noun = this.#nounAfter(at) ?? this.#nounBefore(at);
    if (noun === null) return null;
    const nounWord = this.#items[noun] as WordItem;
    const journey = nounWord.meeting?.kind === 'journey';
    this.#used.add(noun);
    if (journey) return this.#relateVisit(at, { ...word, kind: 'visit' }, noun);
    const again = this.#relateAgain(noun, at, nounWord.meeting ?? word);
    if (again) return again;
    const between = this.#betweenAfter(Math.max(at, noun));
    const impersonal = between !== null || (noun < at && this.#isImpersonal(at));
    const found = this.#collect(between ?? at, impersonal ? 'noun' : 'verb', noun);
    if (nounWord.meeting?.format === 'reception' && found.people.length === 1) {
      // «جرت مراسم استقبال فلان في المطار»: part of a journey; who received comes later.
      return this.#build(at, { ...word, kind: 'visit' }, found, { noun, rule: 'ceremony' });
    }
    return this.#build(at, word, found, { noun, rule: 'light-verb' });
  }

  /** «عقد لقاء بين فلان وفلان»: whoever stands before «بين» only speaks of it or arranges it. */
  #betweenAfter(noun: number): number | null {
    for (let index = noun + 1; index <= noun + 6; index++) {
      const item = this.#items[index];
      if (!item || isPerson(item) || (item.kind === 'word' && (that.has(item.word) || item.meeting?.tense)))
        return null;
      if (isWord(item, 'بين')) return index;
    }
    return null;
  }

  /** «المحادثات التي عقدت», «الجولتان اللتان جرتا»: the meeting itself is the subject. */
  #isImpersonal(at: number): boolean {
    const item = this.#items[at] as WordItem;
    return impersonalVerbs.has(item.word) && isWord(this.#items[at - 1], relatives);
  }

  /** «مؤشرات على تباحث», «يعتزم بحث»: the form of a verb in the past, but a noun. */
  #isVerbalNoun(at: number, word: MeetingWord): boolean {
    if (word.tense !== 'past' || word.dual) return false;
    const before = this.#items[at - 1];
    return before?.kind === 'word' && (governing.has(before.word) || plannedWords.has(before.word));
  }

  /** «التقى فلان فلانا», «فلان اجتمع مع فلان», «بحث فلان مع فلان». */
  #relateVerb(at: number, word: MeetingWord): MeetingEvent | null {
    if (this.#isVerbalNoun(at, word)) return null;
    const found = this.#collect(at, 'verb', null);
    const before = this.#items[at - 1];
    if (word.dual && (before?.kind === 'country' || before?.kind === 'place')) return null;
    if (word.kind === 'discuss') {
      const partner = found.people.some(({ strong }) => strong);
      // «بحث فلان وفلان»: two of different sides do it together.
      const [one, other] = found.people.map(({ person }) => person.mention.country);
      const together = one != null && other != null && one !== other;
      if (!partner && !(found.people.length >= 2 && (word.dual || together))) return null;
    }
    return this.#build(at, word, found, { noun: null, rule: `verb-${word.kind}` });
  }

  /** «اللقاء الذي جمع فلانا بفلان», «اجتماع يضم …». */
  #relateGathering(at: number, word: MeetingWord): MeetingEvent | null {
    const noun = this.#nounBefore(at, 9) ?? this.#nounAfter(at, 2);
    if (noun === null) return null;
    this.#used.add(noun);
    const found = this.#collect(at, 'gather', noun);
    return this.#build(at, word, found, { noun, rule: 'gathering' });
  }

  /** «ثم انضم إليه لاحقاً فلان وفلان»: into the meeting just told. */
  #relateJoining(at: number): null {
    const last = this.events.at(-1);
    const item = this.#items[at] as WordItem;
    const enters = !participating.has(item.word.replace(/^[وفس]{1,2}/u, '')) || isWord(this.#items[at + 1], intoIt);
    if (!last || !enters || this.#sentence - last.sentence > 1) return null;
    for (const { person, end } of this.#collect(at, 'gather', null).people) {
      if (last.people.some((known) => known.person !== null && known.person === person.person)) continue;
      last.people.push(person);
      if (last.sentence === this.#sentence)
        last.clause = { start: last.clause.start, end: Math.max(last.clause.end, end) };
    }
    return null;
  }

  /** «لقاء فلان وفلان», «خلال اجتماعه مع», «محادثات مع», «قمة بين». */
  #relateNoun(at: number, word: MeetingWord): MeetingEvent | null {
    const receiving = word.format === 'reception' && word.possessive === true;
    const press = isWord(this.#items[at], pressWords);
    if (press && !isWord(this.#items[at + 1], keysOf('صحفي', 'صحافي', 'الصحفي', 'الصحافي', 'صحفيا', 'صحافيا')))
      return null;
    const again = this.#relateAgain(at, at, word);
    if (again) return again;
    // «وحضر الجلسة فلان وفلان»: who came along, in a meeting that is told elsewhere.
    if (isWord(this.#items[at - 1], attending)) return null;
    const found = this.#collect(at, word.possessive ? 'possessive' : 'noun', null);
    if (receiving) {
      // «وكان في استقباله فلان وفلان»: those named receive whoever the article speaks of.
      const guest = this.#topicAs(at);
      if (!guest || !found.people.some(({ start }) => start > this.#items[at]!.start)) return null;
      found.people = found.people.filter(
        ({ person, start }) => start > this.#items[at]!.start && person.person !== guest.person.person,
      );
      if (found.people.length === 0) return null;
      found.people.unshift({ ...guest, strong: true });
    }
    return this.#build(at, word, found, { noun: at, rule: receiving ? 'reception' : 'meeting-noun' });
  }

  /** «وعقد اللقاء في قصر الشعب», «الاجتماع الذي جرى أمس»: where and when the meeting just told took place. */
  #relateAgain(noun: number, at: number, word: MeetingWord): MeetingEvent | null {
    const last = this.events.at(-1);
    const to = this.#clauseEnd(Math.max(noun, at));
    const from = Math.min(noun, at);
    if (word.attached !== 'ال' || word.possessive || !last || last.visit || last.proposed || last.people.length < 2)
      return null;
    if (this.#sentence === last.sentence || this.#sentence - last.sentence > 2) return null;
    const took = this.#items.slice(Math.max(0, from - 1), noun + 4).find((item) => isWord(item, takingPlace));
    if (!took || this.#items.slice(from, to).some(isPerson)) return null;
    const place = this.#placeNear(from, to, ['in'], 12);
    const date = this.#dateOf(from, to, from, null, word, last.status);
    if (!place && !date) return null;
    const end = Math.max(this.#items[noun]!.end, place?.span.end ?? 0, date?.mention.end ?? 0);
    const { start } = this.#items[from]!;
    return {
      ...last,
      sentence: this.#sentence,
      trigger: { start, end: Math.max(this.#items[noun]!.end, took.end) },
      clause: { start, end },
      place,
      date,
      each: false,
      continues: null,
      shift: null,
      rule: 'told-again',
    };
  }

  /** «زار فلان روسيا», «وصل فلان إلى موسكو»; with «مع» or «للقاء» somebody, the meeting speaks for itself. */
  #relateVisit(at: number, word: MeetingWord, journey: number | null = null): MeetingEvent | null {
    if (this.#isInvitation(at)) return null;
    const subject = this.#subjectLeft(at) ?? this.#personAfter(at, reach.subject) ?? this.#topicAs(at);
    const place = this.#placeNear(at, this.#clauseEnd(at), ['to', 'bare', 'in'], 14);
    if (!subject || !place) return null;
    const partner = this.#partnerAfter(at);
    const people = [subject];
    if (partner && partner.person.person !== subject.person.person) people.push(partner);
    const firstSince = this.#firstSinceAfter(at);
    const event = this.#build(
      at,
      { ...word, kind: 'visit' },
      { people, stop: this.#clauseEnd(at) },
      { noun: journey, rule: partner ? 'visit-with' : 'visit' },
    );
    if (!event) return null;
    if (firstSince) {
      const { date, ...rest } = event;
      this.events.push({
        ...rest,
        date: { mention: firstSince, tense: 'past' },
        firstSince: true,
        status: 'held',
        visit: true,
        people: [people[0]!.person],
        rule: 'first-visit-since',
      });
      if (event.date?.mention === firstSince) event.date = null;
    }
    return event;
  }

  /** «وجه له الدعوة لزيارة موسكو» is no journey made. */
  #isInvitation(at: number): boolean {
    return this.#items.slice(Math.max(0, at - 5), at).some((item) => isWord(item, inviting));
  }

  /** «خلال زيارة قام بها فلان إلى موسكو», «زيارة فلان المرتقبة إلى موسكو بعد غد». */
  #relateJourney(at: number, word: MeetingWord): MeetingEvent | null {
    if (this.#isInvitation(at)) return null;
    const doer = this.#personAfter(at, reach.object);
    const subject = doer ?? (word.possessive ? this.#topicAs(at) : null);
    const place = this.#placeNear(at, this.#clauseEnd(at), ['to', 'bare', 'in'], 16);
    if (!subject || !place) return null;
    return this.#build(
      at,
      { ...word, kind: 'visit' },
      { people: [subject], stop: this.#clauseEnd(at) },
      { noun: at, rule: 'journey' },
    );
  }

  // ── Finding the people ────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Walks from the words of meeting to those who meet. `verb`: a subject may stand to the left, otherwise it follows;
   * `gather` and `noun`: all follow; `possessive`: the first stands to the left or is the sentence's own subject.
   */
  #collect(at: number, shape: 'verb' | 'gather' | 'noun' | 'possessive', noun: number | null): Found {
    const people: FoundPerson[] = [];
    const word = this.#items[at] as WordItem;
    const receiving = noun !== null && this.#meetingAt(noun)?.format === 'reception';
    const left = shape === 'verb' ? (this.#subjectLeft(at) ?? this.#speakerBefore(at)) : null;
    if (left) people.push(left);
    let gap = 0;
    let stop = at + 1;
    for (let index = at + 1; index < this.#items.length; index++) {
      const item = this.#items[index]!;
      if (item.gap.includes('؛') || (item.gap.includes('.') && item.gap.length > 1)) break;
      if (isPerson(item)) {
        if (this.#isTitle(index)) continue;
        const link = this.#linkBefore(index);
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
            person: this.#toPerson(item, people[0]?.person ?? this.#topic),
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
          this.#used.add(index);
          gap = 0;
          continue;
        }
        if (item.meeting.kind === 'noun' && people.length >= 2) break;
        if (item.meeting.kind === 'noun' && !item.meeting.possessive) {
          this.#used.add(index);
          continue;
        }
        if (item.meeting.kind === 'journey') {
          gap += 1;
          continue;
        }
        if (item.meeting.tense !== null && index > at + 1) break;
      }
      if (that.has(item.word) || sayingWords.has(item.word)) break;
      if (turns.has(item.word) && people.length >= 2) break;
      if (relatives.has(item.word)) {
        const next = this.#items[index + 1];
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
      const subject = this.#subjectOfSentence(at);
      if (subject && subject.person.person !== lone.person.person) people.unshift(subject);
    }
    if (shape === 'noun' && people.length === 1 && !lone?.strong && word.meeting?.attached === 'ل') {
      const traveller = this.#travellerBefore(at);
      if (traveller && traveller.person.person !== lone?.person.person) people.unshift(traveller);
    }
    if (shape === 'possessive') this.#addPossessor(at, people);
    else if (people.length > 0 && shape === 'verb' && !left && (people.length === 1 || lone?.strong)) {
      // «التقى [به]»: whoever was spoken of meets the one who is named.
      const topic = this.#joinedSubject(at) ?? this.#topicAs(at);
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
    } else if (people.length === 0 && word.meeting?.dual) {
      for (const person of this.#pair) people.push({ person, start: word.start, end: word.end, strong: true });
    }
    return { people, stop };
  }

  /** «وصل فلان إلى الدوحة للقاء أميرها»: the journey's subject is who comes to meet. */
  #travellerBefore(at: number): FoundPerson | null {
    for (let index = at - 1; index >= 0 && at - index <= 14; index--) {
      const item = this.#items[index]!;
      if (item.kind === 'word' && (that.has(item.word) || sayingWords.has(item.word))) return null;
      if (this.#meetingAt(index)?.kind === 'visit')
        return this.#subjectLeft(index) ?? this.#personAfter(index, reach.subject) ?? this.#topicAs(index);
    }
    return null;
  }

  /** «خلال لقائه فلانا»: whose meeting it is. At the head of a sentence («وبعد لقائه …، كشف فلان») the subject follows. */
  #addPossessor(at: number, people: FoundPerson[]): void {
    if (at <= 2) {
      for (let index = at + 1; index < this.#items.length; index++) {
        const item = this.#items[index]!;
        if (item.kind === 'word' && sayingWords.has(item.word)) {
          const speaker = this.#personAfter(index, 2);
          if (speaker && !people.some(({ person }) => person.person === speaker.person.person)) people.push(speaker);
          if (speaker) return;
        }
      }
    }
    for (let index = at - 1; index >= 0 && at - index <= 14; index--) {
      const item = this.#items[index]!;
      if (!isPerson(item)) continue;
      if (this.#linkBefore(index) === 'about') continue;
      const possessor = this.#toPerson(item, this.#topic);
      if (!people.some(({ person }) => person.person === possessor.person && possessor.person !== null)) {
        people.unshift({ person: possessor, start: item.start, end: item.end, strong: false });
        return;
      }
    }
    const topic = this.#topicAs(at);
    if (topic && !people.some(({ person }) => person.person === topic.person.person)) people.unshift(topic);
  }

  /** The subject that stands right before a verb: nothing but commas, dates, places and particles between. */
  #subjectLeft(at: number): FoundPerson | null {
    // «التقى فلان فلانا، والتقى فلان فلانا»: whoever stands before «و» belongs to the verb before it.
    if (this.#isConjoined(at)) return null;
    let gap = 0;
    for (let index = at - 1; index >= 0 && at - index <= 12; index--) {
      const item = this.#items[index]!;
      if (isPerson(item)) {
        if (item.prefix === 'ل' || item.prefix === 'ب' || this.#linkBefore(index) === 'about') return null;
        // Two joined subjects («لافروف والمقداد بحثا») are taken together by the dual below.
        return { person: this.#toPerson(item, this.#topic), start: item.start, end: item.end, strong: false };
      }
      if (item.kind === 'date' || item.kind === 'place' || item.kind === 'country') continue;
      if (item.kind !== 'word') continue;
      if (that.has(item.word) || sayingWords.has(item.word) || newClause.has(item.word)) return null;
      if (item.meeting && item.meeting.tense !== null) return null;
      if (!particles.has(item.word)) gap += 1;
      if (gap > 4) return null;
      if (relatives.has(item.word) && gap > 0) gap += 1;
    }
    return null;
  }

  /** «قال فلان إنه أجرى»: the speaker speaks of himself. */
  #speakerBefore(at: number): FoundPerson | null {
    const near = isWord(this.#items[at - 1], particles) ? this.#items[at - 2] : this.#items[at - 1];
    return isWord(near, thatHe) ? this.#topicAs(at) : null;
  }

  /** «زار فلان موسكو والتقى»: the subject of the verb before. */
  #joinedSubject(at: number): FoundPerson | null {
    const last = this.events.at(-1);
    const first = last?.people[0];
    if (!first || last?.sentence !== this.#sentence || !this.#isConjoined(at)) return null;
    const { start, end } = first.mention.start >= this.#items[0]!.start ? first.mention : this.#items[at]!;
    return { person: first, start, end, strong: false };
  }

  /** «والتقى», «وبحث»: a verb joined to one before it. */
  #isConjoined(at: number): boolean {
    const item = this.#items[at];
    return item?.kind === 'word' && /^و(?!صل)/u.test(item.word) && this.#items.slice(0, at).some(isPerson);
  }

  /** «الرئيسين بشار الأسد وفلاديمير بوتين»: an office before names is no person of its own, nor is a vague one. */
  #isTitle(index: number): boolean {
    const item = this.#items[index] as PersonItem;
    const { mention } = item;
    if (mention.person !== null || mention.form !== 'role') return false;
    const next = this.#items[index + 1];
    const another = mention.country !== null && isPerson(next) && next.mention.country !== null;
    if (isPerson(next) && next.gap === '' && next.prefix === '' && next.mention.person !== null)
      return !another || mention.country === next.mention.country;
    const vague =
      (mention.country === null || mention.office?.key === 'official') &&
      !mention.counterpart &&
      (mention.office?.number ?? 'one') === 'one';
    return vague || (mention.office?.rank === 'none' && !mention.counterpart);
  }

  #meetingAt(index: number): MeetingWord | null {
    const item = this.#items[index];
    return item?.kind === 'word' ? item.meeting : null;
  }

  #subjectOfSentence(at: number): FoundPerson | null {
    for (let index = at - 1; index >= 0 && at - index <= 10; index--) {
      const item = this.#items[index]!;
      if (item.kind === 'word' && that.has(item.word)) return null;
      if (isPerson(item) && this.#linkBefore(index) !== 'about') {
        const person = this.#toPerson(item, this.#topic);
        if (person.person !== null) return { person, start: item.start, end: item.end, strong: false };
      }
    }
    return null;
  }

  #personAfter(at: number, within: number): FoundPerson | null {
    for (let index = at + 1; index < this.#items.length && index <= at + within; index++) {
      const item = this.#items[index]!;
      if (isPerson(item)) {
        if (this.#linkBefore(index) === 'about') continue;
        return { person: this.#toPerson(item, this.#topic), start: item.start, end: item.end, strong: false };
      }
      if (item.kind === 'word' && (that.has(item.word) || sayingWords.has(item.word))) return null;
      if (item.kind === 'word' && item.meeting?.kind === 'noun') return null;
    }
    return null;
  }

  /** «… لمناقشة كذا مع نظيره»: somebody met in the course of a visit. */
  #partnerAfter(at: number): FoundPerson | null {
    for (let index = at + 1; index < this.#items.length; index++) {
      const item = this.#items[index]!;
      if (isPerson(item)) {
        const link = this.#linkBefore(index);
        if (link === 'with')
          return { person: this.#toPerson(item, this.#topic), start: item.start, end: item.end, strong: true };
      } else if (item.kind === 'word') {
        if (that.has(item.word) || sayingWords.has(item.word)) return null;
        if (item.meeting && item.meeting.kind !== 'journey') return null;
      }
    }
    return null;
  }

  #topicAs(at: number): FoundPerson | null {
    const trigger = this.#items[at]!;
    for (let index = 0; index < at; index++) {
      const item = this.#items[index]!;
      if (isPerson(item) && (this.#linkBefore(index) !== 'about' || this.#isStatementOf(index))) {
        const person = this.#toPerson(item, this.#topic);
        if (person.person !== null) return { person, start: item.start, end: item.end, strong: false };
      }
    }
    return this.#topic ? { person: this.#topic, start: trigger.start, end: trigger.end, strong: false } : null;
  }

  /** «في تصريح سابق لفلان»: who speaks. */
  #isStatementOf(index: number): boolean {
    return (
      (this.#items[index] as PersonItem).prefix.startsWith('ل') &&
      this.#items.slice(Math.max(0, index - 3), index).some((item) => isWord(item, statements))
    );
  }

  #linkBefore(index: number): 'with' | 'and' | 'about' | 'none' {
    const item = this.#items[index] as PersonItem;
    if (item.prefix.startsWith('ب') || item.prefix === 'وب') return 'with';
    if (item.prefix.startsWith('و')) return 'and';
    const before = this.#items[index - 1];
    // Two people in one stretch of words.
    if (isPerson(before) && before.start === item.start) return 'and';
    // «اجتماع لوزراء الخارجية»: those who sit at the table.
    const next = this.#items[index + 1];
    const several = (item.mention.office?.number ?? 'one') !== 'one' || (isPerson(next) && next.prefix === 'و');
    if (item.prefix === 'ل' && several && before?.kind === 'word' && before.meeting?.kind === 'noun') return 'none';
    if (item.prefix.startsWith('ل') || item.prefix.startsWith('ك')) return 'about';
    if (before?.kind !== 'word') return 'none';
    if (strongWith.has(before.word)) return 'with';
    if (isWord(before, 'و')) return 'and';
    if (isWord(before, 'من')) {
      const earlier = this.#items[index - 2];
      if (isWord(earlier, 'كل') || isWord(earlier, 'وكل') || isWord(earlier, 'بكل'))
        return isWord(this.#items[index - 3], strongWith) || isWord(earlier, 'بكل') ? 'with' : 'and';
      return 'about';
    }
    const earlier = this.#items[index - 2];
    if (isWord(before, 'جانب') && isWord(earlier, 'الي')) return 'and';
    if ((isWord(before, 'الي') || isWord(before, 'عن')) && isWord(earlier, besides)) return 'and';
    if (isWord(before, headWords)) return 'with';
    // «وفدا روسيا برئاسة فلان»
    if (
      isWord(before, heading) &&
      this.#items.slice(Math.max(0, index - 7), index).some((word) => isWord(word, delegations))
    )
      return 'with';
    if (aboutWords.has(before.word)) return 'about';
    return 'none';
  }

  #toPerson(item: PersonItem, subject: EventPerson | null): EventPerson {
    const { mention } = item;
    if (mention.person !== null || mention.form !== 'role')
      return { mention, person: mention.person, rule: null, also: [] };
    const key =
      mention.office?.key ??
      (mention.counterpart && subject?.person ? this.#context.officeOf(subject.person)?.key : null);
    const country = mention.country ?? mention.office?.country ?? null;
    const several =
      mention.counterpart &&
      pairOfCounterparts.test(wordKey(this.#text.slice(mention.start, mention.end).split(/\s/u)[0] ?? ''));
    if (
      key &&
      !several &&
      hasOneHolder(key) &&
      (mention.office?.number ?? 'one') === 'one' &&
      !mention.office?.former
    ) {
      const holder = this.#context.holder(key, country);
      if (holder && !(mention.counterpart && holder.person === subject?.person)) {
        return { mention, person: holder.person, rule: 'named-in-the-article', also: [holder.span] };
      }
    }
    return { mention, person: null, rule: null, also: [] };
  }

  // ── Making the event ──────────────────────────────────────────────────────────────────────────────────────────

  #build(
    at: number,
    word: MeetingWord,
    found: Found,
    made: { noun: number | null; rule: string },
  ): MeetingEvent | null {
    const trigger = this.#items[at]!;
    const noun = made.noun === null ? null : (this.#items[made.noun] as WordItem);
    let people = this.#expand(found.people.map(({ person }) => person));
    const denied = this.#deniedBefore(Math.min(at, made.noun ?? at));
    const from = this.#clauseStart(Math.min(at, made.noun ?? at));
    const to = Math.max(this.#clauseEnd(at), found.stop);
    const countries = this.#countriesAround(at, made.noun, to, people);
    const unnamed = people.filter(({ person }) => person === null);
    const people0 = people;
    people = people.filter(
      ({ person }, index) => person === null || people0.findIndex((other) => other.person === person) === index,
    );
    if (people.length + countries.length < (word.kind === 'visit' ? 1 : 2)) return null;
    const status = this.#statusOf(from, at, made.noun, word);
    const date = status.proposed ? null : this.#dateOf(from, to, at, made.noun, word, status.status);
    const where = this.#placeOf(from, Math.min(to, this.#placeBound(Math.max(found.stop, at))), at, made.noun, word);
    const place = word.kind === 'visit' && where && this.#isSeveral(where) ? null : where;
    const start = Math.min(trigger.start, noun?.start ?? trigger.start, ...found.people.map(({ start: at }) => at));
    const end = Math.max(trigger.end, noun?.end ?? trigger.end, ...found.people.map(({ end: at }) => at));
    const format = this.#formatOf(word, noun?.meeting ?? null, made.noun ?? at, people, countries);
    return {
      sentence: this.#sentence,
      trigger: {
        start: Math.min(trigger.start, noun?.start ?? trigger.start),
        end: Math.max(trigger.end, noun?.end ?? 0),
      },
      clause: { start, end },
      status: status.status,
      proposed: status.proposed,
      present: word.tense === 'present' && !date,
      format,
      people,
      countries,
      rank: topRank(unnamed.map(({ mention }) => mention)),
      roles: unnamed.flatMap(({ mention }) =>
        mention.office ? [{ key: mention.office.key, country: mention.country }] : [],
      ),
      place,
      date,
      shift: this.#shiftBefore(Math.min(at, made.noun ?? at)),
      continues: this.#continuesAt(Math.min(at, made.noun ?? at)),
      visit: word.kind === 'visit' && people.length < 2,
      firstSince: false,
      denied,
      each: this.#isDistributive(at, made.noun, found.stop),
      summary:
        unnamed.some(({ mention }) => mention.counterpart) && people.filter(({ rule }) => rule !== null).length >= 2,
      rule: made.rule,
    };
  }

  /** «لقاءات منفصلة مع فلان وفلان», «مع كل من»: a meeting with each. */
  #isDistributive(at: number, noun: number | null, stop: number): boolean {
    const from = Math.min(at, noun ?? at);
    for (let index = from; index < stop; index++) {
      const item = this.#items[index]!;
      if (isWord(item, separately) || (index === noun && isWord(item, pluralMeetings))) return true;
      if (isWord(item, 'كل') && isWord(this.#items[index - 1], 'مع') && isWord(this.#items[index + 1], 'من'))
        return true;
    }
    return false;
  }

  /** «الرئيسين», «الوزيران» stand for the pair that was named before. */
  #expand(people: EventPerson[]): EventPerson[] {
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
        const pair = this.#pair.filter(({ person }) => person !== null);
        const theirs = /هما$/u.test(this.#text.slice(mention.start, mention.end));
        const { key } = mention.office;
        const fits = pair.every(({ person }) =>
          sameKind(key, person === null ? null : (this.#context.officeOf(person)?.key ?? null)),
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

  #formatOf(
    word: MeetingWord,
    noun: MeetingWord | null,
    at: number,
    people: EventPerson[],
    countries: string[],
  ): Format {
    const sides = new Set([
      ...countries,
      ...people.flatMap(({ mention }) => (mention.country ? [mention.country] : [])),
    ]);
    for (let index = at; index < Math.min(at + 3, this.#items.length); index++) {
      const item = this.#items[index]!;
      if (item.kind === 'word' && /^(?:ال)?هاتفي(?:ة|ا)?$/u.test(item.word)) return 'call';
    }
    const format = noun?.format ?? word.format;
    if (format === 'summit' || format === 'reception' || format === 'call') return format;
    if (sides.size > 2) return 'multilateral';
    if (word.kind === 'visit' && people.length < 2) return 'visit';
    return 'talks';
  }

  #statusOf(from: number, at: number, noun: number | null, word: MeetingWord): { status: Status; proposed: boolean } {
    const near = this.#items.slice(Math.max(from, Math.min(at, noun ?? at) - 6), Math.min(at, noun ?? at));
    const after = this.#items.slice((noun ?? at) + 1, (noun ?? at) + 4);
    const has = (items: Item[], words: ReadonlySet<string>): boolean =>
      items.some(
        (item) => item.kind === 'word' && (words.has(item.word) || words.has(item.word.replace(/^[وفس]/u, ''))),
      );
    const self = this.#items.slice(at, at + 1);
    if (has([...near, ...self], cancelledWords)) return { status: 'cancelled', proposed: false };
    if (has([...near, ...self], postponedWords)) return { status: 'postponed', proposed: false };
    const proposed = has(near, proposedWords);
    const closest = near.slice(-2);
    if (
      closest.some((item) =>
        isWord(item, keysOf('بعد', 'عقب', 'خلال', 'اثر', 'وبعد', 'وخلال', 'وعقب', 'اثناء', 'ختام')),
      )
    ) {
      const governed = near.some((item) => item.kind === 'word' && isFutureVerb(item.word));
      if (word.tense !== 'future' && !governed) return { status: 'held', proposed: false };
    }
    const within = noun !== null && noun < at ? this.#items.slice(noun, at) : [];
    const coming = within.some((item) => item.kind === 'word' && isFutureVerb(item.word));
    if (word.tense === 'future' || coming || proposed) return { status: 'planned', proposed };
    if (
      has(near, plannedWords) ||
      has(
        after.filter((item) => item.kind === 'word' && !isWord(item, 'قبل') && !isWord(item, 'لاحقا')),
        plannedWords,
      )
    ) {
      return { status: 'planned', proposed: false };
    }
    if (word.tense === 'present' && word.kind !== 'gather') {
      const pastBefore = near.some((item) => isWord(item, keysOf('كان', 'كانت', 'وكان', 'وكانت')));
      return { status: pastBefore ? 'held' : 'planned', proposed: false };
    }
    // «للقاء فلان»: what somebody came for.
    const nounItem = this.#items[noun ?? at];
    if (
      word.kind === 'noun' &&
      nounItem?.kind === 'word' &&
      nounItem.meeting?.attached === 'ل' &&
      !near.some((item) => isWord(item, 'وقت'))
    ) {
      return { status: 'planned', proposed: false };
    }
    if (word.kind === 'noun') {
      // A noun takes its time from the verb that governs it.
      for (let index = at - 1; index >= from; index--) {
        const item = this.#items[index]!;
        if (item.kind === 'word' && item.meeting?.tense) {
          return { status: item.meeting.tense === 'past' ? 'held' : 'planned', proposed: false };
        }
        if (item.kind === 'word' && isFutureVerb(item.word)) return { status: 'planned', proposed: false };
      }
      for (let index = at + 1; index < Math.min(this.#items.length, at + 8); index++) {
        const item = this.#items[index]!;
        if (item.kind === 'word' && isFutureVerb(item.word)) return { status: 'planned', proposed: false };
      }
    }
    return { status: 'held', proposed: false };
  }

  /** The date that goes with the words of meeting: inside their clause, nearest to them. */
  #dateOf(
    from: number,
    to: number,
    at: number,
    noun: number | null,
    word: MeetingWord,
    status: Status,
  ): EventDate | null {
    let best: { mention: DateMention; distance: number } | null = null;
    for (let index = from; index < to; index++) {
      const item = this.#items[index]!;
      if (item.kind !== 'date') continue;
      if (isWord(this.#items[index - 1], 'منذ') || this.#isAnchored(index)) continue;
      // «لقاء سيعقد اليوم يضم …»: what stands between the noun and its verb is of the same meeting.
      const inside = noun !== null && noun < index && index < at;
      const left = index < Math.min(at, noun ?? at);
      const crossed =
        !inside &&
        (this.#crosses(index, at) ||
          (left && (this.#verbBefore(index, from) || this.#isAfterwards(Math.min(at, noun ?? at)))));
      const distance = Math.abs(index - at) + (index < at ? 1.5 : 0) + (crossed ? 20 : 0);
      if (crossed && index < at) continue;
      if (!best || distance < best.distance) best = { mention: item.mention, distance };
    }
    if (!best) return null;
    const tense = status === 'held' ? 'past' : status === 'planned' || word.tense === 'future' ? 'future' : null;
    return { mention: best.mention, tense };
  }

  /** «أكد مساء الثلاثاء عقب لقائه»: the day is that of the words, not of the meeting before or after them. */
  #isAfterwards(at: number): boolean {
    return this.#items.slice(Math.max(0, at - 2), at).some((item) => isWord(item, afterwards));
  }

  /** Whether a verb of meeting or travel of its own governs a date that stands left of the words at hand. */
  #verbBefore(index: number, from: number): boolean {
    for (let before = index - 1; before >= from; before--) if (this.#meetingAt(before)?.tense) return true;
    return false;
  }

  /** «قبل يوم من اجتماع», «بعد ثلاثة أيام من حريق»: counted from something else. */
  #isAnchored(index: number): boolean {
    const next = this.#items[index + 1];
    const item = this.#items[index] as Extract<Item, { kind: 'date' }>;
    return item.mention.relative !== undefined && isWord(next, 'من');
  }

  /** Whether another verb stands between two items. */
  #crosses(a: number, b: number): boolean {
    const [low, high] = a < b ? [a, b] : [b, a];
    for (let index = low + 1; index < high; index++) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      if (sayingWords.has(item.word) || that.has(item.word)) return true;
      if (
        item.meeting &&
        item.meeting.tense !== null &&
        item.meeting.kind !== 'gather' &&
        item.meeting.kind !== 'light'
      )
        return true;
    }
    return false;
  }

  /** «وتأتي الزيارة قبل يوم من اجتماع …». */
  #shiftBefore(at: number): { days: number; span: Span } | null {
    const around = this.#items.slice(Math.max(0, at - 5), at);
    const of = around.findLastIndex((item) => isWord(item, 'من'));
    if (of < 1) return null;
    const words = around.slice(0, of);
    const text = words.map((item) => this.#text.slice(item.start, item.end)).join(' ');
    const found = /(قبل|بعد) (يومين|يوم)$/u.exec(text);
    if (!found) return null;
    const days = (found[2] === 'يومين' ? 2 : 1) * (found[1] === 'قبل' ? 1 : -1);
    return { days, span: { start: words[0]!.start, end: around[of]!.end } };
  }

  #firstSinceAfter(at: number): DateMention | null {
    for (let index = at + 1; index < this.#items.length; index++) {
      const item = this.#items[index]!;
      if (!isWord(item, 'منذ')) continue;
      const next = this.#items[index + 1];
      const first = this.#items
        .slice(Math.max(at, index - 5), index)
        .some((word) => word.kind === 'word' && /^(?:ال)?اول(?:ي)?$/u.test(word.word));
      if (first && next?.kind === 'date' && next.mention.year !== undefined && next.mention.month !== undefined)
        return next.mention;
    }
    return null;
  }

  /** «كما» adds to what was told, «فيما» tells what went on meanwhile. */
  #continuesAt(at: number): MeetingEvent['continues'] {
    const near = this.#items.slice(Math.max(0, at - 2), at);
    if (near.some((item) => isWord(item, whileWords))) return at > 3 ? 'meanwhile' : null;
    if (
      this.#isConjoined(at) &&
      this.events.at(-1)?.rule === 'visit' &&
      this.events.at(-1)?.sentence === this.#sentence
    )
      return 'visit';
    const also = [...near, ...this.#items.slice(0, Math.min(3, at))].some((item) => isWord(item, alsoWords));
    return also ? 'also' : null;
  }

  /** «لم يجتمع», «دون لقاء»; «نفى مصدر عقد لقاء»: a denial reaches over its own subject. */
  #deniedBefore(at: number): Span | null {
    const afterwardsMet = isWord(this.#items[at - 1], keysOf('خلال', 'بعد', 'عقب', 'اثناء', 'قبيل', 'قبل', 'في'));
    for (let index = at - 1; index >= 0 && at - index <= reach.denial; index--) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      const said = { start: item.start, end: item.end };
      if (negations.has(item.word) && !this.#items.slice(index + 1, at).some((other) => other.kind !== 'word'))
        return at - index <= 4 ? said : null;
      if (denials.has(item.word)) return afterwardsMet ? null : said;
      if (sayingWords.has(item.word) || turns.has(item.word) || (item.meeting?.tense && item.meeting.kind !== 'light'))
        return null;
    }
    return null;
  }

  #placeOf(from: number, to: number, at: number, noun: number | null, word: MeetingWord): EventPlace | null {
    return (
      (word.kind === 'visit' ? this.#placeNear(at, to, ['to', 'bare', 'in'], 8) : null) ??
      this.#placeNear(at, to, ['in'], 40) ??
      (noun !== null && noun < at ? this.#placeNear(noun, at, ['in'], 14) : null) ??
      this.#placeNear(noun ?? at, from, ['in'], -20) ??
      this.#hostOf(at) ??
      this.#destination(at, from, to)
    );
  }

  /** How far after its people a meeting's place may stand: a few words, counted anew from each further word of meeting. */
  #placeBound(from: number): number {
    let budget: number = reach.place;
    for (let index = from; index < this.#items.length; index++) {
      if (this.#items[index]!.kind !== 'word') continue;
      budget = this.#meetingAt(index)?.tense === null ? reach.place : budget - 1;
      if (budget < 0) return index;
    }
    return this.#items.length;
  }

  /** «خلال زيارة إلى موسكو», «سيزور موسكو … ويجتمع»: the destination of the journey that the meeting belongs to. */
  #destination(at: number, from: number, to: number): EventPlace | null {
    for (let index = from; index < to; index++) {
      const kind = this.#meetingAt(index)?.kind;
      if (kind !== 'visit' && kind !== 'journey') continue;
      if (this.#isInvitation(index)) continue;
      if (index > at && !this.#items.slice(at, index).some((item) => isWord(item, 'خلال') || isWord(item, 'اطار')))
        continue;
      const found = this.#placeNear(index, to, ['to', 'bare', 'in'], 14);
      if (found) return found;
    }
    return null;
  }

  /** «استضافت موسكو محادثات»: the host is where it was. */
  #hostOf(at: number): EventPlace | null {
    const word = this.#items[at];
    if (word?.kind !== 'word' || !/^و?(?:استضاف|يستضيف|تستضيف)/u.test(word.word)) return null;
    for (let index = at + 1; index < Math.min(at + 3, this.#items.length); index++) {
      const item = this.#items[index]!;
      if (item.kind === 'place') return { place: item.mention.place, venue: null, span: item, rule: null };
    }
    for (let index = 0; index < at; index++) {
      const item = this.#items[index]!;
      if (item.kind === 'place' && item.mention.asSpeaker)
        return { place: item.mention.place, venue: null, span: item, rule: null };
    }
    return null;
  }

  /** «زيارة إلى فلسطين وإسرائيل»: a journey to several places says of none that a meeting was there. */
  #isSeveral({ span }: EventPlace): boolean {
    const at = this.#items.findIndex(({ start }) => start >= span.end);
    const next = this.#items[at];
    return (next?.kind === 'place' || next?.kind === 'country') && next.prefix.startsWith('و');
  }

  /** The nearest place of the given relation, up to `limit` items away (negative: before). A venue takes its city along. */
  #placeNear(
    at: number,
    bound: number,
    relations: readonly PlaceMention['relation'][],
    limit: number,
  ): EventPlace | null {
    const step = limit < 0 ? -1 : 1;
    for (
      let index = at + step;
      step > 0 ? index < bound && index - at <= limit : index >= bound && at - index <= -limit;
      index += step
    ) {
      const item = this.#items[index];
      if (!item) return null;
      if (item.kind !== 'place' || !relations.includes(item.mention.relation)) continue;
      // «زار فلان، موسكو، والتقى»: where somebody goes, whatever follows.
      const before = this.#items[index - 1];
      const reached = relations.includes('bare') && (isPerson(before) || index === at + 1);
      if (item.mention.asSpeaker && !reached) continue;
      const next = this.#items[index + 1];
      const city = this.#context.cityOf(item.mention.place);
      let venue = city === item.mention.place ? null : item.mention.place;
      let place = city;
      let end = item.end;
      if (next?.kind === 'place' && next.gap === '') {
        const other = this.#context.cityOf(next.mention.place);
        if (other !== next.mention.place && venue === null) venue = next.mention.place;
        else if (
          venue === null &&
          this.#context.countryOf(place) === this.#context.countryOf(other) &&
          this.#isCountry(place)
        )
          place = other;
        end = next.end;
      }
      return { place, venue, span: { start: item.start - item.prefix.length, end }, rule: null };
    }
    return null;
  }

  #isCountry(place: string): boolean {
    return this.#context.countryOf(place) === place;
  }

  /** Sides that are named as countries: «يضم نواب وزراء خارجية روسيا وتركيا», «وزيري دفاعهما» of the two named before. */
  #countriesAround(at: number, noun: number | null, to: number, people: EventPerson[]): string[] {
    const countries = new Set<string>();
    const unnamed = people.filter(({ person }) => person === null);
    for (const { mention } of unnamed) if (mention.country) countries.add(mention.country);
    if (unnamed.length === 0) return [];
    for (let index = Math.min(at, noun ?? at) + 1; index < to; index++) {
      const item = this.#items[index]!;
      if (item.kind === 'country' && item.mention.form !== 'adjective') countries.add(item.mention.country);
      if (
        item.kind === 'place' &&
        item.mention.relation === 'bare' &&
        item.mention.country &&
        this.#isCountry(item.mention.place)
      )
        countries.add(item.mention.country);
    }
    const theirs = unnamed.some(
      ({ mention }) =>
        mention.office?.number === 'two' &&
        mention.country === null &&
        /هما$/u.test(this.#text.slice(mention.start, mention.end)),
    );
    if (theirs) {
      const before: string[] = [];
      for (let index = 0; index < at; index++) {
        const item = this.#items[index]!;
        const country =
          item.kind === 'country' ? item.mention.country : item.kind === 'place' ? item.mention.country : null;
        if (country && !before.includes(country)) before.push(country);
      }
      for (const country of before) countries.add(country);
    }
    return [...countries].sort();
  }

  #nounAfter(at: number, within = 14): number | null {
    for (let index = at + 1; index < this.#items.length && index <= at + within; index++) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
      if (item.meeting?.kind === 'journey' && index <= at + 3) return index;
      if (that.has(item.word) || sayingWords.has(item.word) || relatives.has(item.word)) return null;
      if (item.meeting && item.meeting.tense !== null) return null;
    }
    return null;
  }

  #nounBefore(at: number, within = 4): number | null {
    for (let index = at - 1; index >= 0 && index >= at - within; index--) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
      if (that.has(item.word) || sayingWords.has(item.word)) return null;
    }
    return null;
  }

  #clauseStart(at: number): number {
    for (let index = at - 1; index >= 0; index--) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      if (that.has(item.word) && isWord(this.#items[index - 1], plannedWords)) continue;
      if (that.has(item.word) || sayingWords.has(item.word)) return index + 1;
      if (turns.has(item.word) && !isWord(item, 'قبل') && !isWord(item, 'بعد') && !isWord(item, 'عقب'))
        return index + 1;
    }
    return 0;
  }

  #clauseEnd(at: number): number {
    for (let index = at + 1; index < this.#items.length; index++) {
      const item = this.#items[index]!;
      if (item.kind !== 'word') continue;
      if (that.has(item.word) || sayingWords.has(item.word)) return index;
      // «بحثا نتائج القمة التي جمعت …»: from here on it is about the summit.
      if (
        index > at + 2 &&
        relatives.has(item.word) &&
        this.#meetingAt(index - 1)?.kind === 'noun' &&
        this.#meetingAt(index + 1)?.tense
      )
        return index - 1;
      if (index > at + 1 && closing.has(item.word)) return index;
      if (
        index > at + 2 &&
        item.meeting &&
        item.meeting.tense !== null &&
        item.meeting.kind !== 'light' &&
        item.meeting.kind !== 'gather'
      )
        return index;
    }
    return this.#items.length;
  }
}

const pressWords = keysOf('مؤتمر', 'المؤتمر', 'مؤتمرا', 'بمؤتمر');
const whileWords = keysOf('فيما', 'بينما', 'وفيما');
const alsoWords = keysOf('كما', 'ايضا', 'وكذلك', 'كذلك');
/** «سيعقد», «وستبحث»: a verb in the future, by its shape. */
const isFutureVerb = (word: string): boolean => word.length > 4 && /^(?:و|ف)?س[يت]/u.test(word);

/** «على رأسهم فلان»: the one named of those met. */
const headWords = keysOf('رأسهم', 'رأسها', 'بينهم', 'بينها', 'أبرزهم');
const heading = keysOf('برئاسة', 'بقيادة', 'يرأسه', 'يتراسه', 'يقوده', 'ترأسه', 'يضم');
const delegations = keysOf('وفد', 'وفدا', 'الوفد', 'بوفد', 'لوفد', 'وفود', 'وفدين');
/** «نظيريهما»: counterparts of two. */
const pairOfCounterparts = /^(?:[وبل]|ال)*نظير(?:ي|ا|تي|تا)(?:ه|ها|هما|هم)?$/u;
/** What the form of a past verb follows only as a noun. */
const governing = keysOf(
  'علي',
  'في',
  'من',
  'عن',
  'الي',
  'بعد',
  'قبل',
  'خلال',
  'حول',
  'سبل',
  'تم',
  'يتم',
  'خلالها',
  'خلاله',
  'جري',
  'اجل',
  'بهدف',
  'بغية',
  'دون',
  'عدم',
  'امكانية',
  'ضرورة',
  'اهمية',
);
/** «اللقاء عقد», «استمر الاجتماع»: it took place. */
const takingPlace = keysOf(
  'عقد',
  'عقدت',
  'وعقد',
  'وعقدت',
  'جري',
  'جرت',
  'وجري',
  'وجرت',
  'استمر',
  'استمرت',
  'واستمر',
  'استغرق',
  'استغرقت',
  'انعقد',
  'انعقدت',
);
const impersonalVerbs = keysOf('عقدت', 'عقدتا', 'جرت', 'جرتا', 'جري', 'عقد', 'بدات', 'ستعقد', 'سيعقد', 'تعقد', 'يعقد');
const participating = keysOf('شارك', 'شاركت', 'يشارك', 'تشارك');
const intoIt = keysOf('فيه', 'فيها', 'فيهما');
const attending = keysOf('حضر', 'وحضر', 'حضرت', 'وحضرت', 'يحضر', 'تحضر', 'سيحضر', 'لحضور', 'حضور', 'حضرها');
const besides = keysOf('اضافة', 'بالاضافة', 'فضلا', 'علاوة');
const statements = keysOf('تصريح', 'تصريحات', 'حديث', 'كلمة', 'مقابلة', 'بيان', 'تغريدة', 'منشور');
const thatHe = keysOf('انه', 'انها', 'بانه', 'بانها', 'وانه', 'وانها');
const afterwards = keysOf('عقب', 'بعد', 'قبل', 'قبيل', 'عشية', 'بعيد');
const inviting = keysOf('الدعوة', 'دعوة', 'دعوته', 'بدعوة', 'دعاه', 'دعا');
const separately = keysOf('منفصلة', 'منفصلين', 'منفصلتين', 'منفصل', 'حدة');
const pluralMeetings = keysOf('لقاءات', 'اجتماعات', 'اتصالات');
const newClause = keysOf('كما', 'فيما', 'بينما', 'حيث', 'بعدما', 'لكن');
const closing = keysOf('كما', 'فيما', 'بينما', 'وذلك', 'لكن', 'عقب', 'قبل');
const particles = keysOf(
  'قد',
  'وقد',
  'كان',
  'وكان',
  'سوف',
  'ايضا',
  'امس',
  'اليوم',
  'في',
  'مساء',
  'صباح',
  'هذا',
  'ان',
  'كذلك',
  'بدوره',
  'خلال',
);

interface FoundPerson extends Span {
  person: EventPerson;
  /** Joined by «مع», «بـ», «بين»: certainly a partner. */
  strong: boolean;
}
interface Found {
  people: FoundPerson[];
  /** The item after the last that belongs. */
  stop: number;
}

/** Offices that one person holds at a time; a ministry has several deputies, and «مسؤول» can be anybody. */
export const hasOneHolder = (key: string): boolean =>
  [
    'president',
    'prime-minister',
    'king',
    'emir',
    'sultan',
    'crown-prince',
    'pope',
    'supreme-leader',
    'chancellor',
    'secretary-general',
    'vice-president',
  ].includes(key) ||
  (key.endsWith('minister') && !key.startsWith('deputy'));

/** «الوزيران» are two ministers of whatever portfolio. */
const sameKind = (general: string, key: string | null): boolean =>
  key === general || (general === 'minister' && key !== null && key.endsWith('minister') && !key.startsWith('deputy'));

const rankOrder: readonly Rank[] = ['none', 'envoy', 'ministerial', 'head-of-state'];

function topRank(mentions: readonly PersonMention[]): Rank | null {
  let top: Rank | null = null;
  for (const { office } of mentions) {
    if (office && (top === null || rankOrder.indexOf(office.rank) > rankOrder.indexOf(top))) top = office.rank;
  }
  return top;
}
