import { cutsIn } from '../verify/polarity/clauses.js';

/** "Of between 19.38% and 27.83%": its "and" divides no clauses, whatever verb follows. */
const openRange = /\bbetween (?:\S{1,20} ){1,4}and $/iu;

/** The pieces between the marks and conjunctions of a sentence, in order; a figure tells of what stands in its own. */
export function clauseTexts(sentence: string): string[] {
  const cuts = cutsIn(sentence).filter(({ at }) => !openRange.test(sentence.slice(0, at)));
  const places = [0, ...cuts.map(({ at }) => at), sentence.length];
  return places.slice(1).flatMap((end, at) => sentence.slice(places[at], end).trim() || []);
}
