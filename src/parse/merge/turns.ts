import type { Span } from '../../model/dataset.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';
import type { PersonMention } from '../reading/mentions.ts';
import type { Said } from '../reading/statement.ts';
import type { ToldMeeting } from './toldMeeting.ts';

/** Where an article begins or goes on to tell of a meeting. */
export interface Turn {
  sentence: number;
  event: MeetingEvent;
  told: ToldMeeting;
}

/** Sentences after the last telling of a meeting in which a ministry or an agency still speaks of it. */
const FARTHEST_TELLING = 3;

/** Where each article turns to which meeting, in the order of its sentences. */
export function turnsOf(told: readonly ToldMeeting[]): Map<ArticleReading, Turn[]> {
  const turns = new Map<ArticleReading, Turn[]>();
  for (const each of told) {
    for (const { article, events } of each.accounts) {
      for (const { event } of events) {
        if (event.visit) continue;
        const turn = { sentence: event.sentence, event, told: each };
        const list = turns.get(article.reading);
        if (list) list.push(turn);
        else turns.set(article.reading, [turn]);
      }
    }
  }
  for (const list of turns.values())
    list.sort((a, b) => a.sentence - b.sentence || a.event.trigger.start - b.event.trigger.start);
  return turns;
}

/** Whether somebody sat at a meeting. */
export const satAt = ({ meeting }: ToldMeeting, person: string): boolean =>
  meeting.participants.some(({ value }) => value.person === person);

/**
 * The meeting at which, or about which, something was said: the one told in that sentence or last before it at which the
 * speaker sat; of a ministry or an agency the one told shortly before; of others the one that their own sentence tells of.
 */
export function meetingOf(said: Said, turns: readonly Turn[], { people, events }: ArticleReading): ToldMeeting | null {
  const before = turns.filter(({ sentence }) => sentence <= said.sentence);
  const { speaker } = said;
  if ('person' in speaker) {
    const own = before.findLast(({ told }) => satAt(told, speaker.person));
    if (own) return own.told;
    const about = turns.find(({ event }) => within(event.trigger, said.reach));
    if (about) return about.told;
    // Of a meeting that is none of the dataset's.
    if (events.some(({ trigger, visit }) => !visit && within(trigger, said.reach))) return null;
    return betweenThose(namedIn(said.reach, people), turns);
  }
  const last = before.at(-1);
  return last && said.sentence - last.sentence <= FARTHEST_TELLING ? last.told : null;
}

/** The last meeting at which two of the people sat whom the words name. */
function betweenThose(people: readonly string[], turns: readonly Turn[]): ToldMeeting | null {
  return turns.findLast(({ told }) => people.filter((person) => satAt(told, person)).length >= 2)?.told ?? null;
}

/** Who is named in a stretch, each once. */
function namedIn(reach: Span, people: readonly PersonMention[]): string[] {
  const named = people.flatMap((mention) => (mention.person && within(mention, reach) ? [mention.person] : []));
  return [...new Set(named)];
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
