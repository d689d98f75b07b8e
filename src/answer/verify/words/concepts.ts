import { foldForMatching } from '../../../language/fold.js';
import { tokenizeWithOffsets } from '../../../language/tokenize.js';
import { sameMeaning, sameName } from '../../../retrieve/same-meaning.js';
import { remember } from '../remember.js';
import { newsNames, newsWords } from './news-words.js';
import { regionRows } from './region-rows.js';

/** A word or name with the rows of same meaning that it stands in. */
export interface ConceptFound {
  readonly concept: number;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

interface Rows {
  /** By the first stem of a member in Latin letters: its stems and its row. */
  readonly spaced: ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly row: number }[]>;
  /** Members without blanks, folded. */
  readonly unspaced: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  readonly firstName: number;
}

let rows: Rows | null = null;

function readRows(): Rows {
  const meanings = [...sameMeaning, ...newsWords];
  const all = [...meanings, ...sameName, ...newsNames, ...regionRows()];
  const spaced = new Map<string, { stems: readonly string[]; row: number }[]>();
  const unspaced = new Map<string, number[]>();
  for (const [row, members] of all.entries()) {
    for (const member of members.split('|')) {
      const written = foldForMatching(member.replace('<', '').trim());
      if (/^[\p{Script=Latin}\p{M}]/u.test(written)) {
        const stems = tokenizeWithOffsets(written).map(({ term }) => term);
        const [first] = stems;
        if (first !== undefined) spaced.set(first, [...(spaced.get(first) ?? []), { stems, row }]);
      } else if (written !== '') unspaced.set(written, [...(unspaced.get(written) ?? []), row]);
    }
  }
  return {
    spaced,
    unspaced,
    longest: Math.max(...[...unspaced.keys()].map(({ length }) => length)),
    firstName: meanings.length,
  };
}

/** The words and names of a text that have a counterpart in other words or languages. One pass; the tables are built at the first call. */
export const conceptsIn = remember(findConcepts);

function findConcepts(text: string): readonly ConceptFound[] {
  rows ??= readRows();
  return [...spacedIn(text, rows), ...unspacedIn(text, rows)];
}

function spacedIn(text: string, { spaced, firstName }: Rows): ConceptFound[] {
  const tokens = tokenizeWithOffsets(text);
  return tokens.flatMap(({ term, start }, at) =>
    (spaced.get(term) ?? []).flatMap(({ stems, row }) => {
      if (!stems.every((stem, place) => tokens[at + place]?.term === stem)) return [];
      const end = tokens[at + stems.length - 1]?.end ?? start;
      return [{ concept: row, isName: row >= firstName, start, end }];
    }),
  );
}

function unspacedIn(text: string, { unspaced, longest, firstName }: Rows): ConceptFound[] {
  const folded = foldForMatching(text);
  // A fold that changes the length loses the places, not the finds.
  const found: ConceptFound[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(folded.charAt(at))) continue;
    for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
      for (const row of unspaced.get(folded.slice(at, at + length)) ?? [])
        found.push({ concept: row, isName: row >= firstName, start: at, end: at + length });
    }
  }
  return found;
}
