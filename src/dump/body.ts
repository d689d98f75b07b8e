// In: the stretches of a dump that are an article's own words. Out: its body, as spans that skip nothing but white space.
import type { Span } from './article.js';
import { type DumpText, spanOf } from './dump-text.js';

/** UTF-16 offsets into the dump, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Joins stretches that only white space parts: what lies inside a span was never cleaned. Stretches come in order. */
export function spansOf(dump: DumpText, stretches: readonly Stretch[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last && start >= last.end && dump.text.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => spanOf(dump, start, end)).filter((span) => span !== null);
}

/** What is left of a stretch when others are taken out of it. Cuts come in order. */
export function without(stretch: Stretch, cuts: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let start = stretch.start;
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= stretch.end) continue;
    if (cut.start > start) left.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < stretch.end) left.push({ start, end: stretch.end });
  return left;
}
