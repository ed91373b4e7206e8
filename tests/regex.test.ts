import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

// In this process and without Java or a worker, whatever the machine offers. It is read when the first expression is checked.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const ROOT = path.resolve(import.meta.dirname, '..');

/** Expressions that no checker calls linear, by their file and how they begin, each with what bounds its input. */
const BOUNDED = [
  {
    file: 'src/parse/lexicon/datelineWords.ts',
    begins: '(?:^|\\s)[بلو]?ل?(?:ال)?(?:صحيفة|',
    why: 'reads the first 200 characters of a line',
  },
  {
    file: 'src/parse/lexicon/datelineWords.ts',
    begins: '[-–—]+|(?<!',
    why: 'reads a line that is short enough for a dateline, or as much of a paragraph',
  },
] as const;

/** Milliseconds for one expression: many times what it takes, because the machine may be busy. */
const TIMEOUT = 60_000;

/**
 * Whether an expression is linear: by proof over its automaton, in which a large bound (`{0,200}`) is a small one, as any bound
 * only multiplies, and a look at the one character before is left out, as it costs one step and can only end a match earlier.
 */
function checkLinear({ source, flags }: Pick<Expression, 'source' | 'flags'>) {
  const ahead = source.replace(/\(\?<[!=](?:\[[^\]]{1,20}\]|\\p\{L\})\)/gu, '');
  const small = ahead.replace(/\{(\d+),(\d{2,})\}/gu, (_, least) => `{${Math.min(Number(least), 3)},4}`);
  const proof = checkSync(small, flags, { checker: 'automaton', timeout: TIMEOUT });
  return proof.status === 'unknown' ? checkSync(source, flags, { timeout: TIMEOUT }) : proof;
}

interface Expression {
  source: string;
  flags: string;
  where: string;
}

const isBounded = ({ source, where }: Expression): boolean =>
  BOUNDED.some(({ file, begins }) => where.startsWith(file) && source.startsWith(begins));

interface TreeNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && typeof (value as TreeNode).type === 'string';

/** Goes through a syntax tree; `depth` counts the functions around a node. */
function walk(node: TreeNode, visit: (node: TreeNode, depth: number) => void, depth = 0): void {
  visit(node, depth);
  const inner = depth + (/Function|MethodDefinition|PropertyDefinition/u.test(node.type) ? 1 : 0);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, inner);
  }
}

const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
  .sort();

const literals: Expression[] = [];
/** Files that build expressions while they load, and those that do so later, where nobody can list them. */
const building = new Set<string>();
const later: string[] = [];
for (const file of files) {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  walk(program as unknown as TreeNode, (node, depth) => {
    const where = `${file}:${text.slice(0, node.start).split('\n').length}`;
    const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    if (regex) literals.push({ source: regex.pattern, flags: regex.flags, where });
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
    const callee = node.callee as TreeNode;
    if (callee.name === 'RegExp' || (callee.property as TreeNode | undefined)?.name === 'RegExp') {
      if (depth > 0) later.push(where);
      else building.add(file);
    }
  });
}

/** The expressions that a file builds from parts as it loads. */
async function listBuilt(file: string): Promise<Expression[]> {
  const built: Expression[] = [];
  const Own = globalThis.RegExp;
  const note = (regex: RegExp): RegExp => {
    built.push({ source: regex.source, flags: regex.flags, where: file });
    return regex;
  };
  globalThis.RegExp = new Proxy(Own, {
    construct: (_, [pattern, flags]) => note(new Own(pattern, flags)),
    apply: (_, __, [pattern, flags]) => note(Own(pattern, flags)),
  });
  try {
    // A query, so that it loads afresh even when another file brought it along.
    await import(`${pathToFileURL(path.join(ROOT, file))}?listed`);
  } finally {
    globalThis.RegExp = Own;
  }
  return built;
}

const all = [...literals];
for (const file of building) all.push(...(await listBuilt(file)));
const byText = new Map<string, Expression & { places: string[] }>();
for (const expression of all) {
  if (isBounded(expression)) continue;
  const text = `/${expression.source}/${expression.flags}`;
  const known = byText.get(text);
  if (known) known.places.push(expression.where);
  else byText.set(text, { ...expression, places: [expression.where] });
}

test('finds the expressions by parsing, also those built from parts', () => {
  expect(literals.length).toBeGreaterThan(100);
  expect(all.length).toBeGreaterThan(literals.length);
});

test('builds no expression after loading, where its parts could come from a text', () => {
  expect(later).toEqual([]);
});

test('would notice an expression that is not linear', () => {
  for (const source of ['\\s+$', '«(.*?)»', '(a+)+$', '<[^>]+>'])
    expect(checkLinear({ source, flags: 'su' }).status, source).toBe('vulnerable');
});

test.each([...byText])(
  '%s is linear',
  (_, { places, ...expression }) => {
    const { status, ...result } = checkLinear(expression);
    expect({ status, places, ...(status === 'safe' ? {} : { result }) }).toEqual({ status: 'safe', places });
  },
  2 * TIMEOUT,
);

test('excuses only expressions that exist', () => {
  expect(all.filter(isBounded)).toHaveLength(BOUNDED.length);
});
