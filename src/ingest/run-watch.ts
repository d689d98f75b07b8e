// What the steps of a run tell the outside, and how the outside ends them. Made by ingest for each run and handed down its steps.
import { Fault } from '../errors.js';
import type { IndexProgress } from './index-report.js';
import { type ReportProgress, throttleProgress } from './report-progress.js';

export interface RunWatch {
  readonly report: ReportProgress;
  /** Between two steps: lets messages in, and ends the run when it was cancelled. @throws Fault `busy` */
  checkpoint(): Promise<void>;
  /** What is waited for outside this process is waited for no longer once the run is cancelled. @throws Fault `busy` */
  unlessCancelled<T>(work: Promise<T>): Promise<T>;
}

/** A run that nobody can cancel has no signal. */
export function watchRun(onProgress?: (progress: IndexProgress) => void, signal?: AbortSignal): RunWatch {
  return {
    report: throttleProgress(onProgress),
    checkpoint: async () => {
      if (!signal) return;
      // A cancel that came from another process while a step kept this one busy is still in the queue.
      await new Promise((next) => setImmediate(next));
      if (signal.aborted) throw cancelledFault();
    },
    unlessCancelled: (work) => unlessRaised(work, signal),
  };
}

/** The promise's outcome, or the fault of a cancelled run as soon as the signal is raised. */
export async function unlessRaised<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return await work;
  let stop: () => void = () => {};
  const raised = new Promise<never>((_, reject) => {
    stop = () => reject(cancelledFault());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, raised]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export function cancelledFault(): Fault {
  return new Fault('busy', 'The index run was cancelled.', {
    remedy: 'What was published before still serves. Start it again at any time: it goes on where it stopped.',
    retry: true,
  });
}
