import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { DiagnosticCode } from '../../model/diagnostics.ts';

/** The largest seed, in bytes: a saved article is 2 to 20 kB, a long read 100 kB. */
export const MOST_BYTES = 1_000_000;
/** The largest saved page, in bytes: with its pictures in one file it is 1 to 20 MB. */
export const MOST_PAGE_BYTES = 32_000_000;

/** Says what was found in a file; lines and columns count from 1, and stand at the file's beginning where none is given. */
export type Say = (code: DiagnosticCode, message: string, place?: { line: number; column: number }) => void;

/** Reads the bytes of a plain file, or says why not. Never follows a link and never waits for a pipe. */
export async function readBytes(path: string, say: Say, most = MOST_BYTES): Promise<Uint8Array | null> {
  const stats = await lstat(path);
  if (!stats.isFile()) {
    const found = stats.isSymbolicLink()
      ? 'symbolic link'
      : stats.isDirectory()
        ? 'directory'
        : stats.isFIFO()
          ? 'named pipe'
          : stats.isSocket()
            ? 'socket'
            : 'device';
    say(
      stats.isSymbolicLink() ? 'read/symbolic-link' : 'read/not-a-file',
      `Unexpected ${found}, expected a plain text file`,
    );
    return null;
  }
  if (stats.size > most) {
    say('read/too-large', `Unexpected file of ${stats.size} bytes, expected at most ${most}: one article a file`);
    return null;
  }
  // The file may have become something else since: O_NONBLOCK and O_NOFOLLOW keep a pipe or a link from holding us up.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    let buffer = new Uint8Array(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length > most) break;
      // It grew while we read.
      if (length === buffer.length) {
        const larger = new Uint8Array(most + 1);
        larger.set(buffer);
        buffer = larger;
      }
    }
    return buffer.slice(0, length);
  } finally {
    await file.close();
  }
}
