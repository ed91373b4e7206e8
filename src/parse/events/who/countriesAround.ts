import { isOfTwo } from '../../lexicon/participantWords.ts';
import type { EventPerson } from '../../reading/event.ts';
import { isCountry } from '../facts/place.ts';
import type { Scene } from '../sentence/scene.ts';

/**
 * Sides that are named as countries: «نواب وزراء خارجية روسيا وتركيا» ("the deputy foreign ministers of Russia and Türkiye"),
 * «وزيري دفاعهما» ("their two ministers of defence") of the two named before.
 */
export function countriesAround(
  scene: Scene,
  at: number,
  noun: number | null,
  to: number,
  people: EventPerson[],
): string[] {
  const countries = new Set<string>();
  const unnamed = people.filter(({ person }) => person === null);
  for (const { mention } of unnamed) if (mention.country) countries.add(mention.country);
  if (unnamed.length === 0) return [];
  for (let index = Math.min(at, noun ?? at) + 1; index < to; index++) {
    const item = scene.items[index]!;
    if (item.kind === 'country' && item.mention.form !== 'adjective') countries.add(item.mention.country);
    if (
      item.kind === 'place' &&
      item.mention.relation === 'bare' &&
      item.mention.country &&
      isCountry(scene, item.mention.place)
    )
      countries.add(item.mention.country);
  }
  const theirs = unnamed.some(
    ({ mention }) =>
      mention.office?.number === 'two' &&
      mention.country === null &&
      isOfTwo(scene.text.slice(mention.start, mention.end)),
  );
  if (theirs) {
    const before: string[] = [];
    for (let index = 0; index < at; index++) {
      const item = scene.items[index]!;
      const country =
        item.kind === 'country' ? item.mention.country : item.kind === 'place' ? item.mention.country : null;
      if (country && !before.includes(country)) before.push(country);
    }
    for (const country of before) countries.add(country);
  }
  return [...countries].sort();
}
