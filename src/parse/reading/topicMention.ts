import type { Span } from '../../model/dataset.ts';

export interface TopicMention extends Span {
  topic: string;
}
