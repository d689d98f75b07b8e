import type { Answer } from '../answer/answer.js';
import { type Estimate, estimate, mean, meanOf } from './bootstrap.js';

/** A question that was asked, and what came. */
export interface Asked {
  readonly answerable: boolean;
  readonly answer: Pick<Answer, 'status' | 'confidence'>;
}

/** How well what cannot be answered is told from what can. */
export interface Refusals {
  /** Share of the answerable questions that were refused, at the gate's own threshold. */
  readonly falseRefusals: Estimate | null;
  /** Share of each group of unanswerable ones that was refused, at the gate's own threshold … */
  readonly refused: Readonly<Record<string, Estimate | null>>;
  /** … and at the confidence under which one in twenty of the answerable ones falls. */
  readonly refusedAtFivePercent: Readonly<Record<string, Estimate | null>>;
  /** The chance that an answerable question has more confidence than an unanswerable one (area under the ROC curve). */
  readonly auc: Estimate | null;
}

const FALSE_REFUSALS = 0.05;

/** @param groups the unanswerable questions by name */
export function refusalsOf(answerable: readonly Asked[], groups: Readonly<Record<string, readonly Asked[]>>): Refusals {
  const entries = Object.entries(groups);
  const confidences = (asked: readonly Asked[]) => asked.map(({ answer }) => answer.confidence);
  const both = (statistic: (known: readonly number[], other: readonly number[]) => number) => (asked: readonly Asked[]) =>
    answerable.length === 0 || asked.length === 0
      ? null
      : estimate([confidences(answerable), confidences(asked)], ([known = [], other = []]) => statistic(known, other));
  return {
    falseRefusals: meanOf(answerable.map(isRefused)),
    refused: Object.fromEntries(entries.map(([name, asked]) => [name, meanOf(asked.map(isRefused))])),
    refusedAtFivePercent: Object.fromEntries(entries.map(([name, asked]) => [name, both(refusedUnder)(asked)])),
    auc: both(areaUnderCurve)(entries.flatMap(([, asked]) => asked)),
  };
}

export const isRefused = ({ answer }: Asked): number => (answer.status === 'not-found' ? 1 : 0);

/** Share of the others whose confidence is under the one that refuses a twentieth of the known. */
export function refusedUnder(known: readonly number[], others: readonly number[]): number {
  const sorted = [...known].sort((one, other) => one - other);
  const threshold = sorted[Math.floor(FALSE_REFUSALS * sorted.length)] ?? 0;
  return mean(others.map((confidence) => (confidence < threshold ? 1 : 0)));
}

/** By ranks (H. Mann and D. Whitney, 1947); equal ones count half. */
export function areaUnderCurve(known: readonly number[], others: readonly number[]): number {
  const sorted = [...others].sort((one, other) => one - other);
  const below = (value: number, orEqual: boolean) => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = sorted[middle] as number;
      if (other < value || (orEqual && other === value)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return mean(known.map((value) => (below(value, false) + below(value, true)) / 2 / sorted.length));
}
