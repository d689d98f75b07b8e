import type { EvidenceText } from './evidence-text.js';
import { type Removal, removal } from './removal.js';

/** What a statement says of more than its source does. */
interface Widening {
  readonly stated: RegExp;
  /** One of these in what is cited bears it out. */
  readonly there: RegExp;
}

const wideners: readonly Widening[] = [
  {
    // Every one of several.
    stated:
      /\b(?<!\b(?:not|in|at|after|above|of|almost|nearly|once and for|best of|first of|most of) )all(?! (?:but|told|the (?:time|while|way)|day|night|year|along|over)\b)(?![-\w])|\bevery(?:one|body)?\b(?! (?:day|week|month|year|night|morning|hour|time|(?:\w+ (?:or|to) )?\w+ (?:days|weeks|months|years|hours|minutes))\b)|所有|全部|全都|全是|全體|全体|全員|全员|一律|每[一個个](?![年月日天])|すべて|全て|みな(?=[、が])|皆(?=[、が])|あらゆる|toàn bộ|tất cả|mọi(?=\s)|(?<![\p{L}\p{M}])cả (?=\d)/iu,
    there:
      /\b(?:all|every\w*|each|both|entire\w*|whole|none|neither|nobody)\b|(?<![安健齊齐完])全(?=[部體体員员數数都是國国\d])|均(?![價价衡勻匀])|(?<!首)都(?![市會会])|[皆俱]|所有|一律|任何|すべて|全て|全員|みな|いずれ|あらゆる|どの|どちら|(?:hoàn )?toàn (?:bộ|diện)|hoàn toàn|tất cả|(?<![\p{L}\p{M}])(?:mọi|mỗi|từng|cả)(?=\s)|100 ?%/iu,
  },
  {
    // The most of all times.
    stated:
      /\b(?:ever|all[- ]time|in (?:its|the|their|his|her|[\p{L}’']+’s) (?:\p{Ll}+ )?history)\b|歷史新[高低]|历史新[高低]|史上最|[歷历][來来史]最|過去最[高多大低少]|từ trước (?:đến|tới) nay|trong lịch sử|kỷ lục/iu,
    there:
      /\b(?:ever|all[- ]time|history|historic\w*|record\w*|unprecedented|never|first)\b|[歷历]史|史上|史無|史无|歷來|历来|紀錄|纪录|記録|過去最|首次|初めて|lịch sử|kỷ lục|từ trước|chưa từng|đầu tiên/iu,
  },
];

/** "Nearly all" is not all. */
const nearly =
  /\b(?:almost|nearly|virtually|not|practically) (?:all|every\w*|the (?:entire|whole))\b|幾乎(?:所有|全部|都|全)|几乎(?:所有|全部|都|全)|ほぼ(?:すべて|全て|全員|全)|hầu (?:hết|như)(?: tất cả| toàn bộ)?|gần như (?:tất cả|toàn bộ)/giu;

/** "All of them", where the source speaks of two thirds; "in its history", where it speaks of a decade. */
export function checkScope(text: string, { near, wide }: EvidenceText): Removal | null {
  for (const { stated, there } of wideners) {
    const found = stated.exec(text);
    const bears = (words: string) => there.test(words.replace(nearly, ' '));
    if (found !== null && !bears(near.text) && !bears(wide.text)) return removal('unsupported', found[0]);
  }
  const rank = lostRank(text, near.text);
  return rank === null ? null : removal('unsupported', rank);
}

const ranked =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ](?<most>\p{Ll}+est|most \p{Ll}+|least \p{Ll}+)\b|第[二三四五六七八九十](?<mostly>[大高多長长快小低少]|年輕|年轻)/giu;

/** The youngest, where the source speaks of the second-youngest. */
function lostRank(text: string, source: string): string | null {
  const own = Array.from(text.matchAll(ranked), ({ 0: found }) => found.toLowerCase());
  if (own.length > 0) return null;
  for (const { groups } of source.matchAll(ranked)) {
    const word = groups?.most ?? (groups?.mostly === undefined ? undefined : `最${groups.mostly}`);
    if (word !== undefined && text.toLowerCase().includes(word.toLowerCase()) && source.split(word).length <= 2) return word;
  }
  return null;
}
