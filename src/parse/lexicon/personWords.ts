const P =
  /^[وف]?(?:س?[يت])?(?:استقبل|ستقبل|التقي|لتقي|التقت|ابلج|بلج|هنا|ودع|زار|زور|دعا|دعي|دعو|اطلع|طلع|رافق|اتهم|تهم|هاتف|صافح|سلم|شكر)/u;
const N =
  /^[وف]?(?:س?[يت])?(?:استقبل|ستقبل|التقي|لتقي|اجتمع|جتمع|بحث|ناقش|قال|قول|اكد|ؤكد|اضاف|ضيف|اعلن|علن|اوضح|وضح|شدد|اعتبر|زار|زور|وصل|صل)$/u;
/** Verbs whose object may follow their subject at once: «استقبل الرئيس السوري فلاديمير بوتين» ("received the Syrian president, Vladimir Putin"). */
export const TAKES_PERSON = { has: (key: string): boolean => P.test(key) };
/** Verbs whose subject or object is somebody. */
export const TAKES_NAME = { has: (key: string): boolean => N.test(key) };
