// In: a count that a statement tells and its source writes as no number. Out: whether words there tell it: a pair, the G7, 三縣.
// Called by other-words.ts.
import { hanNumber } from './han-number.js';

/** G7, U23. */
const group = /(?<![\p{Script=Latin}\d])[GU]-?(\d{1,2})(?![\d.])/gu;
const pair =
  /\b(?:pair|couple|twins|duo)\b|[一這这那][對对双雙]|[雙双]胞胎|双子|夫[妻婦妇]|ペア|(?<!\p{L})(?:cặp|đôi|sinh đôi)(?![\p{L}\p{M}])/iu;
const trio = /\b(?:trio|triplets)\b|(?<!\p{L})bộ ba(?![\p{L}\p{M}])/iu;
/** What a numeral counts without another word between, in the terse Chinese of the news: 三縣, 兩黨, 四童. */
const terse =
  /(?<![第零〇一二三四五六七八九十百千萬万億亿\d週周期禮礼拜曜])([兩两二三四五六七八九十])(?=[省市縣县區区鎮镇鄉乡村地黨党廠厂院島岛港橋桥車车艇館馆園园男女童子兄姐姊妹嬰婴警兵死傷伤方])/gu;

/** An age or a number of nations that a source writes shortly, whatever stands beside it: 23歲以下 of U23. */
export const isGroup = (value: number, sentences: string): boolean =>
  Array.from(sentences.matchAll(group)).some(([, digits]) => Number(digits) === value);

/** 二比一. */
const votes = /([零一二三四五六七八九十]{1,3})比([零一二三四五六七八九十]{1,3})/gu;

/** Not of a count that has a bound: of "more than two" no pair tells. */
export function isCountInWords(value: number, sentences: string): boolean {
  if ((value === 2 && pair.test(sentences)) || (value === 3 && trio.test(sentences))) return true;
  const sides = Array.from(sentences.matchAll(votes)).flatMap(([, one = '', other = '']) => [one, other]);
  const counts = Array.from(sentences.matchAll(terse), ([, numeral = '']) => numeral);
  return [...sides, ...counts].some((numeral) => hanNumber(numeral) === value);
}
