import type { Direction } from '../../model/languages.ts';
import { useText } from '../i18n/useText.ts';
import { useAddress } from '../url/store.ts';

/** Which way time runs: as the address says, or else as the page's language is read. */
export function useTimeDirection(): Direction {
  const { direction } = useAddress();
  const text = useText();
  return direction === 'auto' ? text.direction : direction;
}
