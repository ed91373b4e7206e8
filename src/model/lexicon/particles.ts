/**
 * Letters of Arabic that are words of their own, written onto the word that follows. A conjunction may come first, then a
 * preposition, then the article: «وبالوزير» ("and by the minister").
 */

/** «و» ("and"). */
export const AND = 'و';
/** «ف» ("so", "and then"). */
export const SO = 'ف';
/** «ب» ("in", "by"). */
export const IN = 'ب';
/** «ل» ("to", "for", "of"). */
export const TO = 'ل';
/** «ك» ("as", "like"). */
export const AS = 'ك';
/** «ال» ("the"). */
export const THE = 'ال';
/** «لل» ("to the"); «ل» swallows the first letter of the article. */
export const TO_THE = 'لل';
