import { AND, THE, TO } from '../../model/lexicon/particles.ts';
import { FORMER, MODIFIERS, OWNED_PORTFOLIOS, PORTFOLIO_WORDS } from '../gazetteer/officeWords.ts';
import type { Word } from '../gazetteer/readWord.ts';
import { ABROAD, ABROAD_AFTER_IN, AFFAIRS, INSIDE } from '../lexicon/officeParts.ts';
import { SEPARATE_MINISTRIES } from '../lexicon/offices.ts';
import { firstOf, type Rule } from '../reading/rule.ts';
import { follows, isSide, keyAt, type Reader, wordAt } from './reader.ts';

/** A ministry's name being read: the word at `at`, and the ministries found before it. */
interface Portfolio {
  reader: Reader;
  at: number;
  key: string;
  word: Word;
  ministries: Ministry[];
  /** The ministry whose name may go on. */
  last: Ministry | undefined;
}

/** `slug`: `other` where no lexicon knows it, `state` for a minister of state. */
interface Ministry {
  slug: string;
  from: number;
  to: number;
}

/** Each rule takes one word into a ministry's name. */
export const PORTFOLIO: readonly Rule<Portfolio, true>[] = [
  {
    name: 'portfolio-word',
    says: 'A word that names a ministry does so after the head, and again behind an “and”.',
    examples: [
      { text: 'وزير الخارجية', gloss: 'the foreign minister', gives: 'foreign-minister, 2 words' },
      {
        text: 'وزيرا الخارجية والدفاع',
        gloss: 'the ministers of foreign affairs and defence',
        gives: 'foreign-minister + defence-minister, 3 words',
      },
    ],
    read({ reader, at, key, ministries, last }) {
      const bare = last && key.startsWith(AND) ? key.slice(AND.length) : key;
      const slug = PORTFOLIO_WORDS.get(bare);
      if (!slug || (last && bare === key)) return null;
      if (OWNED_PORTFOLIOS.has(bare)) reader.office.owned = true;
      ministries.push({ slug, from: at, to: at + 1 });
      return true;
    },
  },
  {
    name: 'minister-of-state-for',
    says: 'A minister of state, or of affairs, is named for the ministry that follows.',
    examples: [
      { text: 'وزير الشؤون الخارجية', gloss: 'the minister of foreign affairs', gives: 'foreign-minister, 3 words' },
    ],
    cases: ['ministry-for-those-abroad', 'ministry-of-citizens-abroad'],
    read({ key, at, last }) {
      if (last?.slug !== 'state') return null;
      const further = PORTFOLIO_WORDS.get(key) ?? PORTFOLIO_WORDS.get(THE + key.slice(THE.length));
      if (!further || !(key.startsWith(THE) || key.startsWith(TO) || PORTFOLIO_WORDS.has(key))) return null;
      last.slug = further;
      last.to = at + 1;
      return true;
    },
  },
  {
    name: 'affairs-of-state',
    says: 'The words “for the affairs of” stand between a minister of state and what is in his charge.',
    examples: [
      {
        text: 'وزير الدولة لشؤون الاستثمار',
        gloss: 'the minister of state for investment affairs',
        gives: 'investment-minister, 4 words',
      },
    ],
    read({ key, at, last }) {
      if (last?.slug !== 'state' || !AFFAIRS.has(key)) return null;
      last.to = at + 1;
      return true;
    },
  },
  {
    name: 'ministry-unknown',
    says: 'Any other word with the article after one minister names a ministry that the lexicon lacks.',
    examples: [{ text: 'وزير الفضاء', gloss: 'the minister of space', gives: 'other-minister, 2 words' }],
    read({ reader, at, key, word, ministries, last }) {
      if (last || reader.office.number !== 'one' || !key.startsWith(THE) || word.given || isSide(reader, at))
        return null;
      ministries.push({ slug: 'other', from: at, to: at + 1 });
      return true;
    },
  },
  {
    name: 'and-the',
    says: 'A noun behind “and the” goes on with the ministry’s name, and any word does where the ministry is unknown.',
    examples: [
      {
        text: 'وزيرا الاقتصاد والعلاقات والدفاع',
        gloss: 'the ministers of economy and relations and of defence',
        gives: 'economy-minister + defence-minister, 4 words',
      },
    ],
    read(asked) {
      const { reader, at, key, word, last } = asked;
      const joins = key.startsWith(AND + THE) && !word.office && !isSide(reader, at) && !word.givenAfter;
      return joins && (last?.slug === 'other' || word.noun) ? goOn(asked) : null;
    },
  },
  {
    name: 'ministry-described',
    says: 'A word with the article describes the ministry: a noun of news, or anything where the ministry is unknown.',
    examples: [{ text: 'وزير الفضاء الخارجي', gloss: 'the minister of outer space', gives: 'other-minister, 3 words' }],
    read(asked) {
      const { reader, at, key, word, last } = asked;
      if (!last || !key.startsWith(THE) || word.given || word.office) return null;
      if (MODIFIERS.has(key) || FORMER.has(key) || isSide(reader, at)) return null;
      return last.slug === 'other' || last.slug === 'state' || word.noun ? goOn(asked) : null;
    },
  },
];

function goOn({ last, at }: Portfolio): true {
  if (last) last.to = at + 1;
  return true;
}

/** Reads the ministry after «وزير» ("minister"), or the several after «وزيرا» ("the ministers of"). */
export function readPortfolio(reader: Reader): void {
  const { office } = reader;
  if (office.definite && office.number === 'one') return;
  const ministries: Ministry[] = [];
  let at = office.to;
  for (; follows(reader, at); at++) {
    const last = ministries.at(-1);
    if (!firstOf(PORTFOLIO, { reader, at, key: keyAt(reader, at), word: wordAt(reader, at), ministries, last })) break;
  }
  const [first] = ministries;
  if (!first) return;
  office.to = joinedTail(reader, at);
  office.key = first.slug === 'other' ? 'other-minister' : `${first.slug}-minister`;
  if (office.number === 'one') return;
  const separate = ministries.filter(({ slug }) => SEPARATE_MINISTRIES.has(slug));
  if (separate.length > 1) {
    office.ministries = separate.map(({ slug, from, to }) => ({ key: `${slug}-minister`, from, to }));
  }
}

/** Words behind the portfolio within which «بالخارج» ("abroad") still closes it. */
const ABROAD_WITHIN = 9;
/** Words of a ministry's name behind those that the lexicons know. */
const LONGEST_TAIL = 5;

/**
 * Citizens abroad close a ministry's name: «والتعاون الأفريقي والمغاربة المقيمين بالخارج» ("… African cooperation and
 * Moroccans resident abroad"), «وشؤون المصريين في الخارج» ("… and the affairs of Egyptians abroad").
 */
function endAbroad(reader: Reader, from: number): number {
  for (let at = from; at < from + ABROAD_WITHIN && follows(reader, at); at++) {
    const key = keyAt(reader, at);
    if (ABROAD.has(key) || (ABROAD_AFTER_IN.has(key) && keyAt(reader, at - 1) === INSIDE)) return at + 1;
    if (wordAt(reader, at).office || wordAt(reader, at).verbShaped) return from;
  }
  return from;
}

/** The rest of a ministry's name: «الطرق وبناء المدن» ("roads and the building of towns"), «الصناعة والمناجم والتجارة» ("industry, mines and trade"). */
function joinedTail(reader: Reader, from: number): number {
  const { gazetteer } = reader;
  let at = endAbroad(reader, from);
  while (follows(reader, at) && at - from < LONGEST_TAIL) {
    const key = keyAt(reader, at);
    const word = wordAt(reader, at);
    if (word.office || word.givenAfter || isSide(reader, at)) break;
    if (key.startsWith(AND + THE) && !gazetteer.match(reader.tokens, at, reader.end, 'person')) {
      if (word.common && !word.noun) break;
      at++;
    } else if (joinsAPair(reader, at, key, word)) at += 2;
    else break;
  }
  return at;
}

/** «وبناء المدن» ("and the building of towns"): an unknown noun behind “and”, with its genitive. */
const joinsAPair = (reader: Reader, at: number, key: string, word: Word): boolean =>
  key.startsWith(AND) &&
  !word.common &&
  word.readings.length === 0 &&
  keyAt(reader, at + 1).startsWith(THE) &&
  follows(reader, at + 1) &&
  !isSide(reader, at + 1) &&
  !word.given;
