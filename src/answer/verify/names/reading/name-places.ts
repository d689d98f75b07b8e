// In: a folded text and how far a name is read from a place on. Out: whether what is read so is a name there, and neither a part of one nor ordinary words.
import { dictionaryPlaces } from '../../dictionaries/dictionary-words.js';
import { remember } from '../../remember.js';
import { segmentsOf } from '../../words/segments.js';
import { hanTokens } from '../find/han-tokens.js';
import { properRuns } from '../find/proper-runs.js';
import { unspacedNames } from '../find/unspaced-names.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';

/** `readTo` gives the end of the characters that are read as the whole name, or null. */
export const hasNameReadTo = (folded: string, readTo: (start: number) => number | null): boolean =>
  isNamed(folded, readTo) || isOfPieces(folded, readTo);

/** At the head of a name or at its end: 公司 is no "Gong Si". */
const isNamed = (folded: string, readTo: (start: number) => number | null): boolean =>
  namePlaces(folded).some(({ start, end }) => {
    for (let at = start; at < end; at++) {
      const until = readTo(at);
      if (
        until !== null &&
        ((at === start && !isCut(folded, until, end)) || (until >= end && !ordinaryHan().has(folded.slice(at, until))))
      )
        return true;
    }
    return false;
  });

/** 湖|口|夜市: single characters side by side that make no word together, and no part of a name. */
function isOfPieces(folded: string, readTo: (start: number) => number | null): boolean {
  const tokens = hanTokens(folded);
  const ends = new Set(tokens.map(({ end }) => end));
  return tokens.some((token, at) => {
    if (token.kind === 'word') return false;
    const until = readTo(token.start);
    if (until === null || !ends.has(until) || ordinaryHan().has(folded.slice(token.start, until))) return false;
    const inside = tokens.slice(at).filter(({ end }) => end <= until);
    return (
      inside.every(({ kind }) => kind !== 'word' && kind !== 'grammar') &&
      !properRuns(folded).some(({ start, end }) => start < until && end > token.start)
    );
  });
}

/** 林明德 is no "Lin Ming"; 清河市 is Qinghe, and of 青溪水|庫 the end is another word's. */
const isCut = (folded: string, until: number, end: number): boolean =>
  end - until === 1 &&
  !/[市县镇乡村町郡区州省港岛山河江湖寺局]/u.test(folded.charAt(until)) &&
  !ordinaryHan().has(folded.slice(until, until + 2));

/** The longest name from a place on, and what of it is no ordinary word: 瀚岳 of 瀚岳生物. */
const namePlaces = remember((folded: string) => {
  const longest = new Map<number, number>();
  const runs = properRuns(folded);
  // 台東縣: places that the dictionary knows, of characters that are words by themselves.
  const places = segmentsOf(folded).filter(({ text }) => /^\p{Script=Han}{2,4}[市县镇乡区州省岛港]$/u.test(text));
  // 銀川, 橋頭: places that the list of ordinary words has too.
  const known = hanTokens(folded).filter(
    ({ kind, start, end }) => kind === 'word' && dictionaryPlaces().has(folded.slice(start, end)),
  );
  for (const { start, end } of [...runs, ...unspacedNames(folded), ...places, ...known])
    longest.set(start, Math.max(end, longest.get(start) ?? 0));
  return [...Array.from(longest, ([start, end]) => ({ start, end })), ...runs];
});
