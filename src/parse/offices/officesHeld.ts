import type { DateValue, Office, Person } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import type { Rank } from '../../model/ranks.ts';
import type { Registry } from '../../model/registry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { OfficeMention } from '../reading/mentions.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/words.ts';
import { parseOffice } from './parseOffice.ts';

/** Who held which office when: as the registry says, and for people it lacks, as the articles do. */
export interface OfficesHeld {
  /** The country a person sits for; empty when unknown. */
  sideOf(person: string): string;
  /** The office held on those days (with none given: the only one known), in Arabic, with its kind and rank. */
  officeOn(person: string, days: DateValue | null): { office: string; key: string; rank: Rank } | null;
  /** The one person of the registry who held that kind of office for the country on those days. */
  holderOn(key: string, country: string, days: DateValue): string | null;
  /** Whether the person held some office on some of those days; true where no office is known. */
  inOffice(person: string, days: DateValue): boolean;
  /** What the articles tell of people whom the registry lacks: all that these answers rest on beside it. */
  told: readonly unknown[];
}

interface Held {
  office: string;
  key: string;
  rank: Rank;
  from: string;
  to: string;
}

/** Before and after all years of four digits: an office whose beginning or end no source tells. */
const OPEN_START = '0000';
const OPEN_END = '9999';

/** Reads one office as the registry writes it: its kind and rank. */
export function readOffice(words: string, gazetteer: Gazetteer): { key: string; rank: Rank } | null {
  const tokens = tokenize(foldText(words));
  const found = parseOffice(tokens, 0, tokens.length, gazetteer);
  return found ? { key: found.key, rank: found.rank } : null;
}

/** Collects the offices of everybody known. `added` are the people whom the registry lacks. */
export function collectOffices(
  registry: Registry,
  gazetteer: Gazetteer,
  readings: readonly ArticleReading[],
  added: ReadonlyMap<string, Person>,
): OfficesHeld {
  const held = new Map<string, Held[]>();
  const countries = new Map<string, string>();
  for (const { id, country, offices } of registry.people) {
    countries.set(id, country);
    held.set(
      id,
      offices.map((office) => toHeld(office, gazetteer)),
    );
  }
  for (const { id, country } of added.values()) countries.set(id, country);
  const told = toldOffices(readings, added);
  const officeOn: OfficesHeld['officeOn'] = (person, days) => {
    const known = (held.get(person) ?? []).filter((office) => days === null || covers(office, days));
    if (known.length === 1) return known[0]!;
    return known.length === 0 ? (told.get(person) ?? null) : null;
  };
  return {
    sideOf: (person) => countries.get(person) ?? '',
    officeOn,
    holderOn(key, country, days) {
      const fitting = registry.people.filter(
        (person) =>
          person.country === country &&
          (held.get(person.id) ?? []).some((office) => office.key === key && covers(office, days)),
      );
      return fitting.length === 1 ? fitting[0]!.id : null;
    },
    inOffice(person, days) {
      const known = held.get(person) ?? [];
      return known.length === 0 || known.some((office) => office.from <= days.latest && days.earliest <= office.to);
    },
    told: [...added.values(), ...told],
  };
}

function toHeld({ office, from, to }: Office, gazetteer: Gazetteer): Held {
  const read = readOffice(office.ar, gazetteer);
  return {
    office: office.ar,
    key: read?.key ?? '',
    rank: read?.rank ?? 'none',
    from: from === null ? OPEN_START : (toDateValue(from)?.earliest ?? OPEN_START),
    to: to === null ? OPEN_END : (toDateValue(to)?.latest ?? OPEN_END),
  };
}

const covers = ({ from, to }: Held, { earliest, latest }: DateValue): boolean => from <= earliest && latest <= to;

/** The first office that the articles give each person whom the registry lacks, in their own words. */
function toldOffices(
  readings: readonly ArticleReading[],
  added: ReadonlyMap<string, Person>,
): Map<string, Omit<Held, 'from' | 'to'>> {
  const told = new Map<string, Omit<Held, 'from' | 'to'>>();
  for (const { people, source } of readings) {
    for (const { person, office } of people) {
      if (!person || !added.has(person) || !office || office.former || told.has(person)) continue;
      told.set(person, { office: wordsOf(source.text, office), key: office.key, rank: office.rank });
    }
  }
  return told;
}

const wordsOf = (text: string, { start, end }: OfficeMention): string => text.slice(start, end).replace(/\s+/gu, ' ');
