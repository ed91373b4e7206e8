/**
 * One spelling to search on: case, marks and the Arabic letters that writers swap (أ إ آ ا, ة ه, ى ي) fall together.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .toLowerCase();
}

/** Whether every word of the query begins a word of one of the texts. An empty query finds everything. */
export function matchesSearch(query: string, texts: readonly string[]): boolean {
  const words = foldForSearch(texts.join(' ')).split(/[\s-]+/u);
  // The article «ال» is often left out when one types a name.
  const starts = words.flatMap((word) => (word.startsWith('ال') ? [word, word.slice(2)] : [word]));
  return foldForSearch(query)
    .split(/[\s-]+/u)
    .filter(Boolean)
    .every((part) => starts.some((word) => word.startsWith(part)));
}
