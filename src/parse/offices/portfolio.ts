import { FORMER, MODIFIERS, OWNED_PORTFOLIOS, PORTFOLIO_WORDS } from '../gazetteer/officeWords.ts';
import { SEPARATE_MINISTRIES } from '../lexicon/offices.ts';
import { follows, isSide, keyAt, type Reader, wordAt } from './reader.ts';

export function readPortfolio(reader: Reader): void {
  const { office } = reader;
  if (office.definite && office.number === 'one') return;
  const ministries: { slug: string; from: number; to: number }[] = [];
  let at = office.to;
  while (follows(reader, at)) {
    const key = keyAt(reader, at);
    const first = ministries.length === 0;
    const bare = !first && key.startsWith('و') ? key.slice(1) : key;
    const slug = PORTFOLIO_WORDS.get(bare);
    if (slug && (first || bare !== key)) {
      if (OWNED_PORTFOLIOS.has(bare)) office.owned = true;
      ministries.push({ slug, from: at, to: at + 1 });
      at++;
      continue;
    }
    const last = ministries.at(-1);
    const word = wordAt(reader, at);
    if (last) {
      // «الشؤون الخارجية», «الدولة للشؤون الخارجية», «شؤون الاستثمار»
      const further = PORTFOLIO_WORDS.get(key) ?? PORTFOLIO_WORDS.get(`ال${key.slice(2)}`);
      const prefixed = key.startsWith('لل') || key.startsWith('ل');
      if (last.slug === 'state' && further && (key.startsWith('ال') || prefixed || PORTFOLIO_WORDS.has(key))) {
        last.slug = further;
        last.to = ++at;
        continue;
      }
      if (last.slug === 'state' && (key === 'لشوون' || key === 'للشوون' || key === 'الشوون')) {
        last.to = ++at;
        continue;
      }
    } else if (office.number === 'one' && key.startsWith('ال') && !word.given && !isSide(reader, at)) {
      ministries.push({ slug: 'other', from: at, to: at + 1 });
      at++;
      continue;
    }
    const joins = key.startsWith('وال') && !word.office && !isSide(reader, at) && !word.givenAfter;
    const qualifies =
      key.startsWith('ال') &&
      !word.given &&
      !word.office &&
      !MODIFIERS.has(key) &&
      !FORMER.has(key) &&
      !isSide(reader, at) &&
      last !== undefined &&
      (last.slug === 'other' || last.slug === 'state' || word.noun);
    const inner = last !== undefined && at + 1 < reader.end && /^وب?ن/u.test(key) && word.noun;
    if ((joins && (last?.slug === 'other' || word.noun)) || qualifies || inner) {
      if (last) last.to = at + 1;
      at++;
      continue;
    }
    break;
  }
  const [first] = ministries;
  if (!first) return;
  const tail = joinedTail(reader, at, ministries);
  office.to = tail;
  office.key = first.slug === 'other' ? 'other-minister' : `${first.slug}-minister`;
  if (office.number === 'one') return;
  const separate = ministries.filter(({ slug }) => SEPARATE_MINISTRIES.has(slug));
  if (separate.length > 1) {
    office.ministries = separate.map(({ slug, from, to }) => ({ key: `${slug}-minister`, from, to }));
  }
}

/** «والتعاون الأفريقي والمغاربة المقيمين بالخارج», «وشؤون المصريين في الخارج»: citizens abroad close a ministry's name. */
function endAbroad(reader: Reader, from: number): number {
  for (let at = from; at < from + 9 && follows(reader, at); at++) {
    const key = keyAt(reader, at);
    if (key === 'بالخارج' || (key === 'الخارج' && keyAt(reader, at - 1) === 'في')) return at + 1;
    if (wordAt(reader, at).office || wordAt(reader, at).verbShaped) return from;
  }
  return from;
}

/** «الطرق وبناء المدن», «الصناعة والمناجم والتجارة»: the rest of a ministry's name. */
function joinedTail(reader: Reader, from: number, ministries: readonly unknown[]): number {
  const { gazetteer } = reader;
  let at = endAbroad(reader, from);
  while (ministries.length > 0 && follows(reader, at) && at - from < 5) {
    const key = keyAt(reader, at);
    const next = keyAt(reader, at + 1);
    const word = wordAt(reader, at);
    if (word.office || word.givenAfter || isSide(reader, at)) break;
    if (key.startsWith('وال') && !gazetteer.match(reader.tokens, at, reader.end, 'person')) {
      if (word.common && !word.noun) break;
      at++;
    } else if (
      key.startsWith('و') &&
      !word.common &&
      word.readings.length === 0 &&
      next.startsWith('ال') &&
      follows(reader, at + 1) &&
      !isSide(reader, at + 1) &&
      !word.given
    ) {
      at += 2;
    } else break;
  }
  return at;
}
