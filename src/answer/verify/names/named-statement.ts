// What the checks of names are written against: a statement with its names and what it cites, and the one signature of the ways in which a name is held.
import type { EvidenceText } from '../evidence-text.js';
import type { Span } from '../span.js';
import type { Credit } from './find/credits.js';
import type { LatinName } from './find/latin-names.js';
import type { ProperRun } from './find/proper-runs.js';
import type { UnspacedName } from './find/unspaced-name.js';

/** A name as the statement writes it. */
export interface StatedName extends Span {
  readonly text: string;
}

/** One that rows of several languages have. */
export interface KnownName extends StatedName {
  readonly concept: number;
}

/** One in Latin letters, by its words. */
export interface StatedLatin extends StatedName {
  readonly words: LatinName;
}

/** Made once for each statement by read-names.ts. One stretch of it may be a name of several kinds. */
export interface NamedStatement {
  /** Without dates and figures; offsets are those of the whole. */
  readonly text: string;
  /** As it was written: a name may have a numeral. */
  readonly whole: string;
  readonly evidence: EvidenceText;
  readonly known: readonly KnownName[];
  readonly latin: readonly StatedLatin[];
  /** Of a text without blanks, as Unicode's dictionary divides it. */
  readonly unspaced: readonly UnspacedName[];
  /** Of the same text what ordinary words leave over, folded. */
  readonly runs: readonly ProperRun[];
  /** Outlets, which were looked at already. */
  readonly credited: readonly Credit[];
  /** Names with their originals in brackets behind them. */
  readonly glossed: readonly Span[];
  /** Made at the first look, as are the open runs: many a statement is removed before. */
  readonly settled: Settled;
  /** Of the runs those that nothing settles. */
  readonly openRuns: readonly ProperRun[];
}

/** What need not stand in what is cited by its letters. */
export interface Settled {
  /** Told in another language or script. */
  readonly latin: readonly StatedLatin[];
  readonly unspaced: readonly UnspacedName[];
  /** People whose family names alone are cited. */
  readonly short: readonly StatedName[];
  /** Ordinary words after all. */
  readonly words: readonly StatedName[];
}

/** One way in which what is cited may hold a name. */
export type Way<Name extends StatedName = StatedName> = (name: Name, statement: NamedStatement) => boolean;

/** Whether one of the ways holds a name: the first that does is the last to be tried. */
export const isHeld = <Name extends StatedName>(
  ways: readonly Way<Name>[],
  name: NoInfer<Name>,
  statement: NamedStatement,
): boolean => ways.some((way) => way(name, statement));
