/** Tells of the first two units of a word whether it can be one of the terms looked for. Says yes without need now and then, never no. */
export interface TermSieve {
  /** @param second 0 where the word has one unit */
  letsThrough(first: number, second: number): boolean;
}

/** Places; a question's terms and their other words fill one in fifty. */
const SIZE = 4096;

/**
 * Most words of a passage are none of the question's: two units tell that without a string being made. The stemmer leaves
 * the first and makes nothing of the second but an i of a y ("eyed"); a term of one unit lets through whatever begins with it.
 */
export function createTermSieve(terms: Iterable<string>): TermSieve {
  const wanted = new Uint8Array(SIZE);
  for (const term of terms) wanted[placeOf(term.charCodeAt(0), term.length > 1 ? term.charCodeAt(1) : 0)] = 1;
  return {
    letsThrough: (first, second) => wanted[placeOf(first, second)] === 1 || wanted[placeOf(first, 0)] === 1,
  };
}

const LETTER_I = 0x69;
const LETTER_Y = 0x79;

const placeOf = (first: number, second: number): number => (first * 61 + (second === LETTER_Y ? LETTER_I : second)) % SIZE;
