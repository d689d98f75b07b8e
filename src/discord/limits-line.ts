import type { Query } from '../retrieve/query.js';
import { neutraliseWithin } from './neutralise.js';

/** As many outlets and authors as are read at a glance. */
const mostNames = 5;

/** The outlets, the authors and the period that were looked at: a wrong guess must be seen. No line where nothing limited the search. */
export function limitsLine({
  outlets,
  authors,
  from,
  to,
}: Pick<Query['understood'], 'outlets' | 'authors' | 'from' | 'to'>): string[] {
  const names = [...outlets, ...authors];
  const named = names.slice(0, mostNames).map((name) => neutraliseWithin(name, 60));
  const limits = [...named, ...(names.length > mostNames ? ['…'] : []), ...periodOf(from, to)];
  return limits.length === 0 ? [] : [`-# ${limits.join(' · ')}`];
}

function periodOf(from: string | null, to: string | null): string[] {
  if (from === null && to === null) return [];
  return [from === to ? String(from) : `${from ?? '…'} – ${to ?? '…'}`];
}
