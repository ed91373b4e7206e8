import { hasOneHolder } from '../offices/kinds.ts';
import type { OfficesHeld } from '../offices/officesHeld.ts';
import type { EventPerson, MeetingEvent } from '../reading/event.ts';
import type { SolvedArticle, SolvedEvent } from '../solve/solved.ts';

/** Who holds the office that an entry of an event names alone. */
export type Holders = ReadonlyMap<EventPerson, string>;

/**
 * Finds who is meant by an office alone, as in «التقى فلان وزير الدفاع الروسي» ("so-and-so met the Russian defence minister"):
 * on days that are known, whoever held it then, where the registry knows exactly one. A counterpart holds the office of the
 * one who is named.
 */
export function fillRoles({ events }: SolvedArticle, offices: OfficesHeld): Holders {
  const holders = new Map<EventPerson, string>();
  const personOf = (entry: EventPerson): string | null => entry.person ?? holders.get(entry) ?? null;
  for (const { event, date } of events) {
    if (!date || event.people.every((entry) => personOf(entry) !== null)) continue;
    const first = event.people.find((entry) => personOf(entry) !== null);
    const named = first ? personOf(first) : null;
    for (const entry of event.people) {
      const { office, country, counterpart } = entry.mention;
      if (personOf(entry) !== null || country === null || office?.former || (office?.number ?? 'one') !== 'one')
        continue;
      const own = office && !counterpart ? office.key : null;
      const key = own ?? (named === null ? null : offices.officeOn(named, date.value)?.key) ?? office?.key ?? null;
      if (key === null || !hasOneHolder(key)) continue;
      const holder = offices.holderOn(key, country, date.value);
      if (holder === null || event.people.some((other) => personOf(other) === holder)) continue;
      holders.set(entry, holder);
    }
  }
  return holders;
}

/** The article with those holders named in its events; the article itself where there are none. */
export function seatHolders(article: SolvedArticle, holders: Holders): SolvedArticle {
  if (holders.size === 0) return article;
  const seat = (entry: EventPerson): EventPerson => {
    const person = holders.get(entry);
    return person === undefined ? entry : { ...entry, person, rule: 'office-holder-on-that-day' };
  };
  const seated = (event: MeetingEvent): MeetingEvent =>
    event.people.some((entry) => holders.has(entry)) ? { ...event, people: event.people.map(seat) } : event;
  const events = article.events.map((solved): SolvedEvent => {
    const event = seated(solved.event);
    return event === solved.event ? solved : { ...solved, event };
  });
  const { leansOn } = article;
  if (!leansOn) return { ...article, events };
  // What an article leans on is one of its events.
  const at = article.events.findIndex(({ event }) => event === leansOn.event);
  return { ...article, events, leansOn: { ...leansOn, event: events[at]?.event ?? leansOn.event } };
}
