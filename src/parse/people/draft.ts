import type { RegistryPerson } from '../../model/registry.ts';
import type { Entry, Match } from '../gazetteer/phrases.ts';
import type { ParsedOffice } from '../offices/reader.ts';
import type { Side } from '../offices/sides.ts';
import type { OfficeMention, PersonMention, ProvisionalPerson } from '../reading/mentions.ts';

/** Words of an article: tokens `from` … `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Letters of the first word that are a conjunction or preposition. */
  readonly skip: number;
}

/** Which office it is, whoever holds it. */
export interface OfficeKind {
  readonly key: string;
  readonly rank: OfficeMention['rank'];
}

/** An office of one person, ready to be compared. */
export interface Office extends Stretch, OfficeKind {
  readonly country: string | null;
  readonly number: OfficeMention['number'];
  readonly former: boolean;
  /** The words say "his counterpart": the office of somebody named before, in another country. */
  readonly counterpart: boolean;
  readonly kind: ParsedOffice['kind'];
  /** The side is an organisation, which employs people of any country. */
  readonly organisation: boolean;
  readonly specific: boolean;
  /** One of several under a plural head, which names no single office. */
  readonly listed: boolean;
  /** The ministries of «وزيرا الخارجية والدفاع» ("the ministers of foreign affairs and defence"), on the first of them. */
  readonly group: readonly OfficeKind[] | null;
}

/** Somebody the article has named in full: registered or provisional. `KnownPeople` alone adds to it. */
export interface Known {
  readonly id: string;
  /** How many the article named before. */
  readonly order: number;
  readonly registered: RegistryPerson | null;
  /** The forms of the full name, in keys. */
  readonly keys: readonly (readonly string[])[];
  readonly country: string | null;
  /** Keys of the offices that the registry or the article gives them. */
  readonly offices: ReadonlySet<string>;
  readonly provisional: Readonly<ProvisionalPerson> | null;
}

/** A mention while it is being put together. What is learnt later makes another of it, in its place on the `Board`. */
export interface Draft extends Stretch {
  readonly known: Known | null;
  readonly form: PersonMention['form'];
  /** `null` for a role nobody is named for. */
  readonly name: Stretch | null;
  readonly office: Office | null;
}

/** A registered name as the gazetteer finds it. */
export type PersonMatch = Match<Extract<Entry, { is: 'person' }>>;

/** A name where one was looked for. `registered` is `null` for one that no lexicon knows. */
export interface FoundName extends Stretch {
  readonly registered: PersonMatch | null;
}

/** An office that was read, on one of its sides. */
export function toOffice(parsed: ParsedOffice, side: Side | null): Office {
  return {
    key: parsed.key,
    rank: parsed.rank,
    country: side?.country ?? null,
    number: parsed.number,
    former: parsed.former,
    from: parsed.from,
    to: parsed.to,
    skip: parsed.clitic.length,
    counterpart: parsed.counterpart,
    kind: parsed.kind,
    organisation: side?.organisation ?? false,
    specific: parsed.specific,
    listed: parsed.number !== 'one',
    group: null,
  };
}
