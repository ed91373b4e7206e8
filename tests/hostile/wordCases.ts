import { ARTICLE, type HostileCase, repeat, withWords } from './cases.ts';

/** Almost as long as the longest line that is read. */
const LONG = 90_000;

const long = (name: string, bait: string, codes: readonly string[] = []): HostileCase => ({
  name,
  content: withWords(repeat(bait, LONG)),
  codes,
  article: true,
});
const said = (name: string, words: string, codes: readonly string[] = [], line?: number): HostileCase => ({
  name,
  content: withWords(words),
  codes,
  article: true,
  ...(line === undefined ? {} : { line }),
});

const GIVEN = ['سامر', 'نادر', 'وليد', 'ياسر', 'كمال', 'رامي', 'هيثم', 'عصام', 'جورج', 'فارس'];
const numbered = (count: number, write: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => write(number)).join('');
/** A made-up family name for each number. */
const family = (number: number): string =>
  `ال${[...String(number)].map((digit) => 'بتثجحدرسعف'[Number(digit)]).join('')}اني`;
const name = (number: number): string => `${GIVEN[number % GIVEN.length]} ${family(number)}`;

const bidi = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

/** Words inside an article that are meant to harm whoever reads or prints them. */
export const WORD_CASES: readonly HostileCase[] = [
  // One sentence of many of the same.
  long('one sentence of 90,000 characters', 'والتعاون في مجالات الطاقة والنقل '),
  said(
    'a thousand people in one sentence',
    `التقى وزير الخارجية الروسي ${numbered(1000, (at) => `${name(at)} و`)}آخرين.`,
  ),
  said(
    'a thousand ministers of one family name',
    numbered(
      1000,
      (at) => `التقى وزير الخارجية السوري ${GIVEN[at % 10]} ${'بتثجحدرسعف'[at % 7]}${family(at)} النجار. `,
    ),
  ),
  said(
    'two thousand ministers that the registry lacks',
    numbered(2000, (at) => `وزير الخارجية الروسي ${name(at)} و`),
  ),
  long('a meeting verb, over and over', 'التقى '),
  long('a meeting with its sides, over and over', 'التقى الرئيس الروسي نظيره السوري. '),
  long('a meeting with its sides, over and over in one sentence', 'التقى الرئيس الروسي نظيره السوري و'),
  long('«held talks» without end', 'أجرى محادثات مع '),
  long(
    'a meeting with its place and day, over and over in one line',
    'التقى الرئيس الروسي نظيره السوري في موسكو أمس. ',
  ),
  long('a meeting and its topic, over and over in one sentence', 'التقى بوتين الأسد وبحثا الطاقة '),
  long('places joined by «and» without end', 'موسكو ودمشق و'),
  long('«between» without end', 'بين '),
  long('«each of» without end', 'كل من '),
  long('«his counterpart» without end', 'نظيره '),
  long('«the two ministers» without end', 'الوزيران '),
  long('an office without end', 'وزير الخارجية '),
  long('nationalities without end', 'الروسي السوري '),
  long('«son of» without end', 'محمد بن '),
  long('«servant of» without end', 'عبد '),
  long('cities without end', 'في موسكو '),
  long('«yesterday» without end', 'أمس '),
  long('weekdays without end', 'يوم الثلاثاء '),
  long('months without end', 'كانون الأول/ديسمبر '),
  long('days without a year, without end', '31 كانون الثاني '),
  long('ranges of days without end', 'من 4 إلى 6 أيار '),
  long('«last» without end', 'الماضي '),
  long('particles glued to each other', 'وبالوكالفال'),
  long('one letter', 'و'),
  // Bait for expressions.
  long('spaces', ' '),
  long('spaces and full stops', ' .'),
  long('tabs', '\t'),
  long('commas', '،'),
  long('full stops', '.'),
  long('colons', ':'),
  long('at signs', 'a@'),
  long('hash signs', '#'),
  long('tags that nothing closes', '<p '),
  long('digits', '9'),
  long('Arabic digits', '٩'),
  long('slashes between digits', '1/'),
  long('times', '12:30:'),
  long('brackets within brackets', '«(“['),
  long('closing marks', '»)”]'),
  long('empty quotations', '«»'),
  long('one quotation mark of every kind', '«"“'),
  { name: 'ten thousand short lines', content: `${ARTICLE}${repeat('شارك\n', 50_000)}`, codes: [], article: true },
  {
    name: 'ten thousand headings',
    content: `${ARTICLE}${repeat('عنوان فرعي\n\n', 80_000)}`,
    codes: [],
    article: true,
  },
  {
    name: 'one paragraph two thousand times',
    content: repeat('التقى وزير الخارجية الروسي نظيره السوري في جنيف، وبحثا التعاون بين البلدين.\n', 160_000),
    codes: ['layout/no-title'],
    article: true,
  },
  // Days that do not exist.
  said('31 April', 'وعقد لقاء في 31 نيسان 2023.'),
  said('30 February', 'وعقد لقاء في 30 شباط/فبراير 2023.'),
  said('99/99/9999', 'وعقد لقاء في 99/99/9999.'),
  said('year 0', 'وعقد لقاء في 1 أيار 0000.'),
  said('day 0', 'وعقد لقاء في 0 أيار 2023.'),
  said('29 February of a common year', 'وعقد لقاء في 29 شباط 2023.'),
  said('a day of a hundred digits', `وعقد لقاء في ${'9'.repeat(100)} أيار ${'9'.repeat(400)}.`),
  said('a month that two countries name differently', 'وعقد لقاء في 5 أيار/يونيو 2023.'),
  said('a Hijri day that does not exist', 'وعقد لقاء في 31 رمضان 1444 هـ.'),
  said('a hundred thousand years ago', 'وعقد لقاء قبل 100000 عام و99999999999999999999 شهرا.'),
  // Characters.
  ...bidi.map((code) =>
    said(
      `the bidi control U+${code.toString(16).toUpperCase()} in a name`,
      `والتقى وزير الخارجية الروسي سامر${String.fromCharCode(code)} النجاري نظيره السوري.`,
      ['read/bidi-control'],
      5,
    ),
  ),
  {
    name: 'a bidi control in the headline',
    content: `\u202e${ARTICLE}`,
    codes: ['read/bidi-control'],
    article: true,
    line: 1,
  },
  said('zero-width characters in a name', 'والتقى وزير الخارجية الروسي سا\u200bمر النـ\u200dـجا\u2060ري نظيره السوري.'),
  said('soft hyphens and byte order marks', 'والتقى\u00ad وزير\ufeff الخارجية\u00ad الروسي نظيره السوري.'),
  said('line and paragraph separators', 'كلام\u2028آخر\u2029وآخر\u0085وآخر\u000bوآخر\u000cوآخر', []),
  said('tag characters', `كلام${'\u{e0041}'.repeat(200)} مخفي`),
  said('variation selectors', `كلام${'\ufe0f'.repeat(200)} مخفي`, ['read/combining-marks']),
  said('characters that nothing uses', 'كلام \uffff \ufdd0 \u{10ffff} \ue000 \u0378'),
  said('families of emoji', `${'👨‍👩‍👧‍👦'.repeat(500)} 🇸🇾🇷🇺`),
  said('letters beyond the first plane', `${'𝐦𝐨𝐬𝐜𝐨𝐰'.repeat(300)} ${'𞸀𞸁'.repeat(300)}`),
  said('a mark on every letter', [...ARTICLE.slice(0, 60)].map((letter) => `${letter}\u0651\u064b`).join('')),
  said('an article in presentation forms', 'ﻭﺯﻳﺮ ﺍﻟﺨﺎﺭﺟﻴﺔ ﺍﻟﺮﻭﺳﻲ ﻳﻠﺘﻘﻲ ﻧﻈﻴﺮﻩ', ['read/presentation-forms']),
  said('escape sequences of a terminal', '\u001b]0;title\u0007\u001b[2J\u009b31m', ['read/control-character'], 5),
  // Markup and code in every field.
  {
    name: 'script in the headline',
    content: ARTICLE.replace(/^/u, '<script>alert(1)</script> '),
    codes: ['read/markup'],
    article: true,
  },
  {
    name: 'markup in dateline, byline and credit',
    content: `${ARTICLE.split('\n')[0]}\n\nموسكو - <img src=x onerror=alert(2)> رويترز\n\n${ARTICLE.split('\n')[2]}\n\n${ARTICLE.split('\n')[4]} (<svg/onload=alert(3)>)\n`,
    codes: ['read/markup'],
    article: true,
  },
  said('markup in a name', 'والتقى وزير الخارجية الروسي سامر <b onclick=alert(4)>النجاري</b> نظيره السوري في موسكو.', [
    'read/markup',
  ]),
  said('the end of a script', '</script><script>alert(5)</script><!-- ]]> --!>', ['read/markup']),
  said('the places of the page’s own template', '<!--app--><!--head--><!--data--> $& $1 $` %BASE_URL%'),
  said('attributes and addresses', '" autofocus onfocus=alert(6) x=" javascript:alert(7) data:text/html,x'),
  said('entities', '&lt;script&gt;alert(8)&lt;/script&gt; &#x202e; &nbsp;'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what must not be filled in
  said('templates', '${alert(9)} {{constructor.constructor("alert(10)")()}} <%= x %> `x`'),
  said('formulas of a table', '=HYPERLINK("http://example.com") +cmd|x -2+3 @SUM(1)'),
  said('prototype words as a person', 'والتقى وزير الخارجية الروسي __proto__ constructor نظيره السوري hasOwnProperty.'),
];

const named = (file: string, codes: readonly string[] = [], article = true): HostileCase => ({
  name: `a file named ${JSON.stringify(file)}`,
  file,
  content: withWords(`كلام في ${[...file].map((letter) => letter.codePointAt(0)).join(' ')}`),
  codes,
  article,
});

/** Names of files that are meant to become something else. */
export const NAME_CASES: readonly HostileCase[] = [
  named('hasOwnProperty.txt'),
  named('toString.txt'),
  named('prototype.txt'),
  named('--all.txt'),
  named('%2e%2e%2fetc.txt'),
  named('..\\..\\windows.txt'),
  named('?person=x#y&z.txt'),
  named('"><img src=x onerror=alert(11)>.txt'),
  named('index.html.txt'),
  named('con.txt'),
  named('a.txt.txt'),
  named(`${'ط'.repeat(125)}.txt`),
  named('👨‍👩‍👧.txt', ['read/file-name'], false),
  named('\u0007bell.txt', ['read/file-name'], false),
  named('zero\u200bwidth.txt', ['read/file-name'], false),
  named(' .txt', ['read/file-name'], false),
];
