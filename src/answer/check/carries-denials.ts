// In: a statement and the sentences that it is held against. Out: whether what it denies is denied there, and not something else beside it.
// Called before a denial is shown as supported.
import { type Clause, clausesOf } from '../verify/polarity/clauses.js';
import { negationsIn } from '../verify/polarity/negations.js';
import { type ContentWord, contentWords, sameWord } from '../verify/words/content-words.js';

/** What negates by its meaning ("denied", "refused") is a word of its own there, beside those that only say no. */
const denies = (clause: Clause): boolean => negationsIn(clause.text).length > 0;

/** "Did not immediately respond" denies the response. */
const manner = /ly$/iu;

/** Words that say no, and the verb before or behind them, as the language has it; null where a clause denies nothing that can be told. */
export function deniedWord(clause: Clause): ContentWord | null {
  const [first] = negationsIn(clause.text);
  if (first === undefined) return null;
  const words = contentWords(clause.text).filter(({ start, end }) => !manner.test(clause.text.slice(start, end)));
  if (/\p{Script=Hiragana}/u.test(clause.text)) return words.filter(({ end }) => end <= first.start + 1).at(-1) ?? null;
  return (
    words.find(({ end }) => end > first.end) ?? words.find(({ start, end }) => start <= first.start && first.end <= end) ?? null
  );
}

/** Each clause of the statement that says no has one of its own there that says no to the same verb. */
export function carriesDenials(text: string, sentences: readonly string[]): boolean {
  const sources = sentences.flatMap((sentence) => clausesOf(sentence)).filter(denies);
  return clausesOf(text)
    .filter(denies)
    .every((clause) => {
      const head = deniedWord(clause);
      return sources.some((source) => source.text === clause.text || (head !== null && saysItOf(head, source)));
    });
}

function saysItOf(head: ContentWord, source: Clause): boolean {
  const there = deniedWord(source);
  return there !== null && sameWord(head, there);
}
