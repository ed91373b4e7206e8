import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage } from './site.ts';

/** What the first view may weigh, in kB (1000 bytes): scripts and styles compressed as they are sent, fonts as they are. */
const LIMITS = { script: 230, stylesheet: 20, font: 140 };

test('the first view stays within its weight, the timeline included', async () => {
  const { page } = await openPage('chromium', 'about:blank');
  const files: { kind: string; name: string; kilobytes: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!(kind in LIMITS)) return;
    const weigh = async () => {
      const body = await response.body();
      const bytes = kind === 'font' ? body.length : gzipSync(body).length;
      files.push({ kind, name: new URL(response.url()).pathname, kilobytes: bytes / 1000 });
    };
    reading.push(weigh());
  });
  await page.goto(inject('site'), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await Promise.all(reading);

  const lines = Object.entries(LIMITS).map(([kind, limit]) => {
    const ofKind = files.filter((file) => file.kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const total = ofKind.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    const parts = ofKind.map(({ name, kilobytes }) => `${name.split('/').at(-1)} ${kilobytes.toFixed(1)}`).join(', ');
    expect.soft(total, `${kind}: ${parts}`).toBeLessThanOrEqual(limit);
    return `${kind.padEnd(10)} ${total.toFixed(1).padStart(6)} of ${limit} kB: ${parts || 'none'}`;
  });
  console.log(lines.join('\n'));
  expect(files.some(({ kind }) => kind === 'script')).toBe(true);
});
