import { listLines } from '../list-lines.js';
import { wordsByHead } from '../names/ordinary/word-list.js';

let words: ReadonlySet<string> | null = null;
let loans: ReadonlySet<string> | null = null;

/**
 * Ordinary words of two and three Han characters that names/ordinary/ordinary-han.txt does not have, folded: 登革热, 接驳, 美分.
 * @throws when the list, made by bench/words, is missing
 */
export function dictionaryWords(): ReadonlySet<string> {
  words ??= new Set(wordsByHead(listLines('dictionaries/ordinary-words.txt')));
  return words;
}

/**
 * Japanese loan words that names/ordinary/loan-words.txt does not have: パワハラ, インフルエンサー.
 * @throws when the list, made by bench/words, is missing
 */
export function dictionaryLoanWords(): ReadonlySet<string> {
  loans ??= new Set(wordsByHead(listLines('dictionaries/loan-words.txt')));
  return loans;
}

let places: ReadonlySet<string> | null = null;

/**
 * Places in Han characters, folded; a town may be an ordinary word too (桥头), and is read as a name only where a name is asked for.
 * @throws when the list, made by bench/words, is missing
 */
export function dictionaryPlaces(): ReadonlySet<string> {
  places ??= new Set(wordsByHead(listLines('dictionaries/places.txt')));
  return places;
}
