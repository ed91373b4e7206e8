/** Whether two plain values, as JSON has them, say the same: member by member, in whatever order an object has them. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!isEqual(a[at], b[at])) return false;
    return true;
  }
  let members = 0;
  for (const key in a) {
    const other: unknown = b[key as keyof typeof b];
    if (!isEqual(a[key as keyof typeof a], other) || (other === undefined && !(key in b))) return false;
    members += 1;
  }
  for (const _key in b) members -= 1;
  return members === 0;
}
