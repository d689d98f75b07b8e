import { sentencesIn } from '../subjects/sentences.js';
import type { Span } from '../subjects/telling.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';

/** One sentence of what is cited. */
export interface Unit extends Span {
  readonly source: AlignedSource;
  readonly text: string;
}

/** The sentences of what is cited. */
export const everyUnit = (sources: readonly AlignedSource[]): Unit[] =>
  sources.flatMap((source) =>
    sentencesIn(source.text).map((span): Unit => ({ ...span, source, text: source.text.slice(span.start, span.end) })),
  );

/** Those in the statement's language. */
export const unitsOf = (text: string, sources: readonly AlignedSource[]): Unit[] =>
  everyUnit(sources.filter((source) => writingOf(source.text) === writingOf(text)));

/** Where a sentence speaks of what a statement mentions. */
export function placesIn(unit: Unit, mention: Mention): readonly Mention[] {
  const places = unit.source.aligned.find(({ own }) => own === mention)?.there ?? [];
  return places.filter(({ start }) => start >= unit.start && start < unit.end);
}

/** What of a stretch of the statement any of the sentences speaks of, in order. */
export const mentionsIn = (units: readonly Unit[], { start, end }: Span): Mention[] =>
  [...new Set(units.flatMap(({ source }) => source.aligned.map(({ own }) => own)))]
    .filter((mention) => mention.start >= start && mention.start < end)
    .sort((one, other) => one.start - other.start);

/** Whether one sentence is known to come behind another. */
export function isBehind(unit: Unit, other: Unit): boolean {
  if (unit.source === other.source) return unit.start > other.start;
  const [mine, theirs] = [unit.source.place, other.source.place];
  if (mine === null || theirs === null || mine.article !== theirs.article) return false;
  return mine.chunk === theirs.chunk ? mine.start > theirs.start : mine.chunk > theirs.chunk;
}
