import type { Passage } from '../../retrieve/passage.js';
import type { Cited } from './cited.js';
import { readDates } from './dates/read-dates.js';
import { isVietnamese } from './quantities/plain.js';
import { readQuantities } from './quantities/read-quantities.js';
import { sameQuantity, sameValue } from './quantities/same-quantity.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';

/**
 * Where a translation is cited, the report that it translates has the last word on figures: one that stands nowhere in it, while others of its kind do,
 * was mistaken by whoever translated. Only figures in digits: what words say (a decade, 百度) is told in more ways than can be read.
 */
export function checkOriginal(
  { text, quantities }: Stated,
  cited: readonly Cited[],
  parallelsOf: (passage: Passage) => readonly Passage[],
): Removal | null {
  for (const { quote, quantities: told } of cited) {
    const { original } = quote.passage;
    if (original === null) continue;
    const report = parallelsOf(quote.passage).filter(({ article }) => article.id === original.id);
    const there = report.flatMap(({ chunk }) => readQuantities(readDates(chunk.text).rest, isVietnamese(chunk.text)));
    const wrong = quantities.find(
      (stated) =>
        /\d/.test(text.slice(stated.start, stated.end)) &&
        told.some((one) => sameQuantity(stated, one)) &&
        !there.some((one) => sameValue(stated, one)) &&
        there.some((one) => one.kind === stated.kind),
    );
    if (wrong !== undefined) return removal('number', text.slice(wrong.start, wrong.end));
  }
  return null;
}
