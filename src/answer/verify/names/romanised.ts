// In: the words of a name in Latin letters and a text in Han characters. Out: whether the text has the name: "Liang Wenfeng" and 梁文鋒, "Tsai Ya-wen" and 蔡雅雯, "Kuwahata" and 桑畑.
import { polyphonic } from 'pinyin-pro';
import { remember } from '../remember.js';
import { foldedText, isHan, segmentsOf } from '../words/segments.js';
import { bareLetters } from './bare-letters.js';
import { namesReadAs } from './japanese-readings.js';
import { isLoanWord } from './loan-words.js';
import { ordinaryHan } from './ordinary-han.js';
import { properRuns } from './proper-runs.js';
import { shortened } from './romaji.js';
import { soundsLike } from './sounds-like.js';
import { unspacedNames } from './unspaced-names.js';
import { wadeGiles } from './wade-giles.js';

/** One syllable alone may be read out of anything. */
const LEAST_SYLLABLES = 2;

/** 陝西 is written apart from 山西. */
const irregular: Readonly<Record<string, readonly string[]>> = { 陕: ['shaan'] };
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

/** Family name first or last; a word of one syllable only where somebody's name begins so. */
export function isRomanised(name: readonly string[], text: string): boolean {
  // Nothing is looked up for a text in letters.
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return false;
  return isReadInChinese(name.map(bareLetters), foldedText(text)) || isReadInJapanese(name, text) || isSoundedThere(name, text);
}

function isReadInChinese(words: readonly string[], folded: string): boolean {
  const orders = [words, [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
  return orders.some((order) => stands(folded, order.join(''))) || isFamilyAlone(folded, words);
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
  name.every((word) => soundedIn(text).some((written) => soundsLike(word, written)));

const cutsOf = remember(
  (text: string): ReadonlySet<number> => new Set(segmentsOf(text).flatMap(({ start, end }) => [start, end])),
);

/** What a text writes by its sound: names in katakana, and in Chinese those around a dot and those of three characters and more that are no words. */
const soundedIn = remember((text): readonly string[] => [
  ...Array.from(text.matchAll(/[\p{Script=Katakana}ー]{2,20}/gu), ([word]) => word).filter((word) => !isLoanWord(word)),
  ...unspacedNames(text).flatMap(({ text: name }) =>
    dot.test(name) ? name.split(dot) : isHan(name) && name.length < 3 ? [] : [name],
  ),
  ...properRuns(foldedText(text)).flatMap((run) => (run.text.length < 3 ? [] : [run.text])),
]);
const dot = /[·・‧•]/u;

/** Whether a name in characters says by its sound, part for part, what names in Latin letters of a text do. */
export const isSounded = (parts: readonly string[], latin: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => latin.some((word) => soundsLike(word, part)));

/** As whole words: 小田 does not stand in 小田原. */
function standsApart(text: string, folded: string, written: string): boolean {
  const cuts = cutsOf(text);
  for (let at = folded.indexOf(written); at >= 0; at = folded.indexOf(written, at + 1))
    if (folded.length !== text.length || (cuts.has(at) && cuts.has(at + written.length))) return true;
  return false;
}

/** Of a name, and not of ordinary words: 公司 is no "Gong Si". */
const stands = (folded: string, written: string): boolean =>
  namePlaces(folded).some(({ start, end }) => {
    for (let at = start; at < end; at++) {
      const until = readTo(folded, at, written);
      if (
        until !== null &&
        ((at === start && !isCut(folded, until, end)) || (until >= end && !ordinaryHan().has(folded.slice(at, until))))
      )
        return true;
    }
    return false;
  });

/** 林明德 is no "Lin Ming"; 清河市 is Qinghe. */
const isCut = (folded: string, until: number, end: number): boolean =>
  end - until === 1 && !/[市县镇乡村区州省港岛山河江湖寺局]/u.test(folded.charAt(until));

const namePlaces = remember((folded: string) => {
  const longest = new Map<number, number>();
  for (const { start, end } of [...properRuns(folded), ...unspacedNames(folded)])
    longest.set(start, Math.max(end, longest.get(start) ?? 0));
  return Array.from(longest, ([start, end]) => ({ start, end }));
});

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
