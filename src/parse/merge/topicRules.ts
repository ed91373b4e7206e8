import type { DateValue, Span } from '../../model/dataset.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';
import { namesOf } from '../reading/event.ts';
import type { Rule } from '../reading/rule.ts';
import type { Said } from '../reading/statement.ts';
import type { Discussed, TopicMention } from '../reading/topicMention.ts';
import type { ToldMeeting } from './toldMeeting.ts';
import { satAt, type Turn } from './turns.ts';

/** Words for a topic, and what stands around them. */
export interface Spoken {
  reading: ArticleReading;
  mention: TopicMention;
  sentence: number;
  /** Who says it, and the meeting of which he does; `null` where the newsroom itself tells. */
  said: { said: Said; told: ToldMeeting | null } | null;
  /** The last telling of a meeting before the words in their sentence, whether the dataset keeps that meeting or not. */
  event: MeetingEvent | null;
  /** The article's tellings of the dataset's meetings, in order. */
  turns: readonly Turn[];
  /** The day of which words right behind the topic say that it was then: «زلزال شباط 2023» ("the earthquake of February 2023"). */
  since: DateValue | null;
}

/** To which meetings a topic belongs. */
export interface Belongs {
  told: readonly ToldMeeting[];
  /** The participant who raised it. */
  by: string | null;
  /** Nothing says in words that the meeting dealt with it. */
  inferred: boolean;
  /** It was announced. */
  expected: boolean;
  /** The words that say so. */
  from: Span;
}

/** How words for a topic say that a meeting dealt with it. Where none answers, they prove nothing. */
export const TOPICS: readonly Rule<Spoken, Belongs>[] = [
  {
    name: 'newer-than-the-meeting',
    says: 'What a date right behind it sets after the day of the meeting was no topic there.',
    examples: [
      {
        text: 'التقى الرئيس الروسي إيغور أورلوف الرئيس السوري نبيل الصافي في موسكو في 3 أيار 2021. وتناول اللقاء التعاون في مجال السياحة واستثمارات أيلول 2022.',
        gloss:
          'They met on 3 May 2021. The meeting dealt with cooperation in tourism and the investments of September 2022.',
        gives: 'Orlov + Safi: tourism',
      },
    ],
    read({ mention, sentence, said, event, turns, since }) {
      if (since === null) return null;
      const told = said?.told ?? (turnOf(event, turns) ?? before(turns, sentence, null).at(-1))?.told;
      const day = told?.meeting.date?.value;
      return day && since.earliest > day.latest ? NOWHERE(mention) : null;
    },
  },
  {
    name: 'at-another-meeting',
    says: 'What somebody tells of another meeting with one who sat there belongs to that meeting.',
    examples: [
      {
        text: 'التقى الرئيس الروسي إيغور أورلوف وزير الخارجية السوري سليم الحداد في موسكو. ثم التقى وزير الخارجية الروسي ميخائيل بيلوف الوزير سليم الحداد. وقال بيلوف إن الجانب السوري خلال المحادثات مع الرئيس أورلوف أعرب عن رغبته في تطوير السياحة.',
        gloss: 'Belov said that in the talks with President Orlov the Syrian side showed its wish to develop tourism.',
        gives: 'Orlov + Haddad: tourism (inferred)',
      },
    ],
    read({ reading, mention, said, turns, event }) {
      if (!said) return null;
      const named = meetingNamed(reading, said.said, mention, turns);
      if (!named || named.told === said.told || (turnOf(event, turns) && event!.trigger.end >= named.from.start))
        return null;
      const expected = mention.discussed?.future ?? false;
      return { told: [named.told], by: null, inferred: true, expected, from: named.from };
    },
  },
  {
    name: 'participant-speaks',
    says: 'What a participant speaks of there is a topic that he raised.',
    examples: [
      {
        text: 'التقى الرئيس الروسي إيغور أورلوف الرئيس السوري نبيل الصافي في موسكو. وقال الصافي إن بلاده تحتاج إلى القمح.',
        gloss: 'Safi said that his country needs wheat.',
        gives: 'Orlov + Safi: food-supply by Safi',
      },
    ],
    cases: ['topics-by-who-speaks'],
    read({ said }) {
      if (!said?.told || !('person' in said.said.speaker)) return null;
      const { person } = said.said.speaker;
      if (!satAt(said.told, person)) return null;
      const { status } = said.told.meeting;
      return { told: [said.told], by: person, inferred: false, expected: status === 'planned', from: said.said.reach };
    },
  },
  {
    name: 'expert-speaks',
    says: 'What somebody foresees who sits at no table proves nothing.',
    examples: [
      {
        text: 'يلتقي الرئيس الروسي إيغور أورلوف غدا الرئيس السوري نبيل الصافي في موسكو. وقال الخبير سمير الناصر إن الرئيسين سيناقشان ملف السياحة.',
        gloss: 'The expert said that the presidents will discuss tourism.',
        gives: '',
      },
    ],
    read({ reading, said, mention }) {
      if (!said || !('person' in said.said.speaker) || !mention.discussed?.future) return null;
      const { person } = said.said.speaker;
      const office = reading.people.find((one) => one.person === person && one.office)?.office;
      const from = said.said.reach;
      return office?.key === EXPERT ? { told: [], by: null, inferred: false, expected: false, from } : null;
    },
  },
  {
    name: 'discussed',
    says: 'A verb or noun of discussion governs the words, and the meeting, its sides or those who met are its subject.',
    examples: [
      {
        text: 'التقى الرئيس الروسي إيغور أورلوف الرئيس السوري نبيل الصافي في موسكو. وتناول اللقاء التعاون في مجال السياحة.',
        gloss: 'The meeting dealt with cooperation in tourism.',
        gives: 'Orlov + Safi: tourism',
      },
      {
        text: 'يلتقي الرئيس الروسي إيغور أورلوف غدا الرئيس السوري نبيل الصافي في موسكو لبحث ملف السياحة.',
        gloss: 'Orlov meets Safi tomorrow to discuss tourism.',
        gives: 'Orlov + Safi: expected tourism',
      },
    ],
    cases: ['topics-by-who-speaks'],
    read({ mention, sentence, said, event, turns }) {
      const { discussed } = mention;
      if (!discussed) return null;
      const after = discussed.start > mention.start;
      const here = after ? turns.findLast((turn) => turn.sentence === sentence) : turnOf(event, turns);
      // A telling of a meeting that is none of the dataset's, or of several by office, has the words to itself.
      if (!after && event && !here) return NOWHERE(discussed);
      // «ستتم مناقشة …» ("… will be discussed"): the meeting of which a ministry speaks.
      const ofSaid =
        said && 'organisation' in said.said.speaker ? turns.findLast((turn) => turn.told === said.told) : undefined;
      const unnamed = ofSaid ? [ofSaid] : [];
      const told = here ? [here] : discussed.by === null ? unnamed : before(turns, sentence, discussed);
      if (told.length === 0) return null;
      const expected = discussed.future || told.every((turn) => turn.event.status === 'planned');
      const from = event && event.trigger.start < discussed.start ? event.trigger : discussed;
      return { told: distinct(told), by: null, inferred: false, expected, from };
    },
  },
  {
    name: 'beside-the-meeting',
    says: 'The newsroom tells of a topic in the sentence that tells of the meeting, behind it, and no other meeting stands between.',
    examples: [
      {
        text: 'جاء لقاء الرئيس الروسي إيغور أورلوف والرئيس السوري نبيل الصافي في إطار تطوير السياحة.',
        gloss: 'The meeting of Orlov and Safi came in the course of developing tourism.',
        gives: 'Orlov + Safi: tourism (inferred)',
      },
    ],
    read({ said, event, turns }) {
      if (said && 'person' in said.said.speaker) return null;
      const here = turnOf(event, turns);
      if (!event || !here) return null;
      const expected = event.status === 'planned';
      return { told: [here.told], by: null, inferred: true, expected, from: event.trigger };
    },
  },
];

/** The office of whoever only comments. */
const EXPERT = 'expert';

const NOWHERE = (from: Span): Belongs => ({ told: [], by: null, inferred: false, expected: false, from });

const turnOf = (event: MeetingEvent | null, turns: readonly Turn[]): Turn | undefined =>
  event && !event.summary ? turns.find((turn) => turn.event === event) : undefined;

/** The meeting that was told last before a sentence; of «لقاءات الجانبين» ("the meetings of both sides") all that were. */
function before(turns: readonly Turn[], sentence: number, discussed: Discussed | null): Turn[] {
  const earlier = turns.filter((turn) => turn.sentence <= sentence);
  if (discussed?.by === 'meetings') return earlier;
  const planned = discussed?.future ? earlier.filter(({ event }) => event.status === 'planned') : [];
  return (planned.length > 0 ? planned : earlier).slice(-1);
}

const distinct = (turns: readonly Turn[]): ToldMeeting[] => [...new Set(turns.map(({ told }) => told))];

/** Letters between words of meeting and whoever sat there: «المحادثات مع الرئيس بوتين» ("the talks with President Putin"). */
const FARTHEST_PARTNER = 30;

/** The meeting that a speaker names before the words, by its noun and one who sat there. */
function meetingNamed(
  { people, nouns }: ArticleReading,
  { reach }: Said,
  mention: Span,
  turns: readonly Turn[],
): { told: ToldMeeting; from: Span } | null {
  const noun = nouns.findLast(({ start, end }) => reach.start <= start && end <= mention.start);
  if (!noun) return null;
  const partner = people.find(({ start }) => start >= noun.end && start - noun.end <= FARTHEST_PARTNER);
  if (!partner?.person || partner.end > mention.start) return null;
  const { person } = partner;
  const turn = turns.findLast(
    (one) => one.event.trigger.start < noun.start && satAt(one.told, person) && namesOf(one.event).includes(person),
  );
  return turn ? { told: turn.told, from: noun } : null;
}
