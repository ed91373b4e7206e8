import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Source } from '../../model/registry.ts';
import { refuseName, toSafeName } from './fileName.ts';
import type { Say } from './readBytes.ts';
import { type FileMemory, readText } from './readText.ts';

/** Documents that an editor may take for seeds. Other files beside the articles (notes, pictures) are nobody's mistake. */
const DOCUMENTS = /\.(?:docx?|odt|rtf|pdf|html?|mhtml|text)$/iu;
const IS_SEED = /\.txt$/iu;

interface Seeds {
  sources: Source[];
  diagnostics: Diagnostic[];
}

const byCodePoint = (a: string, b: string): number => {
  const [x, y] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < x.length && at < y.length; at++) {
    const difference = (x[at]?.codePointAt(0) as number) - (y[at]?.codePointAt(0) as number);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
};

/**
 * Reads every article of a seeds folder: the `.txt` files directly in it, in the order of their names, whatever order the folder
 * gives. A file that cannot be read as one article in UTF-8 becomes an error that names it; none vanishes, and none harms the
 * others. Rejects only when the folder itself cannot be read.
 *
 * @param memory of earlier calls, so that a file which has not been written since is not read again.
 */
export async function readSeeds(dir: string, memory?: FileMemory): Promise<Seeds> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const folder = relative(process.cwd(), resolve(dir)).split(sep).join('/');
  const entries = await readdir(dir);
  const names = entries
    .map((name) => ({ name, normal: name.normalize('NFC') }))
    .sort((a, b) => byCodePoint(a.normal, b.normal) || byCodePoint(a.name, b.name));
  const byName = new Map<string, string>();
  const byText = new Map<string, string>();
  for (const { name, normal } of names) {
    const file = toSafeName(folder === '' ? name : `${folder}/${name}`);
    const say: Say = (code, message, place = { line: 1, column: 1 }) => {
      diagnostics.push(diagnose(code, { file, ...place }, message));
    };
    if (!IS_SEED.test(name)) {
      if (DOCUMENTS.test(name))
        say(
          'read/not-txt',
          'Unexpected kind of file among the articles, expected a name that ends in .txt; it is left out',
        );
      continue;
    }
    const id = normal.slice(0, -'.txt'.length);
    const refusal = refuseName(name, id);
    if (refusal !== null) {
      say('read/file-name', refusal);
      continue;
    }
    const folded = normal.normalize('NFKC').toLowerCase();
    const twin = byName.get(folded);
    if (twin !== undefined) {
      say(
        'read/duplicate-name',
        `Unexpected second file whose name differs from ${quote(twin)} only in case or Unicode form, expected names that differ`,
      );
      continue;
    }
    byName.set(folded, file);
    try {
      const { text, words, findings } = await readText(join(dir, name), memory);
      for (const { code, message, ...place } of findings) say(code, message, place);
      if (text === null) continue;

      const sameText = byText.get(words);
      if (sameText !== undefined) {
        say('read/duplicate-content', `Unexpected copy of ${quote(sameText)}, expected each article once`);
        continue;
      }
      byText.set(words, file);
      sources.push({ file, id, text });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      say('read/unreadable', `Unexpected failure to read (${code ?? 'unknown'}), expected a file that may be read`);
    }
  }
  return { sources, diagnostics };
}
