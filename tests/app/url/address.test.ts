import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, formatTextFragment, HOME, parseAddress } from '../../../src/app/url/address.ts';
import { THEMES, TIME_DIRECTIONS, VIEWS } from '../../../src/app/url/params.ts';
import { LANE_KINDS } from '../../../src/model/lanes.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';

const read = (path: string, base = '/', articles: string[] = []) =>
  parseAddress(new URL(path, 'https://example.org'), base, articles);

describe('parseAddress', () => {
  it('reads what is open', () => {
    expect(read('/').route).toEqual({ kind: 'home' });
    expect(read('/meetings/2023-03-15-assad-putin/').route).toEqual({ kind: 'meeting', id: '2023-03-15-assad-putin' });
    expect(read('/meetings/x').route).toEqual({ kind: 'meeting', id: 'x' });
    expect(read('/articles/03/#12-34').route).toEqual({ kind: 'article', id: '03', words: { start: 12, end: 34 } });
  });
  it('reads below a folder', () => {
    expect(read('/a/b/articles/03/', '/a/b/').route).toMatchObject({ kind: 'article', id: '03' });
    expect(read('/a/b/', '/a/b/').route).toEqual({ kind: 'home' });
  });
  it('knows an article by the form its id takes in an address', () => {
    const id = 'لقاء 1?';
    const address = formatAddress({ ...HOME, route: { kind: 'article', id, words: null } }, '/');
    expect(read(address, '/', ['other', id]).route).toMatchObject({ id });
  });
  it('reads repeated people and years, each once', () => {
    expect(read('/?person=putin&person=assad&person=putin&year=2023&year=2021')).toMatchObject({
      people: ['putin', 'assad'],
      years: ['2021', '2023'],
    });
  });
  it.each([
    '/?year=20233&year=abc&year=',
    '/?person=Putin!&person=<script>&person=',
    '/?view=map&lang=de&theme=pink&embed=yes&lanes=era&direction=up',
    '/?lang=cimode&unknown=1&__proto__=2',
    '/?lang=ar&theme=auto&lanes=level&direction=auto',
    '/somewhere/else',
  ])('ignores what is unknown in %s', (path) => {
    expect(read(path)).toEqual(HOME);
    expect(formatAddress(read(path), '/')).toBe('/');
  });
  it.each(['#5-3', '#5-5', '#a-b', '#-1-3', '#1-2-3', '#12345678901-2', '#'])('ignores the words of %s', (hash) => {
    expect(read(`/articles/03/${hash}`).route).toMatchObject({ words: null });
  });
  it('leaves a text fragment beside the words to the browser', () => {
    expect(read('/articles/03/#1-9:~:text=x').route).toMatchObject({ words: { start: 1, end: 9 } });
  });
  it('does not stumble over broken escapes', () => {
    expect(read('/meetings/%E0%A4%A/').route).toEqual({ kind: 'home' });
  });
});

describe('formatAddress', () => {
  it('writes no default', () => expect(formatAddress(HOME, '/x/')).toBe('/x/'));
  it('writes what differs, in one order', () => {
    const address: Address = {
      route: { kind: 'article', id: '03', words: { start: 1, end: 2 } },
      people: ['putin', 'assad'],
      years: ['2023'],
      view: 'list',
      lang: 'en',
      theme: 'dark',
      lanes: 'person',
      direction: 'ltr',
      embed: true,
    };
    expect(formatAddress(address, '/x/')).toBe(
      '/x/articles/03/?person=putin&person=assad&year=2023&view=list&lang=en&theme=dark&lanes=person&direction=ltr&embed=1#1-2',
    );
  });
  it('is read back as it was, whatever it says', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/u);
    const words = fc.option(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 99 })));
    const route = fc.oneof(
      fc.constant({ kind: 'home' as const }),
      id.map((value) => ({ kind: 'meeting' as const, id: value })),
      fc.tuple(fc.string({ minLength: 1 }), words).map(([value, span]) => ({
        kind: 'article' as const,
        id: value,
        words: span && { start: span[0], end: span[0] + span[1] },
      })),
    );
    const address = fc.record({
      route,
      people: fc.uniqueArray(id, { maxLength: 4 }),
      years: fc.uniqueArray(fc.stringMatching(/^\d{4}$/u), { maxLength: 4 }).map((years) => years.sort()),
      view: fc.option(fc.constantFrom(...VIEWS)),
      lang: fc.constantFrom(...LANGUAGES),
      theme: fc.constantFrom(...THEMES),
      lanes: fc.constantFrom(...LANE_KINDS),
      direction: fc.constantFrom(...TIME_DIRECTIONS),
      embed: fc.boolean(),
    });
    fc.assert(
      fc.property(address, (value) => {
        const articles = value.route.kind === 'article' ? [value.route.id] : [];
        expect(read(formatAddress(value, '/x/'), '/x/', articles)).toEqual(value);
      }),
    );
  });
});

describe('formatTextFragment', () => {
  it('names short words whole and long ones by both ends', () => {
    expect(decodeURIComponent(formatTextFragment('أجرى الرئيس محادثات'))).toBe(':~:text=أجرى الرئيس محادثات');
    expect(decodeURIComponent(formatTextFragment('ا ب ت ث ج ح خ د ذ ر'))).toBe(':~:text=ا ب ت ث,خ د ذ ر');
  });
  it('escapes what has a meaning in a fragment', () => {
    expect(formatTextFragment('a-b, c&d')).toBe(':~:text=a%2Db%2C%20c%26d');
  });
});
