import type { DriverProps } from './driverProps.ts';

/** What vis-timeline draws beside the boxes. */
const FOR_THE_EYE =
  '.vis-panel.vis-top, .vis-panel.vis-left, .vis-panel.vis-right, .vis-panel.vis-background, .vis-itemset > :is(.vis-background, .vis-axis)';

/** Makes what vis-timeline drew a listbox with a name. The list says all that is said; the rest is for the eye. */
export function nameListbox(
  frame: HTMLElement,
  { label, describedBy }: Pick<DriverProps, 'label' | 'describedBy'>,
): void {
  const list = frame.querySelector<HTMLElement>('.vis-itemset > .vis-foreground');
  if (!list) return;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.setAttribute('aria-describedby', describedBy);
  list.setAttribute('aria-orientation', 'horizontal');
  for (const part of frame.querySelectorAll(FOR_THE_EYE)) part.setAttribute('aria-hidden', 'true');
}
