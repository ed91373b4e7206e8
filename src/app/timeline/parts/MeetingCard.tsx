import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Direction } from '../../../model/languages.ts';
import type { MeetingWords } from '../words/items.ts';

interface MeetingCardProps {
  words: MeetingWords;
  /** The box it explains. */
  box: HTMLElement;
  textDirection: Direction;
  onEnter(): void;
  onLeave(): void;
}

/** Between the card and its box, and to the edges of the screen, in CSS pixels. */
const GAP = 8;

/** Says in full what a box says in short. Stands beside the box and never leaves the screen. */
export function MeetingCard({ words, box, textDirection, onEnter, onLeave }: MeetingCardProps): ReactElement {
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const around = box.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const right = document.documentElement.clientWidth - GAP;
    const wanted = textDirection === 'rtl' ? around.right - width : around.left;
    const left = Math.max(GAP, Math.min(wanted, right - width));
    const below = around.bottom + GAP;
    const top = below + height <= window.innerHeight - GAP ? below : Math.max(GAP, around.top - GAP - height);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });

  // Only for the eye: the box's own name says the same.
  return createPortal(
    <div
      className="lt-card"
      dir={textDirection}
      ref={card}
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="lt-card-people">{words.people}</p>
      <p>{words.date}</p>
      {words.place && <p>{words.place}</p>}
      <p className="lt-card-status">{words.status}</p>
    </div>,
    document.body,
  );
}
