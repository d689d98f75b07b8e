// In: who starts a run of the index, and how far it is. Out: the same for whoever asks meanwhile, and a way to end it. One for all servers, since
// there is one archive; made by create-bot.ts, used by /reindex and by everything that indexes.
import type { IndexProgress } from '../ingest/index-report.js';

export interface RunUnderWay {
  /** Id of the person who started it. */
  readonly person: string;
  /** Id of the server it was started from; null for a direct message. */
  readonly server: string | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** The last that was heard of it; null before the first. */
  progress: IndexProgress | null;
  /** Id of who cancelled it; null while nobody has. */
  cancelledBy: string | null;
  readonly signal: AbortSignal;
}

export interface IndexRuns {
  current(): RunUnderWay | null;
  /** Null when one is under way. */
  begin(person: string, server: string | null): RunUnderWay | null;
  end(run: RunUnderWay): void;
  /** @returns the run that is going to end; null when there is none */
  cancel(person: string): RunUnderWay | null;
}

/** @param now milliseconds since the epoch */
export function createIndexRuns(now: () => number): IndexRuns {
  let current: { readonly run: RunUnderWay; readonly controller: AbortController } | null = null;
  return {
    current: () => current?.run ?? null,
    begin(person, server) {
      if (current !== null) return null;
      const controller = new AbortController();
      const { signal } = controller;
      const run = { person, server, startedAt: now(), progress: null, cancelledBy: null, signal };
      current = { run, controller };
      return run;
    },
    end(run) {
      if (current?.run === run) current = null;
    },
    cancel(person) {
      if (current === null) return null;
      current.run.cancelledBy ??= person;
      current.controller.abort();
      return current.run;
    },
  };
}
