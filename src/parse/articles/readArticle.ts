import { bisect, endOf } from '../../model/bisect.ts';
import type { Span } from '../../model/dataset.ts';
import { diagnose } from '../../model/diagnostics.ts';
import { createLocator } from '../../model/position.ts';
import type { Report, Source } from '../../model/registry.ts';
import { findDates } from '../dates/rules/findDates.ts';
import { findEvents } from '../events/relate/findEvents.ts';
import { orderMentions, toItems } from '../events/sentence/items.ts';
import type { EventContext } from '../events/sentence/scene.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { findLayout } from '../layout/findLayout.ts';
import { toUnderstood } from '../layout/understoodText.ts';
import { readMeetingWord } from '../lexicon/meetingWords.ts';
import { generalKey } from '../offices/kinds.ts';
import { registeredOffices } from '../offices/registeredOffices.ts';
import { findPeople } from '../people/findPeople.ts';
import { findCountries } from '../places/findCountries.ts';
import { findPlaces } from '../places/findPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { Layout, PersonMention } from '../reading/mentions.ts';
import type { Said } from '../reading/statement.ts';
import { findStatements } from '../statements/findStatements.ts';
import { foldText } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { firstTokenFrom, type Token, tokenize } from '../text/words.ts';
import { findTopics } from '../topics/findTopics.ts';

/** Reads one article by itself: its parts, its sentences, whom and what they name, and the meetings they tell of. */
export function readArticle(source: Source, gazetteer: Gazetteer, report: Report): ArticleReading {
  const { file, page } = source;
  const locate = createLocator(source.text, page?.runs);
  const text = toUnderstood(source.text, (start, code, message) =>
    report(diagnose(code, { file, ...locate(start) }, message)),
  );
  const { lines: _lines, ...layout } = findLayout(text, report, file, page);
  const sentences = splitSentences(text, layout.body);
  const folded = foldText(text);
  const tokens = tokenize(folded);
  const { mentions: people, provisional } = findPeople(text, tokens, sentences, gazetteer);
  const names = people.flatMap(({ name }) => name ?? []);
  const places = findPlaces(text, tokens, sentences, gazetteer, people);
  const countries = findCountries(tokens, sentences, gazetteer, names);
  const all = findDates(text, folded);
  const inBody = bodyTest(layout);
  const dates = all.filter(({ start }) => inBody(start));
  const mentions = orderMentions(people, dates, places, countries);
  const from = { token: 0, mention: 0 };
  const context = eventContext(people, gazetteer);
  const events = findEvents(
    text,
    sentences,
    (index) => toItems(text, sentences[index]!, tokens, mentions, from),
    context,
  );
  const statements = findStatements(text, tokens, sentences, { people, places, context });
  return {
    source,
    layout,
    sentences,
    people,
    provisional,
    places,
    dates,
    pageDates: layout.dates.flatMap(({ role, start, end }) =>
      // «يوم 03 - 05 - 2017» ("on 03 - 05 - 2017"): the words may take in one that the stretch does not.
      all.filter((mention) => start < mention.end && mention.end <= end).map((mention) => ({ role, mention })),
    ),
    topics: findTopics(tokens, sentences, countries),
    events,
    statements,
    nouns: nounsIn(tokens, statements),
  };
}

/** The nouns of meeting in what is said. */
function nounsIn(tokens: readonly Token[], statements: readonly Said[]): Span[] {
  const nouns: Span[] = [];
  let last = 0;
  for (const { reach } of statements) {
    for (let at = firstTokenFrom(tokens, Math.max(reach.start, last)); at < tokens.length; at++) {
      const { start, end, written } = tokens[at]!;
      if (end > reach.end) break;
      if (readMeetingWord(written)?.kind === 'noun') nouns.push({ start, end });
      last = end;
    }
  }
  return nouns;
}

function bodyTest({ body }: Pick<Layout, 'body'>): (offset: number) => boolean {
  return (offset) => {
    const block = body[bisect(body, offset + 1, endOf)];
    return block !== undefined && block.start <= offset;
  };
}

/** Who holds which office, as this article and the registry say. */
function eventContext(people: readonly PersonMention[], gazetteer: Gazetteer): EventContext {
  const holders = new Map<string, Map<string, PersonMention>>();
  const offices = new Map<string, { key: string; country: string | null }>();
  for (const mention of people) {
    const { person, office } = mention;
    if (!person || !office || office.former) continue;
    const country = office.country ?? mention.country;
    for (const key of [`${office.key} ${country ?? ''}`, `${generalKey(office.key)} ${country ?? ''}`]) {
      const named = holders.get(key) ?? new Map<string, PersonMention>();
      holders.set(key, named);
      if (!named.has(person)) named.set(person, mention);
    }
    if (!offices.has(person)) offices.set(person, { key: office.key, country });
  }
  return {
    holder(key, country) {
      if (country === null) return null;
      const named = [...(holders.get(`${key} ${country}`)?.entries() ?? [])];
      const [only] = named;
      return only && named.length === 1 ? { person: only[0], span: only[1] } : null;
    },
    officeOf(person) {
      const told = offices.get(person);
      if (told) return told;
      const known = gazetteer.people.get(person);
      const kinds = known ? registeredOffices(gazetteer, known) : new Set<string>();
      const [key] = kinds;
      return known && key !== undefined && kinds.size === 1 ? { key, country: known.country } : null;
    },
    cityOf: (place) => gazetteer.places.get(place)?.within ?? place,
    countryOf(place) {
      const known = gazetteer.places.get(place);
      return known?.country ?? (known?.within ? (gazetteer.places.get(known.within)?.country ?? null) : null);
    },
  };
}
