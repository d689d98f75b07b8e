// In: a text and what may be a name in it. Out: whether it is only a word that no list but a dictionary's has: 登革熱, パワハラ.
// Asked of what a statement says alone. In a source such a word may as well be somebody's name (紫藤, a storm), and another in its place be wrong.
import { isDictionaryName } from '../../dictionaries/dictionary-names.js';
import { dictionaryLoanWords, dictionaryWords } from '../../dictionaries/dictionary-words.js';
import type { Span } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import { hanTokens, isCore } from '../find/han-tokens.js';
import { isMadeOfLoanWords } from '../ordinary/loan-words.js';

const LONGEST = 3;

/**
 * Every character that no ordinary word has belongs to such a word, and every run of katakana is one. None of them stands in `around`, folded: what the
 * report names is looked for as a name.
 */
export function isRareWord(text: string, { start, end }: Span, around: string): boolean {
  const written = text.slice(start, end);
  if (/^[\p{Script=Katakana}ー]+$/u.test(written))
    return !around.includes(written) && isMadeOfLoanWords(written, dictionaryLoanWords()) && !isDictionaryName(written);
  const folded = foldedText(text);
  if (folded.length !== text.length) return false;
  const core = hanTokens(folded).filter((token) => isCore(token) && token.start < end && start < token.end);
  return core.length > 0 && core.every((token) => isInWord(folded, token, { start, end }, around));
}

/** In a word that does not go on beyond both ends of the name: 登革|熱 may have lost its last character to the list of ordinary words. */
function isInWord(folded: string, token: Span, { start, end }: Span, around: string): boolean {
  for (let length = LONGEST; length > 1; length--)
    for (let at = Math.max(0, token.end - length); at <= token.start; at++) {
      const isWhole = at >= start || at + length <= end;
      const word = folded.slice(at, at + length);
      if (isWhole && dictionaryWords().has(word) && !around.includes(word)) return true;
    }
  return false;
}
