// In: the names of a statement that ordinary words in Han characters leave over. Out: those that nothing settles, and the first of these that what is cited
// does not tell. Called by check-names.ts.
import { isWithin } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import type { ProperRun } from '../find/proper-runs.js';
import { isHeld, type NamedStatement, type Way } from '../named-statement.js';
import { nearAlone } from './ground.js';
import { holdsRun } from './held-run.js';
import { isSettled } from './settled.js';
import { isTranslated } from './translated.js';
import { isAbbreviated, isSounded } from './ways.js';

export function unheldRun(statement: NamedStatement): string | null {
  return statement.openRuns.find((run) => !isHeld(waysOfOpen, run, statement))?.text ?? null;
}

export const openRunsOf = (statement: NamedStatement): readonly ProperRun[] =>
  statement.runs.filter((run) => !isHeld(waysToSettle, run, statement));

/** A piece of a name that is told in another language or script. */
const isPartOfTold: Way = (run, { settled }) => [...settled.latin, ...settled.unspaced].some((name) => isWithin(run, name));

/** A run is a piece of the whole text. */
const isRunTranslated: Way<ProperRun> = (run, { whole, evidence }) => isTranslated(whole, run, nearAlone(evidence));
const isRunTranslatedAround: Way<ProperRun> = (run, { whole, evidence }) => isTranslated(whole, run, evidence);

/** 百萬瓦時 is a unit. */
const isFigure: Way = ({ start, end }, { text }) => text.slice(start, end).trim() === '';

const isInPieces: Way<ProperRun> = (run, { whole, evidence }) => holdsRun(evidence.wide.folded, run, foldedText(whole));

const waysToSettle: readonly Way<ProperRun>[] = [isSettled, isPartOfTold, isRunTranslated, isSounded, isAbbreviated, isFigure];
const waysOfOpen: readonly Way<ProperRun>[] = [isInPieces, isRunTranslatedAround];
