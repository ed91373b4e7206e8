import { relativeWords } from '../../lexicon/clauseWords.ts';
import { timesWord, whetherWord } from '../../lexicon/eventWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { isWord, type Scene } from '../sentence/scene.ts';
import { buildEvent } from './buildEvent.ts';
import { isVerb, isVisit, NOTHING, nounWordOf, peopleOf, type Telling, type Telltale } from './telling.ts';

/** How many items before a verb «المرة الأولى التي» ("the first time that") may stand. */
const TIMES_BEFORE = 5;
/** How many items before a verb «إذا كان فلان» ("whether A") may stand, with its subject. */
const WHETHER_BEFORE = 4;

/** Verbs that say by themselves that people met, and what else they may say. */
export const VERBS: readonly Telltale[] = [
  {
    name: 'how-often',
    says: 'A relative clause on "the first time" and the like says how often they met, not that they do.',
    examples: [
      {
        text: 'ليست هذه المرة الأولى التي يلتقي فيها الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف.',
        gloss: 'This is not the first time that President Safi meets President Orlov.',
        gives: 'nothing',
      },
    ],
    cases: ['not-the-first-time'],
    read: (telling) =>
      isVerbWithPeople(telling) &&
      isWord(telling.scene.items[telling.at - 1], relativeWords) &&
      isNear(telling, timesWord, TIMES_BEFORE)
        ? NOTHING
        : null,
  },
  {
    name: 'asked-whether',
    says: 'Whether they will meet is asked, not told.',
    examples: [
      {
        text: 'سئل الناطق عما إذا كان الرئيس إيغور أورلوف سيلتقي الرئيس السوري نبيل الصافي قريبا.',
        gloss: 'The spokesman was asked whether President Orlov will meet President Safi soon.',
        gives: 'nothing',
      },
    ],
    cases: ['asked-whether-they-will-meet'],
    read: (telling) => (isVerbWithPeople(telling) && isNear(telling, whetherWord, WHETHER_BEFORE) ? NOTHING : null),
  },
  {
    name: 'discussed-by-others',
    says: 'Unnamed people who only came along when something was discussed did not discuss it with each other.',
    examples: [
      {
        text: 'ناقش مجلس الأمن أمس الملف بحضور وزير الدفاع الروسي ووزير الدفاع السوري.',
        gloss:
          'The Security Council discussed the matter yesterday in the presence of the Russian and Syrian ministers.',
        gives: 'nothing',
      },
    ],
    cases: ['session-with-delegates'],
    read: (telling) => (telling.word.kind === 'discuss' && isByOthers(telling) ? NOTHING : null),
  },
  {
    name: 'two-capitals',
    says: 'Two countries or capitals before a verb in the dual are its subject, and no people.',
    examples: [
      {
        text: 'كانت دمشق وموسكو بحثتا بمشاركة وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف الملف.',
        gloss:
          'Damascus and Moscow had discussed the matter with Haddad and his Russian counterpart Belov taking part.',
        gives: 'nothing',
      },
    ],
    read: (telling) => {
      const before = telling.scene.items[telling.at - 1];
      const place = before?.kind === 'country' || before?.kind === 'place';
      return isVerbWithPeople(telling) && telling.word.dual && place ? NOTHING : null;
    },
  },
  {
    name: 'discussed-with-nobody',
    says: 'A verb of discussing tells of a meeting only with a partner, or of two of different sides.',
    examples: [
      {
        text: 'بحث وزير الخارجية السوري سليم الحداد ووزير الدفاع هشام القاسم الوضع.',
        gloss: 'The Syrian foreign minister Haddad and the defence minister Qasim discussed the situation.',
        gives: 'nothing',
      },
    ],
    read: (telling) => (telling.word.kind === 'discuss' && isWithNobody(telling) ? NOTHING : null),
  },
  {
    name: 'discussed-those-who-follow',
    says: 'Whoever follows a verb of discussing in the dual is what the two of them talked about.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف، وناقشا تهديدات الرئيس الأميركي جون ميلر ووزير الخارجية التركي كمال آيدن.',
        gloss:
          'President Safi met President Orlov, and they discussed the threats of the American president Miller and the Turkish minister Aydın.',
        gives: 'verb-meet: igor-orlov, nabil-al-safi',
      },
    ],
    cases: ['dual-verb-and-whom-they-talk-of'],
    read: (telling) => (telling.word.kind === 'discuss' && isOfThoseWhoFollow(telling) ? NOTHING : null),
  },
  {
    name: 'verb-meet',
    says: 'A verb of meeting says that its subject and those it names met.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The Syrian foreign minister Haddad met his Russian counterpart Belov.',
        gives: 'verb-meet: mikhail-belov, salim-haddad',
      },
    ],
    cases: ['meets-verb-then-subject', 'subject-before-verb', 'call-verb', 'talked-on-the-phone'],
    read: (telling) => (telling.word.kind === 'meet' ? relateVerb(telling) : null),
  },
  {
    name: 'verb-receive',
    says: 'A verb of receiving says that its subject met whoever came.',
    examples: [
      {
        text: 'استقبل الرئيس السوري نبيل الصافي وزير الخارجية الروسي ميخائيل بيلوف.',
        gloss: 'President Safi received the Russian foreign minister Belov.',
        gives: 'verb-receive: mikhail-belov, nabil-al-safi',
      },
    ],
    cases: ['guest-received-in-the-palace', 'object-pronoun-with-bi', 'received-each-of'],
    read: (telling) => (telling.word.kind === 'receive' ? relateVerb(telling) : null),
  },
  {
    name: 'verb-discuss',
    says: 'A verb of discussing with a partner says that they met.',
    examples: [
      {
        text: 'بحث الرئيس السوري نبيل الصافي مع وزير الخارجية الروسي ميخائيل بيلوف التعاون.',
        gloss: 'President Safi discussed cooperation with the Russian foreign minister Belov.',
        gives: 'verb-discuss: mikhail-belov, nabil-al-safi',
      },
    ],
    cases: ['counterpart-named', 'by-telephone-after-the-day', 'through-the-telephone'],
    read: (telling) => (telling.word.kind === 'discuss' ? relateVerb(telling) : null),
  },
];

/** Verbs that tell of a meeting by the noun that they go with. */
export const LIGHT_VERBS: readonly Telltale[] = [
  {
    name: 'ceremony',
    says: 'A ceremony at which one person is received is part of a journey; who received comes later.',
    examples: [
      {
        text: 'جرت مراسم استقبال الرئيس السوري نبيل الصافي في المطار.',
        gloss: 'A ceremony of reception of President Safi was held at the airport.',
        gives: 'ceremony: nabil-al-safi',
      },
    ],
    read: (telling) => (isLight(telling) ? relateCeremony(telling) : null),
  },
  {
    name: 'light-verb',
    says: 'A verb such as "held" with a noun of meeting says that its subject and those it names met.',
    examples: [
      {
        text: 'أجرى الرئيس السوري نبيل الصافي محادثات مع وزير الخارجية الروسي ميخائيل بيلوف.',
        gloss: 'President Safi held talks with the Russian foreign minister Belov.',
        gives: 'light-verb: mikhail-belov, nabil-al-safi',
      },
    ],
    cases: ['light-verb-with-noun', 'call', 'chaired-together', 'mediator-arranges-a-meeting'],
    read: (telling) => (isLight(telling) ? relateLight(telling) : null),
  },
  {
    name: 'gathering',
    says: 'A meeting that gathers people or has them at its table is one of all of them.',
    examples: [
      {
        text: 'جمع لقاء الرئيس السوري نبيل الصافي بوزير الخارجية الروسي ميخائيل بيلوف.',
        gloss: 'A meeting brought President Safi together with the Russian foreign minister Belov.',
        gives: 'gathering: mikhail-belov, nabil-al-safi',
      },
    ],
    cases: ['noun-gathers', 'days-after-a-meeting', 'leaders-by-office-then-by-name'],
    read: (telling) => (telling.word.kind === 'gather' ? relateLight(telling) : null),
  },
];

const isLight = (telling: Telling): boolean => telling.word.kind === 'light' && !isVisit(telling);

const relateVerb = (telling: Telling): MeetingEvent | null =>
  buildEvent(telling.scene, { at: telling.at, word: telling.word, noun: null, found: peopleOf(telling) });

const relateLight = (telling: Telling): MeetingEvent | null =>
  buildEvent(telling.scene, { at: telling.at, word: telling.word, noun: telling.noun, found: peopleOf(telling) });

function relateCeremony(telling: Telling): MeetingEvent | null {
  const { scene, at, word, noun } = telling;
  const found = peopleOf(telling);
  if (nounWordOf(telling)?.format !== 'reception' || found.people.length !== 1) return null;
  return buildEvent(scene, { at, word: { ...word, kind: 'visit' }, noun, found });
}

/** Whether it is a verb of meeting. The nouns among its people go with it, even where it tells of no meeting. */
function isVerbWithPeople(telling: Telling): boolean {
  if (!isVerb(telling)) return false;
  peopleOf(telling);
  return true;
}

const isNear = ({ scene, at }: { scene: Scene; at: number }, word: string, before: number): boolean =>
  scene.items.slice(Math.max(0, at - before), at).some((item) => isWord(item, word));

/** «ناقش المجلس الملف بحضور المندوبين» ("the council discussed the matter in the presence of the delegates"). */
function isByOthers(telling: Telling): boolean {
  const { people } = peopleOf(telling);
  const [first] = people;
  return (
    first?.strong === true &&
    first.start > telling.scene.items[telling.at]!.start &&
    people.every(({ person }) => person.person === null)
  );
}

const hasPartner = (telling: Telling): boolean => peopleOf(telling).people.some(({ strong }) => strong);

function isWithNobody(telling: Telling): boolean {
  if (hasPartner(telling)) return false;
  const { people } = peopleOf(telling);
  // «بحث فلان وفلان» ("A and B discussed"): two of different sides do it together.
  const [one, other] = people.map(({ person }) => person.mention.country);
  const together = one != null && other != null && one !== other;
  return people.length < 2 || !(telling.word.dual || together);
}

/** «ناقشا مواجهة تهديدات فلان» ("the two discussed how to face the threats of A"). */
const isOfThoseWhoFollow = (telling: Telling): boolean =>
  telling.word.dual === true &&
  !hasPartner(telling) &&
  peopleOf(telling).people.some(({ start }) => start > telling.scene.items[telling.at]!.start);
