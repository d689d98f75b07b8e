// In: a statement's figures, which all stand in what it cites. Out: the one that it tells twice where it is told once, beside another of its kind that is
// left out: 4% and 4% of 4% and 3%. Called by check-figures.ts.
import type { Quantity } from './quantity.js';
import { sameQuantity } from './same-quantity.js';

/** Of bare numbers one may be said again for many reasons. */
const isTelling = ({ kind, unit, soft }: Quantity): boolean =>
  !soft && (kind === 'percent' || kind === 'points' || (unit !== null && (kind === 'money' || kind === 'number')));

export function repeatedFigure(stated: readonly Quantity[], source: readonly Quantity[]): Quantity | null {
  return (
    stated.find((figure, at) => {
      if (!isTelling(figure) || !stated.slice(0, at).some((other) => isSame(figure, other))) return false;
      const there = source.filter((other) => sameQuantity(figure, other));
      const isLeft = (other: Quantity) =>
        other.kind === figure.kind &&
        !there.includes(other) &&
        (figure.unit === null || other.unit?.some((name) => figure.unit?.includes(name)) === true) &&
        !stated.some((one) => sameQuantity(one, other));
      return there.length === 1 && source.some(isLeft);
    }) ?? null
  );
}

const isSame = (one: Quantity, other: Quantity): boolean => one.kind === other.kind && sameQuantity(one, other);
