import type { Span } from '../../model/dataset.ts';
import { type MeetingWord, readMeetingWord } from '../lexicon/meetingWords.ts';
import type { CountryMention, DateMention, PersonMention, PlaceMention, Sentence } from '../mentions.ts';
import type { Token } from '../tokens.ts';

/** One step of a sentence: a mention as a whole, or a word between mentions. */
export type Item = Span & {
  /** Letters attached before it («و», «ب», «ل»), or none. */
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
  const all: Mention[] = [
    ...people.map((mention) => ({ kind: 'person' as const, mention })),
    ...dates.map((mention) => ({ kind: 'date' as const, mention })),
    ...places.map((mention) => ({ kind: 'place' as const, mention })),
    ...countries.map((mention) => ({ kind: 'country' as const, mention })),
  ];
  const order = { person: 0, date: 1, place: 2, country: 3 };
  all.sort(
    (a, b) => a.mention.start - b.mention.start || order[a.kind] - order[b.kind] || b.mention.end - a.mention.end,
  );
  const kept: Mention[] = [];
  let end = -1;
  for (const entry of all) {
    // «نظيريهما الروسيين»: one stretch of words can point at two people.
    const twin = kept.at(-1);
    const same = twin?.kind === 'person' && entry.kind === 'person' && twin.mention.start === entry.mention.start;
    if (entry.mention.start < end && !(same && twin.mention.end === entry.mention.end)) continue;
    kept.push(entry);
    end = entry.mention.end;
  }
  return kept;
}

/**
 * The items of one sentence. `tokens` and `mentions` are those of the whole article, in order; `from` says where the
 * sentence's first ones stand and is moved on.
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
  let end = sentence.start;
  const push = (item: Omit<Item, 'gap'>): void => {
    const gap = text.slice(end, item.start - item.prefix.length).replace(/\s/gu, '');
    items.push({ ...item, gap } as Item);
    end = Math.max(end, item.end);
  };
  while (token < tokens.length && tokens[token]!.start < sentence.end) {
    const word = tokens[token]!;
    const next = mentions[mention];
    if (next && next.mention.start < word.end) {
      const prefix = next.mention.start > word.start ? text.slice(word.start, next.mention.start) : '';
      push({ ...next, start: next.mention.start, end: next.mention.end, prefix } as Omit<Item, 'gap'>);
      while (token < tokens.length && tokens[token]!.start < next.mention.end) token++;
      mention++;
      for (let twin = mentions[mention]; twin && twin.mention.start < next.mention.end; twin = mentions[++mention])
        push({ ...twin, start: twin.mention.start, end: twin.mention.end, prefix } as Omit<Item, 'gap'>);
      continue;
    }
    push({
      kind: 'word',
      word: word.key,
      meeting: readMeetingWord(word.key),
      start: word.start,
      end: word.end,
      prefix: '',
    } as Omit<Item, 'gap'>);
    token++;
  }
  from.token = token;
  from.mention = mention;
  return items;
}
