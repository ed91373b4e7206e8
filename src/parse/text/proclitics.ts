/** A word as it stands, then without each proclitic that it might begin with. */
export function* withoutProclitics(key: string): Generator<{ base: string; clitic: string }> {
  yield { base: key, clitic: '' };
  const first = key[0] ?? '';
  if (key.length < 3) return;
  if (first === 'و' || first === 'ف') {
    const rest = key.slice(1);
    yield { base: rest, clitic: first };
    yield* withoutPreposition(rest, first);
  } else yield* withoutPreposition(key, '');
}

function* withoutPreposition(key: string, before: string): Generator<{ base: string; clitic: string }> {
  const first = key[0] ?? '';
  if (key.length < 3 || !'بلك'.includes(first)) return;
  yield { base: key.slice(1), clitic: before + first };
  if (key.startsWith('لل')) yield { base: `ال${key.slice(2)}`, clitic: `${before}ل` };
}

/** A word without one or two proclitics; `null` when it cannot carry them. */
export function strip(key: string, letters: number): string | null {
  if (letters === 0) return key;
  const first = key[0] ?? '';
  if (letters === 1) {
    if (!'وفبلك'.includes(first) || key.length < 4) return null;
    return key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1);
  }
  if (!'وف'.includes(first) || !'بلك'.includes(key[1] ?? '') || key.length < 5) return null;
  return key.startsWith('لل', 1) ? `ال${key.slice(3)}` : key.slice(2);
}
