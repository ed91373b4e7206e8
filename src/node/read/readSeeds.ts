import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Source } from '../../model/registry.ts';
import { isHiddenName, isPageName, isSeedName, refuseName, toSafeName, toSeedId } from './fileName.ts';
import type { Say } from './readBytes.ts';
import { type FileMemory, readText } from './readText.ts';

/** Documents that an editor may take for seeds. Other files beside the articles (notes, pictures) are nobody's mistake. */
const DOCUMENTS = /\.(?:docx?|odt|rtf|text|md|markdown|webarchive|maff|epub)$/iu;

/** What holds no article itself, by its ending: one code each, and how to save instead. */
const REFUSED: readonly { ending: RegExp; code: DiagnosticCode; message: string }[] = [
  {
    ending: /\.pdf$/iu,
    code: 'read/pdf',
    message: 'Unexpected PDF, expected an article’s page: open it in a browser and save it (Ctrl+S)',
  },
  {
    ending: /\.(?:rss|atom|xml|rdf)$/iu,
    code: 'read/feed',
    message: 'Unexpected feed of many articles, expected one: open each in a browser and save its page (Ctrl+S)',
  },
  {
    ending: /\.(?:url|webloc|opml)$/iu,
    code: 'read/addresses',
    message:
      'Unexpected addresses and nothing else, expected an article: open each in a browser and save its page (Ctrl+S)',
  },
];

/** How the name of an article's file ends, were it not hidden. */
const SEED_ENDING = /\.(?:txt|html?|mhtml?)$/iu;

interface Seeds {
  sources: Source[];
  diagnostics: Diagnostic[];
}

/** Says of a file that is no article why not, where an editor may take it for one. */
function sayWhyNot(name: string, say: Say): void {
  // What macOS keeps beside each file of another disk is nobody's article.
  if (isHiddenName(name)) {
    if (SEED_ENDING.test(name) && !name.startsWith('._'))
      say(
        'read/hidden',
        'Unexpected file that systems hide, expected a name that begins with no full stop; it is left out',
      );
    return;
  }
  const refused = REFUSED.find(({ ending }) => ending.test(name));
  if (refused) say(refused.code, refused.message);
  else if (DOCUMENTS.test(name))
    say(
      'read/not-txt',
      'Unexpected kind of file among the articles, expected a name that ends in .txt, .html or .mhtml; it is left out',
    );
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
 * Reads every article of a seeds folder: the `.txt` files directly in it, then the pages that browsers save, each in the order of
 * their names, whatever order the folder gives. A file that cannot be read as one article becomes an error that names it; none
 * vanishes, and none harms the others. Rejects only when the folder itself cannot be read.
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
    .sort(
      (a, b) =>
        // Text comes first: a page that is saved beside it takes nothing away.
        Number(isPageName(a.name)) - Number(isPageName(b.name)) ||
        byCodePoint(a.normal, b.normal) ||
        byCodePoint(a.name, b.name),
    );
  const byName = new Map<string, string>();
  /** Where in `sources` a text stands. */
  const byText = new Map<string, number>();
  for (const { name, normal } of names) {
    const file = toSafeName(folder === '' ? name : `${folder}/${name}`);
    const say: Say = (code, message, place = { line: 1, column: 1 }) => {
      diagnostics.push(diagnose(code, { file, ...place }, message));
    };
    if (!isSeedName(name)) {
      sayWhyNot(name, say);
      continue;
    }
    const id = toSeedId(normal);
    const refusal = refuseName(name, id);
    if (refusal !== null) {
      say('read/file-name', refusal);
      continue;
    }
    const folded = id.normalize('NFKC').toLowerCase();
    const twin = byName.get(folded);
    if (twin !== undefined && toSeedId(twin) === toSeedId(file)) {
      say(
        'read/duplicate-id',
        `Unexpected second file of the article ${quote(id)}: ${quote(twin)} and ${quote(file)}; expected one of the two, and the first is read`,
      );
      continue;
    }
    if (twin !== undefined) {
      say(
        'read/duplicate-name',
        `Unexpected second file whose name differs from ${quote(twin)} only in case or Unicode form, expected names that differ`,
      );
      continue;
    }
    byName.set(folded, file);
    try {
      const { text, page, words, findings } = await readText(join(dir, name), memory);
      for (const { code, message, ...place } of findings) say(code, message, place);
      if (text === null) continue;

      const source = { file, id, text, ...(page ? { page } : {}) };
      const same = sources[byText.get(words) ?? -1];
      if (same === undefined) {
        byText.set(words, sources.length);
        sources.push(source);
        continue;
      }
      // “a (1).txt” and “Copy of a.txt” come before “a.txt”, whose address is the older.
      const copy = same.id.length > id.length && same.id.includes(id) ? same.file : file;
      if (copy !== file) sources[sources.indexOf(same)] = source;
      const message = `Unexpected copy of ${quote(copy === file ? same.file : file)}, expected each article once`;
      diagnostics.push(diagnose('read/duplicate-content', { file: copy, line: 1, column: 1 }, message));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      say('read/unreadable', `Unexpected failure to read (${code ?? 'unknown'}), expected a file that may be read`);
    }
  }
  return { sources, diagnostics };
}
