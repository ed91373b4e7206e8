import type { Status } from '../../../model/dataset.ts';
import type { Direction } from '../../../model/languages.ts';

/** What a box says: words only, already in the reader's language. */
export interface BoxWords {
  /** People and date and place, as one name for assistive technology. */
  name: string;
  people: string;
  /** How many people did not fit into `people`. */
  more: string;
  initials: string[];
  date: string;
  /** Said where a meeting was not held as planned. */
  note: string;
  status: Status;
  /** Whether the date is known to the day. */
  exact: boolean;
  textDirection: Direction;
}

// Everything is made as nodes with textContent: what articles say never passes through an HTML parser.
function part(className: string, text?: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function option(className: string, name: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.tabIndex = -1;
  // The name in full for those who hear it; what is seen is shorter and hidden from them.
  element.append(part('lt-full', name));
  return element;
}

/** The box of a meeting: initials, people, date, and a word where it was not held. */
export function createBox(words: BoxWords): HTMLElement {
  const box = option('lt-box', words.name);
  box.dataset.status = words.status;
  box.dataset.exact = String(words.exact);

  const discs = part('lt-discs');
  discs.append(...words.initials.map((letters) => part('lt-disc', letters)));

  const people = part('lt-people', words.people);
  if (words.more) {
    const more = part('lt-more', words.more);
    // A sign and a number: the sign stands before it in every language.
    more.dir = 'ltr';
    people.append(' ', more);
  }
  const when = part('lt-when', words.date);
  if (words.note) when.append(' ', part('lt-note', words.note));
  const text = part('lt-text');
  text.append(people, when);
  // The words run their own way; the box runs with time, because its thick edge stands at the date.
  text.dir = words.textDirection;
  for (const seen of [discs, text]) seen.setAttribute('aria-hidden', 'true');
  if (words.initials.length > 0) box.append(discs);
  box.append(text);
  return box;
}

/** The box that stands for many meetings where they would hide each other. */
export function createBucketBox(count: string, name: string): HTMLElement {
  const box = option('lt-box lt-bucket', name);
  const seen = part('lt-people', count);
  seen.setAttribute('aria-hidden', 'true');
  box.append(seen);
  return box;
}

/** A label that is only looked at: of a row, an era or today. */
export function createLabel(className: string, name: string, note?: string): HTMLElement {
  const label = part(className);
  // Names come in other scripts than the page's: each keeps its own direction, and the label the page's side.
  const own = document.createElement('bdi');
  own.textContent = name;
  label.append(own);
  if (note) label.append(part('lt-label-note', note));
  return label;
}
