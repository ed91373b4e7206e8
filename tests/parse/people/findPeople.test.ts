import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/parse/people/findPeople.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';
import { measure } from '../../processorTime.ts';
import { gazetteer, readPeople, sentencesOf } from './smallRegistry.ts';

type Case = [behaviour: string, text: string, shown: string[]];

const registered: Case[] = [
  ['finds a full name', 'تحدث سيرغي لافروف طويلا.', ['lavrov | name | - | russia']],
  ['finds a registered family name', 'غادر بوتين القاعة.', ['putin | name | - | russia']],
  ['reads ج for غ in a foreign name', 'قال سيرجي لافروف.', ['lavrov | name | - | russia']],
  ['reads شويجو as شويغو', 'وصل شويجو مساء.', ['shoigu | name | - | russia']],
  ['reads Persian letters and tatweel', 'قال سیرغی لافـروف ذلك.', ['lavrov | name | - | russia']],
  ['takes و off a known name', 'حضر لافروف وبوتين.', ['lavrov | name | - | russia', 'putin | name | - | russia']],
  ['takes ل off a known name', 'قدم التهاني لبوتين.', ['putin | name | - | russia']],
  ['takes ب off a known name', 'رحب المضيف بالأسد.', ['assad | name | - | syria']],
  ['reads لل before the article', 'نقل رسالة للأسد.', ['assad | name | - | syria']],
  ['takes ول off a known name', 'له تحية ولبوتين تحية.', ['putin | name | - | russia']],
  [
    'reads an office before the name',
    'وصل وزير الخارجية السوري فيصل المقداد.',
    ['mekdad | name | foreign-minister | syria'],
  ],
  [
    'reads an office joined by و',
    'حضر الوفد ووزير الدفاع الروسي سيرغي شويغو.',
    ['shoigu | name | defence-minister | russia'],
  ],
  ['reads a name between commas', 'قال الرئيس الروسي، فلاديمير بوتين، كلمته.', ['putin | name | president | russia']],
  ['reads a name partly in brackets', 'تحدث الرئيس (فلاديمير) بوتين.', ['putin | name | president | russia']],
  [
    'reads a name after an honorific',
    'وصل وزير الخارجية الدكتور فيصل المقداد.',
    ['mekdad | name | foreign-minister | syria'],
  ],
  [
    'reads a pair with a hyphen',
    'مباحثات بوتين - أردوغان تبدأ غدا.',
    ['putin | name | - | russia', 'erdogan | name | - | turkey'],
  ],
  [
    'reads a joined list',
    'سيرغي لافروف وفيصل المقداد اجتمعا.',
    ['lavrov | name | - | russia', 'mekdad | name | - | syria'],
  ],
  ['leaves another family member alone', 'زارت علي الأسد عائلته.', []],
  ['knows the father by his first name', 'أسس ذلك حافظ الأسد قديما.', ['hafez | name | - | syria']],
  ['knows a former office', 'منذ عهد الرئيس الراحل حافظ الأسد.', ['hafez | name | president | syria']],
  ['does not take an indefinite animal for a man', 'هرب أسد من حديقة الحيوان.', []],
  [
    'parts subject and object side by side',
    'استقبل الرئيس السوري فلاديمير بوتين.',
    ['- | role | president | syria', 'putin | name | - | russia'],
  ],
  [
    'gives the office after a name to the object',
    'أبلغ لافروف وزير الخارجية التركي بالموعد.',
    ['lavrov | name | - | russia', '- | role | foreign-minister | turkey'],
  ],
  [
    'corrects a given name one letter short',
    'قال المتحدث باسم الكرملين دميتر بيسكوف.',
    ['peskov | name | spokesman | russia'],
  ],
];

const identity: Case[] = [
  ['takes a name with its office', 'قال وزير الدفاع السوري محمود عباس.', ['abbas | name | defence-minister | syria']],
  [
    'takes a counterpart of the same office',
    'التقى وزير الدفاع الروسي سيرغي شويغو نظيره السوري محمود عباس.',
    ['shoigu | name | defence-minister | russia', 'abbas | name | defence-minister | syria'],
  ],
  [
    'follows a bare name once it is known',
    'وصل وزير الدفاع السوري محمود عباس. وأكد محمود عباس الموعد.',
    ['abbas | name | defence-minister | syria', 'abbas | name | - | syria'],
  ],
  ['knows nobody by that name alone', 'تحدث محمود عباس طويلا.', []],
  [
    'takes the Palestinian president for another',
    'قال الرئيس الفلسطيني محمود عباس.',
    ['محمود عباس | name | president | palestine'],
  ],
  [
    'keeps to the other for the rest',
    'زار الرئيس الفلسطيني محمود عباس الدوحة. وقال عباس ذلك.',
    ['محمود عباس | name | president | palestine', 'محمود عباس | short | - | palestine'],
  ],
  [
    'does not take a counterpart of another office',
    'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الفلسطيني محمود عباس.',
    ['lavrov | name | foreign-minister | russia', 'محمود عباس | name | foreign-minister | palestine'],
  ],
  [
    'keeps a longer name apart',
    'وزير الخارجية الإيراني عباس عراقجي وصل.',
    ['عباس عراقجي | name | foreign-minister | iran'],
  ],
  [
    'lets the country decide between namesakes',
    'وصل وزير النفط العراقي سامر حسان.',
    ['hassan-a | name | oil-minister | iraq'],
  ],
  [
    'lets the office decide between namesakes',
    'وصل وزير المالية سامر حسان.',
    ['hassan-b | name | finance-minister | jordan'],
  ],
  ['leaves namesakes open without either', 'وصل سامر حسان أمس.', []],
];

const provisional: Case[] = [
  [
    'reads office, nationality, name',
    'قال وزير الخارجية السعودي فيصل بن فرحان إن بلاده ترحب.',
    ['فيصل بن فرحان | name | foreign-minister | saudi-arabia'],
  ],
  [
    'reads the name first',
    'قال أيمن الصفدي وزير الخارجية الأردني.',
    ['أيمن الصفدي | name | foreign-minister | jordan'],
  ],
  [
    'reads an emir with his house',
    'استقبل أمير قطر الشيخ تميم بن حمد آل ثاني الضيوف.',
    ['تميم بن حمد آل ثاني | name | emir | qatar'],
  ],
  [
    'recalls him by title and first name',
    'وصل أمير قطر الشيخ تميم بن حمد آل ثاني. ثم غادر الشيخ تميم.',
    ['تميم بن حمد آل ثاني | name | emir | qatar', 'تميم بن حمد آل ثاني | short | - | qatar'],
  ],
  [
    'reads a party leader before his office',
    'التقى خليل الحية رئيس المكتب السياسي لحركة حماس الوفد.',
    ['خليل الحية | name | party-leader | hamas'],
  ],
  [
    'reads a commander after his office',
    'وصل قائد فيلق القدس الإيراني إسماعيل قاآني.',
    ['إسماعيل قاآني | name | commander | iran'],
  ],
  [
    'passes several titles',
    'التقى معالي وزير الخارجية الأستاذ سعد بن خالد الجبري الوفد. وقال الجبري ذلك.',
    ['سعد بن خالد الجبري | name | foreign-minister | -', 'سعد بن خالد الجبري | short | - | -'],
  ],
  [
    'reads a short form with و',
    'وصل وزير الخارجية المصري سامح شكري. وبحث لافروف وشكري الأزمة.',
    ['سامح شكري | name | foreign-minister | egypt', 'lavrov | name | - | russia', 'سامح شكري | short | - | egypt'],
  ],
  [
    'ends a name at a verb',
    'وزير الخارجية المصري سامح شكري يلتقي الوفد.',
    ['سامح شكري | name | foreign-minister | egypt'],
  ],
  [
    'ends a name at a weekday',
    'وصل وزير الخارجية المصري سامح شكري الثلاثاء.',
    ['سامح شكري | name | foreign-minister | egypt'],
  ],
  [
    'ends a name at a time of day',
    'وصل وزير الخارجية المصري سامح شكري صباح أمس.',
    ['سامح شكري | name | foreign-minister | egypt'],
  ],
  [
    'ends a name at a preposition',
    'زار وزير الخارجية المصري سامح شكري إلى جانب الوفد.',
    ['سامح شكري | name | foreign-minister | egypt'],
  ],
  [
    'keeps three words of a foreign name',
    'وزير الخارجية الفرنسي جان نويل بارو وصل.',
    ['جان نويل بارو | name | foreign-minister | france'],
  ],
  [
    'keeps a particle with what follows',
    'المبعوث الأممي ستيفان دي ميستورا تحدث. وغادر دي ميستورا.',
    ['ستيفان دي ميستورا | name | envoy | un', 'ستيفان دي ميستورا | short | - | un'],
  ],
  [
    'keeps two particles',
    'رئيسة المفوضية الأوروبية أورسولا فون دير لاين تحدثت.',
    ['أورسولا فون دير لاين | name | commission-president | eu'],
  ],
  [
    'keeps a Turkish ending',
    'وزير الخارجية التركي مولود جاويش أوغلو تحدث. وأضاف جاويش أوغلو ذلك.',
    ['مولود جاويش أوغلو | name | foreign-minister | turkey', 'مولود جاويش أوغلو | short | - | turkey'],
  ],
  ['keeps a regnal number', 'استقبل الملك عبد الله الثاني الوفد.', ['عبد الله الثاني | name | king | -']],
  [
    'takes a nationality for a family name',
    'رئيس الوزراء العراقي محمد شياع السوداني وصل.',
    ['محمد شياع السوداني | name | prime-minister | iraq'],
  ],
  [
    'reads عبد with and without a space as one',
    'الرئيس المصري عبدالفتاح السيسي وصل. وصافح عبد الفتاح السيسي الضيوف.',
    ['عبدالفتاح السيسي | name | president | egypt', 'عبدالفتاح السيسي | short | - | egypt'],
  ],
  [
    'reads another spelling of a foreign name',
    'وزير الخارجية الإسباني خوسيه مانويل ألباريس وصل. وقال ألبارس ذلك.',
    ['خوسيه مانويل ألباريس | name | foreign-minister | spain', 'خوسيه مانويل ألباريس | short | - | spain'],
  ],
  [
    'reads a chain of offices of one person',
    'وصل ولي العهد ورئيس الوفد نائب رئيس الوزراء وزير الخارجية القطري الشيخ محمد بن عبد الرحمن آل ثاني.',
    ['- | role | crown-prince | -', 'محمد بن عبد الرحمن آل ثاني | name | deputy-prime-minister | qatar'],
  ],
  [
    'reads two offices joined by و',
    'زار ولي العهد ووزير الدفاع محمد بن سلمان القاعدة.',
    ['محمد بن سلمان | name | crown-prince | -'],
  ],
  [
    'reads a former office after the name',
    'التقى أحمد معاذ الخطيب الرئيس الأسبق للائتلاف الوطني السوري.',
    ['أحمد معاذ الخطيب | name | party-leader | syrian-coalition'],
  ],
  [
    'reads an ambassador with his post',
    'حضر سفير روسيا في أنقرة أليكسي يرخوف.',
    ['أليكسي يرخوف | name | ambassador | russia'],
  ],
  [
    'reads a deputy',
    'وصلت نائبة وزير الخارجية الأميركي ويندي شيرمان.',
    ['ويندي شيرمان | name | deputy-foreign-minister | usa'],
  ],
  [
    'reads an expert with his institute',
    'قال الخبير في مجلس الشؤون الدولية كيريل سيميونوف.',
    ['كيريل سيميونوف | name | expert | -'],
  ],
  [
    'reads a secretary-general',
    'حضر الأمين العام لحلف الناتو ينس ستولتنبرغ.',
    ['ينس ستولتنبرغ | name | secretary-general | nato'],
  ],
  [
    'reads a high representative',
    'حضر الممثل السامي للاتحاد الأوروبي جوزيب بوريل.',
    ['جوزيب بوريل | name | high-representative | eu'],
  ],
  ['reads a chancellor', 'قال المستشار الألماني أولاف شولتس.', ['أولاف شولتس | name | chancellor | germany']],
  [
    'reads a security council secretary',
    'وصل سكرتير مجلس الأمن الروسي سيرغي شويغو.',
    ['shoigu | name | security-council-secretary | russia'],
  ],
  [
    'ends a name after its particle',
    'أبلغ المبعوث الأممي ستيفان دي ميستورا تمسك بلاده بالحل.',
    ['ستيفان دي ميستورا | name | envoy | un'],
  ],
  [
    'knows a leader by the family name alone',
    'نقل تحيات الرئيس ترامب. وقال ترامب ذلك.',
    ['ترامب | name | president | -', 'ترامب | short | - | -'],
  ],
  [
    'reads three words of a foreign name before a particle',
    'قالت وزيرة خارجية السويد ماريا مالمر ستينرغارد إن اللقاء مهم.',
    ['ماريا مالمر ستينرغارد | name | foreign-minister | sweden'],
  ],
  [
    'passes what a deputy is charged with',
    'وصل مساعد وزير الخارجية الأميركي لشؤون الشرق الأدنى ديفيد شينكر.',
    ['ديفيد شينكر | name | deputy-foreign-minister | usa'],
  ],
  ['makes no name of prose after an office', 'أبلغ المبعوث الدولي استعدادها للمشاركة.', ['- | role | envoy | -']],
  ['makes no name of «على» after a title', 'يدعو للسير على طريق الإعمار.', []],
];

const lists: Case[] = [
  [
    'pairs each nationality with its name',
    'التقى لافروف نظيريه الأميركي جون كيري والسعودي عادل الجبير.',
    [
      'lavrov | name | - | russia',
      'جون كيري | name | foreign-minister | usa',
      'عادل الجبير | name | foreign-minister | saudi-arabia',
    ],
  ],
  [
    'pairs after a comma',
    'التقى لافروف بنظيريه، الأميركي جون كيري والسعودي عادل الجبير.',
    [
      'lavrov | name | - | russia',
      'جون كيري | name | foreign-minister | usa',
      'عادل الجبير | name | foreign-minister | saudi-arabia',
    ],
  ],
  [
    'pairs nationalities first, names after',
    'هاتف بوتين نظيريه التركي والسوري، رجب طيب أردوغان وبشار الأسد.',
    ['putin | name | - | russia', 'erdogan | name | president | turkey', 'assad | name | president | syria'],
  ],
  [
    'pairs two presidents',
    'بين الرئيسين الروسي فلاديمير بوتين والسوري بشار الأسد.',
    ['putin | name | president | russia', 'assad | name | president | syria'],
  ],
  [
    'gives two presidents their names',
    'قمة الرئيسين بشار الأسد و فلاديمير بوتين.',
    ['assad | name | president | syria', 'putin | name | president | russia'],
  ],
  [
    'pairs countries with names',
    'اجتمع وزراء خارجية مصر سامح شكري والأردن أيمن الصفدي والعراق فؤاد حسين.',
    [
      'سامح شكري | name | foreign-minister | egypt',
      'أيمن الصفدي | name | foreign-minister | jordan',
      'فؤاد حسين | name | foreign-minister | iraq',
    ],
  ],
  [
    'gives a list of countries a list of names',
    'اجتمع وزراء خارجية روسيا وتركيا وإيران، سيرغي لافروف وهاكان فيدان وعباس عراقجي.',
    [
      'lavrov | name | foreign-minister | russia',
      'هاكان فيدان | name | foreign-minister | turkey',
      'عباس عراقجي | name | foreign-minister | iran',
    ],
  ],
  [
    'goes on after one counterpart',
    'مع نظيره الروسي سيرغي لافروف والأميركي جون كيري.',
    ['lavrov | name | foreign-minister | russia', 'جون كيري | name | foreign-minister | usa'],
  ],
  [
    'parts two ministries',
    'بحث وزيرا الخارجية والدفاع الروسيين الأزمة.',
    ['- | role | foreign-minister | russia', '- | role | defence-minister | russia'],
  ],
  [
    'gives each ministry its counterpart',
    'التقى وزيرا الخارجية والدفاع الروسيين مع نظيريهما السوريين.',
    [
      '- | role | foreign-minister | russia',
      '- | role | defence-minister | russia',
      '- | role | foreign-minister | syria',
      '- | role | defence-minister | syria',
    ],
  ],
  [
    'lists deputies by country',
    'يضم نواب وزراء خارجية روسيا وتركيا.',
    ['- | role | deputy-foreign-minister | russia', '- | role | deputy-foreign-minister | turkey'],
  ],
];

const roles: Case[] = [
  ['points at a minister', 'قال وزير الخارجية الروسي ذلك.', ['- | role | foreign-minister | russia']],
  [
    'reads the country after the office',
    'قال وزير خارجية روسيا الاتحادية ذلك.',
    ['- | role | foreign-minister | russia'],
  ],
  [
    'points at a counterpart',
    'التقى لافروف نظيره السوري.',
    ['lavrov | name | - | russia', '- | role | foreign-minister | syria'],
  ],
  ['points at two', 'واتفق الوزيران على ذلك.', ['- | role | minister | -']],
  ['points at two presidents', 'ناقش الرئيسان الأزمة.', ['- | role | president | -']],
  ['points at an official', 'أبدى المسؤول الروسي رأيه.', ['- | role | official | russia']],
  [
    'points at ministers of two countries named before',
    'محادثات بين وزيري دفاعهما.',
    ['- | role | defence-minister | -'],
  ],
  ['names nobody by an indefinite office', 'قال وزير إسرائيلي إن الحرب طويلة.', []],
  ['reads the head of a government', 'قال رئيس مجلس الوزراء اللبناني.', ['- | role | prime-minister | lebanon']],
  ['reads the head of a regime', 'قال رئيس النظام السوري.', ['- | role | president | syria']],
  ['reads the head of diplomacy', 'قال رئيس الدبلوماسية الروسية.', ['- | role | foreign-minister | russia']],
  [
    'reads the deputy of a crown prince',
    'زيارة ولي ولي العهد السعودي.',
    ['- | role | deputy-crown-prince | saudi-arabia'],
  ],
  [
    'joins a short form to its role',
    'قال وزير الخارجية السعودي عادل الجبير. وأضاف الوزير الجبير.',
    ['عادل الجبير | name | foreign-minister | saudi-arabia', 'عادل الجبير | short | minister | saudi-arabia'],
  ],
  [
    'knows a family name that is a word of the language beside any verb of meeting',
    'وصل الرئيس الإيراني إبراهيم رئيسي. تباحث رئيسي مع الوفد. دور رئيسي في ذلك.',
    ['إبراهيم رئيسي | name | president | iran', 'إبراهيم رئيسي | short | - | iran'],
  ],
  ['takes no ministry for a minister', 'أعلنت وزارة الخارجية الروسية الموعد.', []],
  ['takes help for no deputy', 'طلب الوفد مساعدة عاجلة.', []],
];

describe.each([
  ['registered people', registered],
  ['identity', identity],
  ['people the registry lacks', provisional],
  ['lists', lists],
  ['roles', roles],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (_behaviour, text, shown) => {
    expect(readPeople(text).shown).toEqual(shown);
  });
});

describe('ranks', () => {
  test.each([
    ['الرئيس الروسي', 'head-of-state'],
    ['ملك البحرين', 'head-of-state'],
    ['رئيس الوزراء الماليزي', 'head-of-state'],
    ['نائب الرئيس الأميركي', 'head-of-state'],
    ['ولي العهد السعودي', 'head-of-state'],
    ['نائب رئيس الوزراء الروسي', 'ministerial'],
    ['وزير المالية السوري', 'ministerial'],
    ['نائب وزير الخارجية الروسي', 'envoy'],
    ['السفير الروسي', 'envoy'],
    ['المبعوث الأميركي', 'envoy'],
  ])('%s is %s', (text, rank) => {
    expect(readPeople(`قال ${text} ذلك.`).mentions[0]?.office?.rank).toBe(rank);
  });

  test('marks an office no longer held', () => {
    expect(readPeople('قال رئيس الوزراء البريطاني السابق توني بلير.').mentions[0]?.office?.former).toBe(true);
  });

  test('marks a counterpart', () => {
    expect(readPeople('التقى نظيره السوري.').mentions[0]?.counterpart).toBe(true);
  });
});

describe('spans', () => {
  test('gives the name alone and the whole mention', () => {
    const text = 'حضر الوفد ووزير الخارجية السوري الدكتور فيصل المقداد.';
    const [mention] = readPeople(text).mentions;
    expect(text.slice(mention?.start, mention?.end)).toBe('وزير الخارجية السوري الدكتور فيصل المقداد');
    expect(text.slice(mention?.name?.start, mention?.name?.end)).toBe('فيصل المقداد');
    expect(text.slice(mention?.office?.start, mention?.office?.end)).toBe('وزير الخارجية السوري');
  });

  test('leaves the conjunction out of a name', () => {
    const text = 'لافروف وَبوتين';
    expect(readPeople(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['لافروف', 'بوتين']);
  });

  test('reports the person an article introduces, with the words of the article', () => {
    const text = 'قال وزير الخارجية الأردني أيمن الصفدي.';
    const { provisional: found } = readPeople(text);
    expect(found).toEqual([
      {
        id: 'aiman-al-safadi',
        name: 'أيمن الصفدي',
        country: 'jordan',
        office: 'وزير الخارجية الأردني',
        first: { start: 26, end: 37 },
      },
    ]);
  });

  test('gives the same id to the same name in another article', () => {
    const ids = ['قال وزير الخارجية الأردني أيمن الصفدي.', 'وصل أيمن الصفدي وزير الخارجية الأردني.'].map(
      (text) => readPeople(text).provisional[0]?.id,
    );
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('any text', () => {
  const words =
    'وزير الخارجية السوري الروسي نظيريه نظيره الرئيس الرئيسان بوتين الأسد محمود عباس بن آل عبد و ( ) ، « » - : الشيخ د أمير قطر نائب رئيس الوزراء والسعودي عادل الجبير في إلى موسكو لل ال ول بال ولي العهد علي على \u202e \u0640 \u0651 <b> __proto__ constructor 12'.split(
      ' ',
    );

  test('is read without a throw, with spans inside it and inside one another', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 3000; round++) {
      const separator = [' ', ' ', '', '، '][next(4)] ?? ' ';
      const text = Array.from({ length: next(24) }, () => words[next(words.length)] ?? '').join(separator);
      const { mentions, provisional: found } = findPeople(text, tokenize(foldText(text)), sentencesOf(text), gazetteer);
      for (const { start, end, name, office } of mentions) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        for (const inner of [name, office]) {
          if (inner) expect(inner.start >= 0 && inner.start < inner.end && inner.end <= text.length).toBe(true);
        }
      }
      for (const { id } of found) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
    }
  });

  test('takes time in proportion to its length', () => {
    const unit = 'التقى وزير الخارجية السعودي عادل الجبير نظيره الروسي سيرغي لافروف في جدة، وقال الجبير ذلك. ';
    const time = (times: number) => {
      const text = unit.repeat(times);
      return measure(() => findPeople(text, tokenize(foldText(text)), sentencesOf(text), gazetteer)).took;
    };
    time(200);
    expect(time(4000)).toBeLessThan(Math.max(40 * time(400), 3000));
  });
});
