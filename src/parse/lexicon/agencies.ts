import { toKey } from '../text/lineKey.ts';
import { wordKey } from '../text/wordKey.ts';

/** News agencies as credits name them; «وكالات» ("agencies") stands for several. */
const AGENCIES = [
  'وكالات',
  'الوكالات',
  'رويترز',
  'الفرنسية',
  'الألمانية',
  'الأوروبية',
  'غيتي',
  'غيتي إيميجز',
  'أ ف ب',
  'أف ب',
  'ا ف ب',
  'أفب',
  'فرانس برس',
  'وكالة فرانس برس',
  'أ ب',
  'أسوشييتد برس',
  'أسوشيتد برس',
  'اسوشيتد برس',
  'د ب أ',
  'يو بي أي',
  'يو بي آي',
  'واس',
  'سانا',
  'قنا',
  'كونا',
  'وام',
  'بنا',
  'بترا',
  'وفا',
  'أ ش أ',
  'أش أ',
  'وأج',
  'واج',
  'وات',
  'وال',
  'ومع',
  'نينا',
  'واع',
  'سبأ',
  'العمانية',
  'الأناضول',
  'الاناضول',
  'وكالة الأناضول',
  'سبوتنيك',
  'تاس',
  'إيتار تاس',
  'انترفاكس',
  'إنترفاكس',
  'نوفوستي',
  'ريا نوفوستي',
  'شينخوا',
  'إرنا',
  'ارنا',
  'فارس',
  'تسنيم',
  'مهر',
  'reuters',
  'afp',
  'ap',
  'dpa',
  'upi',
  'tass',
  'sana',
  'spa',
];
const keys = new Set(AGENCIES.map(toKey));

/** Whether words are one agency's name, «وكالات» ("agencies") included. */
export const isAgency = (words: string): boolean => keys.has(toKey(words));

const oneWord = new Set(AGENCIES.filter((name) => !name.includes(' ')).map(wordKey));

/** Whether a word may be an agency's whole name, by its key: «بناء» ("building") has that of «بنا» (the Bahrain News Agency). */
export const mayBeAgency = (key: string): boolean => oneWord.has(key);

/**
 * Whether words are nothing but agencies: «رويترز، أ ف ب», «سانا + وكالات» ("Reuters, AFP", "SANA + agencies"); «الجزيرة +
 * وكالات» ("Al Jazeera + agencies") is not.
 */
export function areAgencies(words: string): boolean {
  const parts = words.split(/[،,+/&|\-–]|\sو(?=\p{L})/u).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.length <= 6 && parts.every(isAgency);
}
