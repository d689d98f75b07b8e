// In: a name of a statement that is in another language than its source. Out: whether it says word for word what the source says: 公民聯盟 and "Civic Alliance".
import type { EvidenceText } from '../evidence-text.js';
import { remember } from '../remember.js';
import { conceptsIn } from '../words/concepts.js';
import { nameWords } from '../words/name-words.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';

interface Meaning {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** "The Bank's" is the bank. */
const possessive = /['’]s(?![\p{L}])/gu;

let finder: RowFinder | null = null;

const meaningsIn = remember((text: string): readonly Meaning[] => {
  finder ??= createRowFinder(nameWords);
  return [
    ...finder(text.replace(possessive, '  ')).map(({ row, start, end }) => ({ key: `name-${row}`, start, end })),
    ...conceptsIn(text).map(({ concept, start, end }) => ({ key: `concept-${concept}`, start, end })),
  ];
});

/** A name of words that say something: each of them means what a word of the source does. */
export function isTranslated(text: string, name: { start: number; end: number }, { wide, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage) return false;
  const there = new Set(meaningsIn(wide.text).map(({ key }) => key));
  const told = meaningsIn(text).filter(({ key, start, end }) => start >= name.start && end <= name.end && there.has(key));
  const letters = Array.from({ length: name.end - name.start }, (_, at) => name.start + at).filter((at) =>
    /\p{L}/u.test(text.charAt(at)),
  );
  return told.length > 0 && letters.every((at) => told.some(({ start, end }) => start <= at && at < end));
}
