/** Longest name of a folder or file that we make, in UTF-8 bytes: file systems stop at 255, and endings are added. */
const LONGEST = 200;

/** UTF-8 bytes of a text as upper-case hex pairs, each after a tilde: `~20` for a space. */
function toTildes(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  return encoded.replace(
    /[^%]|%(..)/gu,
    (whole, hex?: string) => `~${hex ?? whole.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A short fingerprint (FNV-1a, 32 bits), so that two long names that begin alike stay apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The folder or file name that stands for an article's id on disk and, decoded, in the address.
 *
 * Ids are file names, so they may hold anything. Letters, digits, `-`, `_` and inner dots stay; everything else becomes
 * `~` and hex bytes, so that no file system, server or link reads it as syntax. Different ids give different names.
 */
export function articleSegment(id: string): string {
  const safe = id.replace(/[^\p{L}\p{M}\p{N}._-]|^\./gu, toTildes) || '~';
  // A letter or a tilde escape is at most nine bytes, so this counts generously without an encoder.
  const bytes = encodeURIComponent(safe).replace(/%../gu, '.').length;
  if (bytes <= LONGEST) return safe;
  let kept = '';
  let room = LONGEST - 10;
  for (const character of safe) {
    room -= encodeURIComponent(character).replace(/%../gu, '.').length;
    if (room < 0) break;
    kept += character;
  }
  return `${kept}~~${fingerprint(id)}`;
}

/** An article's page, relative to the site's base: `articles/<id>/`, ready for `href`. */
export function articlePath(id: string): string {
  return `articles/${encodeURIComponent(articleSegment(id))}/`;
}

/** An article's data, relative to the site's base: `json` is the whole Article, `txt` the original bytes of the file. */
export function articleDataPath(id: string, kind: 'json' | 'txt'): string {
  return `data/articles/${encodeURIComponent(articleSegment(id))}.${kind}`;
}

/** A meeting's page, relative to the site's base. Meeting ids are Latin, digits and hyphens, so they need no care. */
export function meetingPath(id: string): string {
  return `meetings/${id}/`;
}

/** The id whose page is `articles/<segment>/`; `segment` as it stands in an address, percent-encoded or not. `null` when none is. */
export function findArticleId(ids: Iterable<string>, segment: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    return null;
  }
  for (const id of ids) {
    if (articleSegment(id) === decoded) return id;
  }
  return null;
}
