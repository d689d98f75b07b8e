// In: a statement and what it cites. Out: its names in Latin letters, without the common words that stand written large at the head of a sentence.
import type { EvidenceText } from '../evidence-text.js';
import { remember } from '../remember.js';
import { contentWords, sameWord } from '../words/content-words.js';
import { type LatinName, latinNames } from './find/latin-names.js';
import { isFieldOfBody } from './find/vietnamese-bodies.js';
import { holdsWord, type NameGround } from './held/ground.js';
import type { StatedLatin } from './named-statement.js';

export function statedLatin(text: string, { near, sameLanguage, passages }: EvidenceText): StatedLatin[] {
  return latinNames(text)
    .filter((name) => sameLanguage || !isFieldOfBody(text, name))
    .map((name) => name.filter((word) => !word.opens || holdsWord(near, word.text) || !isWordThere(word.text, near, passages)))
    .flatMap((words) => spelled(text, words));
}

function spelled(text: string, words: LatinName): StatedLatin[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ words, text: text.slice(first.start, last.end), start: first.start, end: last.end }];
}

/** "Riders" where the passage says "a rider", or another form of the word near the quote. */
function isWordThere(written: string, { text }: NameGround, passages: string): boolean {
  const small = written.toLowerCase();
  const there = writtenWords(passages);
  if (written.length > 3 && (there.has(small) || there.has(small.replace(/s$/, '')))) return true;
  const [word] = contentWords(small);
  return word !== undefined && contentWords(text).some((other) => sameWord(word, other));
}

const writtenWords = remember((text): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{M}]+/gu)));
