import type { Corpus, LocalizedText, Office, Place, Span } from './dataset.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Run } from './position.ts';

/** A person of the registry: what an editor vouches for. */
export interface RegistryPerson {
  id: string;
  name: LocalizedText;
  country: string;
  offices: Office[];
  /** Other ways articles write the name, such as the family name alone or another transliteration. */
  variants: string[];
  /** Names that mean this person only beside one of their offices, because alone they are somebody else's. */
  withOffice: string[];
}

/** A place as the registry knows it. */
export interface RegistryPlace extends Place {
  variants: string[];
}

/** What `seeds/registry/` says: read and checked by `build/`, used by `parse/`. */
export interface Registry {
  corpus: Corpus;
  people: RegistryPerson[];
  places: RegistryPlace[];
}

/** A seed as `build/` hands it to `parse/`: decoded, untouched otherwise. */
export interface Source {
  /** As reports name it: `seeds/03.txt`. */
  file: string;
  /** The file's name without its ending. */
  id: string;
  text: string;
  /** Of a page as a browser saves it: what its file says beside the text that it shows. */
  page?: SavedPage;
}

/** What a line of a saved page is by the element that holds it. */
export type PageLineKind =
  | 'headline'
  | 'heading'
  | 'caption'
  | 'navigation'
  | 'banner'
  | 'aside'
  | 'footer'
  | 'embed'
  | 'control';

/** A line of a saved page, where its element tells what it is: a span of the text. */
export interface PageLine extends Span {
  kind: PageLineKind;
}

/** What a page says of itself in its metadata, and where its file says so. */
export interface PageClaim {
  /** As the page prints it: a headline, a name, a day as `YYYY-MM-DD`, an address. */
  value: string;
  /** The field that says it, such as `JSON-LD datePublished`. */
  field: string;
  /** The field's own words. */
  quote: string;
  /** The line of the saved file on which they stand. */
  line: number;
}

/** What a saved page says of itself, field by field. */
export type PageClaims = Partial<Record<'title' | 'publisher' | 'published' | 'address', PageClaim>>;

/** What a saved page is beside the text that it shows. */
export interface SavedPage {
  lines: PageLine[];
  claims: PageClaims;
  /** Where its text stands in the saved file. */
  runs: Run[];
}

/** An editor's fact beside an article, as read from `seeds/notes/<article>.yaml`. */
export interface Note {
  /** As reports name it, with the line on which the fact begins. */
  file: string;
  line: number;
  column: number;
  article: string;
  /** A fact of the article itself, or of one meeting it reports, found by its people and what the texts prove. */
  about: 'article' | { people: string[]; date: string | null; level: string | null };
  field: 'publisher' | 'published' | 'date' | 'place' | 'participants';
  /** Publisher: a string. Dates: EDTF. Place: its id. Participants: ids. */
  value: string | string[];
  note: string;
  source: string;
  /** Set when the note says that it corrects what the article states. */
  corrects: boolean;
}

/** Receives findings; `build/` prints them. */
export type Report = (finding: Diagnostic) => void;
