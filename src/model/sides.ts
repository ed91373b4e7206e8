import type { Meeting, Participant } from './dataset.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** Sorts who took part as the collection's title names the sides: the first of each side, then the second of each. */
function toSides<T extends { value: Participant }>(participants: readonly T[], countries: readonly string[]): T[] {
  const seats = new Map<string, number>();
  return participants
    .map((participant) => {
      const { side } = participant.value;
      const seat = seats.get(side) ?? 0;
      seats.set(side, seat + 1);
      const at = countries.indexOf(side);
      return { participant, seat, at: at < 0 ? countries.length : at };
    })
    .sort((a, b) => a.seat - b.seat || a.at - b.at)
    .map(({ participant }) => participant);
}

/** The same data with the people of every meeting in one order, so that no article's word order decides who is first. */
export function withSides({ data }: Lookup): Lookup {
  const countries = data.corpus.countries.map(({ id }) => id);
  const meetings = data.meetings.map(
    (meeting): Meeting => ({ ...meeting, participants: toSides(meeting.participants, countries) }),
  );
  return createLookup({ ...data, meetings });
}
