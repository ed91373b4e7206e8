import { expect, it } from 'vitest';
import { formatSnippet } from '../../../src/app/embed/snippet.ts';
import { HOME } from '../../../src/app/url/address.ts';

it('shows what the page shows, with a title, and loads when it is scrolled to', () => {
  const snippet = formatSnippet({
    origin: 'https://example.org',
    base: '/x/',
    address: { ...HOME, years: ['2023'], lang: 'en' },
    title: 'Meetings "of" <two> & more',
    height: 500,
  });
  expect(snippet).toBe(
    '<iframe src="https://example.org/x/?year=2023&amp;lang=en&amp;embed=1" title="Meetings &quot;of&quot; &lt;two&gt; &amp; more" loading="lazy" width="100%" height="500" style="border:0"></iframe>',
  );
});
