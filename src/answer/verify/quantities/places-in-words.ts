// In: a place in an order that a statement tells and its source does not. Out: whether words of the source tell it: a maiden flight is the first, and who
// is re-elected has a second term, and who bids again bids a second time. Called by other-words.ts.
import type { Quantity } from './quantity.js';

/** What has not been before. */
const novel =
  /\b(?:maiden|inaugural|debut\w{0,4}|premi[eè]re\w{0,2}|opening (?:day|night|match|game|round)|never before|unprecedented|no(?:body| one| [^.;]{1,40})? (?:had|has|have) [^.;]{1,40}since)\b|デビュー|処女[作航]|年ぶり|史上|[睽暌][違违]|[時时]隔|首(?![都相爾尔府長长腦脑要飾饰付肯級级席富季])\p{Script=Han}|(?<![年月当當])初(?=\p{Script=Han})|(?:đầu tay|mở màn|ra mắt|khai trương|khai mạc)(?![\p{L}\p{M}])/u;
/** Who is ahead of all others. */
const ahead =
  /\b(?:won|wins|winner|champions?|gold medal\w{0,4}|top(?:[- ](?:seed\w{0,2}|ranked)|ped|s)?|leads?|leading|number one|(?:larg|bigg|high|strong|b)est|most)\b|優勝|[冠奪][軍军冠]|夺冠|金メダル|金牌|首位|トップ|最[大多高]|居首|榜首|頭號|头号|(?:vô địch|quán quân|đứng đầu|dẫn đầu|hàng đầu|(?:cao|lớn|nhiều) nhất)(?![\p{L}\p{M}])/iu;
const second =
  /\b(?:followed by|second only to|runners?-up|re-?elect\w{0,3}|again)\b|其次|次いで|次ぐ|緊隨其後|紧随其后|[連连]任|再[選任]|再び|再度|再次|(?:tiếp theo là|kế đến là|sau đó là|tái (?:đắc )?cử|lần nữa)(?![\p{L}\p{M}])/iu;

/** The first only where the source tells of no other place: "the second largest" is no first. */
export function isPlaceInWords(value: number | undefined, sentences: string, quantities: readonly Quantity[]): boolean {
  if (value === 2) return second.test(sentences);
  const tellsOther = quantities.some(({ kind, isPlace, values }) => (kind === 'ordinal' || isPlace) && !values.includes(1));
  return value === 1 && !tellsOther && (novel.test(sentences) || ahead.test(sentences));
}
