import type { Quantity } from './quantity.js';

/** Rounding of binary fractions; nothing that a reader would call another number. */
const EXACT = 1e-9;

export function sameValue(one: Quantity, other: Quantity): boolean {
  const scale = scalesApart(one, other) ?? 1;
  return one.values.some((value) =>
    other.values.some((there) => Math.abs(value * scale - there) <= EXACT * Math.max(1, Math.abs(there))),
  );
}

/** Whether what is stated stands there: the same value, of the same kind, in the same unit where both have one, bounded alike. */
export function sameQuantity(stated: Quantity, source: Quantity): boolean {
  if (!sameValue(stated, source) || !sameKind(stated, source)) return false;
  if (stated.bound !== null && source.bound !== null && stated.bound !== source.bound) return false;
  if (stated.per !== null && source.per !== null && stated.per !== source.per) return false;
  return sameUnit(stated, source);
}

function sameKind(stated: Quantity, source: Quantity): boolean {
  if (stated.kind === source.kind) return true;
  // "Stage two" is the second stage, and 64位 the 64th place.
  if (source.kind === 'ordinal' && stated.kind === 'number' && stated.isPlace) return true;
  if (stated.kind === 'ordinal' && source.kind === 'number' && source.isPlace) return true;
  // Bằng bốn lần is gấp bốn lần.
  if (source.kind === 'times' && stated.unit?.includes('times')) return true;
  // "2.3 points" for "2.3 percentage points".
  if (isPoints(stated) && isPoints(source)) return true;
  // A bare number of what is money there; never the other way round.
  return stated.kind === 'number' && stated.unit === null && (source.kind === 'money' || source.kind === 'times');
}

const isPoints = ({ kind, unit, following }: Quantity): boolean =>
  kind === 'points' || (kind === 'number' && unit === null && points.test(following));
const points = /^[ -]points?\b|^ ?[個个][點点]|^ điểm(?![\p{L}\p{M}])/iu;

/** 元 alone is a yuan as well as the currency of whoever writes it; only a yuan may be made of it. */
export function sameUnit(stated: Quantity, source: Quantity): boolean {
  if (stated.unit === null || source.kind === 'times') return true;
  if (source.unit === null && stated.unit.some((name) => mayBe[name]?.test(source.following))) return true;
  if (stated.unit.some((name) => source.unit?.includes(name))) return true;
  if (source.unit === null || stated.isPlace) return stated.kind !== 'money' && !isMeasure(stated);
  return scalesApart(stated, source) !== null;
}

/** Signs that are units as often as they are none: 分 are minutes and points. */
const mayBe: Readonly<Record<string, RegExp>> = { minute: /^ ?分(?![の之])/u };

const counted = new Set(['person', 'times', 'floor', 'household', 'vehicle', 'ship', 'age', 'score']);
const isMeasure = ({ unit }: Quantity): boolean => unit !== null && !unit.some((name) => counted.has(name));

/** Half a year is six months, 120 minutes two hours and 1.2 gigawatts 120萬千瓦; how many days a month has is not said. */
const scales: readonly Readonly<Record<string, number>>[] = [
  { month: 1, year: 12 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1e6 },
  { gram: 1, kilogram: 1000, tonne: 1e6 },
  { 'square-metre': 1, hectare: 1e4, 'square-kilometre': 1e6 },
  { kilowatt: 1, megawatt: 1000, gigawatt: 1e6 },
  { 'kilowatt-hour': 1, 'megawatt-hour': 1000, 'gigawatt-hour': 1e6 },
];

/** How many of the other's unit one of the first's is, where both measure the same by different names. */
function scalesApart(one: Quantity, other: Quantity): number | null {
  for (const table of scales) {
    const [mine, theirs] = [one, other].map(({ unit }) => unit?.find((name) => name in table));
    if (mine !== undefined && theirs !== undefined && mine !== theirs) return (table[mine] ?? 1) / (table[theirs] ?? 1);
  }
  return null;
}
