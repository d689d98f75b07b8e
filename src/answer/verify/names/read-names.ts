// In: a statement, what it cites and the outlets that it credits. Out: its names, with all that is asked about them. Called by check-names.ts.
import type { EvidenceText } from '../evidence-text.js';
import type { Stated } from '../stated.js';
import type { Credit } from './credits.js';
import { glossedNames } from './glossed.js';
import { knownNames } from './known-names.js';
import type { NamedStatement, Settled } from './named-statement.js';
import type { ProperRun } from './proper-runs.js';
import { settledIn } from './settled.js';
import { statedLatin } from './stated-latin.js';
import { statedRuns } from './stated-runs.js';
import { openRunsOf } from './unheld-run.js';
import { unspacedNames } from './unspaced-names.js';

export function readNames(
  { wording: text, text: whole }: Pick<Stated, 'wording' | 'text'>,
  evidence: EvidenceText,
  credited: readonly Credit[],
): NamedStatement {
  let settled: Settled | null = null;
  let openRuns: readonly ProperRun[] | null = null;
  const statement: NamedStatement = {
    text,
    whole,
    evidence,
    credited,
    known: knownNames(text),
    latin: statedLatin(text, evidence),
    unspaced: unspacedNames(text),
    runs: statedRuns(whole),
    glossed: glossedNames(whole, evidence),
    get settled() {
      settled ??= settledIn(statement);
      return settled;
    },
    get openRuns() {
      openRuns ??= openRunsOf(statement);
      return openRuns;
    },
  };
  return statement;
}
