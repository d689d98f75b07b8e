// In: the words of a name in Latin letters and a text in Han characters. Out: whether the text has the name: "Liang Wenfeng" and 梁文鋒, "Tsai Ya-wen" and 蔡雅雯, "Kuwahata" and 桑畑.
import { polyphonic } from 'pinyin-pro';
import { remember } from '../remember.js';
import { foldedText } from '../words/segments.js';
import { namesReadAs } from './japanese-readings.js';
import { isLoanWord } from './loan-words.js';
import { properRuns } from './proper-runs.js';
import { shortened } from './romaji.js';
import { soundsLike } from './sounds-like.js';
import { unspacedNames } from './unspaced-names.js';
import { wadeGiles } from './wade-giles.js';

/** One syllable alone may be read out of anything. */
const LEAST_SYLLABLES = 2;

/** The ways of writing a folded character in Latin letters, without tones. */
const readingsOf = remember((character): readonly string[] => {
  const pinyin = new Set((polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []).map(plain));
  return [...new Set([...pinyin].flatMap((syllable) => [syllable, ...wadeGiles(syllable)]))].filter(
    (syllable) => syllable !== '',
  );
});

function plain(written: string): string {
  return written
    .normalize('NFD')
    .replace(/[\p{M}'’\s-]/gu, '')
    .toLowerCase();
}

/** Family name first or last; a word of one syllable only where somebody's name begins so. */
export function isRomanised(name: readonly string[], text: string): boolean {
  const folded = foldedText(text);
  const words = name.map(plain);
  const orders =
    words.length > 1 ? [words, [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]] : [words];
  if (orders.some((order) => stands(folded, order.join(''))) || isFamilyAlone(folded, words)) return true;
  if (name.every((word) => namesReadAs(shortened(word)).some((written) => folded.includes(written)))) return true;
  const sounded = soundedIn(text);
  return name.every((word) => sounded.some((written) => soundsLike(word, written)));
}

const stands = (folded: string, written: string): boolean =>
  Array.from(folded.matchAll(/\p{Script=Han}{2,}/gu)).some(({ 0: run }) =>
    Array.from(run).some((_, at) => readsFrom(run, at, written, 0)),
  );

/** What a text writes by its sound: names in katakana, and in Chinese those around a dot and those that are no words. */
const soundedIn = remember((text): readonly string[] => [
  ...Array.from(text.matchAll(/[\p{Script=Katakana}ー]{2,20}/gu), ([word]) => word).filter((word) => !isLoanWord(word)),
  ...unspacedNames(text).flatMap(({ parts }) => parts.flatMap((part) => part.split(/[·・‧•]/u))),
  ...properRuns(foldedText(text)).map((run) => run.text),
]);

/** Whether a name in characters says by its sound, part for part, what names in Latin letters of a text do. */
export const isSounded = (parts: readonly string[], latin: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => latin.some((word) => soundsLike(word, part)));

/** Whether characters from here on are read as all that is left of the name. */
function readsFrom(run: string, at: number, left: string, syllables: number): boolean {
  if (left === '') return syllables >= LEAST_SYLLABLES;
  const character = run.charAt(at);
  return (
    character !== '' &&
    readingsOf(character).some(
      (reading) => left.startsWith(reading) && readsFrom(run, at + 1, left.slice(reading.length), syllables + 1),
    )
  );
}

/** "Nie" of 聶秀娥: one word of one syllable, where somebody's name begins so. */
const isFamilyAlone = (folded: string, words: readonly string[]): boolean =>
  words.length === 1 &&
  properRuns(folded).some(({ text }) => text.length > 1 && readingsOf(text.charAt(0)).includes(words[0] ?? ''));
