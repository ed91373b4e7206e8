/** Where an offset of a text stands, as reports print it: lines and columns (UTF-16) count from 1. */
export function toPosition(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    const breaks = code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
    if (breaks) {
      line += 1;
      lineStart = at + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}
