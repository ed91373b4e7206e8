import type { Claim, DateValue, Discrepancy } from '../../model/dataset.ts';
import type { Rank } from '../../model/ranks.ts';
import type { Registry } from '../../model/registry.ts';
import { quoteAround, toEvidence } from '../claims/evidence.ts';
import type { OfficesHeld } from '../offices/officesHeld.ts';
import type { PlaceQuestions } from '../places/askPlaces.ts';
import type { Account } from './account.ts';

/** The answers, by the registry and by what the articles tell of people whom it lacks. */
export function askingOf(registry: Registry, offices: OfficesHeld, places: PlaceQuestions): MeetingQuestions {
  const names = new Map(registry.people.map((person) => [person.id, person]));
  return {
    sideOf: offices.sideOf,
    officeOn: offices.officeOn,
    holderOn: offices.holderOn,
    places,
    slipOf(account, person) {
      const known = names.get(person);
      const told = account.people.get(person);
      const span = told?.person.mention.name;
      if (!known || !span || known.withOffice.length === 0) return null;
      const words = account.article.reading.source.text.slice(span.start, span.end);
      if (!known.withOffice.includes(words)) return null;
      return {
        value: words,
        basis: 'text',
        evidence: [toEvidence(account.article.reading, span)],
      } satisfies Claim<string>;
    },
    contextSlips(account) {
      const leaning = account.article.leansOn;
      if (!leaning || account.dated?.date?.rule !== 'week-after-known-event') return [];
      const { context, event } = leaning;
      if (!context.place || !event.place || event.place.place === context.place || !context.note) return [];
      const evidence = [quoteAround(account.article.reading, event.place.span, event)];
      const discrepancy: Discrepancy = {
        field: `context.${context.id}.place`,
        claims: [
          { value: event.place.place, basis: 'text', evidence },
          {
            value: context.place,
            basis: 'editor',
            evidence: [],
            note: context.note,
            source: context.source ?? context.note,
          },
        ],
        note: context.note,
      };
      return [discrepancy];
    },
  };
}

/** What making a meeting asks of the people and places known. */
export interface MeetingQuestions {
  /** The country a person sits for; empty when unknown. */
  sideOf(person: string): string;
  /** The office held on those days, in Arabic as the registry or the article has it, with its rank. */
  officeOn(person: string, days: DateValue | null): { office: string; rank: Rank } | null;
  /** The one person whom the registry knows in that kind of office for that country on those days. */
  holderOn(key: string, country: string, days: DateValue): string | null;
  places: PlaceQuestions;
  /** A name used for the person that is shorter than, or other than, the registry's. */
  slipOf(account: Account, person: string): Claim<string> | null;
  /** What the registry says of an event that an article leans on, where the article says otherwise. */
  contextSlips(account: Account): Discrepancy[];
}
