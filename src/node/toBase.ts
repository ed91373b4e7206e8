/**
 * The folder of the site that the pages are served from: `/` or `/any/folder/`.
 *
 * @param value as in the environment variable `BASE`, with or without slashes at its ends. @throws on an address or `./`.
 */
export function toBase(value: string | undefined): string {
  const trimmed = (value ?? '').replace(/^\/|\/$/gu, '');
  if (trimmed === '') return '/';
  if (!trimmed.split('/').every((part) => /^[\w~-][\w.~-]*$/u.test(part))) {
    throw new Error(`BASE is “${value}”, expected a folder of the site such as /timeline/ or /news/timeline/`);
  }
  return `/${trimmed}/`;
}
