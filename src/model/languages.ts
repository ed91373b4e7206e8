export type Locale = 'ar' | 'en' | 'ru';
