import type { Span } from '../../model/dataset.ts';

/** The offset into the article's text of a point in the drawn text, or `null` outside it. */
function findOffset(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const start = element?.closest<HTMLElement>('[data-start]')?.dataset.start;
  return start === undefined || !(node instanceof Text) ? null : Number(start) + offset;
}

/** The words of the article that the reader has selected, as offsets into its text; `null` when there are none. */
export function findSelected(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = findOffset(range.startContainer, range.startOffset);
  const end = findOffset(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}
