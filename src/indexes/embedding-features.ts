import { createStopTerms } from '../language/stop-words.js';
import { hashOf } from './vocabulary.js';

/** What one term puts into a vector: hashes of the word and of its character n-grams, each with its weight before idf. */
export interface TermFeatures {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** The n-grams of a word together, beside the word itself (1). More forgives misspelling more (3: 27 % first, 1: 4 %), and confuses similar words more. */
const NGRAMS_WEIGHT = 3;
const SHORTEST_NGRAM = 3;
const LONGEST_NGRAM = 4;
/** A single ideograph beside a pair of them; .5 found 2 points fewer of questions in Chinese. */
const SINGLE_IDEOGRAPH_WEIGHT = 0.8;
/** Question wording and function words, which idf alone leaves too heavy in a small corpus. */
const STOP_TERM_WEIGHT = 0.1;

/** Terms kept with their features; a news corpus repeats its words. About 300 bytes each. */
const MOST_KEPT = 50_000;

/** Features of terms as the tokenizer gives them. */
export function createFeatureSource(): (term: string) => TermFeatures {
  const stopTerms = createStopTerms();
  const kept = new Map<string, TermFeatures>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const features = featuresOf(term, stopTerms.has(term));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(term, features);
    return features;
  };
}

function featuresOf(term: string, isStopTerm: boolean): TermFeatures {
  const grams = isStopTerm || !/^\p{Letter}{3,}$/u.test(term) || isUnspaced(term) ? [] : ngramsOf(term);
  const wordWeight = (isStopTerm ? STOP_TERM_WEIGHT : 1) * (isUnspaced(term) && term.length === 1 ? SINGLE_IDEOGRAPH_WEIGHT : 1);
  const hashes = Uint32Array.from([`w${term}`, ...grams], hashOf);
  const weights = new Float32Array(hashes.length).fill(NGRAMS_WEIGHT / Math.sqrt(Math.max(1, grams.length)));
  weights[0] = wordWeight;
  return { hashes, weights };
}

/** Within `^word$`, so that beginnings and ends count as such. */
function ngramsOf(term: string): string[] {
  const word = `^${term}$`;
  const grams: string[] = [];
  for (let length = SHORTEST_NGRAM; length <= LONGEST_NGRAM; length++) {
    for (let at = 0; at + length <= word.length; at++) grams.push(length + word.slice(at, at + length));
  }
  return grams;
}

/** Characters and pairs of scripts without blanks are features by themselves. */
function isUnspaced(term: string): boolean {
  return term.length <= 2 && term.charCodeAt(0) >= 0x0e00;
}
