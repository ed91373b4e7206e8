import { expect, test } from 'vitest';
import { fillPage, toInlineJson } from '../../../src/node/site/fillPage.ts';

const TEMPLATE =
  '<head><title>x</title><!--head--></head><div id="app"><!--app--></div><!--data--><script src="a.js"></script>';

test('fills title, description, markup and data', () => {
  const page = fillPage(TEMPLATE, {
    title: 'لقاء',
    description: 'وصف',
    html: '<p>نص</p>',
    structured: { '@type': 'Event' },
    data: { article: { id: 'a' } },
  });
  expect(page).toContain('<title>لقاء</title>');
  expect(page).toContain('<meta name="description" content="وصف" />');
  expect(page).toContain('<script type="application/ld+json">{"@type":"Event"}</script>');
  expect(page).toContain('<div id="app"><p>نص</p></div>');
  expect(page).toContain('<script type="application/json" id="article">{"id":"a"}</script>');
});

test('nothing that a seed says can break out of its place', () => {
  const nasty = `</title></script><script>alert(1)</script><!--app--><!--data-->"'$&$\`<!--`;
  const page = fillPage(TEMPLATE, {
    title: nasty,
    description: nasty,
    html: '<p>نص</p>',
    structured: { name: nasty },
    data: { article: { text: nasty } },
  });
  // The template's own, the structured data and the article: no fourth element, and nothing filled twice.
  expect(page.match(/<script/gu)).toHaveLength(3);
  expect(page.match(/<p>نص<\/p>/gu)).toHaveLength(1);
  expect(page).not.toContain('alert(1)</script>');
  const [, json = ''] = /id="article">(.*?)<\/script>/u.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual({ text: nasty });
});

test('inline JSON reads back as it was', () => {
  const value = { text: '<!-- <script> \u2028 &amp; «» \\u003c' };
  expect(toInlineJson(value)).not.toContain('<');
  expect(JSON.parse(toInlineJson(value))).toEqual(value);
});

test('refuses a template that lacks a place', () => {
  const page = { title: '', description: '', html: '', structured: {} };
  for (const place of ['<!--app-->', '<!--head-->', '<!--data-->', '<title>x</title>']) {
    expect(() => fillPage(TEMPLATE.replace(place, ''), page)).toThrow('which every page is filled at');
  }
});
