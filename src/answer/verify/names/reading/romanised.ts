// In: the words of a name in Latin letters and a text in Han characters. Out: whether the text has the name: "Liang Wenfeng" and 梁文鋒, "Tsai Ya-wen" and 蔡雅雯, "Kuwahata" and 桑畑.
import { polyphonic } from 'pinyin-pro';
import { spellingsInHongKong } from '../../dictionaries/read-in-cantonese.js';
import { remember } from '../../remember.js';
import { foldedText, isHan, segmentsOf } from '../../words/segments.js';
import { isFamilyName } from '../find/han-tokens.js';
import { properRuns } from '../find/proper-runs.js';
import { unspacedNames } from '../find/unspaced-names.js';
import { isLoanWord } from '../ordinary/loan-words.js';
import { surnames } from '../ordinary/single-words.js';
import { bareLetters } from './bare-letters.js';
import { namesReadAs } from './japanese-readings.js';
import { hasNameReadTo } from './name-places.js';
import { ordersOf } from './orders.js';
import { isReadByCharacters, isReadInCantonese, isReadWhole } from './read-as-name.js';
import { shortened } from './romaji.js';
import { beginsAlike, soundsJustLike, soundsLike } from './sounds-like.js';
import { readInVietnamese } from './vietnamese-readings.js';
import { wadeGiles } from './wade-giles.js';

/** One syllable alone may be read out of anything. */
const LEAST_SYLLABLES = 2;

/** 陝西 is written apart from 山西; 芸 and 藝 are one character in Japanese, and so when folded. */
const irregular: Readonly<Record<string, readonly string[]>> = { 陕: ['shaan'], 艺: ['yi', 'yun'] };
const readings = new Map<string, readonly string[]>();

/** The ways of writing a folded character in Latin letters, without tones. */
function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const made = irregular[character] ?? spelt(character);
  readings.set(character, made);
  return made;
}

function spelt(character: string): string[] {
  const pinyin = new Set((polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []).map(bareLetters));
  return [...new Set([...pinyin].flatMap((syllable) => [syllable, ...wadeGiles(syllable)]))].filter(
    (syllable) => syllable !== '',
  );
}

let families: ReadonlySet<string> | null = null;

/** Whether Chinese family names are written so in Latin letters, in one place or another. */
export function isFamilySpelling(word: string): boolean {
  families ??= new Set(
    Array.from(foldedText([...surnames()].join(''))).flatMap((family) => [...readingsOf(family), ...spellingsInHongKong(family)]),
  );
  return families.has(bareLetters(word));
}

/** Family name first or last; a word of one syllable only where somebody's name begins so. */
export function isRomanised(name: readonly string[], text: string): boolean {
  // Nothing is looked up for a text in letters.
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return false;
  const folded = foldedText(text);
  return (
    isReadInChinese(name.map(bareLetters), folded) ||
    isReadInVietnamese(name, folded) ||
    isReadInJapanese(name, text) ||
    isReadByCharacters(name, folded) ||
    isReadInCantonese(name, folded) ||
    isSoundedThere(name, text)
  );
}

/** Whether these words are how all of a name in Han characters is read in Chinese, Vietnamese or Japanese: "Đỗ Hải Minh" for 杜海明, and not "Đỗ" alone. */
export function isReadingOf(name: readonly string[], characters: string): boolean {
  const folded = foldedText(characters);
  const words = name.map(bareLetters);
  if (ordersOf(words).some((order) => readTo(folded, 0, order.join('')) === folded.length)) return true;
  if (words.length === folded.length && folded.length >= LEAST_SYLLABLES && isSyllabic(name, folded, 0)) return true;
  return folded.length >= LEAST_SYLLABLES && isReadWhole(name, folded);
}

/** A syllable a character from a place on, as Vietnamese reads them. */
const isSyllabic = (name: readonly string[], folded: string, start: number): boolean =>
  name.every((syllable, at) => start + at < folded.length && readInVietnamese(syllable).includes(folded.charAt(start + at)));

/** The same of a name that is told with its original: most of it is enough, as many syllables as characters. */
export function readAlike(name: readonly string[], characters: string): boolean {
  const folded = foldedText(characters);
  if (name.length !== folded.length || folded.length < LEAST_SYLLABLES) return isReadingOf(name, characters);
  const read = name.filter(
    (syllable, at) =>
      readInVietnamese(syllable).includes(folded.charAt(at)) || readingsOf(folded.charAt(at)).includes(bareLetters(syllable)),
  );
  return read.length * 2 > folded.length;
}

/**
 * Whether words in letters may be how the south reads all of a name, or its family name alone: "To Tsz-ching" for 杜芷晴. No table has
 * Cantonese or Hokkien; their consonants are those of the other readings more often than not.
 */
export function mayBeReadAs(name: readonly string[], characters: string): boolean {
  const folded = foldedText(characters);
  const syllables = name.flatMap((word) => word.split(/[-’']/u)).filter((syllable) => syllable !== '');
  const isAlike = (syllable: string, character: string) =>
    readInVietnamese(syllable).includes(character) ||
    readingsOf(character).some((reading) => beginsAlike(bareLetters(syllable), reading));
  // "Voss" and "Cheruiyot" are read out of no character.
  if (!syllables.every((one) => syllable.test(bareLetters(one)))) return false;
  if (syllables.length === 1) return isFamilyName(folded.charAt(0)) && isAlike(syllables[0] ?? '', folded.charAt(0));
  if (syllables.length !== folded.length) return false;
  return ordersOf(syllables).some(
    (order) => order.filter((syllable, at) => isAlike(syllable, folded.charAt(at))).length * 2 >= folded.length,
  );
}

/** Of any Chinese, and of Vietnamese. */
const syllable = /^[^aeiouy]{0,3}(?:[aeiouy]{1,3}(?:m|ng?|nh|p|t|k|c|ch|h|r|ck)?|ng|m)$/i;

function isReadInChinese(words: readonly string[], folded: string): boolean {
  return (
    ordersOf(words).some((order) => hasNameReadTo(folded, (start) => readTo(folded, start, order.join('')))) ||
    isFamilyAlone(folded, words)
  );
}

/** A syllable a character, in the order of the source: "Đỗ Hải Minh" and 杜海明; one alone where somebody's name begins so. */
function isReadInVietnamese(name: readonly string[], folded: string): boolean {
  if (name.length < LEAST_SYLLABLES) {
    const family = readInVietnamese(name[0] ?? '');
    return properRuns(folded).some(({ text }) => text.length > 1 && family.includes(text.charAt(0)));
  }
  return hasNameReadTo(folded, (start) => (isSyllabic(name, folded, start) ? start + name.length : null));
}

function isReadInJapanese(name: readonly string[], text: string): boolean {
  const folded = foldedText(text);
  const written = name.map((word) => namesReadAs(shortened(word)).filter((one) => standsApart(text, folded, one)));
  const [first = [], second, ...others] = written;
  if (second === undefined || others.length > 0) return written.every((one) => one.length > 0);
  // 伊藤隆 and 佐々木賢治 are no "Kenji Ito".
  return first.some((one) => second.some((other) => folded.includes(one + other) || folded.includes(other + one)));
}

const isSoundedThere = (name: readonly string[], text: string): boolean =>
  name.length > 0 &&
  (isWrittenTogether(name, text) ||
    name.every((word) =>
      soundedIn(text).some(({ written, isForeign }) => (isForeign ? soundsLike : soundsJustLike)(word, written)),
    ));

/** "Meseret Haile" and メセレト・ハイレ, "Coin Harbor" and コインハーバー: the one consonant of a word counts with those beside it. */
const isWrittenTogether = (name: readonly string[], text: string): boolean =>
  name.length > 1 &&
  Array.from(text.matchAll(/[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)*/gu)).some(([run]) => {
    const parts = run.split(/[・＝=]/u);
    return [1, name.length].includes(parts.length) && soundsLike(name.join(' '), parts.join(''));
  });

const cutsOf = remember(
  (text: string): ReadonlySet<number> => new Set(segmentsOf(text).flatMap(({ start, end }) => [start, end])),
);

/** What a text writes by its sound: names in katakana, and in Chinese those around a dot and those of three characters and more that are no words. */
const soundedIn = remember((text): readonly Sounded[] => [
  ...Array.from(text.matchAll(/[\p{Script=Katakana}ー]{2,20}/gu), ([word]) => word)
    .filter((word) => !isLoanWord(word))
    .map((written) => ({ written, isForeign: true })),
  // Japanese tells no sound by characters: 愛媛県 is no Yinchuan.
  ...(/\p{Script=Hiragana}/u.test(text) ? [] : soundedInHan(text)),
]);

interface Sounded {
  readonly written: string;
  readonly isForeign: boolean;
}

const soundedInHan = (text: string): Sounded[] => [
  ...unspacedNames(text).flatMap(({ text: name }) =>
    dot.test(name)
      ? name.split(dot).map((written) => ({ written, isForeign: true }))
      : isHan(name) && name.length < 3
        ? []
        : [{ written: name, isForeign: false }],
  ),
  ...properRuns(foldedText(text)).flatMap(({ text: written, start, end }) =>
    written.length < 3 ? [] : [{ written, isForeign: dot.test(text.charAt(start - 1) + text.charAt(end)) }],
  ),
];
const dot = /[·・‧•．]/u;

/** Whether a name in characters says by its sound, part for part, what names in Latin letters of a text do. */
export function isSounded(parts: readonly string[], latin: readonly string[]): boolean {
  // スチール of "Formosa Steel" is a word by itself.
  const own = parts.filter((part) => !isLoanWord(part));
  const isHeard = (part: string) =>
    latin.some((_, at) => [1, 2, 3].some((count) => soundsLike(latin.slice(at, at + count).join(' '), part)));
  return (own.length > 0 && own.every(isHeard)) || isSoundedTogether(parts, latin);
}

/** ダン・ミー・ズエン of "Đặng Mỹ Duyên": one consonant is anybody's, those of the whole name are not. */
const isSoundedTogether = (parts: readonly string[], latin: readonly string[]): boolean =>
  parts.length > 1 &&
  latin.some((_, from) => {
    const words = latin.slice(from, from + parts.length);
    return words.length === parts.length && soundsLike(words.join(' '), parts.join(''));
  });

/** As whole words: 小田 does not stand in 小田原. */
function standsApart(text: string, folded: string, written: string): boolean {
  const cuts = cutsOf(text);
  for (let at = folded.indexOf(written); at >= 0; at = folded.indexOf(written, at + 1))
    if (folded.length !== text.length || (cuts.has(at) && [0, 1].some((more) => isCutAt(text, cuts, at + written.length, more))))
      return true;
  return false;
}

/** 仙台 of 仙台市, which the dictionary has whole. */
const isCutAt = (text: string, cuts: ReadonlySet<number>, end: number, more: number): boolean =>
  cuts.has(end + more) && (more === 0 || /[市県府都区町村]/u.test(text.charAt(end)));

/** The end of the characters from here on that are read as the whole name. */
function readTo(text: string, start: number, written: string): number | null {
  let reached = new Set([0]);
  for (let at = start; reached.size > 0 && isHan(text.charAt(at)); at++) {
    const next = [...reached].flatMap((from) =>
      readingsOf(text.charAt(at)).flatMap((reading) => (written.startsWith(reading, from) ? [from + reading.length] : [])),
    );
    if (next.includes(written.length)) return at + 1 - start >= LEAST_SYLLABLES ? at + 1 : null;
    reached = new Set(next);
  }
  return null;
}

/** "Nie" of 聶秀娥: one word of one syllable, where somebody's name begins so. */
const isFamilyAlone = (folded: string, words: readonly string[]): boolean =>
  words.length === 1 &&
  properRuns(folded).some(({ text }) => text.length > 1 && readingsOf(text.charAt(0)).includes(words[0] ?? ''));
