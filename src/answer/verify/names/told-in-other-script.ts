// In: a name of a statement and a source in another language. Out: whether the source has it in its own script: "Yunling Bank" and 雲嶺銀行, 桑伯里 and "Thornbury".
import type { EvidenceText } from '../evidence-text.js';
import { isEnglishWord } from './english-words.js';
import { holdsWord, type NameGround } from './ground.js';
import { type LatinName, latinNames } from './latin-names.js';
import { isReadingOf, isRomanised, isSounded } from './romanised.js';
import { isTranslated, meansSame, saysWhat } from './translated.js';

/** What no other language of the source tells is how its characters are read; a noun that no row has may go with it: "Yunling Night Market". */
export function isReadThere(text: string, name: LatinName, evidence: EvidenceText, ground: NameGround): boolean {
  const strange = name.filter((part) => !holdsWord(ground, part.text) && !isTranslated(text, part, evidence));
  const own = strange.filter((part) => !isEnglishWord(part.text.toLowerCase()) || saysWhat(text, part));
  // Điện of Đài Điện (台電) says something too.
  return [name, strange, own].some(
    (parts) =>
      parts.length > 0 &&
      isRomanised(
        parts.map((part) => part.text),
        ground.text,
      ),
  );
}

/** A name in characters that only tells the sound of one in letters, or is read as one there. */
export function isSoundedThere(name: string, { near, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage) return false;
  const there = latinNames(near.text);
  const words = there.flatMap((latin) => latin.map((part) => part.text));
  const isTold = (written: string) =>
    isSounded(written.split(/[·・‧•=＝]/u), words) || there.some((latin) => isReadAs(latin, written));
  if (isTold(name)) return true;
  // 卡尔加里|大学: what a body is stands there in the other language; a source need not say that a place is a town.
  const end = kindEnd.exec(name)?.[0] ?? '';
  const own = name.slice(0, name.length - end.length);
  return end !== '' && own.length > 1 && (isPlaceEnd.test(end) || meansSame(end, near.text)) && isTold(own);
}

const kindEnd =
  /(?:大學|大学|學院|学院|銀行|银行|集團|集团|公司|醫院|医院|病院|機場|机场|空港|博物館|博物馆|大橋|大桥|中學|中学|法院|[市县縣県区區省州川河江山湖港岛島镇鎮村町乡鄉坊橋桥])$/u;
const isPlaceEnd = /^[市县縣県区區省州川河江山湖港岛島镇鎮村町乡鄉坊]$/u;

/** "Trần Quốc Bảo" and 陳國寶: words of it that follow each other, read as all of the characters. */
const isReadAs = (latin: LatinName, name: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(name) &&
  latin.some((_, from) =>
    latin.slice(from, from + LONGEST_NAME).some((__, more) =>
      isReadingOf(
        latin.slice(from, from + more + 1).map((part) => part.text),
        name,
      ),
    ),
  );

/** Words of a person's name in Vietnamese. */
const LONGEST_NAME = 4;
