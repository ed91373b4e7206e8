import type { Article, Claim, Span } from '../../model/dataset.ts';
import { toEvidence } from '../claims/evidence.ts';
import { toPageClaim } from '../claims/pageClaim.ts';
import { claimedTitle, isClaimedTitle } from '../layout/pageElements.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { toKey } from '../text/lineKey.ts';
import type { SolvedArticle } from './solved.ts';

/** A line of the text that is these words and no more. */
function findLine({ text }: ArticleReading['source'], words: string): Span | null {
  const at = `\n${text}`.indexOf(`\n${words}\n`);
  return at < 0 ? null : { start: at, end: at + words.length };
}

/** The headline that the page's metadata tells: in the words of its line, where the page prints it. */
function pageTitle(reading: ArticleReading): Claim<string> | null {
  const { source, layout } = reading;
  const told = source.page?.claims.title;
  const value = source.page ? claimedTitle(source.page) : null;
  if (!source.page || !told || value === null) return null;
  const printed = layout.title ? source.text.slice(layout.title.start, layout.title.end) : '';
  if (layout.title && isClaimedTitle(source.page, toKey(printed)))
    return toPageClaim(printed, told, [toEvidence(reading, layout.title)]);
  return toPageClaim(value, told, []);
}

/** What the page's metadata says of its publisher or address, with the line that says the same. */
function pageClaim(reading: ArticleReading, field: 'publisher' | 'address'): Claim<string> | null {
  const told = reading.source.page?.claims[field];
  if (!told) return null;
  const line = findLine(reading.source, told.value);
  return toPageClaim(told.value, told, line ? [toEvidence(reading, line)] : []);
}

/** An article as the dataset has it, with its page's own claims, which outrank what its lines say. */
export function toArticle({ reading, published }: SolvedArticle): Article {
  const { source, layout } = reading;
  const address = pageClaim(reading, 'address');
  const title = layout.title ? source.text.slice(layout.title.start, layout.title.end) : '';
  const claim = (value: string, span: Span): Claim<string> => ({
    value,
    basis: 'text',
    evidence: [toEvidence(reading, span)],
  });
  return {
    id: source.id,
    text: source.text,
    title: pageTitle(reading) ?? (layout.title ? claim(title, layout.title) : null),
    publisher:
      pageClaim(reading, 'publisher') ?? (layout.publisher ? claim(layout.publisher.value, layout.publisher) : null),
    attribution: layout.attribution?.value ?? null,
    published,
    ...(address ? { address } : {}),
    body: layout.body,
    statements: [],
  };
}
