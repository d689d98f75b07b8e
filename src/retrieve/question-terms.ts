import { type Token, tokenizeWithOffsets } from '../language/tokenize.js';
import { type Rewording, sameStem } from './other-words.js';
import type { QuestionTerm } from './query.js';
import { blankFunctionWords, type Importance, isAnswerNoun } from './question-words.js';

/** What a corpus knows of its terms. */
export interface TermStatistics {
  /** Chunks in the index. */
  readonly size: number;
  documentFrequency(term: string): number;
}

const cjkCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const cjkTerm = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** Inverse document frequency as BM25 has it, scaled so that a term of no chunk has 1. */
export function scaledIdf(statistics: TermStatistics, term: string): number {
  const idf = (frequency: number) => Math.log(1 + (statistics.size - frequency + 0.5) / (frequency + 0.5));
  return idf(Math.min(statistics.documentFrequency(term), statistics.size)) / idf(0);
}

/** A question of ordinary length has under 40; what follows in a pasted page says no more about what is asked. */
const MOST_TERMS = 120;

/**
 * The content terms of a question in order, each once, with other ways to say them that the corpus knows. Of Chinese and
 * Japanese the pairs, and lone characters.
 */
export function questionTerms(
  question: string,
  statistics: TermStatistics,
  rewordings: readonly Rewording[],
  importanceOf: Importance,
): QuestionTerm[] {
  const blanked = blankFunctionWords(question);
  const terms = new Map<string, QuestionTerm>();
  for (const token of tokenizeWithOffsets(blanked)) {
    if (terms.size === MOST_TERMS) break;
    if (terms.has(token.term) || (isLoneCharacter(token) && !standsAlone(blanked, token))) continue;
    const own = importanceOf(token.term, question.slice(token.start, token.end));
    if (own === 0) continue;
    const importance = rewordings.some((wording) => isPartOf(token, wording)) ? 1 : own;
    const alternatives = knownAlternatives(token, statistics, rewordings);
    const known = statistics.documentFrequency(token.term) > 0;
    terms.set(token.term, { ...token, importance, known, idf: idfOf(token.term, known, alternatives, statistics), alternatives });
  }
  return withoutSeams([...terms.values()], question);
}

/** Weak words together can name one thing ("people work": employees). */
const isPartOf = (token: Token, { start, end, alternatives }: Rewording): boolean =>
  alternatives.length > 0 && start <= token.start && token.end <= end && end - start > token.end - token.start;

export const isLoneCharacter = ({ term, start, end }: Token): boolean => cjkTerm.test(term) && end - start === 1;

function standsAlone(text: string, { start, end }: Token): boolean {
  return !cjkCharacter.test(text[start - 1] ?? ' ') && !cjkCharacter.test(text[end] ?? ' ');
}

/** What else the corpus may call this: words of the same stem, and words of the same meaning as the stretch that it is in. */
export function knownAlternatives(
  token: Token,
  statistics: TermStatistics,
  rewordings: readonly Rewording[],
): (readonly string[])[] {
  const known = (terms: readonly string[]) => terms.every((term) => statistics.documentFrequency(term) > 0);
  const meanings = rewordings
    .filter(({ start, end }) => start <= token.start && token.end <= end)
    .flatMap(({ alternatives }) => alternatives)
    .filter((terms) => terms.length > 0 && known(terms));
  return [...knownStems(token.term, statistics), ...meanings];
}

/** Of each corpus, by term: a question is understood up to four times, and people ask with the same words. */
const stemsOf = new WeakMap<TermStatistics, Map<string, readonly (readonly string[])[]>>();
/** Some hundred bytes each. */
const MOST_STEMS = 2000;

/** Some twenty words are made of each term and looked up, of which the corpus knows one or two. */
function knownStems(term: string, statistics: TermStatistics): readonly (readonly string[])[] {
  const found = stemsOf.get(statistics) ?? new Map<string, readonly (readonly string[])[]>();
  stemsOf.set(statistics, found);
  if (found.size > MOST_STEMS) found.clear();
  const known =
    found.get(term) ??
    sameStem(term)
      .filter((other) => statistics.documentFrequency(other) > 0)
      .map((other) => [other]);
  found.set(term, known);
  return known;
}

/** A term that the corpus says otherwise is as telling as its most common other word, not as one that it has never heard of. */
function idfOf(term: string, known: boolean, alternatives: readonly (readonly string[])[], statistics: TermStatistics): number {
  if (known || alternatives.length === 0) return scaledIdf(statistics, term);
  return Math.min(...alternatives.map((terms) => Math.max(...terms.map((other) => scaledIdf(statistics, other)))));
}

/** Importance of a pair across two words: one unknown pair between two known ones, and each of two in a row. */
const SEAM_IMPORTANCE = 0.1;
const DOUBLE_SEAM_IMPORTANCE = 0.35;

/**
 * Pairs are cut without regard to words, so where two words meet there is a pair that no text has. Such a seam is known by what
 * it touches: known pairs on both sides, or one on the left where the dictionary ends a word between its characters (訓練|花). Three or more
 * unknown pairs in a row are an unknown word and keep their importance.
 */
function withoutSeams(terms: readonly QuestionTerm[], question: string): QuestionTerm[] {
  const byStart = new Map(terms.filter(isPair).map((term) => [term.start, term]));
  const unknown = (start: number) => byStart.get(start) !== undefined && !isKnown(byStart.get(start) as QuestionTerm);
  const knownAt = (start: number) => byStart.has(start) && !unknown(start);
  return terms.map((term) => {
    if (!isPair(term) || isKnown(term)) return term;
    let first = term.start;
    while (unknown(first - 1)) first--;
    let last = term.start;
    while (unknown(last + 1)) last++;
    const isLast = first === last && !byStart.has(last + 1);
    const between = knownAt(first - 1) && (knownAt(last + 1) || (isLast && endsWord(question, last + 1)));
    if (!between || last - first > 1) return term;
    return { ...term, importance: Math.min(term.importance, first === last ? SEAM_IMPORTANCE : DOUBLE_SEAM_IMPORTANCE) };
  });
}

let segmenter: Intl.Segmenter | null = null;

function endsWord(text: string, place: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text).containing(place)?.index === place;
}

const isPair = ({ term, start, end }: Token): boolean => cjkTerm.test(term) && end - start === 2;
const isKnown = ({ term, known, alternatives }: QuestionTerm): boolean => known || alternatives.length > 0 || isAnswerNoun(term);
