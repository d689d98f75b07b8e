// In: a statement and what it cites. Out: the words by which it tells that somebody said whether, of whom the source tells that he would not.

/** Somebody said whether. */
const answered =
  /\b(?:said|says|told \p{L}+|disclosed|revealed|confirmed|specified|indicated) (?:whether|if)\b|(?:說明|说明|透露|明言|表明|交代)了?其?(?:是否|[會会]否|[會会]不[會会])|かどうか(?:を|について(?:は)?)?(?:明らかに|明言|説明|回答)し[たて]|(?:đã|có) (?:nói|cho biết|tiết lộ|xác nhận) (?:liệu|có)(?![\p{L}\p{M}])/iu;
/** He would not. */
const refused =
  /\b(?:not|never|refus\p{Ll}+|declin\p{Ll}+|n['’]t)\b[^.;]{0,30}\b(?:whether|if)\b|(?:[未不]|[沒没]有|拒[絕绝])(?:願|愿|肯)?(?:說明|说明|透露|明言|表明|交代|回應|回应|證實|证实)[^，。；]{0,6}(?:是否|[會会]否|[會会]不[會会])|かどうか[^。]{0,16}(?:な[いか]|避け|控え|拒)|(?:không|chưa|từ chối) (?:nói|cho biết|tiết lộ|xác nhận|bình luận)[^.;]{0,12}(?:liệu|có)(?![\p{L}\p{M}])/iu;
const no = /\b(?:not|never|refus\p{Ll}+|declin\p{Ll}+)\b|n['’]t\b|[未不沒没拒避]|な[いか]|không|chưa|từ chối/iu;

/** "Said whether it would pay" of one who would not say; null where that is not told. */
export function answeredWhether(text: string, whole: string): string | null {
  const found = answered.exec(text);
  if (found === null || no.test(text.slice(0, found.index))) return null;
  return refused.test(whole) && !answered.test(whole) ? found[0] : null;
}
