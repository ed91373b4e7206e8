import type { Article, Claim, Span } from '../../model/dataset.ts';
import { toEvidence } from '../claims/evidence.ts';
import type { SolvedArticle } from './solved.ts';

/** An article as the dataset has it, with its page's own claims. */
export function toArticle({ reading, published }: SolvedArticle): Article {
  const { source, layout } = reading;
  const claim = (value: string, span: Span): Claim<string> => ({
    value,
    basis: 'text',
    evidence: [toEvidence(reading, span)],
  });
  return {
    id: source.id,
    text: source.text,
    title: layout.title ? claim(source.text.slice(layout.title.start, layout.title.end), layout.title) : null,
    publisher: layout.publisher ? claim(layout.publisher.value, layout.publisher) : null,
    attribution: layout.attribution?.value ?? null,
    published,
    body: layout.body,
    statements: [],
  };
}
