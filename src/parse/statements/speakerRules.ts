import {
  asSaid,
  beforeSubject,
  besideSpeaker,
  expression,
  organisationHeads,
  ownExpression,
  quotedFrom,
  type SayingWord,
  saidNouns,
  sayingPrepositions,
  thatSaid,
} from '../lexicon/sayingWords.ts';
import type { Rule } from '../reading/rule.ts';
import { GAP } from '../text/words.ts';
import { type Actor, actorAt, type Cast, mentionAt } from './actors.ts';
import { type Frame, sayingAt } from './frame.ts';

/** Who has been speaking. */
export interface Floor {
  /** Whose words the newsroom gives. */
  outer: Actor | null;
  /** Whose words somebody else gives: «أضافت أن الرئيس أكد …» ("it added that the president confirmed …"). */
  inner: Actor | null;
  /** The last of both in this passage. */
  here: Actor | null;
}

/** A word of saying in its frame. */
export interface Speaking {
  frame: Frame;
  at: number;
  /** `null` at «بحسب» ("according to"). */
  word: SayingWord | null;
  cast: Cast;
  floor: Floor;
}

/** Who speaks there, and where what he says may begin. */
export interface Voice {
  actor: Actor;
  to: number;
  /** He speaks in somebody else’s words. */
  inner?: true;
  /** He was named before. */
  goesOn?: true;
}

/** Words that may stand between a verb of saying and its subject, or between a subject and its verb, at the most. */
const MOST_BESIDE = 6;

/** Words between «نقل» and «عن فلان» ("quoted … so-and-so") at the most. */
const FARTHEST_QUOTED = 10;

/** How the words around a verb of saying name who speaks. Where none answers, the word tells of no speech. */
export const SPEAKERS: readonly Rule<Speaking, Voice>[] = [
  {
    name: 'according-to',
    says: 'Whoever is named after “according to” said what stands before it, or behind it at the head of a sentence.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. «علاقاتنا مع روسيا قوية جدا ومتينة»، بحسب الصافي.',
        gloss: '“Our relations with Russia are very strong and firm”, according to Safi.',
        gives: 'Nabil al-Safi, direct, 6 words',
      },
    ],
    read(told) {
      const { frame, at, word, cast, floor } = told;
      if (word !== null) return null;
      let from = at + 1;
      while (expression.has(frame.words[from]?.key ?? '') || sayingAt(frame, from)?.word) {
        if (from >= frame.words.length) return null;
        if (ownExpression.has(frame.words[from]!.key)) break;
        from++;
      }
      if (ownExpression.has(frame.words[from]?.key ?? '')) {
        const actor = floor.here ?? floor.outer;
        return actor && { actor, to: from + 1, goesOn: true };
      }
      const actor = actorAt(frame, from, cast);
      return actor && { actor, to: actor.to };
    },
  },
  {
    name: 'quoted-from',
    says: 'Whoever stands after “quoted from” speaks, not the agency that quotes him.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. ونقلت وكالة الأنباء عن الصافي قوله: «العلاقات بين بلدينا قوية جدا».',
        gloss: 'The news agency quoted Safi as saying: “The relations of our countries are very strong.”',
        gives: 'Nabil al-Safi, direct, 5 words',
      },
    ],
    read({ frame, at, word, cast }) {
      if (word?.kind !== 'quoting') return null;
      const { words } = frame;
      for (let from = at + 1; from < words.length && from - at <= FARTHEST_QUOTED; from++) {
        if (thatSaid.has(words[from]!.key)) return null;
        if (!quotedFrom.has(words[from]!.key)) continue;
        const actor = actorAt(frame, from + 1, cast) ?? unknown(frame, from + 1);
        return { actor, to: actor.to };
      }
      return null;
    },
  },
  {
    name: 'subject-before',
    says: 'The subject stands right before its verb of saying, at the head of a sentence or of what somebody else says.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. الرئيس الروسي شدد من جانبه على أن «العلاقات بين بلدينا قوية جدا».',
        gloss: 'The Russian president stressed for his part that “the relations of our countries are very strong”.',
        gives: 'Igor Orlov, direct, 5 words',
      },
    ],
    read({ frame, at, word, cast }) {
      if (!isVerb(word)) return null;
      let end = at;
      while (at - end <= MOST_BESIDE && besideSpeaker.has(frame.words[end - 1]?.key ?? '')) end--;
      const actor = actorBefore(frame, end, cast);
      if (!actor) return null;
      const before = frame.words[actor.from - 1]?.key;
      if (before !== undefined && !beforeSubject.has(before) && !thatSaid.has(before)) return null;
      const inner = before !== undefined && thatSaid.has(before);
      return { actor, to: at + 1, ...(inner ? { inner } : {}) };
    },
  },
  {
    name: 'subject-after',
    says: 'The subject follows its verb of saying at once, or after “for his part” and the like.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال من جانبه أورلوف: «العلاقات بين بلدينا قوية جدا».',
        gloss: 'Orlov said for his part: “The relations of our countries are very strong.”',
        gives: 'Igor Orlov, direct, 5 words',
      },
    ],
    read({ frame, at, word, cast }) {
      if (!isVerb(word)) return null;
      let from = at + 1;
      while (from - at <= MOST_BESIDE && besideSpeaker.has(frame.words[from]?.key ?? '')) from++;
      const actor = actorAt(frame, from, cast);
      // «أطلع لافروف على …» ("informed Lavrov of …"): who hears it follows, too.
      if (!actor || (word!.kind === 'informing' && !actorAt(frame, actor.to, cast))) return null;
      return { actor, to: actor.to };
    },
  },
  {
    name: 'participle',
    says: 'A participle of saying goes on with whoever spoke before it in the sentence.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إن الزيارة مهمة جدا، مؤكدا أن العلاقات تتطور باستمرار.',
        gloss: 'Safi said that the visit is very important, confirming that the relations develop continuously.',
        gives: 'Nabil al-Safi, indirect, 3 words; Nabil al-Safi, indirect, 3 words',
      },
    ],
    read({ at, word, floor, frame }) {
      if (word?.kind !== 'participle' && word?.kind !== 'noun') return null;
      const actor = floor.here ?? (at === 0 || frame.words[0]?.key === frame.words[at]?.key ? floor.outer : null);
      return actor && { actor, to: at + 1, goesOn: true };
    },
  },
  {
    name: 'goes-on',
    says: 'A verb of saying without a subject goes on with whoever spoke last and is of its gender.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إن الزيارة مهمة جدا. وأضاف: «العلاقات بين بلدينا قوية جدا».',
        gloss:
          'Safi said that the visit is very important. He added: “The relations of our countries are very strong.”',
        gives: 'Nabil al-Safi, indirect, 3 words; Nabil al-Safi, direct, 5 words',
      },
    ],
    read({ frame, at, word, floor }) {
      if (!isVerb(word) || !standsAlone(frame, at, word!.joined) || !leadsOn(frame, at + 1)) return null;
      const fits = (actor: Actor | null): actor is Actor => actor !== null && actor.feminine === word!.feminine;
      const actor = [floor.outer, floor.inner].find(fits);
      return actor ? { actor, to: at + 1, goesOn: true } : null;
    },
  },
  {
    name: 'somebody-else',
    says: 'A noun that follows a verb of saying and is nobody known speaks, and nobody goes on.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إن الزيارة مهمة جدا، وقال باحثون إن ذلك مفيد، مضيفا أن البلدين قريبان جدا.',
        gloss:
          'Safi said that the visit is very important, and researchers said that this is useful, adding that the countries are very close.',
        gives: 'Nabil al-Safi, indirect, 3 words',
      },
    ],
    cases: ['words-of-nobody'],
    read: ({ frame, at, word }) =>
      word?.kind === 'firm' && standsAlone(frame, at, word.joined) && at + 1 < frame.words.length
        ? { actor: { ...unknown(frame, at + 1), feminine: word.feminine }, to: at + 2 }
        : null,
  },
];

const isVerb = (word: SayingWord | null): boolean =>
  word !== null && word.kind !== 'participle' && word.kind !== 'noun';

const unknown = ({ words }: Frame, at: number): Actor => ({
  speaker: null,
  named: [words[Math.min(at, words.length - 1)]!],
  rule: null,
  feminine: false,
  from: at,
  to: at + 1,
});

/** Longest name with office and apposition, in words, that is looked for before a verb. */
const LONGEST_BEFORE = 16;

/** Who is named by the words that end before one of the frame. */
function actorBefore(frame: Frame, end: number, cast: Cast): Actor | null {
  const { words } = frame;
  const last = words[end - 1];
  if (!last) return null;
  const person = mentionAt(cast.people, last);
  let found: Actor | null = null;
  for (let from = end - 1; from >= 0 && end - from <= LONGEST_BEFORE; from--) {
    const { end: to, key, gap } = words[from]!;
    if (person && to <= person.start) break;
    // An organisation begins with one of few words; whoever else ends here is one word or a person.
    const actor = person || from === end - 1 || organisationHeads.has(key) ? actorAt(frame, from, cast) : null;
    if (actor?.to === end) found = actor;
    if (gap >= GAP.stop) break;
  }
  return found;
}

/** «وأضاف», «، رأى» ("and he added", ", he thought"): the verb begins a clause of its own. */
function standsAlone(frame: Frame, at: number, joined: boolean): boolean {
  const { words } = frame;
  const before = words[at - 1];
  return (
    before === undefined ||
    joined ||
    words[at]!.gap >= GAP.comma ||
    asSaid.has(before.key) ||
    beforeSubject.has(before.key) ||
    sayingAt(frame, at - 1)?.word != null
  );
}

/** Whether what somebody says begins behind a verb that has no subject. */
export function leadsOn(frame: Frame, from: number): boolean {
  const { words, colon, quotes } = frame;
  let at = from;
  while (besideSpeaker.has(words[at]?.key ?? '') || sayingPrepositions.has(words[at]?.key ?? '')) at++;
  const key = words[at]?.key;
  if (key === undefined) return quotes.some((quote) => quote.at === words.length);
  return (
    at > from ||
    thatSaid.has(key) ||
    saidNouns.has(key) ||
    colon(at) ||
    words[at]!.gap >= GAP.comma ||
    quotes.some((quote) => quote.at === at) ||
    WITHIN.has(key)
  );
}

const WITHIN = beforeSubject;

/** Whether a word begins to say who said what stands around it. */
export function isCredit(frame: Frame, at: number): boolean {
  const credits = sayingAt(frame, at)?.credits ?? null;
  if (credits === null || credits === 'according') return credits !== null;
  return at > 0 && frame.words[at]!.gap >= GAP.comma && !leadsFrom(frame, at);
}

/** «كما أكد نوفاك أن …» ("so-and-so also confirmed that …") says something new. */
const leadsFrom = (frame: Frame, at: number): boolean => {
  const { words } = frame;
  for (let next = at + 1; next < words.length && next - at <= LONGEST_BEFORE; next++) {
    if (thatSaid.has(words[next]!.key)) return true;
    if (next > at + 1 && sayingAt(frame, next)?.word) return false;
  }
  return false;
};
