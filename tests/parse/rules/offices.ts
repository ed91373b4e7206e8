import { parseOffice } from '../../../src/parse/offices/parseOffice.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';
import { gazetteer } from '../people/smallRegistry.ts';

/** The office at the start of a phrase as words: its kind, whose it is, what it serves and how many words it takes. */
export function runOffice({ text }: Example): string {
  const tokens = tokenize(foldText(String(text)));
  const office = parseOffice(tokens, 0, tokens.length, gazetteer);
  if (!office) return 'nothing';
  const { key, ministries, sides, former, serves, from, to } = office;
  const words = to - from;
  return [
    (ministries.length > 0 ? ministries.map((ministry) => ministry.key).join(' + ') : key) +
      (sides.length > 0 ? ` of ${sides.map(({ country }) => country).join(' + ')}` : ''),
    ...(former ? ['former'] : []),
    ...(serves ? [`serves ${serves.key}${serves.country ? ` of ${serves.country}` : ''}`] : []),
    `${words} ${words === 1 ? 'word' : 'words'}`,
  ].join(', ');
}
