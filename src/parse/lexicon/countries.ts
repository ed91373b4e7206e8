import type { LocalizedText } from '../../model/dataset.ts';

/** A state or an organisation that sits at tables as a side, with the ways news writes it. */
export interface CountryEntry {
  id: string;
  kind: 'state' | 'organisation';
  name: LocalizedText;
  /** Names and short forms, the first the usual one. */
  names: string[];
  /** Adjectives in the masculine singular without the article; the other forms are made from them. */
  adjectives: string[];
  /** Plurals and other adjective forms that no rule makes: «الروس» ("the Russians"), «الأتراك» ("the Turks"). With the article where news writes it. */
  irregular: string[];
}

/**
 * One line a country: id | names | adjectives | irregular plurals | English | Russian. Alternatives are parted by «،».
 * Spellings that differ only in what folding unifies (alef forms, ة/ه, غ/ج) stand once.
 */
const STATES = `
syria | سوريا، سورية، الجمهورية العربية السورية | سوري | | Syria | Сирия
russia | روسيا، روسيا الاتحادية، الاتحاد الروسي، الاتحاد السوفييتي، الاتحاد السوفيتي | روسي، سوفييتي، سوفيتي | الروس | Russia | Россия
turkey | تركيا، الجمهورية التركية، تركية | تركي | الأتراك، أتراك | Turkey | Турция
usa | الولايات المتحدة، الولايات المتحدة الأميركية، أميركا، أمريكا، الولايات المتحدة الأمريكية | أميركي، أمريكي | الأمريكان، الأميركان | United States | США
iran | إيران، الجمهورية الإسلامية الإيرانية | إيراني | | Iran | Иран
saudi-arabia | السعودية، المملكة العربية السعودية، العربية السعودية | سعودي | | Saudi Arabia | Саудовская Аравия
uae | الإمارات، الإمارات العربية المتحدة، دولة الإمارات | إماراتي | | United Arab Emirates | ОАЭ
qatar | قطر، دولة قطر | قطري | | Qatar | Катар
kuwait | الكويت، دولة الكويت | كويتي | | Kuwait | Кувейт
bahrain | البحرين، مملكة البحرين | بحريني | | Bahrain | Бахрейн
oman | عمان، سلطنة عمان، عُمان | عماني | | Oman | Оман
yemen | اليمن، الجمهورية اليمنية | يمني | | Yemen | Йемен
iraq | العراق، جمهورية العراق | عراقي | | Iraq | Ирак
jordan | الأردن، المملكة الأردنية الهاشمية، المملكة الأردنية | أردني | | Jordan | Иордания
lebanon | لبنان، الجمهورية اللبنانية | لبناني | | Lebanon | Ливан
palestine | فلسطين، السلطة الفلسطينية، دولة فلسطين، منظمة التحرير الفلسطينية، الأراضي الفلسطينية | فلسطيني | | Palestine | Палестина
israel | إسرائيل | إسرائيلي | | Israel | Израиль
egypt | مصر، جمهورية مصر العربية | مصري | | Egypt | Египет
sudan | السودان، جمهورية السودان | سوداني | | Sudan | Судан
south-sudan | جنوب السودان | جنوب سوداني | | South Sudan | Южный Судан
libya | ليبيا | ليبي | | Libya | Ливия
tunisia | تونس، الجمهورية التونسية | تونسي | التوانسة | Tunisia | Тунис
algeria | الجزائر | جزائري | | Algeria | Алжир
morocco | المغرب، المملكة المغربية | مغربي | المغاربة | Morocco | Марокко
mauritania | موريتانيا | موريتاني | | Mauritania | Мавритания
somalia | الصومال | صومالي | | Somalia | Сомали
djibouti | جيبوتي | جيبوتي | | Djibouti | Джибути
comoros | جزر القمر | قمري | | Comoros | Коморы
uk | بريطانيا، المملكة المتحدة، إنجلترا، إنكلترا | بريطاني، إنجليزي، إنكليزي | الإنجليز | United Kingdom | Великобритания
france | فرنسا | فرنسي | | France | Франция
germany | ألمانيا، ألمانيا الاتحادية | ألماني | الألمان | Germany | Германия
italy | إيطاليا | إيطالي | الطليان | Italy | Италия
spain | إسبانيا، أسبانيا | إسباني، أسباني | الإسبان | Spain | Испания
portugal | البرتغال | برتغالي | | Portugal | Португалия
greece | اليونان | يوناني | | Greece | Греция
cyprus | قبرص | قبرصي | القبارصة | Cyprus | Кипр
malta | مالطا | مالطي | | Malta | Мальта
netherlands | هولندا | هولندي | | Netherlands | Нидерланды
belgium | بلجيكا | بلجيكي | | Belgium | Бельгия
luxembourg | لوكسمبورغ | لوكسمبورغي | | Luxembourg | Люксембург
switzerland | سويسرا | سويسري | | Switzerland | Швейцария
austria | النمسا | نمساوي | | Austria | Австрия
sweden | السويد | سويدي | | Sweden | Швеция
norway | النرويج | نرويجي | | Norway | Норвегия
denmark | الدنمارك، الدانمارك | دنماركي، دانماركي | | Denmark | Дания
finland | فنلندا | فنلندي | | Finland | Финляндия
iceland | آيسلندا، أيسلندا | آيسلندي | | Iceland | Исландия
ireland | إيرلندا، أيرلندا | إيرلندي، أيرلندي | | Ireland | Ирландия
poland | بولندا، بولونيا | بولندي | | Poland | Польша
czechia | التشيك، جمهورية التشيك | تشيكي | | Czechia | Чехия
slovakia | سلوفاكيا | سلوفاكي | | Slovakia | Словакия
slovenia | سلوفينيا | سلوفيني | | Slovenia | Словения
hungary | المجر، هنغاريا | مجري، هنغاري | | Hungary | Венгрия
romania | رومانيا | روماني | | Romania | Румыния
bulgaria | بلغاريا | بلغاري | البلغار | Bulgaria | Болгария
serbia | صربيا | صربي | الصرب | Serbia | Сербия
croatia | كرواتيا | كرواتي | الكروات | Croatia | Хорватия
bosnia | البوسنة، البوسنة والهرسك | بوسني | | Bosnia and Herzegovina | Босния и Герцеговина
montenegro | الجبل الأسود | | | Montenegro | Черногория
north-macedonia | مقدونيا الشمالية، مقدونيا | مقدوني | | North Macedonia | Северная Македония
albania | ألبانيا | ألباني | الألبان | Albania | Албания
kosovo | كوسوفو | كوسوفي | | Kosovo | Косово
estonia | إستونيا | إستوني | | Estonia | Эстония
latvia | لاتفيا | لاتفي | | Latvia | Латвия
lithuania | ليتوانيا | ليتواني | | Lithuania | Литва
ukraine | أوكرانيا | أوكراني | | Ukraine | Украина
belarus | بيلاروسيا، بيلاروس، روسيا البيضاء | بيلاروسي | البيلاروس | Belarus | Белоруссия
moldova | مولدوفا، مولدافيا | مولدوفي | | Moldova | Молдавия
georgia | جورجيا | جورجي | | Georgia | Грузия
armenia | أرمينيا | أرميني، أرمني | الأرمن | Armenia | Армения
azerbaijan | أذربيجان | أذربيجاني، أذري | | Azerbaijan | Азербайджан
kazakhstan | كازاخستان | كازاخستاني، كازاخي | الكازاخ | Kazakhstan | Казахстан
uzbekistan | أوزبكستان | أوزبكي، أوزبكستاني | الأوزبك | Uzbekistan | Узбекистан
turkmenistan | تركمانستان | تركمانستاني | | Turkmenistan | Туркменистан
kyrgyzstan | قرغيزستان، قيرغيزستان | قرغيزي، قيرغيزي | | Kyrgyzstan | Киргизия
tajikistan | طاجيكستان | طاجيكي | الطاجيك | Tajikistan | Таджикистан
abkhazia | أبخازيا | أبخازي | | Abkhazia | Абхазия
south-ossetia | أوسيتيا الجنوبية | أوسيتي | | South Ossetia | Южная Осетия
afghanistan | أفغانستان | أفغاني | الأفغان | Afghanistan | Афганистан
pakistan | باكستان | باكستاني | | Pakistan | Пакистан
india | الهند | هندي | الهنود | India | Индия
bangladesh | بنغلاديش | بنغلاديشي، بنغالي | | Bangladesh | Бангладеш
sri-lanka | سريلانكا، سري لانكا | سريلانكي | | Sri Lanka | Шри-Ланка
nepal | نيبال | نيبالي | | Nepal | Непал
maldives | المالديف، جزر المالديف | مالديفي | | Maldives | Мальдивы
china | الصين، جمهورية الصين الشعبية | صيني | | China | Китай
taiwan | تايوان | تايواني | | Taiwan | Тайвань
japan | اليابان | ياباني | | Japan | Япония
south-korea | كوريا الجنوبية، جمهورية كوريا | كوري جنوبي، كوري | | South Korea | Южная Корея
north-korea | كوريا الشمالية | كوري شمالي | | North Korea | Северная Корея
mongolia | منغوليا | منغولي | | Mongolia | Монголия
vietnam | فيتنام | فيتنامي | | Vietnam | Вьетнам
thailand | تايلاند، تايلند | تايلاندي، تايلندي | | Thailand | Таиланд
cambodia | كمبوديا | كمبودي | | Cambodia | Камбоджа
laos | لاوس | لاوسي | | Laos | Лаос
myanmar | ميانمار، بورما | ميانماري، بورمي | | Myanmar | Мьянма
malaysia | ماليزيا | ماليزي | | Malaysia | Малайзия
indonesia | إندونيسيا، أندونيسيا | إندونيسي، أندونيسي | | Indonesia | Индонезия
philippines | الفلبين، الفيليبين | فلبيني، فيليبيني | | Philippines | Филиппины
singapore | سنغافورة | سنغافوري | | Singapore | Сингапур
brunei | بروناي | بروناوي | | Brunei | Бруней
australia | أستراليا | أسترالي | | Australia | Австралия
new-zealand | نيوزيلندا | نيوزيلندي | | New Zealand | Новая Зеландия
canada | كندا | كندي | | Canada | Канада
mexico | المكسيك | مكسيكي | | Mexico | Мексика
cuba | كوبا | كوبي | | Cuba | Куба
venezuela | فنزويلا | فنزويلي | | Venezuela | Венесуэла
colombia | كولومبيا | كولومبي | | Colombia | Колумбия
brazil | البرازيل | برازيلي | | Brazil | Бразилия
argentina | الأرجنتين | أرجنتيني | | Argentina | Аргентина
chile | تشيلي | تشيلي | | Chile | Чили
peru | البيرو، بيرو | بيروفي | | Peru | Перу
bolivia | بوليفيا | بوليفي | | Bolivia | Боливия
ecuador | الإكوادور | إكوادوري | | Ecuador | Эквадор
nicaragua | نيكاراغوا | نيكاراغوي | | Nicaragua | Никарагуа
south-africa | جنوب أفريقيا، جنوب إفريقيا | جنوب أفريقي | | South Africa | ЮАР
nigeria | نيجيريا | نيجيري | | Nigeria | Нигерия
niger | النيجر | نيجري | | Niger | Нигер
mali | مالي | | الماليين | Mali | Мали
burkina-faso | بوركينا فاسو | بوركيني، بوركينابي | | Burkina Faso | Буркина-Фасо
chad | تشاد | تشادي | | Chad | Чад
senegal | السنغال | سنغالي | | Senegal | Сенегал
ghana | غانا | غاني | | Ghana | Гана
ivory-coast | ساحل العاج، كوت ديفوار | إيفواري | | Ivory Coast | Кот-д’Ивуар
cameroon | الكاميرون | كاميروني | | Cameroon | Камерун
central-african-republic | أفريقيا الوسطى، جمهورية أفريقيا الوسطى، إفريقيا الوسطى | | | Central African Republic | ЦАР
congo | الكونغو، الكونغو الديمقراطية، جمهورية الكونغو الديمقراطية | كونغولي | | Congo | Конго
ethiopia | إثيوبيا، أثيوبيا | إثيوبي | | Ethiopia | Эфиопия
eritrea | إريتريا | إريتري | | Eritrea | Эритрея
kenya | كينيا | كيني | | Kenya | Кения
uganda | أوغندا | أوغندي | | Uganda | Уганда
rwanda | رواندا | رواندي | | Rwanda | Руанда
tanzania | تنزانيا | تنزاني | | Tanzania | Танзания
zimbabwe | زيمبابوي، زمبابوي | زيمبابوي | | Zimbabwe | Зимбабве
angola | أنغولا | أنغولي | | Angola | Ангола
mozambique | موزمبيق | موزمبيقي | | Mozambique | Мозамбик
vatican | الفاتيكان، الكرسي الرسولي | فاتيكاني | | Vatican | Ватикан
`;

const ORGANISATIONS = `
un | الأمم المتحدة، منظمة الأمم المتحدة، هيئة الأمم المتحدة | أممي | | United Nations | ООН
eu | الاتحاد الأوروبي، المفوضية الأوروبية، المجلس الأوروبي | أوروبي | | European Union | Европейский союз
arab-league | جامعة الدول العربية، الجامعة العربية | | | Arab League | Лига арабских государств
nato | حلف شمال الأطلسي، الناتو، حلف الناتو، حلف الأطلسي، الأطلسي، ناتو، حلف شمال الأطلسي الناتو | | | NATO | НАТО
gcc | مجلس التعاون الخليجي، مجلس التعاون لدول الخليج العربية، مجلس التعاون | | | Gulf Cooperation Council | ССАГПЗ
oic | منظمة التعاون الإسلامي | | | Organisation of Islamic Cooperation | ОИС
african-union | الاتحاد الأفريقي، الاتحاد الإفريقي | | | African Union | Африканский союз
osce | منظمة الأمن والتعاون في أوروبا | | | OSCE | ОБСЕ
opcw | منظمة حظر الأسلحة الكيميائية | | | OPCW | ОЗХО
iaea | الوكالة الدولية للطاقة الذرية | | | IAEA | МАГАТЭ
who | منظمة الصحة العالمية | | | World Health Organization | ВОЗ
icrc | اللجنة الدولية للصليب الأحمر، الصليب الأحمر | | | Red Cross | МККК
hamas | حماس، حركة حماس، حركة المقاومة الإسلامية، حركة المقاومة الإسلامية حماس، حركة المقاومة الإسلامية الفلسطينية، حركة المقاومة الإسلامية الفلسطينية حماس | | | Hamas | ХАМАС
fatah | حركة فتح | | | Fatah | ФАТХ
islamic-jihad | الجهاد الإسلامي، حركة الجهاد الإسلامي | | | Islamic Jihad | Исламский джихад
hezbollah | حزب الله، حزب الله اللبناني | | | Hezbollah | Хезболла
houthis | الحوثيين، الحوثيون، الحوثي، جماعة الحوثي، أنصار الله، جماعة أنصار الله | | | Houthis | Хуситы
taliban | طالبان، حركة طالبان | | | Taliban | Талибан
syrian-coalition | الائتلاف الوطني السوري، الائتلاف السوري، الائتلاف الوطني لقوى الثورة والمعارضة السورية، الائتلاف السوري المعارض، الائتلاف الوطني السوري المعارض، ائتلاف قوى الثورة والمعارضة السورية | | | Syrian National Coalition | Национальная коалиция
syrian-negotiations | الهيئة العليا للمفاوضات، هيئة التفاوض السورية، هيئة المفاوضات السورية | | | Syrian Negotiations Committee | Сирийский комитет по переговорам
sdf | قوات سوريا الديمقراطية، قسد، مجلس سوريا الديمقراطية | | | Syrian Democratic Forces | СДС
krg | إقليم كردستان، كردستان العراق، إقليم كردستان العراق | | | Kurdistan Region | Иракский Курдистан
`;

function readTable(table: string, kind: CountryEntry['kind']): CountryEntry[] {
  const list = (cell: string | undefined) =>
    (cell ?? '')
      .split('،')
      .map((part) => part.trim())
      .filter(Boolean);
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', names, adjectives, irregular, en = '', ru = ''] = line.split('|').map((cell) => cell.trim());
      const known = list(names);
      return {
        id,
        kind,
        name: { ar: known[0] ?? '', en, ru },
        names: known,
        adjectives: list(adjectives),
        irregular: list(irregular),
      };
    });
}

/** States and organisations with the ways news writes them. */
export const COUNTRIES: readonly CountryEntry[] = [
  ...readTable(STATES, 'state'),
  ...readTable(ORGANISATIONS, 'organisation'),
];
