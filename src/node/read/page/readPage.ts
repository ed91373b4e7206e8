import type { Position } from '../../../model/position.ts';
import type { SavedPage } from '../../../model/registry.ts';
import { readPageClaims, toAddress } from './pageClaims.ts';
import { showPage } from './showPage.ts';

/** A saved page as text, with what its file says beside it. */
export interface ReadPage {
  text: string;
  page: SavedPage;
}

/**
 * Reads a page’s source into the text that it shows, one line a block, and what it says of itself.
 *
 * @param locate where an offset of the source stands in the saved file; a column of 0 is unknown.
 * @param savedFrom the address of which the file’s own head says that the page was saved from it.
 */
export function readPage(
  html: string,
  locate: (offset: number) => Position,
  savedFrom: string | null = null,
): ReadPage {
  const shown = showPage(html);
  const text = shown.text.toText();
  const claims = readPageClaims(shown, html, locate);
  const address = savedFrom === null ? null : toAddress(savedFrom);
  if (!claims.address && address !== null)
    claims.address = { value: address, field: 'Content-Location', quote: address, line: 1 };
  return { text, page: { lines: shown.text.toLines(shown.isOwn), claims, runs: shown.text.toRuns(locate) } };
}
