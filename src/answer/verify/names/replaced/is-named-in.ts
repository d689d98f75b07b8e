// In: somebody or something that a text names, and another text. Out: whether that names it too, by its words, its meaning or one character of it.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { isWithin, type Span } from '../../span.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedText } from '../../words/segments.js';
import { type Grounds, holdsWord, type NameGround } from '../held/ground.js';
import { holdsRun } from '../held/held-run.js';
import { saysWhat } from '../held/translated.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import type { Named } from './named-in.js';

/** One word of a name in Latin letters, or every part of another. */
export function isNamedIn(ground: NameGround, { words, latin, run }: Named): boolean {
  if (run !== undefined) return holdsRun(ground.folded, run.of, run.text);
  return latin ? words.some((word) => holdsWord(ground, word)) : words.every((word) => ground.folded.includes(foldedText(word)));
}

/** "Chinese" of China, "US" of an American jury; 对中国 of 对中 and 中国, which are both China. */
export function isMeantIn(ground: NameGround, text: string, { start, end, run }: Named): boolean {
  if (run !== undefined) return false;
  const there = new Set(dictionaryNamesIn(ground.text).map(({ english }) => english));
  const meant: Span[] = [
    ...conceptsIn(text).filter(({ isName, concept }) => isName && ground.concepts.has(concept)),
    // 太平洋 of the Pacific Fleet.
    ...dictionaryNamesIn(text).filter(
      ({ english }) => there.has(english) || english.split(' ').some((word) => isTelling(word) && holdsWord(ground, word)),
    ),
  ];
  let reached = start;
  for (const found of meant.toSorted((one, other) => one.start - other.start))
    if (found.start <= reached) reached = Math.max(reached, found.end);
  return reached >= end;
}

/** No "trade" or "ministry", which any body has. */
const isTelling = (word: string): boolean =>
  word.length > 3 && !isEnglishWord(word) && !saysWhat(word, { start: 0, end: word.length });

/** 580万美元 names no nation. */
const money = /\p{Script=Han}[元圆币镑]/gu;

/** 自澳進口: of a nation that the neighbourhood names in full one character is enough; 日 and 中 may be anything. */
export const isShortThere = (text: string, name: Named, { near, wide }: Grounds): boolean => {
  const own = conceptsIn(text).filter((found) => found.isName && isWithin(found, name));
  return conceptsIn(wide.text).some((found) => {
    const first = foldedText(wide.text.charAt(found.start));
    const isSame = own.some(({ concept }) => concept === found.concept);
    return isSame && /^(?![日中大新南北东西])\p{Script=Han}$/u.test(first) && near.folded.replace(money, '').includes(first);
  });
};
