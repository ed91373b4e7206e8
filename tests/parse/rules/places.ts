import { findPlaces } from '../../../src/parse/places/findPlaces.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';
import { gazetteer, readPeople, sentencesOf } from '../people/smallRegistry.ts';

/** The places of a sentence as words: each with how it is meant, and whether it speaks for its government. */
export function runPlaces({ text: example }: Example): string {
  const text = String(example);
  const names = readPeople(text).mentions;
  return findPlaces(text, tokenize(foldText(text)), sentencesOf(text), gazetteer, names)
    .map(({ place, relation, asSpeaker }) => `${place} ${relation}${asSpeaker ? ', speaks' : ''}`)
    .join(', ');
}
