import type { Span } from '../../model/dataset.ts';
import type { OfficeMention, PersonMention } from '../reading/mentions.ts';
import type { Draft, Office, Stretch } from './draft.ts';
import type { Scan } from './scan.ts';

/** A finished draft as the other stages know it: offsets instead of tokens. */
export function toMention(scan: Scan, draft: Draft): PersonMention {
  const { start, end } = scan.span(draft);
  const { office, known, name } = draft;
  return {
    start,
    end,
    person: known?.id ?? null,
    form: known ? draft.form : 'role',
    name: known && name ? nameSpan(scan, name) : null,
    office: office ? toOfficeMention(scan, office) : null,
    country: office?.country && !office.organisation ? office.country : (known?.country ?? office?.country ?? null),
    counterpart: office?.counterpart ?? false,
  };
}

/** A bracket that closes inside a name opens inside it: «(فلاديمير) بوتين» ("(Vladimir) Putin"). */
function nameSpan(scan: Scan, name: Stretch): Span {
  const { text } = scan;
  const span = scan.span(name);
  const { start, end } = span;
  if (text[start - 1] !== '(') return span;
  const closes = text.indexOf(')', start);
  return closes > 0 && closes < end ? { start: start - 1, end } : span;
}

function toOfficeMention(scan: Scan, office: Office): OfficeMention {
  const { key, rank, country, number, former } = office;
  const { start, end } = scan.span(office);
  return { start, end, key, rank, country, number, former };
}
