import { CLOSING_PHRASES, FORMER, MODIFIERS } from '../gazetteer/officeWords.ts';
import { CHARGED_WITH, FORMAL_STATES, INSIDE, STATE_ADJECTIVES, STATE_WORDS } from '../lexicon/officeParts.ts';
import { firstOf, type Rule } from '../reading/rule.ts';
import { GAP } from '../text/words.ts';
import { readConcern, readFree, readPost, readSides, readStateOf } from './complement.ts';
import { mayGoOnFreely } from './heads.ts';
import { follows, keyAt, longest, type ParsedOffice, type Reader } from './reader.ts';
import { readServed } from './served.ts';
import { readSide, type Side } from './sides.ts';

/** The word behind an office so far. */
interface Behind {
  reader: Reader;
  office: ParsedOffice;
  /** Its token, which is `office.to`. */
  at: number;
  key: string;
  /** The country, organisation or nationality that begins here. */
  side: Side | null;
}

/** What a rule has done: taken words, after which more may follow, or found that the office ends before this word or with it. */
type Step = 'goes on' | 'ends';

/** What may follow any office. Each rule looks at the word behind what has been read. */
export const TAIL: readonly Rule<Behind, Step>[] = [
  {
    name: 'sides-behind-a-comma',
    says: 'The countries of several counterparts may be listed behind a comma.',
    examples: [
      {
        text: 'نظيريه، الأميركي والسعودي',
        gloss: 'his counterparts, the American and the Saudi',
        gives: 'counterpart of usa + saudi-arabia, 3 words',
      },
    ],
    read({ reader, office, at }) {
      if (follows(reader, at) || reader.tokens[at]?.gap !== GAP.comma) return null;
      if (!office.counterpart || office.number === 'one' || office.sides.length > 0) return null;
      readSides(reader);
      return 'ends';
    },
  },
  {
    name: 'what-stands-apart',
    says: 'A comma or any stronger mark ends an office.',
    examples: [
      { text: 'وزير الخارجية، السابق', gloss: 'the foreign minister, the former', gives: 'foreign-minister, 2 words' },
    ],
    read: ({ reader, at }) => (follows(reader, at) ? null : 'ends'),
  },
  {
    name: 'former',
    says: 'A word such as “former” or “late” says that the office is no longer held.',
    examples: [{ text: 'الوزير السابق', gloss: 'the former minister', gives: 'minister, former, 2 words' }],
    cases: ['former-president-is-no-participant'],
    read({ office, key }) {
      if (!FORMER.has(key)) return null;
      office.former = true;
      return take(office, 1);
    },
  },
  {
    name: 'modifier',
    says: 'A word that qualifies an office belongs to it: new, acting, special.',
    examples: [{ text: 'وزير الخارجية الجديد', gloss: 'the new foreign minister', gives: 'foreign-minister, 3 words' }],
    cases: ['dual-verb-and-whom-they-talk-of'],
    read: ({ office, key }) => (MODIFIERS.has(key) ? take(office, 1) : null),
  },
  {
    name: 'closing-phrase',
    says: 'A phrase such as “in the transitional government” closes an office and names no country.',
    examples: [
      {
        text: 'وزير الخارجية في الحكومة الانتقالية',
        gloss: 'the foreign minister in the transitional government',
        gives: 'foreign-minister, 5 words',
      },
    ],
    read({ reader, office, at, key }) {
      const closing = longest(reader, at, CLOSING_PHRASES.get(key));
      return closing ? take(office, closing.keys.length) : null;
    },
  },
  {
    name: 'concern',
    says: 'What is in somebody’s charge follows behind “for the affairs of” or “charged with”.',
    examples: [
      {
        text: 'مساعد وزير الخارجية لشؤون الاستخبارات',
        gloss: 'the assistant foreign minister for intelligence affairs',
        gives: 'deputy-foreign-minister, 5 words',
      },
    ],
    read: ({ reader, office, key }) =>
      office.kind !== 'president' && CHARGED_WITH.has(key) && readConcern(reader) ? 'goes on' : null,
  },
  {
    name: 'word-for-state',
    says: 'The word for a state, a republic or a kingdom leads to the country’s name.',
    examples: [
      {
        text: 'وزير خارجية جمهورية فيتنام',
        gloss: 'the foreign minister of the Republic of Vietnam',
        gives: 'foreign-minister of vietnam, 4 words',
      },
    ],
    cases: ['state-named-in-full'],
    read: ({ reader: { tokens, end, gazetteer }, office, at, key }) =>
      STATE_WORDS.has(key) && readSide(tokens, at + 1, end, gazetteer) ? take(office, 1) : null,
  },
  {
    name: 'in-the-state-of',
    says: 'A state told in full behind a written-on “in” is the country of the office.',
    examples: [
      {
        text: 'وزير الخارجية بدولة الكويت',
        gloss: 'the foreign minister in the State of Kuwait',
        gives: 'foreign-minister of kuwait, 4 words',
      },
    ],
    cases: ['state-named-in-full'],
    read: ({ reader, at }) => (readStateOf(reader, at) ? 'goes on' : null),
  },
  {
    name: 'adjective-of-state',
    says: 'Behind a country’s name, words such as “Arab”, “Islamic” or “federal” belong to the name.',
    examples: [
      {
        text: 'رئيس فيتنام الاشتراكية',
        gloss: 'the president of Socialist Vietnam',
        gives: 'president of vietnam, 3 words',
      },
    ],
    cases: ['state-named-in-full'],
    read: ({ office, at, key }) =>
      STATE_ADJECTIVES.has(key) && office.sides.some(({ adjective, to }) => !adjective && to === at)
        ? take(office, 1)
        : null,
  },
  {
    name: 'in-the-republic-of',
    says: 'A state told in full behind the word “in” is the country of the office.',
    examples: [
      {
        text: 'وزير الخارجية في الجمهورية العربية السورية',
        gloss: 'the foreign minister in the Syrian Arab Republic',
        gives: 'foreign-minister of syria, 6 words',
      },
    ],
    read({ reader, office, at, key }) {
      if (key !== INSIDE || office.sides.length > 0) return null;
      if (!FORMAL_STATES.has(keyAt(reader, at + 1)) || !follows(reader, at + 1)) return null;
      const state = readSide(reader.tokens, at + 1, reader.end, reader.gazetteer);
      return state && !state.adjective && !state.organisation ? takeSide(office, state) : null;
    },
  },
  {
    name: 'king-and-where-he-went',
    says: 'A country’s bare name behind “the king” is not his: it may be whom he visits.',
    examples: [{ text: 'الملك روسيا', gloss: 'the king … Russia', gives: 'king, 1 word' }],
    read: ({ office, side }) =>
      side && office.definite && office.kind === 'king' && !side.adjective && !side.organisation ? 'ends' : null,
  },
  {
    name: 'sides-of-several',
    says: 'An office of two or more holders goes on with all their countries.',
    examples: [
      {
        text: 'وزيرا الخارجية الروسي والتركي',
        gloss: 'the Russian and the Turkish foreign ministers',
        gives: 'foreign-minister of russia + turkey, 4 words',
      },
    ],
    cases: [
      'leaders-by-office-then-by-name',
      'ministers-of-two-countries-unnamed',
      'roles-of-three-countries',
      'table-of-four-sides',
    ],
    read({ reader, office, side }) {
      if (!side || office.number === 'one') return null;
      readSides(reader);
      return 'ends';
    },
  },
  {
    name: 'side-of-somebody-else',
    says: 'A second nationality belongs to another person; only an organisation or a counterpart’s country joins the first.',
    examples: [
      {
        text: 'وزير الخارجية الروسي التركي',
        gloss: 'the Russian foreign minister, the Turkish …',
        gives: 'foreign-minister of russia, 3 words',
      },
    ],
    read({ office, side }) {
      if (!side || office.sides.length === 0) return null;
      if (!side.organisation && office.kind !== 'counterpart') return 'ends';
      return office.sides.some(({ organisation }) => organisation) ? 'ends' : null;
    },
  },
  {
    name: 'side',
    says: 'A country, an organisation or a nationality says whose office it is.',
    examples: [
      {
        text: 'وزير الخارجية الروسي',
        gloss: 'the Russian foreign minister',
        gives: 'foreign-minister of russia, 3 words',
      },
    ],
    read: ({ office, side }) => (side ? takeSide(office, side) : null),
  },
  {
    name: 'served',
    says: 'Whom an envoy, an adviser or a spokesman serves follows behind “of”: an organisation, a country or another office.',
    examples: [
      {
        text: 'المبعوث الخاص للرئيس الروسي',
        gloss: 'the special envoy of the Russian president',
        gives: 'envoy of russia, serves president of russia, 4 words',
      },
    ],
    cases: ['ambassador-of-the-custodian', 'delegation-goes-on-to-meet', 'envoy-of-a-named-president'],
    read: ({ reader, at }) => (readServed(reader, at) ? 'goes on' : null),
  },
  {
    name: 'post',
    says: 'Where an ambassador or an envoy is sent is told by “in”, “to” or “accredited to”.',
    examples: [
      {
        text: 'السفير الروسي في دمشق',
        gloss: 'the Russian ambassador in Damascus',
        gives: 'ambassador of russia, 4 words',
      },
    ],
    cases: ['ambassador-of-the-custodian', 'ambassador-to-the-kingdom'],
    read: ({ reader, at }) => (readPost(reader, at) ? 'goes on' : null),
  },
  {
    name: 'free-prose',
    says: 'Experts, directors, members and their like are followed by nouns in free prose.',
    examples: [
      {
        text: 'خبير في الشؤون الدولية',
        gloss: 'an expert on international affairs',
        gives: 'expert, 4 words',
      },
    ],
    cases: ['agency-read-out', 'spokesman-announces', 'where-the-traveller-is-to-meet'],
    read: ({ reader, office }) => (mayGoOnFreely(office) && readFree(reader) ? 'goes on' : null),
  },
];

function take(office: ParsedOffice, words: number): Step {
  office.to += words;
  return 'goes on';
}

function takeSide(office: ParsedOffice, side: Side): Step {
  office.sides.push(side);
  office.to = side.to;
  return 'goes on';
}

/** Steps behind one office: more are no office but a flood of words. */
const MOST_STEPS = 12;

/** Takes what follows an office: modifiers, the country, where an ambassador sits, whom an envoy serves. */
export function readTail(reader: Reader): void {
  const { office, tokens, end, gazetteer } = reader;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const at = office.to;
    const side = follows(reader, at) ? readSide(tokens, at, end, gazetteer) : null;
    if (firstOf(TAIL, { reader, office, at, key: keyAt(reader, at), side })?.answer !== 'goes on') return;
  }
}
