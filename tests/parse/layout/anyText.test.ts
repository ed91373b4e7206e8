import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../src/parse/layout/findLayout.ts';
import { splitSentences } from '../../../src/parse/text/sentences.ts';
import { measure } from '../../processorTime.ts';
import { PAGES } from './pages.ts';

/** Pieces that pages are made of, put together in any order: nearer to pages than random letters are. */
const piece = fc.constantFrom(
  ...[
    'بحث الوزير مع نظيره سبل التعاون بين البلدين في مجالات الطاقة والنقل والتعليم.',
    'الوزير يبحث التعاون مع نظيره',
    'موسكو - رويترز',
    'عمان-سانا ',
  ],
  ...[
    'شارك عبر تويتر فيسبوك واتساب ',
    'الوسوم ',
    'المصدر: وكالات',
    '(وكالات)',
    'التعليقات',
    '12 مايو 2024',
    '00:03 صباحا',
    'Sunday May 12, 2024',
  ],
  ...[
    'اقرأ أيضاً: ',
    '(اقرأ أيضا: خبر)',
    'https://example.org/',
    '«',
    '»',
    '“',
    '"',
    '(',
    ')',
    '--',
    ' / ',
    ' – ',
    '..',
    '…',
    '.',
    ':',
    '|',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
  ],
  ...[
    '\u202e',
    '\u200f',
    '\u0640',
    '\u064b',
    '\0',
    '\ud800',
    '😀',
    '\u2028',
    '٢٠٢٤',
    '١٢/٥/٢٠٢٤',
    'CNN',
    'خبر عاجل',
    '=====',
    '\ufeff',
  ],
);
const page = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .tuple(fc.constantFrom(...PAGES.map(({ text }) => text)), fc.nat(2000), fc.array(piece, { maxLength: 4 }))
    .map(([text, at, pieces]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + pieces.join('') + text.slice(from);
    }),
);

function check(text: string): void {
  const layout = findLayout(
    text,
    ({ line, column }) => expect(Math.min(line, column)).toBeGreaterThan(0),
    'seeds/any.txt',
  );
  const inText = ({ start, end }: { start: number; end: number }, from: number): void => {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  };
  let at = 0;
  for (const block of layout.body) {
    inText(block, at);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
    at = block.end;
  }
  at = 0;
  for (const line of layout.lines) {
    inText(line, at);
    expect(line.why).not.toBe('');
    if (line.role === 'blank') expect(text.slice(line.start, line.end)).not.toMatch(/(?!\u0640)[\p{L}\p{N}]/u);
    at = line.end;
  }
  const held = layout.lines
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '');
  expect(held).toBe(text.replace(/[^\p{L}\p{N}]|\u0640/gu, ''));
  for (const span of [layout.title, layout.publisher, layout.attribution, layout.clock, ...layout.dates])
    if (span) inText(span, 0);
  for (const date of layout.dates)
    for (const block of layout.body) expect(date.end <= block.start || date.start >= block.end).toBe(true);
  splitSentences(text, layout.body);
  expect(findLayout(text, () => {}, 'seeds/any.txt')).toEqual(layout);
}

describe('findLayout on any text', () => {
  it('gives every line a role, keeps blocks in order and apart, and never throws', () => {
    fc.assert(fc.property(page, check), { numRuns: 1500 });
  }, 30_000);

  it('takes time in proportion to the length of hostile text', () => {
    const sentence = 'بحث الوزير مع نظيره سبل التعاون بين البلدين في مجالات الطاقة والنقل.';
    for (const bait of [
      '«',
      '"',
      '(',
      '((',
      '--',
      ' - ',
      '/ ',
      '..',
      ':1',
      '1/1/',
      '12:',
      '\n',
      '\r',
      'شارك ',
      'شارك عبر تويتر ',
      'لـ«',
      'ا\n',
      `${sentence}\n`,
      `${sentence} الوسوم `,
      'كانون ',
      '12 مايو ',
      '(اقرأ أيضا',
      'http://',
      '\u064b',
      'أ.',
      'الوزير يبحث التعاون\n',
    ]) {
      const text = `${sentence}\n${bait.repeat(Math.ceil(150_000 / bait.length))}\n${sentence}`;
      const { took } = measure(() => splitSentences(text, findLayout(text, () => {}, 'seeds/any.txt').body));
      expect(took, JSON.stringify(bait)).toBeLessThan(2000);
    }
  });
});
