/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;

export const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
