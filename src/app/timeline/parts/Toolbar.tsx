import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../model/languages.ts';
import type { Move } from '../driver/driverProps.ts';

const MOVES: Move[] = ['earlier', 'later', 'closer', 'farther', 'all'];

/** Drawn for time that runs from left to right; the arrows are mirrored with it, the magnifiers are not. */
const ICONS: Record<Move, string> = {
  earlier: 'M15 5l-7 7 7 7',
  later: 'M9 5l7 7-7 7',
  closer: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20M10.5 7.5v6M7.5 10.5h6',
  farther: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20M7.5 10.5h6',
  all: 'M4 6v12M20 6v12M7 12h10M10 9l-3 3 3 3M14 9l3 3-3 3',
};

interface ToolbarProps {
  direction: Direction;
  onMove(move: Move): void;
}

/** Moves the window: one stop for Tab, arrow keys go from button to button as they lie on the screen. */
export function Toolbar({ direction, onMove }: ToolbarProps): ReactElement {
  const { t } = useTranslation('timeline');
  const [current, setCurrent] = useState<Move>('earlier');
  const buttons = useRef(new Map<Move, HTMLButtonElement>());

  function onKeyDown(event: KeyboardEvent): void {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = MOVES.indexOf(current);
    const next = { [forward]: at + 1, [back]: at - 1 + MOVES.length, Home: 0, End: MOVES.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const move = MOVES[next % MOVES.length]!;
    setCurrent(move);
    buttons.current.get(move)?.focus();
  }

  return (
    <div className="lt-toolbar" role="toolbar" aria-label={t('toolbar')} onKeyDown={onKeyDown} tabIndex={-1}>
      {MOVES.map((move) => (
        <button
          key={move}
          type="button"
          ref={(element) => {
            if (element) buttons.current.set(move, element);
          }}
          className={`lt-tool lt-tool-${move}`}
          tabIndex={move === current ? 0 : -1}
          onFocus={() => setCurrent(move)}
          onClick={() => onMove(move)}
          title={t(move)}
          aria-label={t(move)}
        >
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className={move === 'earlier' || move === 'later' ? 'lt-mirrored' : undefined}
          >
            <path d={ICONS[move]} />
          </svg>
          {move === 'all' && <span>{t(move)}</span>}
        </button>
      ))}
    </div>
  );
}
