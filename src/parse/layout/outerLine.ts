import type { LineReading } from '../reading/mentions.ts';
import type { LookedLine } from './looks.ts';

/** What a line outside the body is. */
export function readOuterLine(
  line: LookedLine,
  title: LookedLine | null,
  head: boolean,
): Pick<LineReading, 'role' | 'why'> {
  if (line.look === 'blank') return { role: 'blank', why: line.why };
  if (title && line.key === title.key && line.look === title.look)
    return { role: 'title', why: line === title ? 'the headline above the body' : 'the headline again' };
  if (line.look === 'dateline' && (head || line.dateline?.role === 'attribution'))
    return { role: line.dateline?.role ?? 'dateline', why: line.why };
  if (line.look === 'caption') return { role: 'caption', why: line.why };
  if (line.look === 'date') return { role: head ? 'dateline' : 'furniture', why: line.why };
  if (line.look === 'furniture')
    return { role: line.furniture === 'source' ? 'attribution' : 'furniture', why: line.why };
  if (line.look === 'ticker') return { role: 'furniture', why: line.why };
  const where = head ? 'above the body' : 'after the body';
  return { role: 'furniture', why: line.look === 'prose' ? `prose ${where}, apart from it` : `a short line ${where}` };
}
