import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Registry, RegistryPerson, Report } from '../../model/registry.ts';
import { didYouMean } from './closest.ts';
import { nameFile } from './nameFile.ts';
import { readYaml, type YamlFile, type YamlPath } from './readYaml.ts';
import { date, day, id, names, toDays, words } from './yamlValues.ts';

const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

const peopleFile = v.strictObject({
  people: v.array(
    v.strictObject({
      id,
      name: names,
      country: id,
      offices: list(
        v.strictObject({
          office: names,
          from: v.optional(v.nullable(date), null),
          to: v.optional(v.nullable(date), null),
          source: v.optional(words),
        }),
      ),
      variants: list(words),
      withOffice: list(words),
    }),
  ),
});
const placesFile = v.strictObject({
  places: v.array(
    v.strictObject({
      id,
      name: names,
      country: v.optional(id),
      within: v.optional(id),
      lon: v.optional(
        v.pipe(v.number(), v.minValue(-180, 'expected −180 to 180'), v.maxValue(180, 'expected −180 to 180')),
      ),
      lat: v.optional(v.pipe(v.number(), v.minValue(-90, 'expected −90 to 90'), v.maxValue(90, 'expected −90 to 90'))),
      variants: list(words),
    }),
  ),
});
const erasFile = v.strictObject({
  eras: v.array(v.strictObject({ id, name: names, from: v.optional(day), to: v.optional(day) })),
});
const contextFile = v.strictObject({
  context: v.array(
    v.strictObject({
      id,
      date: day,
      name: names,
      people: v.optional(v.array(id)),
      place: v.optional(id),
      note: v.optional(words),
      source: v.optional(words),
    }),
  ),
});
const corpusFile = v.strictObject({
  title: names,
  range: v.strictObject({ from: date, to: date }),
  countries: v.pipe(
    v.array(v.strictObject({ id, name: names })),
    v.minLength(2, 'expected at least the two countries whose meetings these are'),
  ),
});

/** The files of a registry, each with what it must hold. */
const FILES = { people: peopleFile, places: placesFile, eras: erasFile, context: contextFile, corpus: corpusFile };

/** Reports every id that stands twice in a list. */
function complainOfTwins(file: YamlFile<unknown>, key: string, items: { id: string }[]): void {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const first = seen.get(item.id);
    if (first === undefined) seen.set(item.id, index);
    else {
      const { line } = file.positionOf([key, first, 'id']);
      file.complain(
        [key, index, 'id'],
        'registry/duplicate-id',
        `Unexpected id ${quote(item.id)}, already used on line ${line}`,
      );
    }
  }
}

/** Reports an id that nothing has. */
function complainOfStranger(
  file: YamlFile<unknown>,
  at: YamlPath,
  kind: 'country' | 'place' | 'person',
  { name, known, where }: { name: string; known: Set<string>; where: string },
): void {
  if (known.has(name)) return;
  const expected = `expected one that ${where} has`;
  file.complain(
    at,
    `registry/unknown-${kind}`,
    `Unknown ${kind} ${quote(name)}, ${expected}${didYouMean(name, known)}`,
  );
}

/** Reports a stretch of time that ends before it begins. */
function complainOfOrder(
  file: YamlFile<unknown>,
  at: YamlPath,
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  if (!from || !to || (toDays(from)?.earliest ?? '') <= (toDays(to)?.latest ?? '')) return;
  file.complain(at, 'registry/date-order', `Unexpected end ${to}, expected ${from} or later`);
}

type Files = { [Name in keyof typeof FILES]: YamlFile<v.InferOutput<(typeof FILES)[Name]>> | null };

/** Reports twins, strangers and turned ends in the registry's files, as far as each could be read. */
function complainOfReferences({ people, places, eras, context, corpus }: Files): void {
  const countries = new Set(corpus?.value.countries.map((country) => country.id));
  const complainOfCountry = (file: YamlFile<unknown>, at: YamlPath, name: string) => {
    if (corpus) complainOfStranger(file, at, 'country', { name, known: countries, where: 'corpus.yaml' });
  };
  if (corpus) {
    complainOfTwins(corpus, 'countries', corpus.value.countries);
    complainOfOrder(corpus, ['range', 'to'], corpus.value.range.from, corpus.value.range.to);
  }
  if (people) {
    complainOfTwins(people, 'people', people.value.people);
    for (const [index, person] of people.value.people.entries()) {
      complainOfCountry(people, ['people', index, 'country'], person.country);
      for (const [at, { from, to }] of person.offices.entries()) {
        complainOfOrder(people, ['people', index, 'offices', at, 'to'], from, to);
      }
    }
  }
  if (places) {
    complainOfTwins(places, 'places', places.value.places);
    const ids = new Set(places.value.places.map((place) => place.id));
    for (const [index, { country, within }] of places.value.places.entries()) {
      if (country) complainOfCountry(places, ['places', index, 'country'], country);
      if (within)
        complainOfStranger(places, ['places', index, 'within'], 'place', {
          name: within,
          known: ids,
          where: 'this file',
        });
    }
  }
  if (eras) {
    complainOfTwins(eras, 'eras', eras.value.eras);
    for (const [index, { from, to }] of eras.value.eras.entries())
      complainOfOrder(eras, ['eras', index, 'to'], from, to);
  }
  if (context) {
    complainOfTwins(context, 'context', context.value.context);
    const known = new Set(people?.value.people.map((person) => person.id));
    for (const [index, event] of context.value.context.entries()) {
      for (const [at, person] of (event.people ?? []).entries()) {
        if (people)
          complainOfStranger(context, ['context', index, 'people', at], 'person', {
            name: person,
            known,
            where: 'people.yaml',
          });
      }
    }
  }
}

/**
 * Reads a registry folder (`people.yaml`, `places.yaml`, `eras.yaml`, `context.yaml`, `corpus.yaml`) and checks all of it.
 *
 * @returns the registry, or `null` beside the errors that say, with line and column, what was found and what was expected.
 */
export async function readRegistry(dir: string): Promise<{ registry: Registry | null; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding) => diagnostics.push(finding);
  const fail = (file: string, code: DiagnosticCode, message: string) =>
    report(diagnose(code, { file, line: 1, column: 1 }, message));

  let found: string[];
  try {
    found = (await readdir(dir)).sort();
  } catch (error) {
    fail(
      nameFile(dir),
      'registry/unreadable',
      `The registry cannot be read (${(error as NodeJS.ErrnoException).code}), expected a folder`,
    );
    return { registry: null, diagnostics };
  }
  const wanted = Object.keys(FILES).map((name) => `${name}.yaml`);
  for (const name of found) {
    if (!/\.ya?ml$/u.test(name) || wanted.includes(name)) continue;
    const expected = `expected ${wanted.join(', ')}`;
    fail(nameFile(dir, name), 'registry/unknown-file', `Unexpected file, ${expected}${didYouMean(name, wanted)}`);
  }
  const read = <S extends v.GenericSchema>(name: string, schema: S) =>
    readYaml(path.join(dir, `${name}.yaml`), nameFile(dir, `${name}.yaml`), schema, report);
  // One after the other, so that the report keeps its order.
  const people = await read('people', peopleFile);
  const places = await read('places', placesFile);
  const eras = await read('eras', erasFile);
  const context = await read('context', contextFile);
  const corpus = await read('corpus', corpusFile);

  complainOfReferences({ people, places, eras, context, corpus });
  if (diagnostics.length > 0 || !people || !places || !eras || !context || !corpus)
    return { registry: null, diagnostics };
  const registry = {
    corpus: { ...corpus.value, eras: eras.value.eras, context: context.value.context },
    people: people.value.people satisfies v.InferOutput<typeof peopleFile>['people'] as RegistryPerson[],
    places: places.value.places,
  };
  // Valibot leaves a missing optional key out, which its types cannot say.
  return { registry: registry as Registry, diagnostics };
}
