import { type Address, formatAddress } from '../url/address.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/gu, (character) => ENTITIES[character] ?? character);
}

/** What a snippet is made of: the page's origin and base folder, what it shows, and a title for those who hear it. */
export interface Snippet {
  origin: string;
  base: string;
  address: Address;
  title: string;
  /** CSS pixels. */
  height: number;
}

/** The HTML that shows the page as it is now inside another page. */
export function formatSnippet({ origin, base, address, title, height }: Snippet): string {
  const source = `${origin}${formatAddress({ ...address, embed: true }, base)}`;
  return `<iframe src="${escapeAttribute(source)}" title="${escapeAttribute(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
}
