import { hostVerb } from '../../lexicon/eventWords.ts';
import { pairWords, takesNoObject } from '../../lexicon/participantWords.ts';
import type { Rule } from '../../reading/rule.ts';
import { type FoundPerson, isWord } from '../sentence/scene.ts';
import { companionsOf, pairAt } from './pairs.ts';
import { speakerBefore } from './speakers.ts';
import { antecedent, nearestLeft, subjectLeft } from './subjects.ts';
import { isFollowed, isFollowedByTwo, type Told } from './told.ts';

/** The subject is found by the walk to the right; nobody is looked for on the left. */
const FOLLOWS: readonly FoundPerson[] = [];

/** Who stands before a verb of meeting as its subject. The first rule that answers wins; the walk to the right goes on from there. */
export const SUBJECTS: Rule<Told, readonly FoundPerson[]>[] = [
  {
    name: 'light-verb-then-subject',
    says: 'A verb that takes a noun of meeting for its object takes no person, so whoever follows it is its subject.',
    examples: [
      {
        text: 'عزاء باتصال\n14 مايو 2023\nعلى إثر وفاة وزير الدفاع الروسي أوليغ زايتسيف، أجرى الرئيس السوري نبيل الصافي اتصالا هاتفيا اليوم مع الرئيس الروسي إيغور أورلوف.',
        gloss: 'After the death of minister Zaitsev, president al-Safi made a call today to president Orlov.',
        gives: 'Nabil al-Safi + Igor Orlov',
      },
    ],
    cases: ['subject-after-a-verb-that-takes-no-person', 'hosted-two-at-a-meeting'],
    read: (told) => (told.noun !== null && told.noun > told.at && isFollowed(told) && !hostsHim(told) ? FOLLOWS : null),
  },
  {
    name: 'verb-without-object-then-subject',
    says: 'Whoever follows a verb that takes no object, such as "convened" or "conferred", is its subject.',
    examples: [
      {
        text: 'الصافي يلتقي بيلوف قبل القمة\nالخميس 16 آذار 2023\nقبيل لقائه الرئيس الروسي إيغور أورلوف في سوتشي غدا، اجتمع الرئيس السوري نبيل الصافي مع الوزير ميخائيل بيلوف في دمشق.',
        gloss: 'Before his meeting with president Orlov in Sochi tomorrow, president al-Safi met with minister Belov.',
        gives: 'Nabil al-Safi + Mikhail Belov',
      },
    ],
    cases: ['before-his-meeting-he-met'],
    read: (told) => (takesNoObject(told.word.word, told.word.meeting) && isFollowed(told) ? FOLLOWS : null),
  },
  {
    name: 'first-of-two-in-a-row',
    says: 'Of two who follow a verb in a row, joined by nothing, the first is its subject and the second its object.',
    examples: [
      {
        text: 'لقاء في موسكو\nالخميس 16 آذار 2023\nقبل لقائه الرئيس الروسي إيغور أورلوف، التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في موسكو أمس.',
        gloss:
          'Before his meeting with president Orlov, the Syrian minister Haddad met his counterpart Belov yesterday.',
        gives: 'Salim Haddad + Mikhail Belov',
      },
    ],
    cases: ['meets-verb-then-subject'],
    read: (told) => (isFollowedByTwo(told) ? FOLLOWS : null),
  },
  {
    name: 'whom-the-relative-clause-tells-of',
    says: 'After "who" the subject is the one that stands before it, whatever he was named for.',
    examples: [
      {
        text: 'المبعوث الروسي في دمشق\nالخميس 16 آذار 2023\nالتقى نائب وزير الخارجية الروسي أنطون فولكوف الرئيس السوري نبيل الصافي، ونقل إليه رسالة من الرئيس إيغور أورلوف الذي التقى وزير الخارجية السوري سليم الحداد أمس.',
        gloss:
          'Volkov met al-Safi and brought a letter from president Orlov, who met the Syrian minister Haddad yesterday.',
        gives: 'Igor Orlov + Salim Haddad; Anton Volkov + Nabil al-Safi',
      },
    ],
    cases: ['letter-from-one-who-met'],
    read: ({ scene, at }) => alone(antecedent(scene, at)),
  },
  {
    name: 'two-before-a-dual',
    says: 'Before a verb in the dual those who are joined to the nearest subject meet as well.',
    examples: [
      {
        text: 'مباحثات في دمشق\nالأحد 7 أيار 2023\nأعلنت الرئاسة أن الرئيس السوري نبيل الصافي والرئيس الروسي إيغور أورلوف التقيا أمس في دمشق.',
        gloss: 'The presidency announced that presidents al-Safi and Orlov met (both of them) yesterday in Damascus.',
        gives: 'Nabil al-Safi + Igor Orlov',
      },
    ],
    cases: ['two-subjects-before-a-dual-verb', 'own-day-after-and', 'today-is-no-day-of-last-month'],
    read({ scene, at, word }) {
      const subject = word.meeting?.dual ? (subjectLeft(scene, at) ?? speakerBefore(scene, at)) : null;
      const others = subject ? companionsOf(scene, subject) : [];
      return subject && others.length > 0 ? [...others, subject] : null;
    },
  },
  {
    name: 'subject-before-the-verb',
    says: 'A person right before a verb, with nothing but commas, dates, places and particles between, is its subject.',
    examples: [
      {
        text: 'لقاء في دمشق\nالأحد 7 أيار 2023\nوزير الخارجية السوري سليم الحداد التقى أمس في دمشق نائب وزير الخارجية الروسي أنطون فولكوف والمبعوث التركي.',
        gloss: 'The Syrian minister Haddad met yesterday in Damascus the Russian deputy minister Volkov.',
        gives: 'Salim Haddad + Anton Volkov',
      },
    ],
    cases: ['counterpart-held-by-whom-the-article-names', 'date-of-what-was-talked-about', 'spokesman-announces'],
    read: ({ scene, at }) => alone(nearestLeft(scene, at)),
  },
  {
    name: 'speaker-of-himself',
    says: 'After "he said that he" the speaker is the subject of what he tells.',
    examples: [
      {
        text: 'بيلوف في دمشق\nالخميس 5 تشرين الأول 2023\nقال وزير الخارجية الروسي ميخائيل بيلوف إنه التقى أمس الرئيس السوري نبيل الصافي والوزير سليم الحداد في دمشق.',
        gloss:
          'The Russian minister Belov said that he met president al-Safi and minister Haddad yesterday in Damascus.',
        gives: 'Mikhail Belov + Nabil al-Safi + Salim Haddad',
      },
    ],
    cases: ['speaker-met-somebody-himself'],
    read: ({ scene, at }) => alone(speakerBefore(scene, at)),
  },
  {
    name: 'pair-by-what-they-are',
    says: 'Right after a verb of meeting "the two diplomats" or "the two sides" are the last two who met.',
    examples: [
      {
        text: 'الحداد وبيلوف عند آيدن\nالسبت 16 أيلول 2023\nالتقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في دمشق أمس.\nواجتمع الدبلوماسيان اليوم في أنقرة مع وزير الخارجية التركي كمال آيدن.',
        gloss: 'Haddad met his counterpart Belov yesterday. The two diplomats met today in Ankara with minister Aydın.',
        gives: 'Salim Haddad + Mikhail Belov; Salim Haddad + Mikhail Belov + Kemal Aydın',
      },
      {
        text: 'الحداد وبيلوف عند آيدن\nالسبت 16 أيلول 2023\nالتقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في دمشق أمس، واجتمع الدبلوماسيان اليوم في أنقرة مع وزير الخارجية التركي كمال آيدن.',
        gloss:
          'Haddad met his counterpart Belov yesterday, and the two diplomats met today in Ankara with minister Aydın.',
        gives: 'Salim Haddad + Mikhail Belov; Salim Haddad + Mikhail Belov + Kemal Aydın',
      },
    ],
    cases: ['pair-of-diplomats'],
    read: ({ scene, at, word }) =>
      word.meeting?.kind === 'meet' && scene.pair.length > 0 && isWord(scene.items[at + 1], pairWords)
        ? pairAt(scene, word)
        : null,
  },
];

/** «إن فلانا استضاف فلانا في اجتماع» ("that A hosted B at a meeting"): whoever follows a host is his guest. */
const hostsHim = ({ scene, at, word }: Told): boolean => hostVerb.test(word.word) && nearestLeft(scene, at) !== null;

const alone = (subject: FoundPerson | null): readonly FoundPerson[] | null => subject && [subject];
