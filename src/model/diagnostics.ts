/** What the report can say of files, articles and notes. */

export type Severity = 'error' | 'warning' | 'info';

interface Kind {
  severity: Severity;
  /** One sentence: what it means and what to do. */
  says: string;
}

/**
 * Every code of the report by its stable name: editors and tools match on it, so that a name never changes once published.
 * An error keeps an article out or stops the build, a warning leaves a fact open, an info is worth knowing. The sentence that
 * an editor reads, with what was found, is written where the fault is found: search for the code.
 */
export const DIAGNOSTICS = {
  // A file of the seeds folder, before anyone asks what it says.
  'read/no-folder': {
    severity: 'error',
    says: 'The folder of articles cannot be read; check its path and that you may open it.',
  },
  'read/no-article': {
    severity: 'error',
    says: 'Nothing in the folder is an article; save a page into it with Ctrl+S, or check the path.',
  },
  'read/unreadable': { severity: 'error', says: 'The system refuses to read the file; check who may read it.' },
  'read/not-a-file': {
    severity: 'error',
    says: 'A folder, pipe, socket or device bears the name of an article; put a plain text file in its place.',
  },
  'read/symbolic-link': {
    severity: 'error',
    says: 'The file is a link, and links are not followed; copy the file itself into the folder.',
  },
  'read/too-large': {
    severity: 'error',
    says: 'The file is larger than any article; save one article a file, as text.',
  },
  'read/too-many-lines': {
    severity: 'error',
    says: 'The file has more lines than any article; save one article a file.',
  },
  'read/line-too-long': {
    severity: 'error',
    says: 'A line is longer than any paragraph; save the page as text once more, with its line breaks.',
  },
  'read/empty': { severity: 'error', says: 'The file is empty; save the article again.' },
  'read/blank': { severity: 'error', says: 'The file holds nothing but white space; save the article again.' },
  'read/pdf': {
    severity: 'error',
    says: 'The file is a PDF; open the article’s page in a browser and save it with Ctrl+S, or copy the text into a .txt file.',
  },
  'read/feed': {
    severity: 'error',
    says: 'The file is a feed (RSS or Atom) of many articles; open each article in a browser and save it with Ctrl+S.',
  },
  'read/addresses': {
    severity: 'error',
    says: 'The file holds addresses and no article; open each in a browser and save the page with Ctrl+S.',
  },
  'read/no-page': {
    severity: 'error',
    says: 'The file should hold a saved page and holds none; save the page with Ctrl+S once more.',
  },
  'read/unreadable-page': {
    severity: 'error',
    says: 'The page is larger or stranger than any page that is made to be read; save the text of the article as .txt.',
  },
  'read/not-text': {
    severity: 'error',
    says: 'The file holds bytes that are no text; save the article as plain text.',
  },
  'read/utf-16': { severity: 'error', says: 'The file is in UTF-16 or UTF-32; save it as UTF-8.' },
  'read/not-utf8': {
    severity: 'error',
    says: 'The file is in another encoding, such as Windows-1256; open it in that encoding and save it as UTF-8.',
  },
  'read/damaged-utf8': {
    severity: 'error',
    says: 'The file is UTF-8 with broken bytes, as of a copy cut short; save the article again.',
  },
  'read/mojibake': {
    severity: 'error',
    says: 'The letters are those of UTF-8 read in another encoding and saved again; save the article from the browser once more.',
  },
  'read/nul': {
    severity: 'error',
    says: 'The file holds NUL characters and is no text; save the article as plain text.',
  },
  'read/json': { severity: 'error', says: 'The file is JSON; save the text that the browser shows.' },
  'read/html': {
    severity: 'error',
    says: 'The file is the page’s source; give it a name that ends in .html, or paste the text that the browser shows.',
  },
  'read/merge-conflict': {
    severity: 'error',
    says: 'Two versions of the article stand in one file, as a merge left them; keep one.',
  },
  'read/file-name': {
    severity: 'error',
    says: 'The file’s name cannot become an article’s address; give it one such as 2024-05-01-moscow.txt.',
  },
  'read/duplicate-name': {
    severity: 'error',
    says: 'Two files differ in name by capitals or Unicode form alone; rename one.',
  },
  'read/duplicate-id': {
    severity: 'error',
    says: 'Two files differ in their ending alone, so that they would be one article; delete or rename one.',
  },
  'read/duplicate-content': {
    severity: 'error',
    says: 'Two files hold the same article; delete one.',
  },
  'read/hidden': {
    severity: 'warning',
    says: 'A file that systems hide lies among the articles and is left out; give it a name that begins with no full stop.',
  },
  'read/not-txt': {
    severity: 'warning',
    says: 'A document lies among the articles and is left out; save the page with Ctrl+S, or its text as .txt.',
  },
  'read/markup': {
    severity: 'warning',
    says: 'A few tags stand in the text and are read as words; paste the text that the browser shows.',
  },
  'read/replacement-character': {
    severity: 'warning',
    says: 'A failed conversion has replaced letters by U+FFFD; save the article again from its page.',
  },
  'read/control-character': {
    severity: 'warning',
    says: 'A control character stands in the text; nothing needs to be done unless words look broken.',
  },
  'read/combining-marks': {
    severity: 'warning',
    says: 'Marks are piled on a letter; look whether the text is what the page shows.',
  },
  'read/bidi-control': {
    severity: 'info',
    says: 'An invisible control of direction stands in the text, so that words may show in another order than they stand.',
  },
  'read/presentation-forms': {
    severity: 'info',
    says: 'Letters are written in their presentation forms, as in text out of a PDF; words may not be recognised.',
  },
  'read/lone-carriage-return': { severity: 'info', says: 'Lines end as on old systems; they are read as line breaks.' },
  'read/carriage-returns': { severity: 'info', says: 'Lines end as on Windows; they are read as line breaks.' },
  'read/byte-order-mark': { severity: 'info', says: 'The file begins with a byte order mark, which is left out.' },

  // The parts of a saved page.
  'layout/no-body': {
    severity: 'error',
    says: 'Nothing in the file reads as an article; save the page of one article with its text.',
  },
  'layout/two-articles': {
    severity: 'warning',
    says: 'A second headline begins within the file; save each article in a file of its own.',
  },
  'layout/unwrapped': {
    severity: 'info',
    says: 'The lines were broken at a fixed width, as mail and PDF have them, and are read as joined; look whether paragraphs are right.',
  },
  'layout/markdown': {
    severity: 'info',
    says: 'Lines bear marks of Markdown, which are left out in what is understood; nothing needs to be done.',
  },
  'layout/no-title': { severity: 'info', says: 'No line reads as a headline, so that the article has no title.' },
  'layout/no-publisher': {
    severity: 'info',
    says: 'The page does not name its newspaper; add “publisher” to the article’s note.',
  },

  // What the articles say.
  'date/unknown-publication': {
    severity: 'warning',
    says: 'No day of publication can be proved, so that “yesterday” and weekdays stay open; add “published” to the article’s note.',
  },
  'date/page-disagrees': {
    severity: 'warning',
    says: 'The page’s metadata and its words tell different days of publication, and the metadata is kept; settle it in the article’s note.',
  },
  'date/conflict': {
    severity: 'warning',
    says: 'The words of a date contradict each other or their context, and it is left open; settle it in the article’s note.',
  },
  'person/provisional': {
    severity: 'warning',
    says: 'Somebody takes part whom the registry lacks; paste the entry into people.yaml and complete it.',
  },
  'meeting/undated': {
    severity: 'warning',
    says: 'No day, month or year of the meeting can be proved; add “date” to the article’s note.',
  },
  'meeting/no-place': {
    severity: 'info',
    says: 'The article does not say where the meeting was; add “place” to its note if you know.',
  },
  'meeting/nobody-named': {
    severity: 'info',
    says: 'Only the sides of the meeting are known; add “participants” to the article’s note if you know.',
  },

  // Registry and notes, as YAML.
  'yaml/unreadable': { severity: 'error', says: 'The file cannot be read as UTF-8; save it again as UTF-8.' },
  'yaml/syntax': {
    severity: 'error',
    says: 'The file is no YAML at this line; look for a missing quotation mark, colon or space.',
  },
  'yaml/reserved-key': {
    severity: 'error',
    says: 'The key is reserved by the language of the program; use one that the file’s head names.',
  },
  'yaml/alias': { severity: 'error', says: 'YAML’s anchors and aliases are not read; write the value itself.' },
  'yaml/unknown-key': {
    severity: 'error',
    says: 'The key is not one of those that the file’s head names; correct its spelling.',
  },
  'yaml/missing-key': {
    severity: 'error',
    says: 'A key that must be there is missing; add it as the file’s head shows.',
  },
  'yaml/bad-value': {
    severity: 'error',
    says: 'The value is not of the form that is expected here; write it as the message says.',
  },
  'yaml/bad-type': {
    severity: 'error',
    says: 'A list, text or number stands where another kind is expected; write it as the file’s head shows.',
  },
  'registry/unreadable': { severity: 'error', says: 'The registry’s folder cannot be read; check its path.' },
  'registry/unknown-file': {
    severity: 'error',
    says: 'The registry’s folder holds a file of another name; correct its name or move it away.',
  },
  'registry/duplicate-id': { severity: 'error', says: 'Two entries have one id; give each an id of its own.' },
  'registry/date-order': {
    severity: 'error',
    says: 'A stretch of time ends before it begins; correct one of its ends.',
  },
  'registry/unknown-country': {
    severity: 'error',
    says: 'The entry names a country that corpus.yaml lacks; correct the id or add the country.',
  },
  'registry/unknown-place': {
    severity: 'error',
    says: 'The entry names a place that places.yaml lacks; correct the id or add the place.',
  },
  'registry/unknown-person': {
    severity: 'error',
    says: 'The entry names a person whom people.yaml lacks; correct the id or add the person.',
  },
  'note/unreadable': { severity: 'error', says: 'The folder of notes cannot be read; check who may open it.' },
  'note/unknown-file': {
    severity: 'error',
    says: 'The folder of notes holds another kind of file; notes are named after their article and end in .yaml.',
  },
  'note/unknown-article': {
    severity: 'error',
    says: 'No article has the name of this note; rename the note after its article.',
  },
  'note/unknown-person': {
    severity: 'error',
    says: 'The note names a person whom the registry lacks; correct the id or add the person to people.yaml.',
  },
  'note/unknown-place': {
    severity: 'error',
    says: 'The note names a place that the registry lacks; correct the id or add the place to places.yaml.',
  },
  'note/empty-match': {
    severity: 'error',
    says: 'The note does not say which meeting it means; name people, date or level.',
  },
  'note/empty': {
    severity: 'error',
    says: 'The note says nothing of the meeting; give date, place or participants, or delete the entry.',
  },
  'note/no-meeting': {
    severity: 'warning',
    says: 'No meeting of the article fits the note; correct what it is found by.',
  },
  'note/ambiguous': {
    severity: 'warning',
    says: 'Several meetings of the article fit the note; say more of the one that is meant.',
  },
  'note/contradicts': {
    severity: 'error',
    says: 'The note contradicts what the article states; correct it, or say “corrects: true” if the article is wrong.',
  },

  // What must be true of every dataset: a mistake of the program and not of an editor.
  'dataset/schema': {
    severity: 'error',
    says: 'A part of the dataset has not the form that it promises; please report it.',
  },
  'dataset/duplicate-id': { severity: 'error', says: 'Two parts of the dataset have one id; please report it.' },
  'dataset/span': {
    severity: 'error',
    says: 'A stretch of text lies outside its article or overlaps another; please report it.',
  },
  'dataset/quote': {
    severity: 'error',
    says: 'The words of an evidence are not those that stand there; please report it.',
  },
  'dataset/unknown-article': {
    severity: 'error',
    says: 'An evidence names an article that the dataset lacks; please report it.',
  },
  'dataset/unknown-reference': {
    severity: 'error',
    says: 'A meeting names a person, place or article that the dataset lacks; please report it.',
  },
  'dataset/lost-seed': {
    severity: 'error',
    says: 'A file is neither an article nor reported as an error; please report it.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One finding about a file: where, how grave, and what was found and expected. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  code: DiagnosticCode;
  message: string;
}

/** A finding with the severity that its code has. */
export const diagnose = (
  code: DiagnosticCode,
  { file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  message: string,
): Diagnostic => ({ file, line, column, severity: DIAGNOSTICS[code].severity, code, message });
