import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/readSeeds.ts';
import type { Diagnostic } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/registry.ts';
import { findLayout } from '../../src/parse/layout/findLayout.ts';
import { splitSentences } from '../../src/parse/sentences.ts';
import { ARTICLE, CASES, type HostileCase } from './cases.ts';

/** Longest time one file may take, reading and layout together. */
const MOST_MS = 2000;

const fileOf = ({ file, name }: HostileCase): string => file ?? `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.txt`;
const safe = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cf}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

let folder = '';
let sources: Source[] = [];
const findings: Diagnostic[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(folder, '00-healthy.txt'), ARTICLE);
  for (const hostile of CASES) {
    const path = join(folder, fileOf(hostile));
    if (typeof hostile.content === 'function') hostile.content(path);
    else writeFileSync(path, hostile.content);
  }
  const before = performance.now();
  const read = await readSeeds(folder);
  expect(performance.now() - before).toBeLessThan(MOST_MS * CASES.length);
  sources = read.sources;
  findings.push(...read.diagnostics);
  for (const { file, text } of sources) {
    const start = performance.now();
    splitSentences(text, findLayout(text, (finding) => findings.push(finding), file).body);
    expect(performance.now() - start, file).toBeLessThan(MOST_MS);
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hostile input', () => {
  it.each(CASES)('$name', (hostile) => {
    const name = safe(fileOf(hostile));
    const own = findings.filter(({ file }) => file.endsWith(`/${name}`));
    expect([...new Set(own.map(({ code }) => code))]).toEqual(hostile.codes);
    const isSource = sources.some(({ file }) => file.endsWith(`/${name}`));
    expect(isSource).toBe(hostile.article);
    if (!isSource && !hostile.codes.includes('read/not-txt'))
      expect(own.some(({ severity }) => severity === 'error')).toBe(true);
    if (hostile.line !== undefined) expect(own[0]?.line).toBe(hostile.line);
    if (hostile.column !== undefined) expect(own[0]?.column).toBe(hostile.column);
  });

  it('leaves the healthy article beside them unharmed', () => {
    const healthy = sources.find(({ id }) => id === '00-healthy');
    expect(healthy?.text).toBe(ARTICLE);
    expect(findings.filter(({ file }) => file.endsWith('/00-healthy.txt'))).toEqual([]);
    expect(findLayout(ARTICLE, () => {}, 'a').body).toHaveLength(2);
  });

  it('reports on one line, in English that Arabic cannot reorder, with what was expected', () => {
    for (const { file, message, code, line, column } of findings) {
      expect(`${file} ${message}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]/u);
      const outside = message.replace(/“\u2068[^\u2068\u2069]*\u2069”/gu, '');
      expect(outside).not.toMatch(/[\p{Script=Arabic}\u2068\u2069]/u);
      expect(message).toMatch(/^Unexpected .+expected /u);
      expect(code).toMatch(/^(?:read|layout)\/[a-z0-9-]+$/u);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  it('has every file end as an article or as an error, and each id once', () => {
    const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const hostile of CASES) {
      if (hostile.codes.includes('read/not-txt')) continue;
      const name = safe(fileOf(hostile));
      const isSource = sources.some(({ file }) => file.endsWith(`/${name}`));
      expect(isSource || [...errors].some((file) => file.endsWith(`/${name}`)), name).toBe(true);
    }
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });
});
