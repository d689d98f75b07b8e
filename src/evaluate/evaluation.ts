import type { Estimate } from './bootstrap.js';
import type { Refusals } from './refusals.js';

/** The scores of a set or of a part of it, by name. */
export type Scores = Readonly<Record<string, Estimate | null>>;

/** A question that did not go as it should, for reading. */
export interface Failure {
  readonly question: string;
  readonly expected: string;
  readonly got: string;
  readonly confidence: number;
}

/** What `byline eval` tells; with `--json` as it is. docs/evaluation.md says what each figure means. */
export interface Evaluation {
  readonly kind: 'retrieval' | 'answers' | 'no-answer';
  readonly questions: number;
  readonly scores: Scores;
  readonly byType: Readonly<Record<string, Scores>>;
  readonly byLanguage: Readonly<Record<string, Scores>>;
  readonly refusals: Refusals;
  readonly failures: readonly Failure[];
  readonly elapsedMs: number;
}

/** Called after each question. */
export type OnQuestion = (done: number, total: number) => void;

/** Scores of all rows, and of those of each type and each language. */
export function inParts<T extends { readonly type: string | null; readonly language: string | null }>(
  rows: readonly T[],
  score: (rows: readonly T[]) => Scores,
): Pick<Evaluation, 'scores' | 'byType' | 'byLanguage'> {
  const by = (field: 'type' | 'language') => {
    const names = [...new Set(rows.map((row) => row[field]).filter((name) => name !== null))].sort();
    return Object.fromEntries(names.map((name) => [name, score(rows.filter((row) => row[field] === name))]));
  };
  return { scores: score(rows), byType: by('type'), byLanguage: by('language') };
}
