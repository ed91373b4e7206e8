import type { RegistryPerson } from '../../model/registry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { GAP, Token, toWritten } from '../text/words.ts';
import { parseOffice } from './parseOffice.ts';

/** What was worked out for a registry, by the ids of its people. */
const officesOf = new WeakMap<Gazetteer, Map<string, Set<string>>>();

/** The kinds of office of a person of the registry: «وزير الخارجية والمغتربين» ("minister of foreign affairs …") is `foreign-minister`. */
export function registeredOffices(gazetteer: Gazetteer, person: RegistryPerson): Set<string> {
  let known = officesOf.get(gazetteer);
  if (!known) {
    known = new Map();
    officesOf.set(gazetteer, known);
  }
  let keys = known.get(person.id);
  if (!keys) {
    keys = new Set();
    for (const { office } of person.offices) {
      const tokens = phraseKeys(office.ar).map((key, at) => new Token(at, at, GAP.space, toWritten(key)));
      const parsed = parseOffice(tokens, 0, tokens.length, gazetteer);
      if (parsed) keys.add(parsed.key);
    }
    known.set(person.id, keys);
  }
  return keys;
}
