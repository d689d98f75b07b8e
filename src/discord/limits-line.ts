import type { Query } from '../retrieve/query.js';
import { neutraliseWithin } from './neutralise.js';

/** As many outlets as are read at a glance. */
const mostOutlets = 5;

/** The outlets and the period that were looked at: a wrong guess must be seen. No line where nothing limited the search. */
export function limitsLine({ outlets, from, to }: Pick<Query['understood'], 'outlets' | 'from' | 'to'>): string[] {
  const named = outlets.slice(0, mostOutlets).map((outlet) => neutraliseWithin(outlet, 60));
  const limits = [...named, ...(outlets.length > mostOutlets ? ['…'] : []), ...periodOf(from, to)];
  return limits.length === 0 ? [] : [`-# ${limits.join(' · ')}`];
}

function periodOf(from: string | null, to: string | null): string[] {
  if (from === null && to === null) return [];
  return [from === to ? String(from) : `${from ?? '…'} – ${to ?? '…'}`];
}
