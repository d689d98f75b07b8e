import { splitSentences } from '../../language/sentences.js';
import { plainText } from '../plain-text.js';

/** A message of Discord has at most 4 000 characters: some twenty sentences. */
const MOST = 20;
/** A character without blanks counts as a word, and ends a Latin one that it follows at once. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’.-])+/gu;
const FEWEST_WORDS = 3;

/** The sentences of a text that state something: no questions, no headings of a word or two, no marks of quotation around nothing. */
export function statementsOf(text: string): { readonly statements: readonly string[]; readonly left: number } {
  const plain = plainText(text);
  const sentences = plain
    .split(/\n+/)
    .map((line) => line.replace(/^(?:\s|[>•*–-]|\d{1,2}[.)])+(?=\s)/u, ''))
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end).trim()))
    .filter((one) => (one.match(words)?.length ?? 0) >= FEWEST_WORDS && !/[?？]["'”’」』)）]*$/u.test(one));
  return { statements: sentences.slice(0, MOST), left: Math.max(0, sentences.length - MOST) };
}
