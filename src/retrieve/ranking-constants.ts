/**
 * What the ranking is tuned by. Set together by coordinate ascent on development questions (multi-hop news in English, encyclopaedia
 * passages in Traditional Chinese and Vietnamese, plain questions over news dumps) by `npm run tune -- ranking`; docs/quality.md tells
 * what each brought. The flat neighbourhood of most values matters more than the last digit.
 */
export interface RankingConstants {
  /** Chunks taken from the lexical index for the whole corpus, and for each outlet that the question names. More cost reading time. */
  readonly candidates: number;
  readonly outletCandidates: number;
  /** What a word of another outlet's clause still counts in this outlet's search: 1 ignores clauses, 0 loses the shared subject. */
  readonly otherClause: number;
  /** A lone character of Chinese and Japanese beside its pairs: finds another form of a word; more drowns the pairs. */
  readonly singleCharacter: number;
  /** Another word for a term beside the term itself; above .5 a common one drowns it. */
  readonly alternative: number;
  /** Share of a meaning-aware embedder in the fused score (see fuse). Not tuned here: no model is at hand. */
  readonly dense: number;
  /** Bonus for the coverage of the chunk's best sentence. */
  readonly bestSentence: number;
  /** Bonus for the sentence that holds most of one claim, where a question about outlets makes several; 0 misses who is told of in one of them. */
  readonly claim: number;
  /** Bonus for question terms that stand side by side in the chunk as in the question. */
  readonly pairs: number;
  /** Bonus for a quoted phrase that stands there word for word. */
  readonly phrase: number;
  /** Factor for an article published within a period that the question names; a hard filter does worse. */
  readonly period: number;
  /** Factor for an article of an outlet that the question names. */
  readonly outlet: number;
  /** What is left of an outlet's next passage, beside those of the other outlets, for each that it has already shown: 1 lets one outlet fill the top; a small one makes all take turns, however little one has to say. */
  readonly turn: number;
  /** Factor for remarks and notes; where they are asked for, for reports. */
  readonly remark: number;
  /** Factor for a text in another language than the question's, so that its twin in the asker's language stands first. */
  readonly otherLanguage: number;
  /** How much the newest (or first) of the passages gains over the oldest where the question asks for it. */
  readonly recency: number;
}

export const rankingConstants: RankingConstants = {
  candidates: 16,
  outletCandidates: 12,
  otherClause: 0.5,
  singleCharacter: 0.2,
  alternative: 0.4,
  dense: 0.4,
  bestSentence: 1.5,
  claim: 1.2,
  pairs: 0.2,
  phrase: 0.3,
  period: 1.5,
  outlet: 1.5,
  turn: 0.7,
  remark: 0.6,
  otherLanguage: 0.9,
  recency: 0.3,
};
