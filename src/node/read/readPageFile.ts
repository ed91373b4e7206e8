import { createLocator } from '../../model/position.ts';
import { decodePage } from './decodePage.ts';
import { isMhtml, readMhtml } from './mhtml.ts';
import { UnreadablePage } from './page/pageTokens.ts';
import { type ReadPage, readPage } from './page/readPage.ts';
import type { Say } from './readBytes.ts';

/** Reads the bytes of a saved page, whether one file of HTML or an archive with its pictures, or says why not. */
export function readPageFile(bytes: Uint8Array, say: Say): ReadPage | null {
  try {
    if (isMhtml(bytes)) {
      const archived = readMhtml(bytes);
      if (archived) return readPage(archived.html, archived.locate, archived.savedFrom);
      say(
        'read/no-page',
        'Unexpected archive without a page in a charset that it names, expected one saved with Ctrl+S',
      );
      return null;
    }
    const decoded = decodePage(bytes);
    if (!('html' in decoded)) {
      const { code, found, byte, line, column } = decoded;
      const pdf = found.includes('PDF');
      const expected = pdf
        ? 'an article’s page: open it in a browser and save it (Ctrl+S)'
        : 'a page in the charset that it names';
      say(pdf ? 'read/pdf' : code, `Unexpected ${found} (byte ${byte}), expected ${expected}`, { line, column });
      return null;
    }
    return readPage(decoded.html, createLocator(decoded.html));
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    say('read/unreadable-page', `Unexpected ${error.message}, expected the page of one article`);
    return null;
  }
}
