// In: a statement whose every figure stands in its source. Out: the score in it that the source tells otherwise: 3-3 of a 3-2, 3 and 3 being there.
// Called by check-figures.ts.
import { plain } from './plain.js';

const pair = /(?<![\d.,:/-])(\d{1,2}) ?(?:[-:比]|対) ?(\d{1,2})(?![\d.,:/%-]*\d|[-%:]| ?\p{Ll}*(?:[年月日時时点點分歲岁歳]|%))/gu;

const scoresInRow = /\d{1,2}[-:比]\d{1,2}(?:(?:, |、|，)\d{1,2}[-:比]\d{1,2})+/gu;

const pairsOf = (text: string): { readonly written: string; readonly one: string; readonly other: string }[] =>
  [...plain(text).matchAll(pair)].map(([written, one = '', other = '']) => ({ written, one, other }));

/** Only where the two scores share a side: others may be of other games. */
export function otherScore(text: string, sources: readonly string[]): string | null {
  const there = sources.flatMap(pairsOf);
  const wrong = pairsOf(text).find(({ one, other }) => {
    const isSame = there.some((score) => [score.one, score.other].sort().join() === [one, other].sort().join());
    return !isSame && there.some((score) => [score.one, score.other].some((side) => side === one || side === other));
  });
  return wrong?.written ?? repeated(text, there.map(sides));
}

const sides = ({ one, other }: { one: string; other: string }): string => [one, other].sort().join();

/** Scores one after the other are those of one game: 6-4, 4-6 is not told by a 6-3, 4-6. */
function repeated(text: string, there: readonly string[]): string | null {
  for (const [list] of plain(text).matchAll(scoresInRow)) {
    const own = pairsOf(list);
    const wrong = own.find((score) => {
      const times = own.filter((each) => sides(each) === sides(score)).length;
      const theirs = there.filter((each) => each === sides(score)).length;
      return theirs > 0 && times > theirs;
    });
    if (wrong !== undefined) return wrong.written;
  }
  return null;
}
