/** Outlines on a grid of 16, drawn for left-to-right; `mirror` turns those that point somewhere. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  check: 'M3.5 8.5l3 3 6-7',
  link: 'M7 9a2.5 2.5 0 0 0 3.6 0l2-2A2.5 2.5 0 0 0 9 3.5l-.7.7M9 7a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.500l.7-.7',
  file: 'M4 2.500h5l3 3v8H4zM9 2.500v3h3',
  settings:
    'M2 5h6.500M11.500 5H14M2 11h2.500M7.500 11H14M11.500 5a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0M7.500 11a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0',
  filter: 'M2.500 4h11M4.500 8h7M6.500 12h3',
  keys: 'M2 4.500h12v7H2zM4.500 7h.01M7 7h.01M9.500 7h.01M12 7h-.01M5 9.500h6',
} as const;

interface Props {
  name: keyof typeof PATHS;
  mirror?: boolean;
}

/** A picture beside words; it says nothing of its own. */
export function Icon({ name, mirror = false }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={mirror ? 'icon icon-mirrored' : 'icon'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
