import { cutsIn } from '../verify/polarity/clauses.js';

/** The pieces between the marks and conjunctions of a sentence, in order; a figure tells of what stands in its own. */
export function clauseTexts(sentence: string): string[] {
  const places = [0, ...cutsIn(sentence).map(({ at }) => at), sentence.length];
  return places.slice(1).flatMap((end, at) => sentence.slice(places[at], end).trim() || []);
}
