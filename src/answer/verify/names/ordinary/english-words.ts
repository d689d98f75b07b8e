import { readWordList } from './word-list.js';

let openings: ReadonlySet<string> | null = null;
let nouns: ReadonlySet<string> | null = null;

/** An adjective, an adverb or an abstract noun of English, in small letters: "offshore", "quality". */
export function isEnglishOpening(word: string): boolean {
  openings ??= new Set(readWordList('english-openings'));
  return openings.has(word);
}

/** A word of English that is no name, in small letters, in the plural as well. */
export function isEnglishWord(word: string): boolean {
  nouns ??= new Set(readWordList('english-nouns'));
  const singular = word.replace(/ies$/, 'y').replace(/(?<=ch|sh|s|x)es$|s$/, '');
  return [word, singular].some((each) => isEnglishOpening(each) || nouns?.has(each) === true);
}
