import type { Span } from '../../../model/dataset.ts';
import { type MeetingWord, readMeetingWord } from '../../lexicon/meetingWords.ts';
import { talking } from '../../lexicon/tellingWords.ts';
import type { CountryMention, DateMention, PersonMention, PlaceMention } from '../../reading/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/words.ts';

/** One step of a sentence: a mention as a whole, or a word between mentions. */
export type Item = Span & {
  /** Letters attached before it («و» "and", «ب» "with", «ل» "for"), or none. */
  prefix: string;
  /** The punctuation between the item before and this one, spaces left out. */
  gap: string;
} & (
    | { kind: 'person'; mention: PersonMention }
    | { kind: 'place'; mention: PlaceMention }
    | { kind: 'country'; mention: CountryMention }
    | { kind: 'date'; mention: DateMention }
    | { kind: 'word'; word: string; meeting: MeetingWord | null }
  );

/** What a sentence mentions, before it is set among its words. */
export type Mention =
  | { kind: 'person'; mention: PersonMention }
  | { kind: 'place'; mention: PlaceMention }
  | { kind: 'country'; mention: CountryMention }
  | { kind: 'date'; mention: DateMention };

/** All mentions of an article in order, people before dates before places where they overlap. */
export function orderMentions(
  people: readonly PersonMention[],
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  countries: readonly CountryMention[],
): Mention[] {
  const all: Mention[] = [];
  for (const mention of people) all.push({ kind: 'person', mention });
  for (const mention of dates) all.push({ kind: 'date', mention });
  for (const mention of places) all.push({ kind: 'place', mention });
  for (const mention of countries) all.push({ kind: 'country', mention });
  // Sorting is stable: where two begin together, the kinds stay in the order above.
  all.sort((a, b) => a.mention.start - b.mention.start || (a.kind === b.kind ? b.mention.end - a.mention.end : 0));
  const kept: Mention[] = [];
  let end = -1;
  for (const entry of all) {
    // «نظيريهما الروسيين» ("their two Russian counterparts"): one stretch of words can point at two people.
    const twin = kept.at(-1);
    const same = twin?.kind === 'person' && entry.kind === 'person' && twin.mention.start === entry.mention.start;
    if (entry.mention.start < end && !(same && twin.mention.end === entry.mention.end)) continue;
    kept.push(entry);
    end = entry.mention.end;
  }
  return kept;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);

/** What stands between two items, spaces left out: mostly nothing. */
function gapOf(text: string, from: number, to: number): string {
  let gap = '';
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) gap += text[at];
  return gap;
}

/**
 * The items of one sentence. `tokens` and `mentions` are those of the whole article, in order; `from` says where the
 * sentence's first ones stand and is moved on. A sentence without a word of meeting has its mentions alone.
 */
export function toItems(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: { token: number; mention: number },
): Item[] {
  const items: Item[] = [];
  let { token, mention } = from;
  while (token < tokens.length && tokens[token]!.start < sentence.start) token++;
  while (mention < mentions.length && mentions[mention]!.mention.end <= sentence.start) mention++;
  const first = token;
  let last = token;
  let telling = false;
  while (last < tokens.length && tokens[last]!.start < sentence.end) {
    const { written, key } = tokens[last]!;
    telling ||= readMeetingWord(written) !== null || talking.has(key);
    last++;
  }
  let end = sentence.start;
  for (token = first; token < last; ) {
    const word = tokens[token]!;
    const next = mentions[mention];
    if (next && next.mention.start < word.end) {
      const prefix = next.mention.start > word.start ? text.slice(word.start, next.mention.start) : '';
      const gap = gapOf(text, end, next.mention.start - prefix.length);
      items.push(toItem(next, prefix, gap));
      mention++;
      for (let twin = mentions[mention]; twin && twin.mention.start < next.mention.end; twin = mentions[++mention])
        items.push(toItem(twin, prefix, ''));
      end = next.mention.end;
      while (token < tokens.length && tokens[token]!.start < end) token++;
      continue;
    }
    if (telling) {
      const { key, start, written } = word;
      const gap = gapOf(text, end, start);
      const meeting = readMeetingWord(written);
      items.push({ kind: 'word', word: key, meeting, start, end: word.end, prefix: '', gap });
      end = word.end;
    }
    token++;
  }
  from.token = Math.max(token, last);
  from.mention = mention;
  return items;
}

function toItem(entry: Mention, prefix: string, gap: string): Item {
  const { start, end } = entry.mention;
  switch (entry.kind) {
    case 'person':
      return { kind: entry.kind, mention: entry.mention, start, end, prefix, gap };
    case 'place':
      return { kind: entry.kind, mention: entry.mention, start, end, prefix, gap };
    case 'country':
      return { kind: entry.kind, mention: entry.mention, start, end, prefix, gap };
    case 'date':
      return { kind: entry.kind, mention: entry.mention, start, end, prefix, gap };
  }
}
