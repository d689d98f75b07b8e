// In: a name of a statement and a source in another language. Out: whether the source has it in its own script: "Yunling Bank" and 雲嶺銀行, 桑伯里 and "Thornbury".
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { isHan } from '../../words/segments.js';
import { type LatinName, latinNames, type NameWord } from '../find/latin-names.js';
import { unspacedNames } from '../find/unspaced-names.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { isLoanWord } from '../ordinary/loan-words.js';
import { isFamilySpelling, isReadingOf, isRomanised, isSounded } from '../reading/romanised.js';
import { saidPartForPart, soundsLike } from '../reading/sounds-like.js';
import { type Grounds, holdsWord, type NameGround } from './ground.js';
import { isTranslated, meansSame, saysWhat } from './translated.js';

/** What no other language of the source tells is how its characters are read; a noun that no row has may go with it: "Yunling Night Market". */
export function isReadIn(
  ground: NameGround,
  text: string,
  name: LatinName,
  grounds: Pick<Grounds, 'wide' | 'sameLanguage'>,
): boolean {
  const strange = name.filter((part) => !holdsWord(ground, part.text) && !isTranslated(text, part, grounds));
  // A song is a word too, and "Song Wenfeng" no 梁文鋒.
  const isWord = (part: NameWord) =>
    isEnglishWord(part.text.toLowerCase()) && !isFamilySpelling(part.text) && !saysWhat(text, part);
  const own = strange.filter((part) => !isWord(part));
  // "Wing Fung Construction": only the end is none of the name.
  const cut = strange.flatMap((_, at) => (at > 1 && strange.slice(at).every(isWord) ? [strange.slice(0, at)] : []));
  // Điện of Đài Điện (台電) says something too.
  return [name, strange, own, ...cut].some(
    (parts) =>
      parts.length > 0 &&
      isRomanised(
        parts.map((part) => part.text),
        ground.text,
      ),
  );
}

/** A name in characters that only tells the sound of one in letters, or is read as one there. */
export function isSoundedThere(name: string, { near, sameLanguage }: Pick<Grounds, 'near' | 'sameLanguage'>): boolean {
  if (sameLanguage) return false;
  const there = latinNames(near.text);
  const words = [
    ...there.flatMap((latin) => latin.map((part) => part.text)),
    ...(/\p{Script=Katakana}/u.test(name) ? saidThere(near.text) : []),
  ];
  const isTold = (written: string) =>
    isSounded(written.split(/[·・‧•．=＝-]/u), words) ||
    there.some((latin) => isReadAs(latin, written)) ||
    isHeardThere(written, near.text);
  if (isTold(name) || isSaidInKana(name, near.text)) return true;
  // 卡尔加里|大学: what a body is stands there in the other language; a source need not say that a place is a town.
  const end = kindEnd.exec(name)?.[0] ?? '';
  const own = name.slice(0, name.length - end.length);
  return end !== '' && own.length > 1 && (isPlaceEnd.test(end) || meansSame(end, near.text)) && isTold(own);
}

/** A foreign name that Chinese and Japanese both tell by its sound: 伊莎貝爾・羅斯 and イザベル・ロス. */
const isSaidInKana = (name: string, text: string): boolean => {
  if (!dot.test(name)) return false;
  const isKana = /\p{Script=Katakana}/u.test(name);
  const others = isKana ? unspacedNames(text).map((other) => other.text) : (text.match(dottedKana) ?? []);
  return others.some(
    (other) => dot.test(other) && isHan(other.charAt(0)) === isKana && saidPartForPart(name.split(dot), other.split(dot)),
  );
};

const dot = /[·・‧•．=＝]/u;
const dottedKana = /[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)+/gu;

/** 索尼 is Sony, and that is what ソニー sounds like. */
export const isHeardThere = (name: string, text: string): boolean => {
  const runs = (text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? []).filter((run) => !isLoanWord(run));
  return dictionaryNamesIn(name).some(
    ({ english, start, end }) =>
      isHan(name) && start === 0 && end === name.length && runs.some((run) => soundsLike(english, run)),
  );
};

/** What English calls the names in characters: ルソン sounds like Luzon, and so tells 呂宋. */
const saidThere = (text: string): string[] =>
  dictionaryNamesIn(text)
    .filter(({ start, end }) => !/\p{Script=Latin}/u.test(text.slice(start, end)))
    .flatMap(({ english }) => english.split(' '))
    .filter((word) => word.length > 3 && !isEnglishWord(word));

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
