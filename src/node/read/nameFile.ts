import path from 'node:path';

/** How reports name a file: relative to the folder the command was started in where it lies inside it, with `/`. */
export function nameFile(...parts: string[]): string {
  const full = path.resolve(...parts);
  const relative = path.relative(process.cwd(), full);
  const shown = relative.startsWith('..') || path.isAbsolute(relative) || relative === '' ? full : relative;
  return shown.split(path.sep).join('/');
}
