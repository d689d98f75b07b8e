import type { Kind, RefusedDump } from '../dump/article.js';
import { because, inEnglish, type Reason } from '../reasons/reason.js';
import type { IndexNotice, IndexReport } from './index-report.js';
import type { Plan } from './plan.js';

/** What the report tells of the dumps that make up the generation. */
export interface Outcome {
  readonly plan: Plan;
  /** Name of the generation that is published after the run. */
  readonly generation: string | null;
  readonly articles: Readonly<Record<Kind, number>>;
  /** Dumps that were read, now or before. */
  readonly dumps: number;
  readonly chunks: number;
  /** Found to be no dumps when they were read, now or before, or not readable this time. */
  readonly refused: readonly RefusedDump[];
  readonly undecided: IndexReport['undecided'];
}

export function writeReport(outcome: Outcome): Omit<IndexReport, 'elapsedMs' | 'dryRun'> {
  const refused = [...outcome.plan.refused, ...outcome.refused].sort((a, b) => (a.dump < b.dump ? -1 : 1));
  const refusedDumps = new Set(refused.map(({ dump }) => dump));
  const changes = outcome.plan.changes.filter(({ dump, change }) => change === 'removed' || !refusedDumps.has(dump));
  const count = (kind: string) => changes.filter(({ change }) => change === kind).length;
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')];
  return {
    generation: outcome.generation,
    dumps: { total: outcome.dumps, added, changed, removed, unchanged: outcome.dumps - added - changed },
    changes,
    articles: outcome.articles,
    chunks: outcome.chunks,
    refused,
    undecided: outcome.undecided,
    notices: outcome.plan.folder.sample ? [notice(because('notice.sample'))] : [],
  };
}

const notice = (why: Reason): IndexNotice => ({ text: inEnglish(why), why });
