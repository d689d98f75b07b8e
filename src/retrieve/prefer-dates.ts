import type { Passage } from './passage.js';
import type { Query } from './query.js';

/** Passages with less than this of the best one's score are beside the point, however new they are. */
const TO_THE_POINT = 0.6;

/**
 * Where the newest (or the first) report is asked for: among the passages that are to the point, the newest gains `share` of its score, the
 * oldest nothing, those between by their place. What has no date gains nothing.
 */
export function preferDates({ order }: Pick<Query, 'order'>, passages: readonly Passage[], share: number): Passage[] {
  const best = passages[0]?.score ?? 0;
  const dates = [
    ...new Set(passages.flatMap(({ score, article }) => (score >= TO_THE_POINT * best ? (article.published ?? []) : []))),
  ].sort();
  if (order === null || dates.length < 2) return [...passages];
  if (order === 'first') dates.reverse();
  const placeOf = new Map(dates.map((date, at) => [date, at / (dates.length - 1)]));
  return passages
    .map((passage) => ({ ...passage, score: passage.score * (1 + share * (placeOf.get(passage.article.published ?? '') ?? 0)) }))
    .sort((one, other) => other.score - one.score || one.chunkId - other.chunkId);
}
