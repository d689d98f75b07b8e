// In: a name of a statement that is in another language than its source. Out: whether it says word for word what the source says: 公民聯盟 and "Civic Alliance".
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { remember } from '../../remember.js';
import type { Span } from '../../span.js';
import { conceptsIn } from '../../words/concepts.js';
import { nameWords } from '../../words/name-words.js';
import { createRowFinder, type RowFinder } from '../../words/row-finder.js';
import type { Grounds } from './ground.js';

interface Meaning extends Span {
  readonly key: string;
}

/** "The Bank's" is the bank. */
const possessive = /['’]s(?![\p{L}])/gu;

/** "Department of Industry and Trade" has them, 工商局 has not. */
const joining = /(?<![\p{L}])(?:of|and|for|the)(?![\p{L}])/giu;

let finder: RowFinder | null = null;

const meaningsIn = remember((text: string): readonly Meaning[] => {
  finder ??= createRowFinder(nameWords);
  return [
    ...finder(text.replace(possessive, '  ')).map(({ row, start, end }) => ({ key: `name-${row}`, start, end })),
    ...conceptsIn(text).map(({ concept, start, end }) => ({ key: `concept-${concept}`, start, end })),
    ...dictionaryNamesIn(text).map(({ english, start, end }) => ({ key: `english-${english}`, start, end })),
  ];
});

/** A name of words that say something: each of them means what a word of the source does. */
export function isTranslated(text: string, name: Span, { wide, sameLanguage }: Pick<Grounds, 'wide' | 'sameLanguage'>): boolean {
  if (sameLanguage) return false;
  const there = new Set(meaningsIn(wide.text).map(({ key }) => key));
  const told = meaningsIn(text).filter(({ key, start, end }) => start < name.end && name.start < end && there.has(key));
  const written = text.slice(name.start, name.end).replace(joining, (word) => ' '.repeat(word.length));
  const letters = Array.from(written, (letter, at) => (/\p{L}/u.test(letter) ? [name.start + at] : [])).flat();
  return told.length > 0 && letters.every((at) => told.some(({ start, end }) => start <= at && at < end));
}

/** Whether a word says something of bodies and places, which the other languages have words for. */
export const saysWhat = (text: string, { start, end }: Span): boolean =>
  meaningsIn(text).some((meaning) => meaning.key.startsWith('name-') && meaning.start <= start && end <= meaning.end);

/** Whether a text has a word that means the same. */
export function meansSame(word: string, text: string): boolean {
  const there = new Set(meaningsIn(text).map(({ key }) => key));
  return meaningsIn(word).some(({ key, start, end }) => there.has(key) && start === 0 && end === word.length);
}

/** How many words of one name mean what words of the other do. */
export function meaningsShared(one: string, other: string): number {
  const there = new Set(meaningsIn(other).map(({ key }) => key));
  return new Set(meaningsIn(one).flatMap(({ key, start }) => (there.has(key) ? [start] : []))).size;
}
