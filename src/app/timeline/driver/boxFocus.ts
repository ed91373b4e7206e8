import type { DrawnRows, Row } from './drawnRows.ts';

/** Milliseconds in which a press or Tab explains that the focus is gone. */
const LEAVING = 700;

interface Surroundings {
  /** Brings a box into the window at once. Tells whether the window had to move. */
  reveal(row: Row): boolean;
  /** A box got the focus by key, or the boxes lost it. */
  onFocus(row: Row | null): void;
}

/**
 * The focus among the boxes of a listbox: one of them can be reached by Tab, and it is not lost when a drawing takes its
 * box out of the document.
 */
export class BoxFocus {
  /** The id of the box that Tab reaches. */
  active: string | null = null;
  readonly #frame: HTMLElement;
  readonly #rows: DrawnRows;
  readonly #around: Surroundings;
  #wanted: 'first' | 'last' | 'active' | null = null;
  /** Whether the focus is here, or was until a drawing took its box out of the document. */
  #had = false;
  /** When the reader last did what moves the focus away by itself. */
  #leftAt = 0;

  constructor(frame: HTMLElement, rows: DrawnRows, around: Surroundings, signal: AbortSignal) {
    this.#frame = frame;
    this.#rows = rows;
    this.#around = around;
    this.#listen(signal);
  }

  activeRow(): Row | undefined {
    return this.#rows.get(this.active);
  }

  /** After every drawing: the one box that Tab reaches, and the focus for which a drawing was waited. */
  afterDrawing(): void {
    this.setTabStop();
    const wanted = this.#wanted;
    if (!wanted) return;
    const rows = this.#rows.inOrder();
    const row = wanted === 'active' ? this.activeRow() : wanted === 'first' ? rows[0] : rows.at(-1);
    if (!row?.element.isConnected) return;
    this.#wanted = null;
    this.#focus(row);
  }

  setTabStop(): void {
    const list = this.#frame.querySelector<HTMLElement>('[role="listbox"]');
    if (!list) return;
    const shown = this.#rows.inOrder().filter(({ element }) => element.isConnected);
    const stop = shown.find(({ id }) => id === this.active) ?? shown[0];
    for (const { id, element } of shown) element.tabIndex = id === stop?.id ? 0 : -1;
    // With every box outside the window the list itself takes the keys, so that there is a way back.
    list.tabIndex = stop ? -1 : 0;
    if (this.#had && document.activeElement === document.body)
      (stop && stop.id === this.active ? stop.element : list).focus({ preventScroll: true });
  }

  /** To the next or previous meeting, in the same row where it is in several. @param from where to begin anew. */
  walk(by: 1 | -1, from: number): void {
    const rows = this.#rows.inOrder();
    const now = this.activeRow();
    let next: Row | undefined;
    if (!now?.element.isConnected) next = rows.find(({ at }) => at >= from) ?? rows.at(-1);
    else {
      const index = rows.indexOf(now);
      const ordered = by > 0 ? rows.slice(index + 1) : rows.slice(0, index).reverse();
      const key = (row: Row): string => row.item?.meeting ?? row.id;
      const target = ordered.find((row) => key(row) !== key(now));
      next = ordered.find((row) => target && key(row) === key(target) && row.lane === now.lane) ?? target;
    }
    if (next) this.goTo(next);
  }

  goTo(row: Row): void {
    this.active = row.id;
    // Focus needs the box in the document, so the window moves at once.
    if (this.#around.reveal(row) || !row.element.isConnected) this.#wanted = 'active';
    else this.#focus(row);
  }

  /** To the first or last of the boxes that the next drawing shows. */
  goToEndOfNextDrawing(end: 'first' | 'last'): void {
    this.#wanted = end;
  }

  #focus(row: Row): void {
    this.active = row.id;
    this.setTabStop();
    row.element.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  #listen(signal: AbortSignal): void {
    this.#frame.addEventListener(
      'focusin',
      (event) => {
        this.#had = true;
        const row = this.#rows.of(event.target);
        if (!row) return;
        this.active = row.id;
        this.setTabStop();
        if (row.element.matches(':focus-visible')) this.#around.onFocus(row);
      },
      { signal },
    );
    this.#frame.addEventListener(
      'focusout',
      (event) => {
        // A box that leaves the document drops its focus without naming a new one: after the drawing it gets it back.
        this.#had = event.relatedTarget === null && document.hasFocus() && event.timeStamp - this.#leftAt > LEAVING;
        this.#around.onFocus(null);
      },
      { signal },
    );
    const leaving = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') this.#leftAt = event.timeStamp;
    };
    document.addEventListener('pointerdown', leaving, { signal, capture: true });
    document.addEventListener('keydown', leaving, { signal, capture: true });
  }
}
