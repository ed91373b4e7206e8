import type { Board } from './board.ts';
import type { Office } from './draft.ts';
import type { Scan } from './scan.ts';

/** Whether an office is a counterpart's, and one of these offices that of whoever it is the counterpart of: the last named before. */
export function counterpartHolds(scan: Scan, board: Board, office: Office, offices: ReadonlySet<string>): boolean {
  if (!office.counterpart) return false;
  const { drafts } = board;
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at]!;
    if (draft.from >= office.from || draft.to <= draft.from) continue;
    if (draft.from < scan.begin) break;
    if (draft.office && draft.office.key !== 'counterpart') return offices.has(draft.office.key);
    if (draft.known && draft.known.offices.size > 0) return [...draft.known.offices].some((key) => offices.has(key));
  }
  return false;
}
