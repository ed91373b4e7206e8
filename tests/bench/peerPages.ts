import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset, Meeting } from '../../src/model/dataset.ts';
import { escapeHtml, toInlineJson } from '../../src/node/site/fillPage.ts';

const HERE = import.meta.dirname;

/** A page around some markup. */
function toPage(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** What the site's own list says, as plain HTML: its words, headings and links, and nothing that is there for looks or code. */
function toPlainList(index: string): string {
  const [list] = /<div class="list">.*<\/ol><\/section><\/div>/su.exec(index) ?? [];
  if (!list) throw new Error('The built page has no list to compare with');
  return list.replace(/ (?:id|class|aria-[a-z]+|data-[a-z]+)="[^"]*"/gu, '').replace(/<span><\/span>/gu, '');
}

/**
 * Makes the pages that the site is measured against, of the same meetings and texts: `plain.html` (HTML alone), `vis.html` (a bare
 * vis-timeline) and `timelinejs.html` (TimelineJS3).
 *
 * @param index the site's built page. @param dir an empty folder. @throws when the peers are not installed
 *   (`npm --prefix tests/bench ci`).
 */
export function makePeerPages({ articles, meetings, people }: Dataset, index: string, dir: string): void {
  const names = new Map(people.map(({ id, name }) => [id, name.ar]));
  const toTitle = ({ id, participants }: Meeting) =>
    participants.map(({ value }) => names.get(value.person)).join('، ') || id;
  const dated = meetings.flatMap((meeting) => (meeting.date ? [{ meeting, date: meeting.date.value }] : []));

  const texts = articles.map(({ text, body }) =>
    body.map(({ start, end }) => `<p>${escapeHtml(text.slice(start, end))}</p>`).join(''),
  );
  writeFileSync(
    path.join(dir, 'plain.html'),
    toPage('plain', `${toPlainList(index)}${texts.map((text) => `<article>${text}</article>`).join('')}`),
  );

  const vite = path.resolve(HERE, '../../node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', HERE, '--config', path.join(HERE, 'vite.config.js'), '--outDir', path.join(dir, 'vis')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The vis-timeline page cannot be built:\n${stderr}`);
  const page = path.join(dir, 'vis/vis.html');
  const items = dated.map(({ meeting, date }) => ({
    id: meeting.id,
    content: escapeHtml(toTitle(meeting)),
    start: date.earliest,
  }));
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('id="data">', () => `id="data">${toInlineJson(items)}`),
  );

  const peer = path.join(HERE, 'node_modules/@knight-lab/timelinejs/dist');
  mkdirSync(path.join(dir, 'timelinejs'));
  for (const part of ['js', 'css'])
    cpSync(path.join(peer, part), path.join(dir, 'timelinejs', part), { recursive: true });
  const events = dated.map(({ meeting, date }) => {
    const [year, month, day] = date.earliest.split('-').map(Number);
    return {
      start_date: { year, month, day },
      text: { headline: escapeHtml(toTitle(meeting)) },
      unique_id: meeting.id,
    };
  });
  // Its own way to start; fonts from elsewhere are left out, since nothing here may wait for a network.
  const start = `<div id="timeline" style="height: 600px"></div><script type="application/json" id="data">${toInlineJson({ events })}</script><script src="timelinejs/js/timeline.js"></script><script>new TL.Timeline('timeline', JSON.parse(document.getElementById('data').textContent), { font: null, language: 'en' });</script>`;
  writeFileSync(
    path.join(dir, 'timelinejs.html'),
    toPage('TimelineJS3', start, '<link rel="stylesheet" href="timelinejs/css/timeline.css">'),
  );
}
