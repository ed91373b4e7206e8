/** Where something stands, as reports print it: lines and columns (UTF-16) count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Answers positions of one text, each in logarithmic time after the first. A line ends at LF, CRLF or a lone CR. */
export function createLocator(text: string): (offset: number) => Position {
  let found: number[] | null = null;
  return (offset) => {
    found ??= findLineStarts(text);
    const starts = found;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/** The position of one offset. */
export const toPosition = (text: string, offset: number): Position => createLocator(text)(offset);
