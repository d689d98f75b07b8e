// In: words in letters before a bracket and a name in characters in it. Out: from where on the words tell that name: "said |Do Hai Minh" (杜海明). Called by glossed.ts.
import { conceptsIn } from '../../words/concepts.js';
import { foldedText } from '../../words/segments.js';
import { latinNames } from '../find/latin-names.js';
import { holdsWord, type NameGround } from '../held/ground.js';
import { meansSame, saysWhat } from '../held/translated.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { isReadingOf, isRomanised, mayBeReadAs, readAlike } from '../reading/romanised.js';
import { latinWord, placeEnd } from './gloss.js';

/** From where on words in letters are how a name in characters is read. */
export function spelledFrom(words: string, original: string): number | null {
  const all = Array.from(words.matchAll(latinWord), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  const heads = headsOf(original);
  for (let at = 0; at < all.length; at++) {
    const some = all.slice(at);
    const names = some.filter((word) => !saysWhat(words, word)).map(({ text }) => text);
    // "Thi" and "Hàng" are words as well.
    const every = some.map(({ text }) => text);
    const proper = every.filter((word) => !isEnglishWord(word.toLowerCase()));
    const isRead = [every, names].some(
      (read) => read.length > 0 && (readAlike(read, original) || isReadingOf(read, original) || isRomanised(read, original)),
    );
    // "Hanlu Robotics (寒露機器人)", "Tokawa (戸川町)": the rest is what the body is.
    const isHead = proper.length > 0 && heads.some((head) => isReadingOf(proper, head));
    if (isHead) return some[0]?.start ?? 0;
    if (isRead || some.every(({ text }) => meansSame(text, original))) return some[0]?.start ?? 0;
  }
  return null;
}

/** What is left of a place or a body without what it is. */
const headsOf = (original: string): string[] => [
  ...(placeEnd.test(original) && original.length > 2 ? [original.slice(0, -1)] : []),
  ...(original.length > 3 && isOrdinaryHan(original.slice(2)) ? [original.slice(0, 2)] : []),
];
const isOrdinaryHan = (end: string): boolean => ordinaryHan().has(foldedText(end));

/** The name right before the bracket, read as no table tells: not what the source has by itself, nor how another name of it is read. */
export function southernFrom(text: string, at: number, words: string, original: string, wide: NameGround): number | null {
  const name = latinNames(text).find((one) => (one.at(-1)?.end ?? at + 1) <= at && text.slice(one.at(-1)?.end, at).trim() === '');
  if (name === undefined) return null;
  const parts = name.map((part) => part.text);
  const isOther =
    parts.some((part) => holdsWord(wide, part)) || isRomanised(parts, wide.folded.replaceAll(foldedText(original), '，'));
  const isKnown = conceptsIn(original).some(({ isName }) => isName);
  return isOther || isKnown || !mayBeReadAs(parts, original) ? null : (name[0]?.start ?? at) - (at - words.length);
}
