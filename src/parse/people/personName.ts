import { AND } from '../../model/lexicon/particles.ts';
import { GAP } from '../text/words.ts';
import { isLoneFamily } from './canBeName.ts';
import type { FoundName } from './draft.ts';
import type { Scan } from './scan.ts';
import { readTitles } from './titles.ts';
import { readUnknownName } from './unknownName.ts';

/**
 * The name at a token, after titles. `joined`: it carries «و» ("and"), as the second of two does.
 * A name no lexicon knows is taken only beside a specific office, or when it begins with a known given name.
 */
export function readPersonName(
  scan: Scan,
  at: number,
  office: { readonly specific: boolean },
  joined: boolean,
): FoundName | null {
  if (at >= scan.end || scan.gap(at) > GAP.comma) return null;
  const wanted = joined ? AND : '';
  const titles = readTitles(scan, at);
  if (titles && titles.clitic !== wanted) return null;
  const from = titles?.to ?? at;
  const clitic = titles ? '' : wanted;
  const skip = clitic.length;
  const registered = scan.personAt(from);
  // A longer unknown name may begin with the same words («محمود عباس عراقجي», Mahmoud Abbas Araghchi): `readRegistered` sees.
  if (registered?.clitic === clitic) return { from, to: registered.to, skip, registered };
  if (titles && scan.gap(from) > GAP.bracket && scan.key(from - 1).length > 1) return null;
  const name = readUnknownName(scan, { from, end: scan.end, stripped: skip, titled: titles !== null });
  if (!name) return null;
  const words = name.to - name.from;
  const apart = !titles && scan.gap(from) >= GAP.dash;
  const lone = words === 1 && office.specific && !apart && isLoneFamily(scan.key(name.from).slice(skip));
  if (words < 2 && !lone) return null;
  if (!name.strong && !lone && (!office.specific || apart || !scan.mayBeSurname(name.to - 1))) return null;
  return { from: name.from, to: name.to, skip, registered: null };
}
