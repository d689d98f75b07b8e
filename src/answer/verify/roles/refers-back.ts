const english =
  /\b(?:he|she|it|they|his|her|its|their|him|them|this|these|those|such|both|one|ones|other)\b|\b(?:the|this) (?!same\b)\p{Ll}/iu;
const chinese =
  /[该該其他她它此]|[這这]|(?<![\p{Script=Han}]{2})(?:公司|集團|集团|當局|当局|警方|院方|校方)|[兩两雙双](?:人|國|国|地|方|家)|同[日社]/u;
const japanese = /同(?=[社氏店校行市県町村国日年])|その|この|これ|それ|両(?=[者社国氏県市党軍親首])|彼|自社|うち/u;
const vietnamese =
  /(?<![\p{L}\p{M}])(?:ông|bà|anh|chị|họ|nó|này|đó|(?:nói|kể) trên|trên(?=[,.]|$)|đây|cả hai|công ty|doanh nghiệp|tập đoàn)(?![\p{L}\p{M}])(?! \p{Lu})/iu;

/** Whether a sentence may speak of somebody who was named before it. */
export function refersBack(text: string): boolean {
  if (/\p{Script=Hiragana}/u.test(text)) return japanese.test(text);
  if (/\p{Script=Han}/u.test(text)) return chinese.test(text);
  return english.test(text) || vietnamese.test(text);
}
