import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../src/model/checkDataset.ts';
import type { Claim, Dataset, Evidence, Meeting } from '../src/model/dataset.ts';
import type { Note, Registry, Source } from '../src/model/registry.ts';
import { buildCorpus, OWN_REGISTRY, OWN_SEEDS } from '../src/node/buildCorpus.ts';
import { readNotes } from '../src/node/read/readNotes.ts';
import { readRegistry } from '../src/node/read/readRegistry.ts';
import { readSeeds } from '../src/node/read/readSeeds.ts';
import { buildDataset } from '../src/parse/buildDataset.ts';

let sources: Source[];
let registry: Registry;
let notes: Note[];
let dataset: Dataset;

beforeAll(async () => {
  ({ sources } = await readSeeds(OWN_SEEDS));
  registry = (await readRegistry(OWN_REGISTRY)).registry as Registry;
  const articles = sources.map(({ id }) => id);
  ({ notes } = await readNotes(path.join(OWN_SEEDS, 'notes'), { articles, registry }));
  dataset = buildDataset({ sources, registry, notes }).dataset;
});

/** Every claim of a dataset, wherever it stands. */
function* claimsOf(value: unknown): Generator<Claim<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if ('basis' in value && 'evidence' in value) yield value as Claim<unknown>;
  for (const inner of Object.values(value)) yield* claimsOf(inner);
}

/** What the texts alone prove of each meeting: status, day, people. */
const factsOf = ({ meetings }: Dataset): string[] =>
  meetings.map(({ status, dateFromTexts, participants }) =>
    [
      status,
      dateFromTexts?.value.edtf ?? 'undated',
      ...participants
        .filter(({ basis }) => basis !== 'editor')
        .map(({ value }) => value.person)
        .sort(),
    ].join(' '),
  );

describe('what holds for these and any seeds', () => {
  it('quotes every evidence as the article has it, in at most 260 characters', () => {
    const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));
    const shown = [...claimsOf(dataset)].flatMap(({ evidence }) => evidence);
    expect(shown.length).toBeGreaterThan(50);
    for (const { article, start, end, quote } of shown) {
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(260);
      expect(quote.trim()).toBe(quote);
    }
  });

  it('proves every claim of the texts, names the rule of every inference and the source of every editor’s claim', () => {
    for (const { basis, evidence, rule, note, source } of claimsOf(dataset)) {
      if (basis === 'editor') expect(note && source).toBeTruthy();
      else expect(evidence.length).toBeGreaterThan(0);
      if (basis === 'inferred') expect(rule).toBeTruthy();
    }
  });

  it('accounts for every file, in the form that is published', async () => {
    const { dataset: built, diagnostics, seeds } = await buildCorpus({ seeds: OWN_SEEDS, registry: OWN_REGISTRY });
    expect(built?.articles.map(({ id }) => id).sort()).toEqual(seeds.map(({ id }) => id).sort());
    expect(checkDataset(built as Dataset, { seeds, diagnostics })).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives every meeting an id of its own, in Latin letters, digits and hyphens', () => {
    const ids = dataset.meetings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/u);
  });

  it('does not care in which order the files are read', () => {
    const orders = [
      [...sources].reverse(),
      [...sources.slice(2), ...sources.slice(0, 2)],
      [4, 0, 3, 1, 2].map((at) => sources[at] as Source),
    ];
    for (const order of orders)
      expect(JSON.stringify(buildDataset({ sources: order, registry, notes }).dataset)).toBe(JSON.stringify(dataset));
  });

  it('gives the same bytes in Damascus, Greenwich and Adak, in any locale', () => {
    const root = path.resolve(import.meta.dirname, '..');
    const folder = mkdtempSync(path.join(tmpdir(), 'liqaat-'));
    const run = (TZ: string, LC_ALL: string) => {
      const json = path.join(folder, 'dataset.json');
      const file = path.join('src', 'node', 'corpus.ts');
      const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
      const { status } = spawnSync(process.execPath, [tsx, file, '--json', json], {
        cwd: root,
        env: { ...process.env, TZ, LC_ALL },
      });
      expect(status).toBe(0);
      return readFileSync(json, 'utf8');
    };
    const first = run('UTC', 'C');
    expect(first).toContain('"dataset"');
    expect(run('Asia/Damascus', 'ar_SY.UTF-8')).toBe(first);
    expect(run('America/Adak', 'en_US.UTF-8')).toBe(first);
    rmSync(folder, { recursive: true });
  }, 60_000);
});

describe('an article taken away takes along what only it proves', () => {
  const without = (prefix: string): { dataset: Dataset; problems: string[] } => {
    const rest = sources.filter(({ id }) => !id.startsWith(prefix));
    expect(rest).toHaveLength(sources.length - 1);
    const ids = new Set(rest.map(({ id }) => id));
    const built = buildDataset({ sources: rest, registry, notes: notes.filter(({ article }) => ids.has(article)) });
    const left = [...claimsOf(built.dataset)].flatMap(({ evidence }) =>
      evidence.map(({ article }: Evidence) => article),
    );
    expect(left.every((article) => ids.has(article))).toBe(true);
    return { dataset: built.dataset, problems: built.diagnostics.map(({ severity }) => severity) };
  };
  const publishedOf = ({ articles }: Dataset, prefix: string): string | null =>
    articles.find(({ id }) => id.startsWith(prefix))?.published?.value.edtf ?? null;

  it('knows all of it when all are there', () => {
    expect(factsOf(dataset)).toMatchInlineSnapshot(`
      [
        "held 2021-06-20/2021-06-26 bashar-al-assad yury-borisov",
        "held 2021-09 bashar-al-assad faisal-mekdad sergei-shoigu vladimir-putin",
        "held 2022-12 ali-mahmoud-abbas hulusi-akar sergei-shoigu",
        "held 2023-03-14 alexander-yefimov bashar-al-assad bashar-jaafari mikhail-bogdanov",
        "planned 2023-03-15",
        "held 2023-03-15 faisal-mekdad sergei-lavrov",
        "held 2023-03-15 ali-mahmoud-abbas sergei-shoigu",
        "held 2023-03-15 bashar-al-assad vladimir-putin",
        "held 2025-10-15 ahmed-al-sharaa vladimir-putin",
        "held 2025-12-23 asaad-al-shaibani vladimir-putin",
        "held 2025-12-24 asaad-al-shaibani sergei-lavrov",
      ]
    `);
  });

  it('without the article of 2021 on Borisov', () => {
    const { dataset: rest, problems } = without('000');
    expect(problems).not.toContain('error');
    expect(factsOf(rest)).toEqual(factsOf(dataset).filter((fact) => !fact.includes('borisov')));
  });

  it('without the article on the Kremlin talks: only the announcement of the visit remains', () => {
    const { dataset: rest, problems } = without('001');
    expect(problems).not.toContain('error');
    expect(factsOf(rest)).toMatchInlineSnapshot(`
      [
        "held 2021-06-20/2021-06-26 bashar-al-assad yury-borisov",
        "held 2021-09 bashar-al-assad faisal-mekdad sergei-shoigu vladimir-putin",
        "held 2022-12 ali-mahmoud-abbas hulusi-akar sergei-shoigu",
        "held 2023-03-14 alexander-yefimov bashar-al-assad bashar-jaafari mikhail-bogdanov",
        "planned 2023-03-15",
        "planned 2023-03-15 bashar-al-assad vladimir-putin",
        "held 2025-10-15 ahmed-al-sharaa vladimir-putin",
        "held 2025-12-23 asaad-al-shaibani vladimir-putin",
        "held 2025-12-24 asaad-al-shaibani sergei-lavrov",
      ]
    `);
  });

  it('without the article on the summit of 2021', () => {
    const { dataset: rest, problems } = without('002');
    expect(problems).not.toContain('error');
    expect(factsOf(rest)).toEqual(factsOf(dataset).filter((fact) => !fact.includes(' 2021-09 ')));
  });

  it('without the article of December 2025', () => {
    const { dataset: rest, problems } = without('003');
    expect(problems).not.toContain('error');
    expect(factsOf(rest)).toEqual(factsOf(dataset).filter((fact) => !fact.includes(' 2025-')));
  });

  it('without the article of 14 March 2023: the talks are on a Wednesday without a date, the summit has none either', () => {
    const { dataset: rest, problems } = without('004');
    expect(problems).not.toContain('error');
    expect(publishedOf(rest, '001')).toBeNull();
    expect(publishedOf(rest, '002')).toBeNull();
    const met = (person: string, other: string) => (meeting: Meeting) =>
      [person, other].every((id) => meeting.participants.some(({ value }) => value.person === id));
    const presidents = rest.meetings.filter(met('bashar-al-assad', 'vladimir-putin'));
    expect(presidents).toHaveLength(2);
    for (const { dateFromTexts } of presidents) expect(dateFromTexts).toBeNull();
    expect(factsOf(rest)).toMatchInlineSnapshot(`
      [
        "held 2021-06-20/2021-06-26 bashar-al-assad yury-borisov",
        "held 2025-10-15 ahmed-al-sharaa vladimir-putin",
        "held 2025-12-23 asaad-al-shaibani vladimir-putin",
        "held 2025-12-24 asaad-al-shaibani sergei-lavrov",
        "held undated bashar-al-assad faisal-mekdad sergei-shoigu vladimir-putin",
        "held undated faisal-mekdad sergei-lavrov",
        "held undated ali-mahmoud-abbas sergei-shoigu",
        "held undated bashar-al-assad vladimir-putin",
      ]
    `);
  });
});
