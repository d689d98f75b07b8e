// In: the names of a statement in Latin letters. Out: of the first that what is cited does not tell the word that is not there. Called by check-names.ts.
import { isWithin } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import { latinNames, type NameWord } from '../find/latin-names.js';
import { isHeld, type NamedStatement, type StatedLatin, type Way } from '../named-statement.js';
import type { NameGround } from './ground.js';
import { isWordTold } from './latin-word.js';
import { isSettled } from './settled.js';
import { isReadAround } from './ways.js';

export function unheldLatin(statement: NamedStatement): string | null {
  const unheld = statement.latin.find((name) => !isHeld(ways, name, statement));
  return unheld === undefined ? null : (strangeWord(unheld, statement)?.text ?? null);
}

const isToldByWords: Way<StatedLatin> = (name, statement) => strangeWord(name, statement) === null;

/** "The Civic Alliance", of which the cited words say "the Alliance", and of no other one, and the rest of the passage the whole name. */
const isToldInFull: Way<StatedLatin> = ({ text, words }, { evidence: { wide, passages } }) => {
  if (words.length < 2) return false;
  const own = new Set(words.map((word) => foldedText(word.text)));
  const isOwn = (word: NameWord) => own.has(foldedText(word.text));
  const there = latinNames(wide.text).filter((other) => other.some(isOwn));
  const isShort = there.length > 0 && there.every((other) => other.every(isOwn));
  return isShort && foldedText(passages).includes(foldedText(text));
};

const ways: readonly Way<StatedLatin>[] = [isSettled, isReadAround, isToldByWords, isToldInFull];

/** The first word that nothing there tells, or that stands there in another name than the one ahead of it. */
function strangeWord({ words }: StatedLatin, { text, known, evidence }: NamedStatement): NameWord | null {
  const isKnown = (word: NameWord) => known.some((name) => isWithin(word, name));
  const missing = words.find((word) => !isWordTold(text, word, words, evidence) && !isKnown(word));
  if (missing !== undefined) return missing;
  const apart = words.find((word, at) => {
    const before = words[at - 1];
    // "Kenya's Ruth Chebosi" may be the Kenyan Ruth Chebosi.
    if (before === undefined || isKnown(word) || isKnown(before)) return false;
    return isPatched(evidence.wide, before.text, word.text, text.slice(before.end, word.start));
  });
  return apart ?? null;
}

/** "Odile Marlow" of an Odile Tamsin and a Peter Marlow: both words stand there as names, never together. */
function isPatched({ text, folded }: NameGround, one: string, other: string, between: string): boolean {
  if (folded.includes(foldedText(one + between + other)) || folded.includes(foldedText(`${one} ${other}`))) return false;
  const names = latinNames(text).map((name) => new Set(name.map((word) => foldedText(word.text))));
  const [first, second] = [foldedText(one), foldedText(other)];
  const isTogether = names.some((name) => name.has(first) && name.has(second));
  const stands = (word: string) => names.some((name) => name.has(word));
  return !isTogether && stands(first) && stands(second) && between === ' ';
}
