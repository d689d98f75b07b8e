import { hashOf } from '../../dist/src/indexes/vocabulary.js';
import { tokenize } from '../../dist/src/language/tokenize.js';
import { createRandom } from './make-text.mjs';

export const DIMENSION = 384;
/** The vectors of models for sentences fill their hundreds of places with some tens of independent directions. */
const DIRECTIONS = 32;

const spread = centred(createRandom(1), DIRECTIONS * DIMENSION);
const known = new Map();

/**
 * A stand-in for a model: each term has a direction of its own among 32, a text has the sum of its terms, spread over 384 places, unit length.
 * It knows no meaning, but is as long and about as hard to index as a model's; recall is measured, not believed.
 */
export function vectorOf(text) {
  const sum = new Float32Array(DIRECTIONS);
  for (const term of new Set(tokenize(text))) {
    const direction = directionOf(term);
    for (let at = 0; at < DIRECTIONS; at++) sum[at] += direction[at];
  }
  const vector = new Float32Array(DIMENSION);
  for (let at = 0; at < DIRECTIONS; at++)
    for (let place = 0; place < DIMENSION; place++) vector[place] += sum[at] * spread[at * DIMENSION + place];
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function directionOf(term) {
  let direction = known.get(term);
  if (direction === undefined) {
    direction = centred(createRandom(hashOf(term)), DIRECTIONS);
    known.set(term, direction);
  }
  return direction;
}

function centred(random, count) {
  return Float32Array.from({ length: count }, () => random() + random() + random() - 1.5);
}
