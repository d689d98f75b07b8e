import type { ArticleRecord, StoredChunk } from '../../store/corpus-reader.js';

/** Where a part of the excerpt stands in an article. */
export interface Place {
  /** null: in the headline. */
  readonly chunk: StoredChunk | null;
  /** UTF-16 offsets in the chunk's text (or the headline), in order. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** An article that holds an excerpt. */
export interface Holder {
  readonly article: ArticleRecord;
  /** 0 to 1: how much of the excerpt stands in it, in order. */
  readonly score: number;
  /** Letters of the excerpt before the first that stands in the article and behind the last. */
  readonly head: number;
  readonly tail: number;
  /** The share of a part of the excerpt (UTF-16 offsets) that stands in the article. */
  readonly covers: (from: number, to: number) => number;
  /** In reading order. */
  readonly places: readonly Place[];
}

/** Below half, what is shared are phrases. */
const FLOOR = 0.5;
/** What is this near to the best holds the words too: copies that corrected a typo or left out a clause. */
const HAIR = 0.03;
/** What is this near to the best holds them just as well; then the date, the kind and the outlet decide who is named first. */
const EQUAL = 0.004;
/** Words that stand in more articles than this are nobody's. */
const MOST_HOLDERS = 10;

/** All that hold the words about as well as the best; the original first. */
export function chooseHolders(found: readonly Holder[]): Holder[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  if (best < FLOOR) return [];
  const rank = ({ article, score }: Holder): readonly (number | string)[] => [
    best - score <= EQUAL ? 0 : 1,
    KINDS[article.kind],
    article.published === null ? 1 : 0,
    article.outlet === null ? 1 : 0,
    article.published ?? '',
    article.host === null ? 0 : 1,
    article.dump,
    article.lines[0],
  ];
  return found
    .filter(({ score }) => score >= best - HAIR)
    .map((holder) => ({ holder, rank: rank(holder) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .slice(0, MOST_HOLDERS)
    .map(({ holder }) => holder);
}

/** A report is where the words are from; a translation, a commentary or a note quotes them. */
const KINDS: Readonly<Record<ArticleRecord['kind'], number>> = { report: 0, translation: 1, note: 2, commentary: 3 };

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (let at = 0; at < one.length; at++) {
    const [left, right] = [one[at] as number | string, other[at] as number | string];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
