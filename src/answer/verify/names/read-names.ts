// In: a statement, what it cites and the outlets that it credits. Out: its names, with all that is asked about them. Called by check-names.ts.
import type { EvidenceText } from '../evidence-text.js';
import type { Stated } from '../stated.js';
import type { Credit } from './find/credits.js';
import type { ProperRun } from './find/proper-runs.js';
import { statedRuns } from './find/stated-runs.js';
import { unspacedNames } from './find/unspaced-names.js';
import { settledIn } from './held/settled.js';
import { openRunsOf } from './held/unheld-run.js';
import { knownNames } from './known-names.js';
import type { NamedStatement, Settled } from './named-statement.js';
import { glossedNames } from './originals/glossed.js';
import { statedLatin } from './stated-latin.js';

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
