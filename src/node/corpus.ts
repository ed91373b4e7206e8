import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { answerDates } from '../parse/dates/answerDates.ts';
import { formatRules } from '../parse/report/formatRules.ts';
import { RULE_LISTS } from '../parse/report/ruleLists.ts';
import { type BuiltCorpus, buildCorpus, OWN_REGISTRY, OWN_SEEDS } from './buildCorpus.ts';
import { formatCodes } from './formatCodes.ts';
import { formatDiagnostic, formatReport } from './formatReport.ts';
import { didYouMean } from './read/closest.ts';
import { isSeedName, toSeedId } from './read/fileName.ts';
import { nameFile } from './read/nameFile.ts';
import { scaffoldNote, scaffoldPeople } from './scaffold.ts';

const USAGE = `Reads a folder of saved articles and says, file by file, what was understood and what is in doubt.

  npm run corpus                          the report; exit code 1 when an error stands
  npm run corpus -- --seeds DIR           another folder of articles (notes in DIR/notes)
                    --registry DIR        another registry of people, places, eras and corpus settings
                    --all                 keep every official meeting, whatever its countries
                    --json FILE           write { dataset, diagnostics } to FILE as well
  npm run corpus -- --explain FILE        line by line, what one article's lines were taken for
  npm run corpus -- --new FILE            start a note for one article, and registry entries for the people it brings
  npm run --silent corpus -- --rules      every rule by which articles are read, with its examples, as Markdown
  npm run --silent corpus -- --codes      every code that a report can print: what it means and what to do
  npm run --silent corpus -- --dates FILE what date expressions mean: { items: [{ id, text, ref }] }, answered as JSON
`;

const OPTIONS = {
  seeds: { type: 'string' },
  registry: { type: 'string' },
  json: { type: 'string' },
  dates: { type: 'string' },
  explain: { type: 'string' },
  new: { type: 'string' },
  all: { type: 'boolean', default: false },
  codes: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Something the person who typed the command can mend. */
class UsageError extends Error {}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const unknown = /'--?([^\s']+)/u.exec((error as Error).message)?.[1] ?? '';
    const known = Object.keys(OPTIONS);
    const hint = known.includes(unknown) ? '' : didYouMean(unknown, known).replace('“', '“--');
    throw new UsageError(`${(error as Error).message.split('. ', 1)[0]}${hint}`);
  }
}

const questions = v.object({
  items: v.array(v.object({ id: v.string(), text: v.string(), ref: v.nullable(v.string()) })),
});

/** Answers a file of date expressions, as JSON. */
async function answer(file: string): Promise<string> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${nameFile(file)}: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(questions, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new UsageError(
      `${nameFile(file)}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}; expected { items: [{ id, text, ref }] }`,
    );
  }
  return `${JSON.stringify(answerDates(parsed.output.items), null, 1)}\n`;
}

/** Makes a folder and those above it. Node's own way to do so never returns where a file system refuses, such as in /proc. */
async function makeFolder(dir: string): Promise<void> {
  if (existsSync(dir)) return;
  if (path.dirname(dir) !== dir) await makeFolder(path.dirname(dir));
  await mkdir(dir);
}

/** Writes a file that was asked for, with the folders above it, or says why that cannot be. */
async function write(file: string, text: string, flag: 'w' | 'wx' = 'w'): Promise<void> {
  try {
    await makeFolder(path.dirname(path.resolve(file)));
    await writeFile(file, text, { flag });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${nameFile(file)} cannot be written (${code}), expected a file in a folder that may be written to`,
    );
  }
}

/** The article that a file name means, and the folder it lies in. */
function findSeed(file: string, seeds: string | undefined): { dir: string; id: string } {
  const name = isSeedName(file) ? file : `${file}.txt`;
  const full =
    seeds === undefined && existsSync(name)
      ? path.resolve(name)
      : path.resolve(seeds ?? OWN_SEEDS, path.basename(name));
  if (!existsSync(full))
    throw new UsageError(`${nameFile(full)} does not exist, expected a file of the articles’ folder`);
  return { dir: path.dirname(full), id: toSeedId(path.basename(full)) };
}

/** Why an article is missing from the dataset: the errors that stand. */
function complain({ diagnostics }: BuiltCorpus): never {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new UsageError(errors.map(formatDiagnostic).join('\n') || 'The article was not understood');
}

/** Starts the note of an article, unless it has one, and says which registry entries it needs. */
async function startNote(corpus: BuiltCorpus, { dir, id }: { dir: string; id: string }): Promise<string> {
  const { dataset } = corpus;
  if (!dataset?.articles.some((article) => article.id === id)) return complain(corpus);
  const note = path.join(dir, 'notes', `${id}.yaml`);
  const exists = existsSync(note);
  if (!exists) {
    await write(note, scaffoldNote(dataset, id), 'wx');
  }
  const people = scaffoldPeople(dataset, id);
  return [
    exists
      ? `${nameFile(note)} exists and was left as it is.`
      : `${nameFile(note)} was written. Settle what is marked “TODO: decide”.`,
    people
      ? `\nPeople whom the registry lacks. Append these lines to people.yaml and settle what is marked:\n\n${people}`
      : 'Everybody found is in the registry.',
    '',
  ].join('\n');
}

/** Runs the command. @returns the exit code: 1 when an error stands. */
async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  const print = (text: string): 0 => {
    process.stdout.write(text);
    return 0;
  };
  if (options.help) return print(USAGE);
  if (options.codes) return print(formatCodes());
  if (options.rules) return print(formatRules(RULE_LISTS));
  if (options.dates !== undefined) return print(await answer(options.dates));

  const one = options.explain ?? options.new;
  const seed = one === undefined ? null : findSeed(one, options.seeds);
  const corpus = await buildCorpus({
    seeds: seed?.dir ?? path.resolve(options.seeds ?? OWN_SEEDS),
    registry: path.resolve(options.registry ?? OWN_REGISTRY),
    all: options.all,
  });
  if (seed && options.new !== undefined) return print(await startNote(corpus, seed));
  if (seed) {
    if (!corpus.dataset?.articles.some(({ id }) => id === seed.id)) return complain(corpus);
    return print(`${corpus.explain(seed.id).join('\n')}\n`);
  }
  if (options.json !== undefined) {
    const { dataset, diagnostics } = corpus;
    await write(options.json, `${JSON.stringify({ dataset, diagnostics }, null, 1)}\n`);
  }
  print(formatReport(corpus));
  return corpus.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nSee npm run corpus -- --help\n`);
  process.exitCode = 2;
}
