import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildCorpus } from '../../src/node/buildCorpus.ts';
import { formatLeftOut, leaveOutBad } from '../../src/node/leftOut.ts';

const CASES = path.resolve(import.meta.dirname, '../cases');

/** The corpus of a case with other files beside. */
async function corpusWith(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(path.join(tmpdir(), 'left-out-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(path.join(CASES, 'summit'), dir, { recursive: true });
  cpSync(path.join(CASES, 'registry'), path.join(dir, 'registry'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
  return buildCorpus({ seeds: dir, registry: path.join(dir, 'registry') });
}

test('an article that cannot be read, or is none, is left out, and the others stand', async () => {
  const corpus = await corpusWith({ 'empty.txt': '', 'menu.txt': 'الرئيسية\nسياسة\n', 'feed.xml': '<rss>' });
  const { dataset, leftOut, stopping } = leaveOutBad(corpus, false);
  expect(stopping).toEqual([]);
  expect(leftOut.map(({ code }) => code).sort()).toEqual(['layout/no-body', 'read/empty', 'read/feed']);
  expect(dataset?.articles.map(({ id }) => id)).toEqual(['source']);
  expect(dataset?.meetings).toEqual(corpus.dataset?.meetings);
});

test('what is left out is said file by file, with how to mend it', async () => {
  const { leftOut } = leaveOutBad(await corpusWith({ 'empty.txt': '' }), false);
  expect(formatLeftOut(leftOut)).toMatch(
    /^1 FILE IS LEFT OUT of the site, .+\n {2}\S*empty\.txt:1:1 error .+\n.+STRICT=1 .+\.$/u,
  );
  expect(formatLeftOut([])).toBeNull();
});

test('where it is strict, every error stops', async () => {
  const { stopping } = leaveOutBad(await corpusWith({ 'empty.txt': '' }), true);
  expect(stopping.map(({ code }) => code)).toEqual(['read/empty']);
});

test('a mistake in the registry stops', async () => {
  const { stopping, dataset } = leaveOutBad(await corpusWith({ 'registry/eras.yaml': 'eras: 5\n' }), false);
  expect(dataset).toBeNull();
  expect(stopping.map(({ code }) => code)).toEqual(['yaml/bad-type']);
});

test('of two files of one name the text is read, and both are named', async () => {
  const corpus = await corpusWith({
    'source.html': '<h1>لقاء آخر في المدينة</h1><p>التقى الوزير نظيره في المدينة أمس.</p>',
  });
  const { dataset, leftOut } = leaveOutBad(corpus, false);
  expect(leftOut.map(({ code }) => code)).toEqual(['read/duplicate-id']);
  expect(leftOut[0]?.message).toMatch(/source\.txt.+source\.html/u);
  expect(dataset?.articles.map(({ id }) => id)).toEqual(['source']);
});
