import { sameWord } from '../words/content-words.js';
import type { Clause } from './clauses.js';
import { negationsIn } from './negations.js';

/**
 * Whether what one text denies first of all ("never warned", 沒有批准) is told by the other only where that says yes: then "no" was put to
 * another verb than its own, though both texts have as many.
 */
export function deniesOtherwise(denying: readonly Clause[], other: readonly Clause[]): string | null {
  for (const clause of denying.filter(({ negated }) => negated)) {
    const head = headOf(clause);
    if (head === null) continue;
    const telling = other.filter(({ words }) => words.some((word) => sameWord(head, word)));
    if (telling.length > 0 && telling.every(({ negated, denied }) => !negated && !denied)) return head.key;
  }
  return null;
}

/** The word after the one that says no; in Japanese the word before it. */
function headOf({ text, words }: Clause): Clause['words'][number] | null {
  const [first] = negationsIn(text);
  if (first === undefined) return null;
  if (/\p{Script=Hiragana}/u.test(text)) return words.filter(({ end }) => end <= first.start + 1).at(-1) ?? null;
  return words.find(({ start }) => start >= first.end) ?? null;
}
