import type { EvidenceText } from './evidence-text.js';
import { latinNames } from './names/find/latin-names.js';
import { negationsIn } from './polarity/negations.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';
import { type ContentWord, contentWords, sayTheSame } from './words/content-words.js';
import { isUnspaced } from './words/segments.js';

/**
 * The least share of a statement's content words that what it cites must have, where both are in one language, with names and figures and without:
 * who founded a firm in 2023 did not sell it in 2023. Low, as a right statement may say most of it in words of its own (set on the sets of
 * test/quality/statements): it stops what has hardly more than names and figures in common.
 */
const LEAST = { ofAll: 0.35, ofWords: 0.2 };
/** What is denied stands in the source in some form, or nobody denied it. */
const LEAST_OF_DENIAL = { ofAll: 0.5, ofWords: 0.34 };
/** Words that only join or turn what others tell, and are as often left out. */
const grammar =
  /^(?:没有|没|并未|并非|不过|但是|然而|而且|并且|因为|由于|所以|因此|如果|虽然|尽管|曾经|曾|遭到|遭受|受到|已经|仍然|仍|依然|可能|可以|能够|需要|必须|这些|那些|他们|她们|我们|自己|其他|包括|以及|或者|还是|除了|对于|关于|根据|按照|之后|之前|以来|期间|まだ|これ|それ|この|その|および|または|しかし|ただし|による|によって|として)$/u;
/** A word that only the surroundings or the headline have says less. */
const SURROUNDINGS = 0.7;
/** Half a word without blanks: 關閉 and 關停 share a character. */
const SHARED_CHARACTER = 0.5;

/** Whether what is cited is about what the statement says; of another language only where it can be told. */
export function checkSupport({ wording, quantities, dates }: Stated, evidence: EvidenceText): Removal | null {
  if (!evidence.sameLanguage) return null;
  const least = negationsIn(wording).length > 0 ? LEAST_OF_DENIAL : LEAST;
  const share = supportOf(wording, evidence, quantities.length + dates.length);
  if (share !== null && share < least.ofAll) return removal('unsupported', share.toFixed(2));
  const words = supportOf(wording, evidence, null);
  return words === null || words >= least.ofWords ? null : removal('unsupported', words.toFixed(2));
}

/**
 * Names and figures, which were found there, count as words that are held, or not at all with `figures` null. Null where a statement has no content
 * words but names and numbers.
 */
export function supportOf(text: string, { near, wide }: EvidenceText, figures: number | null): number | null {
  const names = latinNames(text).flat();
  const sure = figures === null ? 0 : figures + names.length;
  const words = contentWords(text).filter(
    (word) => !grammar.test(word.key) && !names.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  if (words.length === 0) return null;
  const nearWords = contentWords(near.text);
  const wideWords = contentWords(wide.text);
  const sum = words.reduce((total, word) => total + creditOf(word, nearWords, wideWords, near.folded), 0);
  return (sum + sure) / (words.length + sure);
}

function creditOf(word: ContentWord, near: readonly ContentWord[], wide: readonly ContentWord[], folded: string): number {
  if (near.some((other) => sayTheSame(word, other))) return 1;
  if (isUnspaced(word.key) && folded.includes(word.key)) return 1;
  if (wide.some((other) => sayTheSame(word, other))) return SURROUNDINGS;
  return isUnspaced(word.key) && Array.from(word.key).some((character) => folded.includes(character)) ? SHARED_CHARACTER : 0;
}
