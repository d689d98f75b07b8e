// In: rows of words that mean the same, or of another relation. Out: which of them stand in a text, and where.
import { foldForMatching } from '../../../language/fold.js';
import { tokenizeWithOffsets } from '../../../language/tokenize.js';
import { isVietnamese } from '../quantities/plain.js';

export interface RowFound {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export type RowFinder = (text: string) => RowFound[];

interface Spaced {
  readonly stems: readonly string[];
  readonly row: number;
  /** Accents tell Vietnamese words apart, which the stems do not have: bán sells, ban is a board. */
  readonly written: string;
  /** Ahead of those of its row that have accents or no letters of Latin. */
  readonly isEnglish: boolean;
}

/**
 * Members of a row are parted by `|`. The tables are built at once: call it when they are needed. In rows of plain words, which name nothing, the English
 * ones stand first, and are none in Vietnamese, where a ban is a board and can steps in.
 */
export function createRowFinder(rows: readonly string[], { plainWords = false } = {}): RowFinder {
  const spaced = new Map<string, Spaced[]>();
  const unspaced = new Map<string, number[]>();
  for (const [row, members] of rows.entries()) {
    let isEnglish = true;
    for (const member of members.split('|')) {
      const plain = member.replace(/[<!]/, '').trim();
      const written = foldForMatching(plain);
      isEnglish &&= !accented.test(plain);
      if (/^[\p{Script=Latin}\p{M}]/u.test(written)) {
        const stems = tokenizeWithOffsets(written).map(({ term }) => term);
        const [first] = stems;
        const entry = { stems, row, written: plain.normalize('NFC').toLowerCase(), isEnglish };
        if (first !== undefined) spaced.set(first, [...(spaced.get(first) ?? []), entry]);
      } else if (written !== '') unspaced.set(written, [...(unspaced.get(written) ?? []), row]);
    }
  }
  const longest = Math.max(0, ...[...unspaced.keys()].map(({ length }) => length));
  const heads = new Set([...unspaced.keys()].map((member) => member.charAt(0)));
  return (text) => [...spacedIn(text, spaced, plainWords && isVietnamese(text)), ...unspacedIn(text, unspaced, heads, longest)];
}

const accented = /[^\x20-\x7e’]/u;

function spacedIn(text: string, spaced: ReadonlyMap<string, readonly Spaced[]>, withoutEnglish: boolean): RowFound[] {
  const tokens = tokenizeWithOffsets(text);
  return tokens.flatMap(({ term, start }, at) =>
    (spaced.get(term) ?? []).flatMap(({ stems, row, written, isEnglish }) => {
      if (withoutEnglish && isEnglish) return [];
      if (!stems.every((stem, place) => tokens[at + place]?.term === stem)) return [];
      const end = tokens[at + stems.length - 1]?.end ?? start;
      const there = text.slice(start, end).normalize('NFC').toLowerCase();
      if ((accented.test(there) || accented.test(written)) && there !== written) return [];
      return [{ row, start, end }];
    }),
  );
}

function unspacedIn(
  text: string,
  unspaced: ReadonlyMap<string, readonly number[]>,
  heads: ReadonlySet<string>,
  longest: number,
): RowFound[] {
  const folded = foldForMatching(text);
  // A fold that changes the length loses the places, not the finds.
  const found: RowFound[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!heads.has(folded.charAt(at))) continue;
    for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
      for (const row of unspaced.get(folded.slice(at, at + length)) ?? []) found.push({ row, start: at, end: at + length });
    }
  }
  return found;
}
