import type { LocalizedText, Span } from '../../../src/model/dataset.ts';
import type { Registry, RegistryPerson } from '../../../src/model/registry.ts';
import { buildGazetteer } from '../../../src/parse/gazetteer/gazetteer.ts';
import { findPeople } from '../../../src/parse/people/findPeople.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';

const named = (ar: string): LocalizedText => ({ ar, en: ar, ru: ar });

function person(
  id: string,
  ar: string,
  country: string,
  offices: string[],
  variants: string[] = [],
  withOffice: string[] = [],
): RegistryPerson {
  return {
    id,
    name: named(ar),
    country,
    offices: offices.map((office) => ({ office: named(office), from: null, to: null })),
    variants,
    withOffice,
  };
}

/** A registry small enough to read, with the traps that names set. */
export const smallRegistry: Registry = {
  corpus: { title: named(''), range: { from: '2000', to: '2030' }, countries: [], eras: [], context: [] },
  people: [
    person('putin', 'فلاديمير بوتين', 'russia', ['الرئيس'], ['بوتين']),
    person('lavrov', 'سيرغي لافروف', 'russia', ['وزير الخارجية'], ['لافروف']),
    person('shoigu', 'سيرغي شويغو', 'russia', ['وزير الدفاع', 'سكرتير مجلس الأمن'], ['شويغو']),
    person('bogdanov', 'ميخائيل بوغدانوف', 'russia', ['نائب وزير الخارجية']),
    person('peskov', 'دميتري بيسكوف', 'russia', ['المتحدث باسم الكرملين'], ['بيسكوف']),
    person('assad', 'بشار الأسد', 'syria', ['رئيس الجمهورية'], ['الأسد']),
    person('hafez', 'حافظ الأسد', 'syria', ['رئيس الجمهورية']),
    person('mekdad', 'فيصل المقداد', 'syria', ['وزير الخارجية والمغتربين'], ['المقداد']),
    person('abbas', 'علي محمود عباس', 'syria', ['وزير الدفاع'], [], ['محمود عباس']),
    person('erdogan', 'رجب طيب أردوغان', 'turkey', ['الرئيس'], ['أردوغان']),
    person('hassan-a', 'سامر حسان', 'iraq', ['وزير النفط']),
    person('hassan-b', 'سامر حسان', 'jordan', ['وزير المالية']),
  ],
  places: [
    { id: 'vnukovo', name: named('مطار فنوكوفو'), within: 'moscow', variants: ['ڤنوكوڤا'] },
    { id: 'moscow', name: named('موسكو'), country: 'russia', variants: [] },
  ],
};

export const gazetteer = buildGazetteer(smallRegistry);

/** Sentences for short test texts: each ends with a full stop. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split('.')) {
    if (part.trim() !== '') spans.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return spans;
}

/** Reads a text and shows each mention as `who form office country`, `who` being a registry id or the name's own words. */
export function readPeople(text: string) {
  const found = findPeople(text, tokenize(foldText(text)), sentencesOf(text), gazetteer);
  const names = new Map(found.provisional.map(({ id, name }) => [id, name]));
  const shown = found.mentions.map(({ person: id, form, office, country }) => {
    const who = id === null ? '-' : (names.get(id) ?? id);
    return [who, form, office?.key ?? '-', country ?? '-'].join(' | ');
  });
  return { ...found, shown };
}
