import type { Kind, RefusedDump, Undecided } from '../dump/article.js';
import type { Reason } from '../reasons/reason.js';

/** What a run of ingest did, or (dry) would do. */
export interface IndexReport {
  readonly dryRun: boolean;
  /** Name of the generation that is published after the run; null for a dry run over nothing. */
  readonly generation: string | null;
  readonly dumps: {
    readonly total: number;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
  };
  readonly changes: readonly { readonly dump: string; readonly change: 'added' | 'changed' | 'removed' }[];
  readonly articles: Readonly<Record<Kind, number>>;
  readonly chunks: number;
  readonly refused: readonly RefusedDump[];
  readonly undecided: readonly (Undecided & { readonly dump: string })[];
  readonly notices: readonly IndexNotice[];
  readonly elapsedMs: number;
}

export interface IndexNotice {
  /** In English. */
  readonly text: string;
  readonly why: Reason;
}

export interface IndexOptions {
  /** Read every dump again, whatever its hash. */
  readonly full?: boolean;
  /** Tell what would change; write nothing. */
  readonly dryRun?: boolean;
  /** Publish even when the corpus is empty or has shrunk by more than half. */
  readonly force?: boolean;
}

/** Reported while a run goes on; at most a few a second. */
export interface IndexProgress {
  readonly step: 'reading' | 'chunking' | 'embedding' | 'indexing' | 'publishing';
  readonly done: number;
  readonly total: number;
}
