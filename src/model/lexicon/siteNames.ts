/** Site names keep the dot before these: «العربية.نت» (“Al Arabiya.net”). */
export const AFTER_DOT = /^(?:نت|كوم|أورغ|اورغ|نيوز)(?!\p{L})/u;
