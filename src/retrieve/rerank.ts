import { foldForMatching } from '../language/fold.js';
import { claimsOf } from './claims.js';
import { sameLanguage } from './languages.js';
import type { Passage } from './passage.js';
import { preferDates } from './prefer-dates.js';
import { type Period, type Query, sourcesOf } from './query.js';
import type { RankingConstants } from './ranking-constants.js';
import type { Scope } from './scopes.js';
import { createTermMatcher } from './term-matcher.js';

export interface Reranked {
  readonly query: Query;
  readonly scope: Scope;
  readonly passages: readonly Passage[];
}

/**
 * Orders the passages of a scope by what the indexes cannot see: the best sentence, neighbours that stay neighbours, quoted words, date, outlet, kind and language.
 *
 *     score = (fused + best sentence + best claim + side by side + quoted) · date · outlet · kind · language
 *
 * @param tokensOf the terms of each of a chunk's sentences
 */
export function rerank(
  { query, scope, passages }: Reranked,
  tokensOf: (chunk: Passage['chunk']) => readonly (readonly string[])[],
  constants: RankingConstants,
): Passage[] {
  // Only who asks for what outlets said asks for several things at once: elsewhere a comma parts a list.
  const match = createTermMatcher(scope.terms, sourcesOf(query).length > 0 ? claimsOf(query.text, scope.terms) : []);
  const phrases = query.entities.filter(({ kind }) => kind === 'phrase').map(({ text }) => foldForMatching(text));
  const ranked = passages
    .map((passage) => {
      const { bestSentence, bestClaim, sideBySide } = match(tokensOf(passage.chunk));
      const support =
        passage.score +
        constants.bestSentence * bestSentence +
        constants.claim * bestClaim +
        constants.pairs * sideBySide +
        constants.phrase * phrasesIn(phrases, passage);
      return { ...passage, score: support * factor(query, passage, constants) };
    })
    .sort((one, other) => other.score - one.score || one.chunkId - other.chunkId);
  return preferDates(query, ranked, constants.recency);
}

function phrasesIn(phrases: readonly string[], { chunk, article }: Passage): number {
  if (phrases.length === 0) return 0;
  const text = foldForMatching(`${article.title ?? ''}\n${chunk.text}`);
  return phrases.filter((phrase) => text.includes(phrase)).length / phrases.length;
}

function factor(query: Query, { article }: Passage, constants: RankingConstants): number {
  let factor = 1;
  if (query.periods.some((period) => within(article.published, period))) factor *= constants.period;
  if (sourcesOf(query).some(({ articles }) => articles.has(article.id))) factor *= constants.outlet;
  if (isRemark(article.kind) !== query.wantsRemarks) factor *= constants.remark;
  if (!sameLanguage(article.language, query.understood.language)) factor *= constants.otherLanguage;
  return factor;
}

export const isRemark = (kind: Passage['article']['kind']): boolean => kind === 'commentary' || kind === 'note';

const within = (published: string | null, { from, to }: Period): boolean =>
  published !== null && published >= from && published <= to;
