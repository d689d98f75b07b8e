// In: the words of a name in Latin letters and a folded text. Out: whether a name there is read so in Japanese or in Cantonese, where no list has it whole.

import { readingsOfKanji, readingsOfName } from '../../dictionaries/kanji-readings.js';
import { isReadInHongKong, spellingsInHongKong } from '../../dictionaries/read-in-cantonese.js';
import { readToInJapanese } from '../../dictionaries/read-in-japanese.js';
import { isHan } from '../../words/segments.js';
import { hanTokens, isFamilyName } from '../find/han-tokens.js';
import { properRuns } from '../find/proper-runs.js';
import { japaneseFamilies } from '../ordinary/ordinary-han.js';
import { bareLetters } from './bare-letters.js';
import { hasNameReadTo } from './name-places.js';
import { ordersOf } from './orders.js';
import { shortened } from './romaji.js';
import { soundsLike } from './sounds-like.js';

/** Readings of one character are many, and one or two sounds anybody's. */
const LEAST_LETTERS = 3;
const LEAST_CHARACTERS = 2;

const isJapanese = (folded: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]|日本|东京/u.test(folded);

/** All of a name, with its kana: "Morino" of 杜野宗一郎, "Honoka Saegusa" of 三枝ほのか, "Mitsuha" of 三葉ドラッグ, and no "Kawa" of 川崎. */
export function isReadByCharacters(name: readonly string[], folded: string): boolean {
  if (!isJapanese(folded)) return false;
  return ordersOf(name).some((order) => {
    const written = shortened(order.join(''));
    if (written.length < LEAST_LETTERS || !/^[a-z]+$/.test(written)) return false;
    const readTo = (start: number) =>
      readToInJapanese(folded, start, written).find((end) => end - start >= LEAST_CHARACTERS) ?? null;
    return (
      hasNameReadTo(folded, readTo) ||
      isReadWithKana(folded, readTo) ||
      (order.length === 1 && isFamilyOfOne(folded, written)) ||
      isReadAndHeard(order, folded) ||
      (order.length === 1 && isFamilyRead(folded, written))
    );
  });
}

/** 三葉|ドラッグ at the head of the characters before it; 三枝ほのか and 瀬戸内デンキ up to the end of their kana. */
function isReadWithKana(folded: string, readTo: (start: number) => number | null): boolean {
  return hanTokens(folded).some(({ start }) => {
    const end = readTo(start);
    if (end === null) return false;
    const [last, next] = [folded.charAt(end - 1), folded.charAt(end)];
    if (isHan(last)) return /^[\p{Script=Katakana}]$/u.test(next) && !isHan(folded.charAt(start - 1));
    if (/^[\p{Script=Katakana}ー]$/u.test(last)) return !/^[\p{Script=Katakana}ー]$/u.test(next);
    return (
      /[\p{Script=Hiragana}]{2}$/u.test(folded.slice(start, end)) && (!/^\p{Script=Hiragana}$/u.test(next) || particle.test(next))
    );
  });
}

/** 杜野 of 杜野宗一郎: what is read stands at the head of a name, and a given name that is known behind it. */
const isFamilyRead = (folded: string, written: string): boolean =>
  properRuns(folded).some((run) =>
    readToInJapanese(folded, run.start, written).some(
      (end) =>
        end - run.start >= LEAST_CHARACTERS &&
        [2, 3].some((length) => end + length >= run.end && readingsOfName(folded.slice(end, end + length)).length > 0),
    ),
  );

/** "Sokai Energy" of 蒼海エナジー: what is written in katakana behind the characters is told by its sound. */
const isReadAndHeard = (name: readonly string[], folded: string): boolean =>
  name.some((_, cut) => {
    const written = shortened(name.slice(0, cut).join(''));
    if (written.length < LEAST_LETTERS || !/^[a-z]+$/.test(written)) return false;
    return hanTokens(folded).some(({ start }) =>
      readToInJapanese(folded, start, written).some((end) => {
        const heard = /^[\p{Script=Katakana}ー]{2,}/u.exec(folded.slice(end))?.[0];
        return heard !== undefined && !isHan(folded.charAt(start - 1)) && soundsLike(name.slice(cut).join(' '), heard);
      }),
    );
  });

const particle = /^[はがをにのともへやで]$/u;

/** 林 before a title, or of 林芳正; 原 is no family in 原田. */
const isFamilyOfOne = (folded: string, written: string): boolean =>
  properRuns(folded).some(({ text }) => {
    const isOther = [2, 3].some((length) => text.length >= length && japaneseFamilies().has(text.slice(0, length)));
    return isFamilyName(text.charAt(0)) && !isOther && readingsOfKanji(text.charAt(0)).includes(written);
  });

/** A syllable a character, as Hong Kong writes them: "Ho Chi-yuen" of 何志遠, "Ho" alone where somebody's name begins so. */
export function isReadInCantonese(name: readonly string[], folded: string): boolean {
  // "Ka-ming" alone is a given name, and nobody is told by it.
  const isGiven = name.length === 1 && name[0]?.includes('-');
  if (isGiven || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)) return false;
  return ordersOf(name).some((order) => {
    const syllables = syllablesOf(order);
    if (syllables.length < LEAST_CHARACTERS)
      return properRuns(folded).some(
        ({ text }) =>
          text.length > 1 && isFamilyName(text.charAt(0)) && spellingsInHongKong(text.charAt(0)).has(syllables[0] ?? ''),
      );
    return hasNameReadTo(folded, (start) => (isReadInHongKong(folded, start, syllables) ? start + syllables.length : null));
  });
}

const syllablesOf = (words: readonly string[]): string[] => words.flatMap((word) => word.split('-')).map(bareLetters);

/** The same of a whole name in characters by itself. */
export function isReadWhole(name: readonly string[], folded: string): boolean {
  return ordersOf(name).some((order) => {
    const syllables = syllablesOf(order);
    if (syllables.length === folded.length && isReadInHongKong(folded, 0, syllables)) return true;
    const written = shortened(order.join(''));
    return (
      written.length > LEAST_LETTERS && /^[a-z]+$/.test(written) && readToInJapanese(folded, 0, written).includes(folded.length)
    );
  });
}
