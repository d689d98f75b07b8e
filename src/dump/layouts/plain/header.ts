import type { Doubts, Reading } from '../layout.js';
import type { HeaderField } from './labels.js';

/** What the top of a hand-made file says of its article. */
export interface Header {
  readonly fields: ReadonlyMap<HeaderField, Reading<string>>;
  /** Dates as printed that the header gives besides the one of publication. */
  readonly otherDates: readonly Reading<string>[];
  /** Places of the lines above the text that are words of the article all the same: a standfirst, or what may be its headline. */
  readonly unplaced: readonly number[];
  /** Place of the first line that is no longer the header's. */
  readonly bodyFrom: number;
  readonly doubts: Doubts;
}

export const emptyHeader: Header = { fields: new Map(), otherDates: [], unplaced: [], bodyFrom: 0, doubts: {} };
