// First-strong isolate and its end: what stands between them cannot reorder the words around it.
const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** How much of a text a message shows, in UTF-16 units: enough to recognise it, short enough for one line. */
const LONGEST = 80;

/**
 * Wraps text of a seed for an English message: on one line, cut where it is long, isolated so that it cannot reorder the
 * words around it, and without control characters that a terminal would obey.
 */
export function quote(text: string): string {
  const line = text
    .slice(0, LONGEST + 1)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  // A cut between the halves of a surrogate pair would leave half a character.
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '')}…` : line;
  return `“${ISOLATE}${shown}${POP_ISOLATE}”`;
}
