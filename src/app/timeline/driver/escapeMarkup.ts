/**
 * Stands in for the `xss` package, which vis-timeline calls on every string that it writes as markup. The page hands it
 * DOM nodes and plain labels alone, so escaping everything is enough, safer, and 8 kB lighter than a filter of tags.
 * `vite.config.ts` puts it in the package's place.
 */
class FilterXSS {
  /** The text as markup that shows exactly that text. */
  process(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  }
}

export default { FilterXSS };
