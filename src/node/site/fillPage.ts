/** What one page of the site says, beside what all of them share. */
export interface Page {
  title: string;
  description: string;
  /** The app's own markup, as rendered. */
  html: string;
  /** What the page is, for search engines (schema.org). */
  structured: Record<string, unknown>;
  /** Data that the page needs to start, by the id of its element. */
  data?: Record<string, unknown>;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** JSON for inside a script element: without `<` nothing in it can end the element or begin a comment. */
export function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replace(/</gu, '\\u003c');
}

/** A block of data. It is never executed, so a strict content policy lets it stand. */
function toDataBlock(type: string, value: unknown, id?: string): string {
  return `<script type="${type}"${id ? ` id="${escapeHtml(id)}"` : ''}>${toInlineJson(value)}</script>`;
}

/**
 * Fills the built `index.html` for one page: title, description, structured data, the app's markup and its data.
 *
 * @throws when the template lacks a place to fill, so that no page goes out empty.
 */
export function fillPage(template: string, { title, description, html, structured, data = {} }: Page): string {
  const fill = (text: string, place: RegExp | string, content: string) => {
    if (text.search(place) < 0) throw new Error(`index.html has no ${String(place)}, which every page is filled at`);
    // A function, because a “$&” in the content must stay what it is.
    return text.replace(place, () => content);
  };
  const head = [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    toDataBlock('application/ld+json', structured),
  ];
  const blocks = Object.entries(data).map(([id, value]) => toDataBlock('application/json', value, id));
  // Places first, content last: what a seed says must never be taken for a place to fill.
  const [beforeData = '', afterData] = fill(
    template,
    /<title>[^<]*<\/title>/u,
    `<title>${escapeHtml(title)}</title>`,
  ).split('<!--data-->');
  if (afterData === undefined) throw new Error('index.html has no <!--data-->, which every page is filled at');
  const [beforeApp = '', afterApp] = beforeData.split('<!--app-->');
  if (afterApp === undefined) throw new Error('index.html has no <!--app-->, which every page is filled at');
  return [fill(beforeApp, '<!--head-->', head.join('\n    ')), html, afterApp, blocks.join('\n    '), afterData].join(
    '',
  );
}
