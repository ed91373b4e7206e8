import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';
import { findLayout } from '../../../src/parse/layout/findLayout.ts';
import { PAGES } from './pages.ts';

describe('findLayout', () => {
  it.each(PAGES)('reads $name', (page) => {
    const { text } = page;
    const layout = findLayout(text, () => {}, 'seeds/page.txt');
    const words = (span: { start: number; end: number } | null): string | null =>
      span && text.slice(span.start, span.end);
    const paragraphs = layout.body.filter(({ kind }) => kind === 'paragraph');
    const first = words(layout.body[0] ?? null) ?? '';
    const last = words(layout.body.at(-1) ?? null) ?? '';
    expect({
      title: words(layout.title),
      begins: first.slice(0, page.begins.length),
      ends: last.slice(-page.ends.length),
      paragraphs: paragraphs.length,
      headings: layout.body.filter(({ kind }) => kind === 'heading').map(words),
    }).toEqual({
      title: page.title,
      begins: page.begins,
      ends: page.ends,
      paragraphs: page.paragraphs,
      headings: page.headings ?? [],
    });
    expect(layout.publisher?.value ?? null).toBe(page.publisher ?? null);
    expect(layout.attribution?.value ?? null).toBe(page.attribution ?? null);
    expect(layout.dates.map((date) => `${date.role}: ${words(date)}`)).toEqual(page.dates ?? []);
    if (page.clock !== undefined) expect(layout.clock?.minutes ?? null).toBe(page.clock);
  });

  it('reports a page without prose and leaves its body empty', () => {
    const findings: Diagnostic[] = [];
    const layout = findLayout(
      'الرئيسية\nسياسة\nاقتصاد\n\nاتصل بنا\n',
      (finding) => findings.push(finding),
      'seeds/menu.txt',
    );
    expect(layout.body).toEqual([]);
    expect(layout.title).toBeNull();
    expect(findings).toMatchObject([
      { file: 'seeds/menu.txt', line: 1, column: 1, severity: 'error', code: 'layout/no-body' },
    ]);
  });

  it('says that a page has no headline', () => {
    const findings: Diagnostic[] = [];
    findLayout(
      PAGES.find(({ name }) => name === 'no headline')?.text ?? '',
      (finding) => findings.push(finding),
      'seeds/a.txt',
    );
    expect(findings).toMatchObject([{ severity: 'info', code: 'layout/no-title', line: 1 }]);
  });
});
