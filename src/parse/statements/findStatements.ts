import type { Span } from '../../model/dataset.ts';
import type { EventContext } from '../events/sentence/scene.ts';
import { asSaid, leadingOn, readSaying, type SayingWord, unsaid } from '../lexicon/sayingWords.ts';
import type { PersonMention, PlaceMention } from '../reading/mentions.ts';
import { firstOf } from '../reading/rule.ts';
import type { Said } from '../reading/statement.ts';
import type { Sentence } from '../text/sentences.ts';
import { firstTokenFrom, type Token } from '../text/words.ts';
import type { Cast } from './actors.ts';
import { type Frame, sayingAt, toFrame, trim } from './frame.ts';
import { findPassages, type Passage } from './marks.ts';
import { type Floor, isCredit, SPEAKERS, type Voice } from './speakerRules.ts';
import { WORDS } from './wordRules.ts';

/** What statements are found by, beside the words. */
export interface Named {
  people: readonly PersonMention[];
  places: readonly PlaceMention[];
  context: Pick<EventContext, 'holder'>;
}

/** Finds what is said in an article, and by whom. Whose words are not certain are left out. */
export function findStatements(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: Named,
): Said[] {
  return new Listener(text, tokens, named).listen(findPassages(text, sentences));
}

/** A word of saying, with who speaks. */
interface Turn {
  at: number;
  voice: Voice;
  kind: SayingWord['kind'] | 'credit';
  /** It is said behind the words. */
  behind: boolean;
  denies: boolean;
}

/** Follows who has the floor, passage after passage. */
class Listener {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #cast: Cast;
  readonly #said: Said[] = [];
  /** Who spoke, the last first. */
  readonly #spoke: { person: string; country: string | null; span: Span }[] = [];
  #floor: Floor = { outer: null, inner: null, here: null };

  constructor(text: string, tokens: readonly Token[], { people, places, context }: Named) {
    this.#text = text;
    this.#tokens = tokens;
    const countries = new Map<string, string>();
    for (const { person, country } of people) if (person && country) countries.set(person, country);
    this.#countries = countries;
    this.#cast = {
      people,
      capitals: places.filter(({ asSpeaker }) => asSpeaker),
      holder: (key, country) => context.holder(key, country),
      spoke: (country) => this.#spoke.find((one) => country === null || one.country === country) ?? null,
      organisation: null,
    };
  }
  readonly #countries: ReadonlyMap<string, string>;

  listen(passages: readonly Passage[]): Said[] {
    for (const [index, passage] of passages.entries()) {
      const frame = tellsOfSaying(passage, this.#tokens) ? toFrame(this.#text, passage, this.#tokens) : null;
      const turns = frame ? this.#turnsOf(frame) : [];
      // Who spoke two sentences ago has lost the floor.
      if (turns.length === 0) this.#floor = { outer: null, inner: null, here: null };
      else this.#read(frame!, turns, onwardOf(this.#text, passages, index));
    }
    return this.#said;
  }

  #turnsOf(frame: Frame): Turn[] {
    const turns: Turn[] = [];
    this.#floor = { ...this.#floor, here: null };
    let busy = 0;
    for (let at = 0; at < frame.words.length; at++) {
      const saying = sayingAt(frame, at);
      if (saying === null || at < busy) continue;
      const { word } = saying;
      const credit = isCredit(frame, at);
      if ((!credit && !word) || unsaid.has(frame.words[at - 1]?.key ?? '')) continue;
      const asked = { frame, at, word: credit ? null : word, cast: this.#cast, floor: this.#floor };
      const voice = firstOf(SPEAKERS, asked)?.answer;
      if (!voice) continue;
      const behind = credit && isBehind(frame, at);
      turns.push({ at, voice, kind: credit ? 'credit' : word!.kind, behind, denies: word?.denies ?? false });
      // «كما قال فلان، وأضاف» ("as so-and-so said, adding …"): he keeps the floor.
      this.#take(voice, behind && !asSaid.has(frame.words[at]!.key));
      if (credit || !voice.goesOn) busy = Math.max(busy, voice.to);
    }
    return turns;
  }

  /** Gives somebody the floor. Who is credited behind his words does not keep it. */
  #take({ actor, inner, goesOn }: Voice, behind: boolean): void {
    const { speaker } = actor;
    const span = actor.named.at(-1)!;
    if (speaker && 'organisation' in speaker && !goesOn) this.#cast.organisation = { name: speaker.organisation, span };
    if (speaker && 'person' in speaker && !goesOn) {
      const country = this.#countries.get(speaker.person) ?? null;
      this.#spoke.unshift({ person: speaker.person, country, span });
    }
    if (behind) return;
    const { outer } = this.#floor;
    if (inner) this.#floor = { outer, inner: actor, here: actor };
    else if (goesOn) this.#floor = { ...this.#floor, here: actor };
    else this.#floor = { outer: actor, inner: null, here: actor };
  }

  #read(frame: Frame, turns: readonly Turn[], onward: number): void {
    const { words, passage } = frame;
    for (const [index, turn] of turns.entries()) {
      const next = turns[index + 1];
      let { to: from } = turn.voice;
      let to = next?.at ?? words.length;
      if (next && subjectFirst(next)) to = Math.max(from, Math.min(to, next.voice.actor.from));
      if (to < words.length) while (to > from && leadingOn.has(words[to - 1]!.key)) to--;
      let end = to < words.length ? words[to]!.start : passage.end;
      if (turn.behind) {
        // What stands before is his, unless a verb of saying governs it.
        const before = turns[index - 1];
        if (before && before.kind !== 'loose') continue;
        from = before ? before.voice.to : 0;
        to = turn.at;
        end = words[to]!.start;
      } else if (turn.kind === 'loose' && next?.kind === 'credit' && !next.voice.goesOn) continue;
      if (turn.voice.actor.speaker === null) continue;
      const reach = { frame, from, to, end, tokens: this.#tokens, onward };
      const found = firstOf(WORDS, reach)?.answer;
      if (!found || (turn.denies && found.kind === 'indirect')) continue;
      const start = words[from]?.start ?? passage.start;
      this.#say(turn, frame, found, trim(this.#text, { start: Math.min(start, found.spans[0]!.start), end }));
    }
  }

  #say(
    { at, voice }: Turn,
    { words, passage }: Frame,
    found: { kind: Said['kind']; spans: Span[] },
    reach: Span,
  ): void {
    const { actor, goesOn } = voice;
    // The sentence that names him says that he goes on.
    const before = goesOn && actor.named.at(-1)!.end <= passage.start;
    for (const span of found.spans) {
      this.#said.push({
        kind: found.kind,
        speaker: actor.speaker!,
        named: goesOn ? [...actor.named, spanOf(words[at]!)] : actor.named.map(spanOf),
        rule: before ? 'goes-on-speaking' : actor.rule === null ? null : 'named-in-the-article',
        words: span,
        reach: { start: Math.min(reach.start, span.start), end: Math.max(reach.end, span.end) },
        sentence: passage.sentence,
      });
    }
  }
}

/** Whether a word of a passage says that somebody speaks: most passages are done with one look. */
function tellsOfSaying({ start, end }: Span, tokens: readonly Token[]): boolean {
  for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (tells(tokens[at]!)) return true;
  return false;
}

/** «كما» ("as") tells of it only beside a word that does. */
const tells = ({ written }: Token): boolean => {
  const saying = readSaying(written);
  return saying !== null && (saying.word !== null || saying.credits === 'according');
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether words stand before «بحسب» ("according to"), also such as stand in marks. */
const isBehind = ({ words, quotes }: Frame, at: number): boolean =>
  at > 0 || quotes.some(({ start }) => start < words[at]!.start);

/** Whether a speaker is named before his verb. */
const subjectFirst = ({ at, voice }: Turn): boolean => !voice.goesOn && voice.actor.from < at;

/** A run of full stops or «…» parts sentences of one speech. */
const RUN = /(?:\.\.|…)$/u;

/** Where words that a run of full stops parts go on to: the end of the last sentence before one that tells of saying. */
function onwardOf(text: string, passages: readonly Passage[], index: number): number {
  let at = index;
  while (
    RUN.test(text.slice(passages[at]!.start, passages[at]!.end)) &&
    passages[at + 1]?.block === passages[at]!.block
  )
    at++;
  return passages[at]!.end;
}
