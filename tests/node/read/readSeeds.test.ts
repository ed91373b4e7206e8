import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../../src/node/read/readSeeds.ts';
import type { FileMemory } from '../../../src/node/read/readText.ts';

const ARTICLE = 'اجتمع الوزيران في العاصمة.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('readSeeds', () => {
  it('reads the .txt files in the order of their names, whatever order they were made in', async () => {
    for (const name of ['b.txt', 'ب.txt', '10.txt', 'a.txt', '9.txt', 'é.txt']) save(name, ARTICLE + name);
    const { sources, diagnostics } = await readSeeds(folder);
    expect(sources.map(({ id }) => id)).toEqual(['10', '9', 'a', 'b', 'é', 'ب']);
    expect(diagnostics).toEqual([]);
  });

  it('reads again only what was written since, when it has memory', async () => {
    const memory: FileMemory = new Map();
    for (const name of ['a.txt', 'b.txt', 'c.txt']) save(name, ARTICLE + name);
    const before = await readSeeds(folder, memory);
    const kept = memory.get(join(folder, 'a.txt'));
    save('b.txt', 'كلام آخر.\n');
    save('c.txt', '');
    const after = await readSeeds(folder, memory);
    expect(after).toEqual(await readSeeds(folder));
    expect(after.sources.map(({ id, text }) => [id, text])).toEqual([
      ['a', `${ARTICLE}a.txt`],
      ['b', 'كلام آخر.\n'],
    ]);
    expect(before.sources).toHaveLength(3);
    expect(memory.get(join(folder, 'a.txt'))).toBe(kept);
  });

  it('gives the decoded file, untouched, its id and its name as reports print it', async () => {
    const text = `  ${ARTICLE}\t\n\n`;
    save('article.txt', text);
    const { sources } = await readSeeds(folder);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ id: 'article', text });
    expect(sources[0]?.file.endsWith('/article.txt')).toBe(true);
  });

  it('names files from the project’s root, so that an editor can open them', async () => {
    const { sources } = await readSeeds('seeds');
    for (const { file, id } of sources) expect(file).toBe(`seeds/${id}.txt`);
  });

  it('leaves out what systems hide beside the articles, and says so where it may be meant for one', async () => {
    for (const name of ['._a.txt', '._b.html', '.DS_Store', '.#a.txt', '.hidden.txt']) save(name, `${name}\0`);
    save('a.txt', ARTICLE);
    const { sources, diagnostics } = await readSeeds(folder);
    expect(sources.map(({ id }) => id)).toEqual(['a']);
    expect(diagnostics.map(({ file, code, severity }) => [file.split('/').at(-1), code, severity])).toEqual([
      ['.#a.txt', 'read/hidden', 'warning'],
      ['.hidden.txt', 'read/hidden', 'warning'],
    ]);
  });

  it.each(['a (1).txt', 'Copy of a.txt', 'a copy.txt', 'a - نسخة.txt', 'نسخة من a.txt'])(
    'keeps an article’s address beside its copy “%s”',
    async (copy) => {
      save('a.txt', ARTICLE);
      save(copy, ARTICLE);
      const { sources, diagnostics } = await readSeeds(folder);
      expect(sources.map(({ id }) => id)).toEqual(['a']);
      expect(diagnostics).toMatchObject([{ code: 'read/duplicate-content' }]);
      expect(diagnostics[0]?.file.endsWith(copy)).toBe(true);
    },
  );

  it('looks neither into folders nor at notes and registries', async () => {
    save('notes.yaml', 'a: 1');
    save('picture.png', 'x');
    expect(await readSeeds(folder)).toEqual({ sources: [], diagnostics: [] });
  });

  it('says which bytes stopped it and what was expected', async () => {
    writeFileSync(
      join(folder, 'old.txt'),
      Uint8Array.of(0xc7, 0xe1, 0xc7, 0xcc, 0xca, 0xe3, 0xc7, 0xda, 0x20, 0xc7, 0xe1, 0xed),
    );
    const { diagnostics } = await readSeeds(folder);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ line: 1, column: 1, severity: 'error', code: 'read/not-utf8' });
    expect(diagnostics[0]?.message).toBe('Unexpected byte C7, as in windows-1256 (byte 0), expected text in UTF-8');
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read, and reads the others', async () => {
    save('closed.txt', ARTICLE);
    save('open.txt', `${ARTICLE}2`);
    chmodSync(join(folder, 'closed.txt'), 0);
    const { sources, diagnostics } = await readSeeds(folder);
    expect(sources.map(({ id }) => id)).toEqual(['open']);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'read/unreadable' }]);
  });

  it('rejects when there is no such folder', async () => {
    await expect(readSeeds(join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/u);
  });
});
