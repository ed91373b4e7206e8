import { TO } from '../../model/lexicon/particles.ts';
import { CLOSING_PHRASES } from '../gazetteer/officeWords.ts';
import type { HeadKind } from '../lexicon/offices.ts';
import { hasFreeComplement } from './heads.ts';
import { keyAt, longest, type Reader } from './reader.ts';

const SERVES: ReadonlySet<HeadKind> = new Set(['envoy', 'chancellor', 'spokesman']);

/** An organisation or an office that «ل» or the genitive names: «للأمم المتحدة» ("of the UN"), «للرئيس الروسي» ("of the Russian president"). */
export const readServed = (reader: Reader, at: number): boolean =>
  readServedCountry(reader, at) ?? readLord(reader, at) ?? readServedOffice(reader, at);

/** `null`: no country is served here. */
function readServedCountry({ office, tokens, end, gazetteer }: Reader, at: number): true | null {
  const served = gazetteer.match(tokens, at, end, 'country');
  if (served?.clitic !== TO) return null;
  const { country, organisation } = served.entry;
  if (office.kind === 'president' && office.key === 'president' && organisation) {
    office.key = 'party-leader';
    office.rank = 'envoy';
  }
  // An ambassador or envoy *to* a country is not its own.
  const sent = (office.kind === 'envoy' || office.kind === 'ambassador') && !organisation;
  if (!sent) office.sides.push({ country, organisation, adjective: false, from: at, to: served.to });
  office.to = served.to;
  return true;
}

/** «سفير خادم الحرمين الشريفين» ("the ambassador of the Custodian of the Two Holy Mosques"): the kingdom's. */
function readLord(reader: Reader, at: number): boolean | null {
  const { office } = reader;
  if (office.kind !== 'ambassador' || office.sides.length > 0) return null;
  const lord = reader.inner(reader, at);
  if (lord?.kind !== 'custodian' || lord.clitic !== '') return false;
  office.sides.push(...lord.sides);
  office.to = lord.to;
  return true;
}

function readServedOffice(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer } = reader;
  if (!SERVES.has(office.kind) && !hasFreeComplement(office.kind)) return false;
  const inner = reader.inner(reader, at);
  if (!inner || !(inner.clitic === TO || (inner.clitic === '' && inner.kind !== 'deputy'))) return false;
  if (inner.clitic === '' && (!inner.definite || office.definite)) return false;
  office.to = inner.to;
  const [side] = inner.sides;
  if (side && office.sides.length === 0) office.sides.push(side);
  office.serves = { key: inner.key, country: side?.country ?? null };
  // The name of the one served lies inside: «المبعوث الشخصي للرئيس … للشرق الأوسط» ("the president …'s envoy to the Middle East").
  const name = gazetteer.match(tokens, inner.to, end, 'person');
  if (name?.clitic === '' && longest(reader, name.to, CLOSING_PHRASES.get(keyAt(reader, name.to)))) office.to = name.to;
  return true;
}
