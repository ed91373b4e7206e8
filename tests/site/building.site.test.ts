import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { articleDataPath, articlePath } from '../../src/model/articlePath.ts';
import { serve } from '../../src/node/serve.ts';
import { build } from './buildSite.ts';
import { openPage } from './site.ts';

const NASTY = '</script><script>window.broken = 1</script><!-- "\'&amp; $& `';
const NAMES = ['لقاء موسكو', '50% #1?', "it's a <b>", 'twice..'];
/** What each article is about, so that no line stands in all of them like the furniture of a page. */
const SUBJECTS = ['الطاقة', 'التعليم', 'الموانئ', 'الزراعة'];

const toArticle = (subject: string, day: number) => `لقاء في موسكو حول ملف ${subject}

2024/05/${day}

التقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري فيصل المقداد في موسكو، وبحث معه ملف ${subject} ${NASTY} والعلاقات بين البلدين.

وقال لافروف إن بلاده مستعدة لمواصلة الحوار حول ${subject} خلال الأشهر المقبلة، وإن الجانبين سيلتقيان مرة أخرى.
`;

/** A folder of articles with names and words that mean something to file systems, addresses and HTML. */
async function makeSeeds(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(path.join(dir, 'seeds'));
  for (const [index, name] of NAMES.entries()) {
    await writeFile(path.join(dir, 'seeds', `${name}.txt`), toArticle(SUBJECTS[index] ?? '', 14 + index));
  }
  return dir;
}

// It builds the site, and reads it in a browser.
const BUILDING = { timeout: 180_000 };

test(
  'a folder of the site, odd names and hostile words: every page and file is where its address says',
  BUILDING,
  async () => {
    const dir = await makeSeeds();
    const out = path.join(dir, 'out');
    await build(out, { SEEDS_DIR: path.join(dir, 'seeds'), BASE: '/any/folder/' });
    const server = await serve({ dir: out, base: '/any/folder/', port: 0 });
    onTestFinished(() => server.close());

    for (const name of NAMES) {
      const text = await readFile(path.join(dir, 'seeds', `${name}.txt`), 'utf8');
      const json = await fetch(server.url + articleDataPath(name, 'json'));
      expect(await json.json(), name).toMatchObject({ id: name, text });
      expect(await (await fetch(server.url + articleDataPath(name, 'txt'))).text()).toBe(text);

      const { page, errors } = await openPage('chromium', server.url + articlePath(name));
      const inline = await page.locator('script#article').textContent();
      expect(JSON.parse(inline ?? '')).toMatchObject({ id: name, text });
      // The app has to find the article by the same address.
      await page
        .getByText(`مستعدة لمواصلة الحوار حول ${SUBJECTS[NAMES.indexOf(name)]}`)
        .first()
        .waitFor();
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(errors).toEqual([]);
    }
  },
);

test('no page of the site holds a script that its own strict policy does not know by what it says', async () => {
  const folder = inject('siteFolder');
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const titles = new Set<string>();
  for (const name of pages) {
    const html = await readFile(path.join(folder, name), 'utf8');
    const [, allowed = ''] = /content="[^"]*script-src ([^;"]*)/u.exec(html) ?? [];
    expect(allowed, name).not.toContain('unsafe');
    for (const [, attributes = '', code = ''] of html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>(.*?)<\/script>/gsu)) {
      if (/type="application\/(?:ld\+)?json"/u.test(attributes)) continue;
      expect(allowed, name).toContain(createHash('sha256').update(code).digest('base64'));
    }
    expect(html, name).not.toMatch(/<[a-z][^>]*\sstyle=/u);
    expect(html, name).not.toMatch(/<[a-z][^>]*\son[a-z]+=/u);
    expect(html, name).not.toContain('<!--app-->');
    expect(html.match(/<html lang="ar" dir="rtl">/gu), name).toHaveLength(1);
    titles.add(/<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '');
    if (name !== '404.html') {
      expect(/<meta name="description" content="([^"]+)"/u.exec(html)?.[1], name).toBeTruthy();
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)?.[1] ?? '';
      expect(JSON.parse(data)['@context'], name).toBe('https://schema.org');
    }
  }
  // Each page says in its title what it is.
  expect(titles.size).toBe(pages.length);
});

test('the build stops at an error of the report where it is strict, and says where it is', BUILDING, async () => {
  const dir = await makeSeeds();
  await writeFile(path.join(dir, 'seeds', 'empty.txt'), '');
  const failed = await build(path.join(dir, 'out'), { SEEDS_DIR: path.join(dir, 'seeds'), STRICT: '1' }).catch(
    (error) => error,
  );
  expect(failed).toBeInstanceOf(Error);
  expect(failed.stderr).toMatch(/empty\.txt:1:1 error .+read\/empty/u);
});
