import { foldForMatching } from '../language/fold.js';
import { importanceIn } from '../retrieve/question-words.js';

const isGrammar = (word: string): boolean => importanceIn(null)(word.toLowerCase(), word) === 0;

const opening = /^["“'‘「『(（]?(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*|[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]{3,})/u;

/**
 * Whether a sentence opens with the name of something that the question does not name ("Veyra, based in …" when Quillon was
 * asked about): then what it says is said of that. A capital alone proves nothing at the head of a sentence, so a Latin word
 * must also stand capitalised after a small letter somewhere in its article.
 */
export function opensWithOtherName(sentence: string, question: string, articleText: string): boolean {
  const name = opening.exec(sentence)?.[1]?.replace(/['’]s?$/, '');
  if (name === undefined || name.length < 2 || foldForMatching(question).includes(foldForMatching(name))) return false;
  if (!/^\p{Script=Latin}/u.test(name)) return true;
  if (!/\p{Lu}/u.test(name) || isGrammar(name)) return false;
  const before = articleText.split(name).slice(0, -1);
  return before.some((text) => /[\p{Ll}\p{Script=Han}] ?$/u.test(text.slice(-2)));
}
