// In: two clauses of different languages. Out: how many names and words of names both have, by which one is the counterpart of the other.
import { latinNames } from '../names/find/latin-names.js';
import { unspacedNames } from '../names/find/unspaced-names.js';
import { isRomanised } from '../names/reading/romanised.js';
import { remember } from '../remember.js';
import { conceptsIn } from '../words/concepts.js';
import { nameWords } from '../words/name-words.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';
import { foldedText, isUnspaced } from '../words/segments.js';

let finder: RowFinder | null = null;
const namedIn = remember((text) => new Set(conceptsIn(text).flatMap(({ isName, concept }) => (isName ? [concept] : []))));
const partsIn = remember((text) => {
  finder ??= createRowFinder(nameWords);
  return new Set(finder(text).map(({ row }) => row));
});
const latinIn = remember((text) => latinNames(text).map((name) => name.map((part) => part.text)));

/** A word of a name tells less than a name. */
const PART = 0.5;

export function sharedNames(one: string, other: string): number {
  const known = [...namedIn(one)].filter((name) => namedIn(other).has(name)).length;
  const parts = [...partsIn(one)].filter((part) => partsIn(other).has(part)).length;
  return known + PART * parts + Math.max(written(one, other), written(other, one));
}

/** Names of one text that stand in the other, by their letters, characters, reading or sound. */
function written(text: string, other: string): number {
  const folded = foldedText(other);
  const latin = latinIn(text).filter(
    (parts) =>
      parts.some((part) => folded.includes(foldedText(part)) && part.length > 2) ||
      (isUnspaced(other) && isRomanised(parts, other)),
  );
  const unspaced = unspacedNames(text).filter(({ text: name }) => folded.includes(foldedText(name)));
  return latin.length + unspaced.length;
}
