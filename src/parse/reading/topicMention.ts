import type { Span } from '../../model/dataset.ts';

/** A word that says that something is discussed, and by whom, as far as the sentence tells. */
export interface Discussed extends Span {
  /** «سيناقش», «من المتوقع أن يتناول» ("will discuss", "is expected to deal with"). */
  future: boolean;
  /** `meeting`: «اللقاء», «الطرفان» ("the meeting", "both sides"), of which the text told before; `meetings`: several of them. */
  by: 'meeting' | 'meetings' | null;
}

export interface TopicMention extends Span {
  topic: string;
  /** The last word of its sentence before it, or else after it, that says that something is discussed. */
  discussed: Discussed | null;
}
