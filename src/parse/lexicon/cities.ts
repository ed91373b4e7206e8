import type { Place } from '../../model/dataset.ts';

/** A city or a building of diplomacy with the ways news writes it. */
export interface CityEntry {
  place: Place;
  names: string[];
  /** The country whose government it stands for: a capital, or a palace such as the White House. */
  speaksFor: string | null;
}

/** id | names | country | English | Russian. A leading star marks a capital. */
const CITIES = `
* moscow | موسكو | russia | Moscow | Москва
* damascus | دمشق | syria | Damascus | Дамаск
* ankara | أنقرة | turkey | Ankara | Анкара
* washington | واشنطن | usa | Washington | Вашингтон
* tehran | طهران | iran | Tehran | Тегеран
* riyadh | الرياض | saudi-arabia | Riyadh | Эр-Рияд
* abu-dhabi | أبوظبي، أبو ظبي | uae | Abu Dhabi | Абу-Даби
* doha | الدوحة | qatar | Doha | Доха
* kuwait-city | مدينة الكويت | kuwait | Kuwait City | Эль-Кувейт
* manama | المنامة | bahrain | Manama | Манама
* muscat | مسقط | oman | Muscat | Маскат
* sanaa | صنعاء | yemen | Sanaa | Сана
* baghdad | بغداد | iraq | Baghdad | Багдад
* amman | عمّان، العاصمة عمان | jordan | Amman | Амман
* beirut | بيروت | lebanon | Beirut | Бейрут
* ramallah | رام الله | palestine | Ramallah | Рамалла
* tel-aviv | تل أبيب | israel | Tel Aviv | Тель-Авив
* cairo | القاهرة | egypt | Cairo | Каир
* khartoum | الخرطوم | sudan | Khartoum | Хартум
* juba | جوبا | south-sudan | Juba | Джуба
* tripoli | طرابلس | libya | Tripoli | Триполи
* tunis | تونس العاصمة | tunisia | Tunis | Тунис
* algiers | الجزائر العاصمة، مدينة الجزائر | algeria | Algiers | Алжир
* rabat | الرباط | morocco | Rabat | Рабат
* nouakchott | نواكشوط | mauritania | Nouakchott | Нуакшот
* mogadishu | مقديشو | somalia | Mogadishu | Могадишо
* london | لندن | uk | London | Лондон
* paris | باريس | france | Paris | Париж
* berlin | برلين | germany | Berlin | Берлин
* rome | روما | italy | Rome | Рим
* madrid | مدريد | spain | Madrid | Мадрид
* lisbon | لشبونة | portugal | Lisbon | Лиссабон
* athens | أثينا | greece | Athens | Афины
* nicosia | نيقوسيا | cyprus | Nicosia | Никосия
* the-hague | لاهاي | netherlands | The Hague | Гаага
* brussels | بروكسل | belgium | Brussels | Брюссель
* bern | برن | switzerland | Bern | Берн
* vienna | فيينا، فينا | austria | Vienna | Вена
* stockholm | ستوكهولم، استوكهولم | sweden | Stockholm | Стокгольм
* oslo | أوسلو | norway | Oslo | Осло
* copenhagen | كوبنهاغن | denmark | Copenhagen | Копенгаген
* helsinki | هلسنكي | finland | Helsinki | Хельсинки
* dublin | دبلن | ireland | Dublin | Дублин
* warsaw | وارسو | poland | Warsaw | Варшава
* prague | براغ | czechia | Prague | Прага
* bratislava | براتيسلافا | slovakia | Bratislava | Братислава
* budapest | بودابست | hungary | Budapest | Будапешт
* bucharest | بوخارست | romania | Bucharest | Бухарест
* sofia | صوفيا | bulgaria | Sofia | София
* belgrade | بلغراد | serbia | Belgrade | Белград
* sarajevo | سراييفو | bosnia | Sarajevo | Сараево
* kyiv | كييف | ukraine | Kyiv | Киев
* minsk | مينسك | belarus | Minsk | Минск
* chisinau | كيشيناو | moldova | Chisinau | Кишинёв
* tbilisi | تبليسي | georgia | Tbilisi | Тбилиси
* yerevan | يريفان | armenia | Yerevan | Ереван
* baku | باكو | azerbaijan | Baku | Баку
* astana | أستانا، أستانة، نور سلطان | kazakhstan | Astana | Астана
* tashkent | طشقند | uzbekistan | Tashkent | Ташкент
* ashgabat | عشق آباد | turkmenistan | Ashgabat | Ашхабад
* bishkek | بيشكيك، بشكيك | kyrgyzstan | Bishkek | Бишкек
* dushanbe | دوشنبه، دوشانبي | tajikistan | Dushanbe | Душанбе
* kabul | كابول، كابل | afghanistan | Kabul | Кабул
* islamabad | إسلام آباد، إسلام أباد | pakistan | Islamabad | Исламабад
* new-delhi | نيودلهي | india | New Delhi | Нью-Дели
* beijing | بكين | china | Beijing | Пекин
* tokyo | طوكيو | japan | Tokyo | Токио
* seoul | سيول، سيئول | south-korea | Seoul | Сеул
* pyongyang | بيونغ يانغ، بيونغيانغ | north-korea | Pyongyang | Пхеньян
* hanoi | هانوي | vietnam | Hanoi | Ханой
* bangkok | بانكوك | thailand | Bangkok | Бангкок
* kuala-lumpur | كوالالمبور، كوالا لمبور | malaysia | Kuala Lumpur | Куала-Лумпур
* jakarta | جاكرتا | indonesia | Jakarta | Джакарта
* manila | مانيلا | philippines | Manila | Манила
* canberra | كانبرا | australia | Canberra | Канберра
* ottawa | أوتاوا | canada | Ottawa | Оттава
* mexico-city | مكسيكو سيتي، مكسيكو | mexico | Mexico City | Мехико
* havana | هافانا | cuba | Havana | Гавана
* caracas | كاراكاس | venezuela | Caracas | Каракас
* brasilia | برازيليا | brazil | Brasilia | Бразилиа
* buenos-aires | بوينس آيرس، بوينس أيرس | argentina | Buenos Aires | Буэнос-Айрес
* pretoria | بريتوريا | south-africa | Pretoria | Претория
* abuja | أبوجا | nigeria | Abuja | Абуджа
* niamey | نيامي | niger | Niamey | Ниамей
* bamako | باماكو | mali | Bamako | Бамако
* ouagadougou | واغادوغو | burkina-faso | Ouagadougou | Уагадугу
* dakar | داكار | senegal | Dakar | Дакар
* addis-ababa | أديس أبابا | ethiopia | Addis Ababa | Аддис-Абеба
* asmara | أسمرة، أسمرا | eritrea | Asmara | Асмэра
* nairobi | نيروبي | kenya | Nairobi | Найроби
* kampala | كمبالا | uganda | Kampala | Кампала
geneva | جنيف | switzerland | Geneva | Женева
zurich | زيورخ | switzerland | Zurich | Цюрих
davos | دافوس | switzerland | Davos | Давос
montreux | مونترو | switzerland | Montreux | Монтрё
lausanne | لوزان | switzerland | Lausanne | Лозанна
sochi | سوتشي | russia | Sochi | Сочи
saint-petersburg | سان بطرسبورغ، سانت بطرسبورغ، سان بطرسبرغ، سانت بطرسبرغ، بطرسبورغ، بطرسبرغ، سان بطرسبورج | russia | Saint Petersburg | Санкт-Петербург
kazan | قازان، كازان | russia | Kazan | Казань
vladivostok | فلاديفوستوك | russia | Vladivostok | Владивосток
yekaterinburg | يكاترينبورغ | russia | Yekaterinburg | Екатеринбург
grozny | غروزني | russia | Grozny | Грозный
ufa | أوفا | russia | Ufa | Уфа
yalta | يالطا | ukraine | Yalta | Ялта
istanbul | إسطنبول، اسطنبول، استانبول | turkey | Istanbul | Стамбул
antalya | أنطاليا | turkey | Antalya | Анталья
gaziantep | غازي عنتاب | turkey | Gaziantep | Газиантеп
izmir | إزمير | turkey | Izmir | Измир
jeddah | جدة | saudi-arabia | Jeddah | Джидда
mecca | مكة، مكة المكرمة | saudi-arabia | Mecca | Мекка
medina | المدينة المنورة | saudi-arabia | Medina | Медина
neom | نيوم | saudi-arabia | Neom | Неом
dubai | دبي | uae | Dubai | Дубай
sharjah | الشارقة | uae | Sharjah | Шарджа
aden | عدن | yemen | Aden | Аден
basra | البصرة | iraq | Basra | Басра
erbil | أربيل | iraq | Erbil | Эрбиль
sulaymaniyah | السليمانية | iraq | Sulaymaniyah | Сулеймания
najaf | النجف | iraq | Najaf | Наджаф
aqaba | العقبة | jordan | Aqaba | Акаба
gaza | غزة، قطاع غزة، مدينة غزة | palestine | Gaza | Газа
jerusalem | القدس، القدس المحتلة، القدس الشرقية | palestine | Jerusalem | Иерусалим
bethlehem | بيت لحم | palestine | Bethlehem | Вифлеем
sharm-el-sheikh | شرم الشيخ | egypt | Sharm el-Sheikh | Шарм-эш-Шейх
alexandria | الإسكندرية | egypt | Alexandria | Александрия
el-alamein | العلمين، مدينة العلمين | egypt | El Alamein | Эль-Аламейн
benghazi | بنغازي | libya | Benghazi | Бенгази
sirte | سرت | libya | Sirte | Сирт
marrakesh | مراكش | morocco | Marrakesh | Марракеш
casablanca | الدار البيضاء | morocco | Casablanca | Касабланка
skhirat | الصخيرات | morocco | Skhirat | Схират
fez | فاس | morocco | Fez | Фес
tangier | طنجة | morocco | Tangier | Танжер
oran | وهران | algeria | Oran | Оран
aleppo | حلب | syria | Aleppo | Алеппо
latakia | اللاذقية | syria | Latakia | Латакия
tartus | طرطوس | syria | Tartus | Тартус
homs | حمص | syria | Homs | Хомс
hama | حماة | syria | Hama | Хама
idlib | إدلب | syria | Idlib | Идлиб
deir-ez-zor | دير الزور | syria | Deir ez-Zor | Дейр-эз-Зор
daraa | درعا | syria | Daraa | Дараа
hmeimim | حميميم، قاعدة حميميم | syria | Hmeimim | Хмеймим
new-york | نيويورك | usa | New York | Нью-Йорк
camp-david | كامب ديفيد | usa | Camp David | Кэмп-Дэвид
anchorage | أنكوريج | usa | Anchorage | Анкоридж
san-francisco | سان فرانسيسكو | usa | San Francisco | Сан-Франциско
miami | ميامي | usa | Miami | Майами
munich | ميونيخ، ميونخ | germany | Munich | Мюнхен
hamburg | هامبورغ | germany | Hamburg | Гамбург
bonn | بون | germany | Bonn | Бонн
strasbourg | ستراسبورغ | france | Strasbourg | Страсбург
nice | نيس | france | Nice | Ницца
milan | ميلانو | italy | Milan | Милан
palermo | باليرمو | italy | Palermo | Палермо
naples | نابولي | italy | Naples | Неаполь
barcelona | برشلونة | spain | Barcelona | Барселона
salzburg | سالزبورغ | austria | Salzburg | Зальцбург
maastricht | ماستريخت | netherlands | Maastricht | Маастрихт
edinburgh | إدنبرة | uk | Edinburgh | Эдинбург
larnaca | لارنكا | cyprus | Larnaca | Ларнака
samarkand | سمرقند | uzbekistan | Samarkand | Самарканд
almaty | ألماتي، ألما آتا | kazakhstan | Almaty | Алма-Ата
isfahan | أصفهان | iran | Isfahan | Исфахан
mashhad | مشهد | iran | Mashhad | Мешхед
karachi | كراتشي | pakistan | Karachi | Карачи
lahore | لاهور | pakistan | Lahore | Лахор
mumbai | مومباي | india | Mumbai | Мумбаи
shanghai | شنغهاي | china | Shanghai | Шанхай
hangzhou | هانغتشو | china | Hangzhou | Ханчжоу
hong-kong | هونغ كونغ | china | Hong Kong | Гонконг
osaka | أوساكا | japan | Osaka | Осака
hiroshima | هيروشيما | japan | Hiroshima | Хиросима
bali | بالي | indonesia | Bali | Бали
johannesburg | جوهانسبرغ | south-africa | Johannesburg | Йоханнесбург
`;

/** Buildings that news names as the place of a meeting: id | names | city | country it speaks for, or - | English | Russian. */
const VENUES = `
kremlin | الكرملين، قصر الكرملين، الكريملن، الكرملن | moscow | russia | the Kremlin | Кремль
white-house | البيت الأبيض | washington | usa | the White House | Белый дом
pentagon | البنتاغون | washington | usa | the Pentagon | Пентагон
elysee | الإليزيه، قصر الإليزيه، الاليزيه | paris | france | the Élysée | Елисейский дворец
downing-street | داونينغ ستريت | london | uk | Downing Street | Даунинг-стрит
chigi-palace | قصر كيجي | rome | italy | Palazzo Chigi | Палаццо Киджи
un-headquarters | مقر الأمم المتحدة، مبنى الأمم المتحدة | new-york | - | UN Headquarters | штаб-квартира ООН
al-shaab-palace | قصر الشعب | damascus | - | People’s Palace | Народный дворец
al-yamamah-palace | قصر اليمامة | riyadh | - | Al-Yamamah Palace | дворец Аль-Ямама
al-salam-palace-jeddah | قصر السلام | jeddah | - | Al-Salam Palace | дворец Ас-Салям
al-ittihadiya-palace | قصر الاتحادية | cairo | - | Al-Ittihadiya Palace | дворец Аль-Иттихадия
baabda-palace | قصر بعبدا، بعبدا | beirut | - | Baabda Palace | дворец Баабда
al-mouradia-palace | قصر المرادية، المرادية | algiers | - | El Mouradia Palace | дворец Эль-Мурадия
qasr-al-watan | قصر الوطن | abu-dhabi | - | Qasr Al Watan | дворец Каср-эль-Ватан
al-husseiniya-palace | قصر الحسينية | amman | - | Al Husseiniya Palace | дворец Аль-Хусейния
dolmabahce | دولمة بهجة، قصر دولمة بهجة | istanbul | - | Dolmabahçe | Долмабахче
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const alternatives = (cell: string) => cell.split('،').map((name) => name.trim());

/** Capitals and the cities where diplomats meet. */
export const CITY_ENTRIES: readonly CityEntry[] = rows(CITIES).map(
  ([first = '', names = '', country = '', en = '', ru = '']) => {
    const capital = first.startsWith('*');
    const known = alternatives(names);
    const id = first.replace('*', '').trim();
    return {
      place: { id, name: { ar: known[0] ?? '', en, ru }, country },
      names: known,
      speaksFor: capital ? country : null,
    };
  },
);

const countryOf = new Map(CITY_ENTRIES.map(({ place }) => [place.id, place.country]));

/** Palaces and headquarters, each within its city. */
export const VENUE_ENTRIES: readonly CityEntry[] = rows(VENUES).map(
  ([id = '', names = '', within = '', speaker = '', en = '', ru = '']) => {
    const known = alternatives(names);
    const country = countryOf.get(within);
    return {
      place: { id, name: { ar: known[0] ?? '', en, ru }, within, ...(country ? { country } : {}) },
      names: known,
      speaksFor: speaker === '-' ? null : speaker,
    };
  },
);

/** Every city and building above, as the dataset's places. */
export const CITIES_AS_PLACES: readonly Place[] = [...CITY_ENTRIES, ...VENUE_ENTRIES].map(({ place }) => place);
