import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright';
import { expect, inject, test } from 'vitest';
import { openPage } from './site.ts';

/** What the first view may weigh, in kB (1000 bytes): scripts and styles compressed as they are sent, fonts as they are. */
const LIMITS = { script: 230, stylesheet: 20, font: 140 };

test('the first view stays within its weight, the timeline included', async () => {
  const { page } = await openPage('chromium', 'about:blank');
  const files: { kind: string; name: string; kilobytes: number }[] = [];
  const reading: Promise<void>[] = [];
  let last = Date.now();
  /** The styles that are written into the page. */
  const weighStyles = async (response: Response) => {
    const styles = [...(await response.text()).matchAll(/<style>.*?<\/style>/gsu)].join('');
    files.push({ kind: 'stylesheet', name: 'in the page', kilobytes: gzipSync(styles).length / 1000 });
  };
  const note = (response: Response) => {
    last = Date.now();
    const kind = response.request().resourceType();
    if (kind === 'document') reading.push(weighStyles(response));
    if (!(kind in LIMITS)) return;
    const weigh = async () => {
      const body = await response.body();
      const bytes = kind === 'font' ? body.length : gzipSync(body).length;
      files.push({ kind, name: new URL(response.url()).pathname, kilobytes: bytes / 1000 });
    };
    reading.push(weigh());
  };
  page.on('response', note);
  await page.goto(inject('site'));
  // Chunks and fonts that the view asks for by itself come after the page has loaded: until none has come for a while.
  await expect.poll(() => Date.now() - last, { timeout: 20_000 }).toBeGreaterThan(1500);
  page.off('response', note);
  await Promise.all(reading);

  const lines = Object.entries(LIMITS).map(([kind, limit]) => {
    const ofKind = files.filter((file) => file.kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const total = ofKind.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    const parts = ofKind.map(({ name, kilobytes }) => `${name.split('/').at(-1)} ${kilobytes.toFixed(1)}`).join(', ');
    expect.soft(total, `${kind}: ${parts}`).toBeLessThanOrEqual(limit);
    return `${kind.padEnd(10)} ${total.toFixed(1).padStart(6)} of ${limit} kB: ${parts || 'none'}`;
  });
  console.log(lines.join('\n'));
  for (const kind of Object.keys(LIMITS))
    expect(files.some((file) => file.kind === kind && file.kilobytes > 5)).toBe(true);
});
