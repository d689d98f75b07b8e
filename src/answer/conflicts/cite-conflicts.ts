// In: conflicts between sentences, some of which are cited already. Out: the same by citation numbers, with the citations that are new.
// Called where an answer and where a comparison tells what differs.
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Answer, Citation } from '../answer.js';
import { toCitation } from '../cite.js';
import type { Evidence } from '../evidence.js';
import type { Conflict, Told } from './find-conflicts.js';

/** A sentence that a conflict may stand on. */
export interface ToldSource extends Told {
  /** Number of its citation; null: it has none yet. */
  readonly n: number | null;
  /** What it is cited by then. */
  readonly evidence: Evidence | null;
}

export function citeConflicts<T extends ToldSource>(
  found: readonly Conflict<T>[],
  cited: readonly Citation[],
  passagesOf: Retriever['passagesOf'],
): { readonly citations: Citation[]; readonly conflicts: Answer['conflicts'] } {
  const citations = [...cited];
  const numbers = new Map<ToldSource, number>();
  const numberOf = (source: ToldSource): number => {
    const known = source.n ?? numbers.get(source);
    if (known !== undefined) return known;
    const n = citations.length + 1;
    if (source.evidence !== null) citations.push(toCitation(source.evidence.candidate, n, passagesOf));
    numbers.set(source, n);
    return n;
  };
  const conflicts = found.map(({ about, values }) => ({
    about,
    values: values.map(({ value, told }) => ({ value, citation: numberOf(told) })),
  }));
  return { citations, conflicts };
}
