import { decode, type Undecodable } from './decode.ts';

/** So many bytes at a page’s beginning are asked for its charset, as browsers do. */
const HEAD = 4096;

const META =
  /<meta\s[^>]{0,400}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})|<\?xml\s[^>]{0,200}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{2,40})/iu;

/** The decoder of a charset’s name; `null` for a name that nobody knows, and for those that a page’s bytes deny. */
function decoderOf(name: string | null | undefined): { readonly encoding: string } | null {
  if (!name) return null;
  try {
    const decoder = new TextDecoder(name.trim());
    // What can be read as far as this name is no UTF-16.
    return /^utf-16/u.test(decoder.encoding) ? null : decoder;
  } catch {
    return null;
  }
}

/** The charset that a page’s own head names. */
const declaredBy = (bytes: Uint8Array): string | null => {
  const found = META.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1'));
  return found?.[1] ?? found?.[2] ?? null;
};

/**
 * The charset of a page: by its byte order mark, by its bytes where they are UTF-8 (nothing else passes for it, and many a page
 * kept its old name when it was saved anew), by what its transport or its own head names. Never by a guess.
 */
export function findCharset(bytes: Uint8Array, named: string | null): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const decoder = decoderOf(named) ?? decoderOf(declaredBy(bytes));
    return decoder === null || decoder.encoding === 'utf-8' ? null : decoder.encoding;
  }
}

/** Decodes a page, or says what its bytes look like. Line ends are those of Unix: lines and columns stay. */
export function decodePage(bytes: Uint8Array): { html: string } | Undecodable {
  const charset = findCharset(bytes, null);
  if (charset === null) {
    const refused = decode(bytes);
    if (!('text' in refused)) return refused;
    return { html: refused.text };
  }
  const html = new TextDecoder(charset).decode(bytes);
  return { html: html.includes('\r') ? html.replace(/\r\n?/gu, '\n') : html };
}
