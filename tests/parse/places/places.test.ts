import { describe, expect, test } from 'vitest';
import { CITIES_AS_PLACES } from '../../../src/parse/lexicon/cities.ts';
import { COUNTRIES } from '../../../src/parse/lexicon/countries.ts';
import { findCountries } from '../../../src/parse/places/findCountries.ts';
import { findPlaces } from '../../../src/parse/places/findPlaces.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';
import { gazetteer, readPeople, sentencesOf } from '../people/smallRegistry.ts';

function readPlaces(text: string): string[] {
  const names = readPeople(text).mentions;
  return findPlaces(text, tokenize(foldText(text)), sentencesOf(text), gazetteer, names).map(
    ({ start, end, place, relation, asSpeaker }) =>
      [text.slice(start, end), place, relation, ...(asSpeaker ? ['speaker'] : [])].join(' | '),
  );
}

function readCountries(text: string): string[] {
  return findCountries(tokenize(foldText(text)), sentencesOf(text), gazetteer).map(
    ({ start, end, country, form }) => `${text.slice(start, end)} | ${country} | ${form}`,
  );
}

describe('places', () => {
  test.each([
    ['a city after في', 'عقد اللقاء في جنيف.', ['جنيف | geneva | in']],
    ['a city after إلى', 'وصل الوفد إلى سوتشي.', ['سوتشي | sochi | to']],
    ['a city after من', 'عاد الوفد من أنقرة.', ['أنقرة | ankara | from']],
    ['a city with ب', 'جرى اللقاء بالدوحة.', ['الدوحة | doha | in']],
    ['a city with ل after a word of travel', 'خلال زيارته لموسكو.', ['موسكو | moscow | to']],
    ['a city of two words', 'المحادثات في سان بطرسبرغ.', ['سان بطرسبرغ | saint-petersburg | in']],
    ['a city after the word for one', 'استقبله في مدينة جدة.', ['جدة | jeddah | in']],
    ['a city after its country’s capital', 'التقاه في العاصمة الروسية موسكو.', ['موسكو | moscow | in']],
    ['the capital by its country alone', 'التقاه في العاصمة القطرية.', ['العاصمة القطرية | doha | in']],
    ['the capital with ب', 'التقاه بالعاصمة القطرية.', ['العاصمة القطرية | doha | in']],
    ['a country after في', 'عقد اللقاء في قطر.', ['قطر | qatar | in']],
    [
      'a city that was visited',
      'زار الوفد موسكو ثم زار دمشق.',
      ['موسكو | moscow | bare | speaker', 'دمشق | damascus | to'],
    ],
    ['a city that a named visitor visits', 'زار الرئيس التركي رجب طيب أردوغان موسكو.', ['موسكو | moscow | to']],
    ['a second city after و', 'لقاءات في القاهرة وعمان.', ['القاهرة | cairo | in', 'عمان | oman | in']],
    ['a meeting called after its city', 'نتائج لقاء الدوحة.', ['الدوحة | doha | in']],
    ['a venue', 'استقبله في الكرملين.', ['الكرملين | kremlin | in']],
    ['a registered venue by a variant', 'مراسم في مطار ڤنوكوڤا.', ['ڤنوكوڤا | vnukovo | in']],
    ['a venue as a speaker', 'أشار الكرملين إلى ذلك.', ['الكرملين | kremlin | bare | speaker']],
    ['a capital that declares', 'أعلنت موسكو الموعد.', ['موسكو | moscow | bare | speaker']],
    ['a capital that supports', 'وتدعم موسكو التقارب.', ['موسكو | moscow | bare | speaker']],
    ['a capital that comes first', 'موسكو تؤكد موقفها.', ['موسكو | moscow | bare | speaker']],
    [
      'two capitals with relations',
      'العلاقات بين دمشق وأنقرة.',
      ['دمشق | damascus | bare | speaker', 'أنقرة | ankara | bare | speaker'],
    ],
    ['a capital that is helped', 'قدم الأموال لدمشق.', ['دمشق | damascus | to | speaker']],
    ['a dateline', 'القاهرة - قال مصدر.', ['القاهرة | cairo | bare']],
    ['Amman by its shadda', 'استقبله في عمّان.', ['عمّان | amman | in']],
    ['Amman where the article speaks of Jordan', 'قال الوزير الأردني في عمان.', ['عمان | amman | in']],
    ['no place in an ambassador’s office', 'حضر سفير روسيا في دمشق ألكسندر يفيموف.', []],
    ['no place in a word that is also one', 'بدا مشهد المفاوضات معقدا.', []],
  ])('finds %s', (_, text, expected) => {
    expect(readPlaces(text)).toEqual(expected);
  });
});

describe('countries', () => {
  test.each([
    ['names', 'سوريا وروسيا وقطر.', ['سوريا | syria | name', 'روسيا | russia | name', 'قطر | qatar | name']],
    [
      'long names before short ones',
      'الإمارات العربية المتحدة والمملكة العربية السعودية.',
      ['الإمارات العربية المتحدة | uae | name', 'المملكة العربية السعودية | saudi-arabia | name'],
    ],
    ['nationalities in the masculine', 'الجانب السوري.', ['السوري | syria | adjective']],
    ['nationalities in the feminine', 'الحكومة السورية.', ['السورية | syria | adjective']],
    ['nationalities in the dual', 'مسؤولان روسيان.', ['روسيان | russia | adjective']],
    [
      'nationalities in the plural',
      'مع السوريين والإيرانيون.',
      ['السوريين | syria | adjective', 'الإيرانيون | iran | adjective'],
    ],
    ['plurals that no rule makes', 'الروس والأتراك.', ['الروس | russia | adjective', 'الأتراك | turkey | adjective']],
    ['both spellings of America', 'أميركي وأمريكي.', ['أميركي | usa | adjective', 'أمريكي | usa | adjective']],
    ['two words for a nationality', 'الزعيم الكوري الشمالي.', ['الكوري الشمالي | north-korea | adjective']],
    [
      'an adjective that is a name as well',
      'قمة سورية روسية.',
      ['سورية | syria | adjective', 'روسية | russia | adjective'],
    ],
    ['the name that is an adjective as well', 'الوضع في سورية صعب.', ['سورية | syria | name']],
    ['capitals', 'قالت واشنطن والرياض.', ['واشنطن | usa | capital', 'الرياض | saudi-arabia | capital']],
    [
      'organisations',
      'الأمم المتحدة وجامعة الدول العربية.',
      ['الأمم المتحدة | un | name', 'جامعة الدول العربية | arab-league | name'],
    ],
    ['a country behind ل and ب', 'للسعودية وبالعراق.', ['للسعودية | saudi-arabia | name', 'العراق | iraq | name']],
  ])('finds %s', (_, text, expected) => {
    expect(readCountries(text)).toEqual(expected);
  });

  test('leaves out a nationality that is somebody’s family name', () => {
    const text = 'قال رئيس الوزراء العراقي محمد شياع السوداني.';
    const names = readPeople(text).mentions.flatMap(({ name }) => (name ? [name] : []));
    const found = findCountries(tokenize(foldText(text)), sentencesOf(text), gazetteer, names);
    expect(found.map(({ country }) => country)).toEqual(['iraq']);
  });
});

describe('the lexicons', () => {
  test('have one entry an id', () => {
    for (const ids of [COUNTRIES.map(({ id }) => id), CITIES_AS_PLACES.map(({ id }) => id)]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('name everything in three languages', () => {
    for (const { name, id } of [...COUNTRIES, ...CITIES_AS_PLACES]) {
      expect([name.ar, name.en, name.ru].every(Boolean), id).toBe(true);
    }
  });

  test('put every city in a known country and every venue in a known city', () => {
    const states = new Set(COUNTRIES.map(({ id }) => id));
    const cities = new Set(CITIES_AS_PLACES.map(({ id }) => id));
    for (const { country, within, id } of CITIES_AS_PLACES) {
      expect(country && states.has(country), id).toBe(true);
      if (within) expect(cities.has(within), id).toBe(true);
    }
  });

  test('agree with the platform on what countries are called', () => {
    const arabic = new Intl.DisplayNames(['ar'], { type: 'region' });
    const codes = {
      syria: 'SY',
      russia: 'RU',
      turkey: 'TR',
      egypt: 'EG',
      iraq: 'IQ',
      jordan: 'JO',
      iran: 'IR',
      qatar: 'QA',
      lebanon: 'LB',
      france: 'FR',
      china: 'CN',
      japan: 'JP',
      morocco: 'MA',
      tunisia: 'TN',
      kuwait: 'KW',
    };
    for (const [id, code] of Object.entries(codes)) {
      expect(readCountries(`${arabic.of(code)}.`).map((shown) => shown.split(' | ')[1])).toEqual([id]);
    }
  });
});
