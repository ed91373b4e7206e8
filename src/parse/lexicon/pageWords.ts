/** How agencies close a text: «// انتهى // 1902 ت م» ("// ends // 1902 GMT") or a number between bars. */
export const CLOSED_MARK = /^(?:[/(]{1,2} ?انته[ىي] ?[/)]{1,2}|\/{1,2} ?\d{1,6} ?\/{1,2})/u;

/** «(اقرأ أيضا …)» ("read also"): a pointer to another article, in brackets within a paragraph. */
export const BRACKETED =
  /[([]\s{0,2}(?:اقرأ|إقرأ|اقرا|شاهد|طالع|انظر) ?(?:أيض|ايض|المزيد|كذلك|:)[^()[\]]{0,200}[)\]]/gu;

/** What a paragraph must hold for its pointers and addresses to be looked for. */
export const MAY_HOLD_FURNITURE = /[([]\s{0,2}(?:اقرأ|إقرأ|اقرا|شاهد|طالع|انظر)|https?:|www\.|pic\.twitter/u;

/** Words after which no sentence ends: what follows on the next line goes on with it. */
export const UNFINISHED =
  /(?:^|\s)(?:و|ف|أن|إن|في|من|مع|على|إلى|عن|بين|قبل|بعد|خلال|الذي|التي|الرئيس|الوزير|نظيره)$|[،:ـ–-]$/u;

/** «المصدر: …» ("source"), «نقلا عن …» ("quoting"): what stands before the agency in a credit. */
export const SOURCE_LABEL = /^[^:]{0,40}:|^نقل\S{1,3} عن /u;

/** How agencies close a report, with the hour of its release: «// انتهى // 17:15 ت م 0132» ("// ends // 17:15 GMT 0132"). */
export const CLOSING_MARK = /\/{2}\s{0,2}انتهى\s{0,2}\/{2}[^\p{L}]{0,8}(?:ت\s?م)?[^\p{L}]{0,8}$/u;

/** «صورة» ("picture"), «تصوير» ("photographed by"): how the words of a picture begin, as a key. */
export const CAPTION_LABEL =
  /^(?:صوره|الصوره|صدر الصوره|مصدر الصوره|التعليق علي الصوره|تصوير|صور|ارشيفيه|ارشيف|photo|image|getty|getty images)(?: |$)/u;

/** The same within a line. */
export const PICTURE = / (?:تصوير|صوره من|المصور) /u;

/** «أرشيفية» ("archive"), «غيتي» ("Getty"): how a picture’s credit ends, as a key. */
export const CAPTION_CREDIT = /(?:^| )(?:ارشيفيه|ارشيف|غيتي|جيتي|getty images|getty|انترنت|مواقع التواصل)$/u;

/** How agencies close a text. */
export const END_MARK = /[/(]{1,2} ?انته[ىي] ?[/)]{1,2}/u;

/** «لمتابعة … من هنا» ("to follow … from here"), «اضغط هنا» ("press here"). */
export const POINTS_ELSEWHERE = /(?:^| )(?:من هنا|اضغط هنا|انقر هنا|اضغط على|انقر على)(?: |$)/u;

/** «3 دقائق للقراءة» ("3 minutes to read"), as a key. */
export const READING_TIME =
  /^(?:(?:مده|وقت|زمن) )?(?:القراءه|قراءه)? ?\d{1,3} (?:دقائق|دقيقه|دقيقتين|دقيقتان|ثانيه|min|minutes)(?: (?:قراءه|للقراءه|read|reading))?$/u;

/** «تعليق» ("comment"). */
export const COUNTS_COMMENTS = /تعليق/u;

/** «3 تعليقات» ("3 comments"), «مشاهدات» ("views"). */
export const COUNTER = /^(?:\d+ )?(?:تعليق|تعليقات|التعليقات|مشاهده|مشاهدات|قراءه|زياره|مشاركه|اعجاب)(?: \d+)?$/u;

/** «تاريخ النشر» ("date of publication"), «آخر تحديث» ("last update"): the label before a page’s date, as a key. */
export const DATE_LABEL =
  /^(?:تاريخ النشر|تاريخ الاضافه|نشر في|نشر بتاريخ|تم النشر|اخر تحديث|تم التحديث|حدث في)(?: |$)/u;

/** «المصدر» ("the source"), as a key. */
export const SOURCE = /^(?:المصدر|المصادر|نقلا عن|source)(?: |$)/u;

/** Particles and article on a word: «بال» ("in the"), «لل» ("to the"), «و» ("and"). */
export const PREFIXES = /^(?:[وفبلك]?ال|لل|[وفبل])(?=\p{L}{3})/u;
