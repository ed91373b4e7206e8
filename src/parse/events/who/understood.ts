import { inWord } from '../../lexicon/clauseWords.ts';
import { wasWords } from '../../lexicon/statusWords.ts';
import { preparing } from '../../lexicon/tellingWords.ts';
import type { Rule } from '../../reading/rule.ts';
import { meetsEach } from '../facts/manner.ts';
import { clauseStart, isConjoined } from '../sentence/bounds.ts';
import { isForIt, linkBefore } from '../sentence/links.ts';
import { meetingIn } from '../sentence/meetingNouns.ts';
import { type FoundPerson, isWord, type Scene } from '../sentence/scene.ts';
import { pairAt } from './pairs.ts';
import { possessorBefore, speakerAfter } from './possessor.ts';
import { speakerAt } from './speakers.ts';
import { jointBefore, subjectBefore, subjectOfSentence, travellerBefore } from './subjects.ts';
import { isAmong, OPENING, type Walked, withSubject } from './told.ts';
import { topicAs } from './topic.ts';

/** Nobody can be told to have met. */
const NOBODY: readonly FoundPerson[] = [];

/**
 * Who is meant and not named where the words are. Each rule is asked with those found so far and answers all who meet; the
 * first that answers wins. First the nouns («لقاء مع» ("a meeting with")), then verbs whose objects are many, then «لقائه»
 * ("his meeting"), then verbs with one object; what is told by the words at hand goes before what was told earlier.
 */
export const UNDERSTOOD: Rule<Walked, readonly FoundPerson[]>[] = [
  {
    name: 'gathered-with-him',
    says: 'A verb of gathering with a pronoun ("the summit that brought him together with") counts in the one whom the sentence speaks of.',
    examples: [
      {
        text: 'قمة في موسكو\nالخميس 16 آذار 2023\nأشاد الرئيس السوري نبيل الصافي بالقمة التي جمعته أمس في موسكو بالرئيس الروسي إيغور أورلوف ووزير الخارجية التركي كمال آيدن.',
        gloss:
          'President al-Safi praised the summit that brought him together with president Orlov and minister Aydın.',
        gives: 'Nabil al-Safi + Igor Orlov + Kemal Aydın',
      },
    ],
    read({ scene, at, people, gathersHim }) {
      const himself = gathersHim && people.length > 0 ? topicAs(scene, at) : null;
      return himself && !isAmong(people, himself) ? [himself, ...people] : null;
    },
  },
  {
    name: 'welcomed-on-arrival',
    says: 'Those who "were at the reception" received whoever the article said had come.',
    examples: [
      {
        text: 'الرئيس السوري في موسكو\nالخميس 16 آذار 2023\nوصل الرئيس السوري نبيل الصافي إلى موسكو اليوم.\nوكان في الاستقبال نائب وزير الخارجية الروسي أنطون فولكوف ووزير الدفاع أوليغ زايتسيف.',
        gloss:
          'President al-Safi arrived in Moscow today. At the reception were the Russian deputy minister Volkov and the defence minister Zaitsev.',
        gives: 'Nabil al-Safi + Anton Volkov + Oleg Zaitsev',
      },
    ],
    cases: ['represents-the-president'],
    read({ scene, at, shape, word, people }) {
      if (shape !== 'noun' || word.meeting?.format !== 'reception' || people.length === 0) return null;
      if (!wereAtReception(scene, at, people[0]!)) return null;
      const arrived = scene.events.findLast(({ visit }) => visit)?.people[0] ?? scene.topic;
      const him = arrived && { person: arrived, start: word.start, end: word.end, strong: false };
      return him && withSubject(people, him);
    },
  },
  {
    name: 'traveller-comes-to-meet',
    says: 'Whoever came or went "to meet" somebody is the one who meets him.',
    examples: [
      {
        text: 'وزير الخارجية الروسي يصل إلى العاصمة السورية\nالجمعة 9 شباط 2024\nوصل وزير الخارجية الروسي ميخائيل بيلوف إلى دمشق مساء أمس للقاء الرئيس السوري نبيل الصافي.',
        gloss: 'The Russian minister Belov arrived in Damascus last night for a meeting with president al-Safi.',
        gives: 'Mikhail Belov + Nabil al-Safi',
      },
    ],
    cases: ['came-to-meet'],
    read(told) {
      const [lone] = told.people;
      if (!isLoneOfNoun(told) || !isForIt(told.word) || (lone!.strong && isPrepared(told))) return null;
      const traveller = travellerBefore(told.scene, told.at);
      return traveller && withSubject(told.people, traveller);
    },
  },
  {
    name: 'subject-of-the-sentence',
    says: 'The one person before "a meeting with so-and-so" in the same clause is the other who met.',
    examples: [
      {
        text: 'قمة في موسكو\nالخميس 16 آذار 2023\nشارك الرئيس السوري نبيل الصافي أمس في قمة مع الرئيس الروسي إيغور أورلوف في موسكو.',
        gloss: 'President al-Safi took part yesterday in a summit with president Orlov in Moscow.',
        gives: 'Nabil al-Safi + Igor Orlov',
      },
    ],
    cases: ['press-conference-with-counterpart'],
    read: (told) => {
      const subject = lacksSubject(told) ? subjectOfSentence(told.scene, told.at) : null;
      return subject && withSubject(told.people, subject);
    },
  },
  {
    name: 'speaker-at-the-meeting',
    says: 'Whoever said something "at a meeting with so-and-so" is the other who met.',
    examples: [
      {
        text: 'الوزير في موسكو\nالخميس 16 آذار 2023\nأعلن وزير الخارجية السوري سليم الحداد أن بلاده مستعدة للتعاون، خلال لقاء مع نظيره الروسي ميخائيل بيلوف في موسكو اليوم.',
        gloss:
          'The Syrian minister Haddad announced that his country was ready, at a meeting with his counterpart Belov.',
        gives: 'Salim Haddad + Mikhail Belov',
      },
      {
        text: 'الوزير في موسكو\nالخميس 16 آذار 2023\nفي لقاء مع وزير الخارجية الروسي ميخائيل بيلوف أقر وزير الخارجية السوري سليم الحداد بأن التجارة تراجعت.',
        gloss:
          'At a meeting with the Russian minister Belov, the Syrian minister Haddad conceded that trade had fallen.',
        gives: 'Salim Haddad + Mikhail Belov',
      },
    ],
    cases: ['said-at-a-meeting'],
    read: (told) => {
      const speaker = lacksSubject(told) ? speakerAt(told.scene, told.at, told.stop) : null;
      return speaker && withSubject(told.people, speaker);
    },
  },
  {
    name: 'each-of-whom-somebody-met',
    says: 'All who follow "met each of" are whom somebody met, so the subject is of the clause before or whom it was about; without one nobody met.',
    examples: [
      {
        text: 'جولة وزير الخارجية الروسي\nالخميس 16 آذار 2023\nيبدأ وزير الخارجية الروسي ميخائيل بيلوف اليوم جولة تقوده إلى بغداد ودمشق يلتقي خلالها كلا من الرئيس السوري نبيل الصافي والوزير التركي كمال آيدن.',
        gloss:
          'The Russian minister Belov begins a tour on which he meets each of president al-Safi and minister Aydın.',
        gives: 'Mikhail Belov + Kemal Aydın; Mikhail Belov + Nabil al-Safi',
      },
    ],
    cases: ['journey-on-which-he-meets-each-of'],
    read(told) {
      const { scene, at, people } = told;
      if (!lacksSubjectOfMany(told) || !meetsEach(scene, at)) return null;
      const before = subjectBefore(scene, at);
      const subject = before === undefined ? topicAs(scene, at) : before;
      return subject ? withSubject(people, subject) : NOBODY;
    },
  },
  {
    name: 'joined-verb-and-many-objects',
    says: 'All who follow "and met" are whom the subject of the clause before met.',
    examples: [
      {
        text: 'وزير الخارجية السوري في موسكو\nالخميس 16 أيار 2024\nزار وزير الخارجية السوري سليم الحداد موسكو أمس، والتقى نظيره الروسي ميخائيل بيلوف والوزير التركي كمال آيدن.',
        gloss: 'The Syrian minister Haddad visited Moscow yesterday and met his counterpart Belov and minister Aydın.',
        gives: 'Salim Haddad + Mikhail Belov + Kemal Aydın',
      },
    ],
    cases: ['elided-subject-met-two'],
    read: (told) => (lacksSubjectOfMany(told) && isConjoined(told.scene, told.at) ? withSubjectBefore(told) : null),
  },
  {
    name: 'where-he-met-those-of-one-side',
    says: 'Two of one side did not meet each other: after "where he met" they are whom the traveller met.',
    examples: [
      {
        text: 'وزير الخارجية السوري في موسكو\nالخميس 16 أيار 2024\nزار وزير الخارجية السوري سليم الحداد موسكو أمس حيث التقى وزير الخارجية الروسي ميخائيل بيلوف ووزير الدفاع الروسي أوليغ زايتسيف.',
        gloss:
          'The Syrian minister Haddad visited Moscow yesterday, where he met the Russian ministers Belov and Zaitsev.',
        gives: 'Salim Haddad + Mikhail Belov + Oleg Zaitsev',
      },
    ],
    read: (told) =>
      lacksSubjectOfMany(told) && jointBefore(told.scene, told.at) !== null && areOfOneSide(told)
        ? withSubjectBefore(told)
        : null,
  },
  {
    name: 'whose-it-is-follows',
    says: 'After "after his meeting with so-and-so, so-and-so …" at the head of a clause it is known whose meeting it was.',
    examples: [
      {
        text: 'الرئيس في موسكو\nالخميس 16 آذار 2023\nقال وزير الخارجية التركي كمال آيدن إن “عقب لقائه مع الرئيس الروسي إيغور أورلوف، الرئيس السوري نبيل الصافي يعقد مؤتمرا صحفيا”.',
        gloss:
          'Minister Aydın said: “after his meeting with president Orlov, president al-Safi holds a press conference”.',
        gives: 'Igor Orlov + Nabil al-Safi',
      },
    ],
    read({ scene, at, shape, people }) {
      if (shape !== 'possessive' || people.length < 2 || people[1]!.strong) return null;
      return clauseStart(scene, at) >= at - OPENING ? people : null;
    },
  },
  {
    name: 'speaker-after-his-meeting',
    says: 'Where a sentence opens with "after his meeting with so-and-so", it was the meeting of whoever then says something.',
    examples: [
      {
        text: 'الصافي يتحدث عن القواعد\nالخميس 16 تشرين الأول 2025\nبعد لقائه الرئيس الروسي إيغور أورلوف في موسكو أمس، كشف الرئيس السوري نبيل الصافي عن تفاهمات جديدة.',
        gloss:
          'After his meeting with president Orlov in Moscow yesterday, president al-Safi disclosed new understandings.',
        gives: 'Igor Orlov + Nabil al-Safi',
      },
    ],
    cases: ['opens-with-after'],
    read({ scene, at, shape, people }) {
      const speaker = shape === 'possessive' && at <= OPENING ? speakerAfter(scene, at) : null;
      if (!speaker) return null;
      return isAmong(people, speaker) ? people : [...people, speaker];
    },
  },
  {
    name: 'possessor-before',
    says: 'The nearest person before "his meeting" is the one whose it is, unless he is only spoken of there or was met by another.',
    examples: [
      {
        text: 'الرئيس في موسكو\nالخميس 16 آذار 2023\nأعلن وزير الخارجية السوري سليم الحداد أن الرئيس نبيل الصافي عاد إلى دمشق بعد لقائه الرئيس الروسي إيغور أورلوف في موسكو أمس.',
        gloss:
          'Minister Haddad announced that president al-Safi had returned after his meeting with president Orlov yesterday.',
        gives: 'Nabil al-Safi + Igor Orlov',
      },
    ],
    cases: ['after-his-meeting-with-another', 'of-whom-the-relative-clause-tells', 'meeting-by-its-participants-words'],
    read({ scene, at, shape, people }) {
      const possessor = shape === 'possessive' ? possessorBefore(scene, at, people) : null;
      return possessor && [possessor, ...people];
    },
  },
  {
    name: 'possessor-is-whom-it-tells-of',
    says: 'Where nobody stands before "his meeting", it is that of whoever the article was speaking of.',
    examples: [
      {
        text: 'الرئيس السوري في موسكو\nالخميس 16 آذار 2023\nوصل الرئيس السوري نبيل الصافي إلى موسكو أمس.\nوتناول خلال لقائه الرئيس الروسي إيغور أورلوف ملف الطاقة.',
        gloss:
          'President al-Safi arrived in Moscow yesterday. During his meeting with president Orlov he took up energy.',
        gives: 'Nabil al-Safi + Igor Orlov',
      },
    ],
    read({ scene, at, shape, people }) {
      const topic = shape === 'possessive' ? topicAs(scene, at) : null;
      return topic && withSubject(people, topic);
    },
  },
  {
    name: 'subject-of-the-clause-before',
    says: 'A verb that names only its object goes on with the subject of the clause that it is joined to; where several stand there, nobody is sure.',
    examples: [
      {
        text: 'أورلوف إلى دمشق\nالخميس 16 آذار 2023\nأعلن وزير الخارجية الروسي ميخائيل بيلوف أن الرئيس إيغور أورلوف يبدأ غدا زيارة إلى دمشق يلتقي خلالها الرئيس السوري نبيل الصافي.',
        gloss:
          'Minister Belov announced that president Orlov begins a visit to Damascus on which he meets president al-Safi.',
        gives: 'Igor Orlov + Nabil al-Safi',
      },
      {
        text: 'أورلوف في أنقرة\nالخميس 16 آذار 2023\nأعلن وزير الخارجية الروسي ميخائيل بيلوف أن الرئيس إيغور أورلوف التقى أمس الرئيس السوري نبيل الصافي في دمشق، ثم التقى اليوم الوزير التركي كمال آيدن في أنقرة.',
        gloss:
          'Minister Belov announced that president Orlov met president al-Safi yesterday in Damascus, then [he] met minister Aydın today in Ankara.',
        gives: 'Igor Orlov + Nabil al-Safi; Igor Orlov + Kemal Aydın',
      },
    ],
    cases: ['journey-during-which-he-meets', 'visit-made-by-another'],
    read(told) {
      const before = goesOnWithSubject(told) ? subjectBefore(told.scene, told.at) : undefined;
      if (before === undefined) return null;
      return before ? ledBy(told, before) : told.people;
    },
  },
  {
    name: 'whom-it-tells-of',
    says: 'A verb that names only its object, joined to no clause before, tells of whoever the sentence or the article was speaking of.',
    examples: [
      {
        text: 'أورلوف يستقبل وزير الخارجية السوري في الكرملين\n3 أيار 2022\nوصل وزير الخارجية السوري سليم الحداد إلى موسكو أمس الاثنين. وفي الكرملين استقبله الرئيس الروسي إيغور أورلوف، وبحث معه العلاقات الثنائية.',
        gloss:
          'The Syrian minister Haddad arrived in Moscow. In the Kremlin president Orlov received him and talked with him.',
        gives: 'Salim Haddad + Igor Orlov',
      },
    ],
    cases: ['object-pronoun-with-bi', 'attendants-are-not-the-topic'],
    read(told) {
      const topic = goesOnWithSubject(told) ? topicAs(told.scene, told.at) : null;
      return topic && ledBy(told, topic);
    },
  },
  {
    name: 'pair-goes-on',
    says: 'A verb in the dual that names nobody tells of the last two who met.',
    examples: [
      {
        text: 'اتصال جديد\nالسبت 4 شباط 2023\nأجرى الرئيس السوري نبيل الصافي اتصالا هاتفيا مع نظيره الروسي إيغور أورلوف أول أمس.\nواتفقا على التعاون. والتقيا مجددا في موسكو اليوم.',
        gloss:
          'President al-Safi made a call to his counterpart Orlov. They agreed. The two met again in Moscow today.',
        gives: 'Nabil al-Safi + Igor Orlov; Nabil al-Safi + Igor Orlov',
      },
    ],
    read: ({ scene, word, shape, people }) =>
      shape === 'verb' && people.length === 0 && word.meeting?.dual ? pairAt(scene, word) : null,
  },
];

/** «وأقيم الاستقبال …، وكان في الاستقبال فلان» ("the reception was held …, and at the reception was so-and-so"). */
function wereAtReception({ items }: Scene, at: number, { start }: FoundPerson): boolean {
  for (let index = at; index < items.length && items[index]!.start < start; index++) {
    const isThere = isWord(items[index - 1], inWord) && isWord(items[index - 2], wasWords);
    if (isThere && meetingIn(items, index)?.format === 'reception') return true;
  }
  return false;
}

const isLoneOfNoun = ({ shape, people }: Walked): boolean => shape === 'noun' && people.length === 1;

/** «للتحضير لاجتماع مع فلان» ("to prepare for a meeting with so-and-so"): who will meet him is not said. */
const isPrepared = ({ scene, at }: Walked): boolean => isWord(scene.items[at - 1], preparing);

/** «لقاء مع فلان» ("a meeting with so-and-so"): a noun that names only one, and as a partner. */
const lacksSubject = (told: Walked): boolean => isLoneOfNoun(told) && told.people[0]!.strong && !isPrepared(told);

/** «والتقى نظيره والرئيس» ("and met his counterpart and the president"): a verb that names several, none of them as its subject. */
const lacksSubjectOfMany = (told: Walked): boolean =>
  told.shape === 'verb' && !told.hasSubject && told.people.length >= 2 && !namesItsSubject(told);

/** «والتقى فلان فلانا» ("and so-and-so met so-and-so") has one; where all that follow «و» ("and") are joined, they are whom somebody met. */
function namesItsSubject({ scene, people: [first, ...others] }: Walked): boolean {
  if (first!.person.mention.counterpart) return false;
  return others.some(({ start }) => {
    const index = scene.items.findIndex((item) => item.start === start);
    return index >= 0 && linkBefore(scene, index) !== 'and';
  });
}

/** With the subject of the clause before, where it is known and not yet among them. */
function withSubjectBefore({ scene, at, people }: Walked): readonly FoundPerson[] | null {
  const subject = subjectBefore(scene, at);
  return subject && !isAmong(people, subject) ? [subject, ...people] : null;
}

const areOfOneSide = ({ people: [first, ...others] }: Walked): boolean =>
  others.every(({ person }) => person.mention.country === first!.person.mention.country);

/** «التقى [به]», «وبحث مع فلان» ("met [him]", "and talked with so-and-so"): a verb that names no subject, and one to meet. */
function goesOnWithSubject({ shape, hasSubject, people, word }: Walked): boolean {
  const [lone] = people;
  if (shape !== 'verb' || hasSubject || !lone || (people.length > 1 && !lone.strong)) return false;
  const { person, mention } = lone.person;
  const several = person === null && (mention.office?.number ?? 'one') !== 'one';
  const kind = word.meeting?.kind;
  return !several && (lone.strong || kind === 'meet' || kind === 'receive');
}

/** With somebody before those found, unless he is the first of them. */
const ledBy = ({ people }: Walked, subject: FoundPerson): readonly FoundPerson[] =>
  subject.person.person === people[0]!.person.person ? people : [subject, ...people];
