import type { EvidenceText } from './evidence-text.js';
import { latinNames } from './names/latin-names.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';
import { type ContentWord, contentWords, sayTheSame } from './words/content-words.js';
import { isUnspaced } from './words/segments.js';

/**
 * The least share of a statement's content words that what it cites must have, where both are in one language. Set on the development half of
 * test/quality/statements, the first set: its right paraphrases begin at .67 (those of the second at .5). Higher refuses free paraphrases, lower lets
 * through what has only names and figures in common.
 */
const LEAST_SUPPORT = 0.5;
/**
 * The same without names and figures: who founded a firm in 2023 did not sell it in 2023. Of the first two sets it refuses one right statement of 127.
 */
const LEAST_OF_WORDS = 0.34;
/** A word that only the surroundings or the headline have says less. */
const SURROUNDINGS = 0.7;
/** Half a word without blanks: 關閉 and 關停 share a character. */
const SHARED_CHARACTER = 0.5;

/** Whether what is cited is about what the statement says; of another language only where it can be told. */
export function checkSupport({ wording, quantities, dates }: Stated, evidence: EvidenceText): Removal | null {
  if (!evidence.sameLanguage) return null;
  const share = supportOf(wording, evidence, quantities.length + dates.length);
  if (share !== null && share < LEAST_SUPPORT) return removal('unsupported', share.toFixed(2));
  const words = supportOf(wording, evidence, null);
  return words === null || words >= LEAST_OF_WORDS ? null : removal('unsupported', words.toFixed(2));
}

/**
 * Names and figures, which were found there, count as words that are held, or not at all with `figures` null. Null where a statement has no content
 * words but names and numbers.
 */
export function supportOf(text: string, { near, wide }: EvidenceText, figures: number | null): number | null {
  const names = latinNames(text).flat();
  const sure = figures === null ? 0 : figures + names.length;
  const words = contentWords(text).filter((word) => !names.some(({ start, end }) => start <= word.start && word.end <= end));
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
