/** A date as it is written: only what it says. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number | null;
  /** 1 to 4. */
  readonly quarter: number | null;
  /** From January on, so many months: "the first two months of the year"; the last so many where it is below none. */
  readonly months: number | null;
  /** Of ten years: "the 1990s". */
  readonly decade: boolean;
  /** Told from the day of writing: `year-1` is last year, `day+1` tomorrow. */
  readonly relative: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number } | null;
  /** "Last August" -1, "next March" 1: the nearest one back or ahead; null where neither is said. */
  readonly toward: -1 | 1 | null;
  readonly start: number;
  readonly end: number;
}

export type DateParts = Partial<Omit<StatedDate, 'start' | 'end'>>;

export const nothingStated = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  quarter: null,
  months: null,
  decade: false,
  relative: null,
  toward: null,
};
