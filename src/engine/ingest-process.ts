// The index run in a process of its own: the engine starts it for one run and hears its progress and its report; and another for each file
// that an owner wants to add.
import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { Fault } from '../errors.js';
import type { IndexReport } from '../ingest/index-report.js';
import type { RunIngest } from '../ingest/ingest-runner.js';
import { cancelledFault } from '../ingest/run-watch.js';
import type { InspectDump, InspectedDump } from '../ingest/uploads/inspected-dump.js';
import type { Log } from '../log.js';
import type { Channel } from './channel.js';
import { ChildConnection, ofIndex } from './child-connection.js';
import { ingestDiedFault, inspectDiedFault } from './engine-faults.js';
import { noChannel } from './engine-process.js';
import { serveCalls } from './serve-calls.js';

/** How long the child may take to leave after its report. */
const leaveMs = 5_000;

/**
 * How long a cancelled run may take to end by itself, before its child is killed. Between two dumps or batches it takes milliseconds; a graph
 * of many vectors takes minutes, in native code that hears nothing. Longer makes whoever cancelled wait.
 */
const graceMs = 1_000;

export interface ChildIngestOptions {
  readonly start: () => ChildProcess;
  /** When this resolves, a run under way is ended at once; the next one goes on where it stopped. */
  readonly until?: Promise<void>;
  /** Instead of the usual, for tests. */
  readonly graceMs?: number;
}

/**
 * Runs ingest in a child, so that neither its work nor a crash in native code touches questions. A run whose child dies rejects
 * with an `engine` fault that may be retried; what was published before is untouched.
 */
export function createChildIngest(options: ChildIngestOptions): RunIngest {
  return async (indexOptions, onProgress, signal) => {
    if (signal?.aborted) throw cancelledFault();
    const onDeath = (how: string) => (signal?.aborted ? cancelledFault() : ingestDiedFault(how));
    return await inChild({ ...options, onDeath }, async (connection) => {
      let publishing = false;
      const noteStep = ofIndex((progress) => {
        publishing = progress.step === 'publishing';
        onProgress?.(progress);
      });
      // A run that publishes is let finish: killed in the midst of it, nobody could say which generation serves.
      const forget = whenRaisedFor(options.graceMs ?? graceMs, signal, () => {
        if (!publishing) connection.kill();
      });
      try {
        await Promise.race([connection.ready, connection.gone]);
        // The report crosses the channel as the child made it: both ends are this very program.
        const call = connection.call({ method: 'index', options: indexOptions }, { onProgress: noteStep, signal });
        return (await call) as IndexReport;
      } finally {
        forget();
      }
    });
  };
}

/** A file that takes longer to read is given up on, a little before whoever asked is told that the archive does not answer. */
const inspectMs = 45_000;

/** Looks at an owner's file in a child: it may be large, and nobody knows what it does to a parser. */
export function createChildInspect(options: Omit<ChildIngestOptions, 'graceMs'>): InspectDump {
  return (file) =>
    inChild({ ...options, onDeath: inspectDiedFault }, async (connection) => {
      const timer = setTimeout(() => connection.kill(), inspectMs);
      try {
        await Promise.race([connection.ready, connection.gone]);
        return (await connection.call({ method: 'inspect', file })) as InspectedDump;
      } finally {
        clearTimeout(timer);
      }
    });
}

interface InChild extends Pick<ChildIngestOptions, 'start' | 'until'> {
  readonly onDeath: (how: string) => Fault;
}

async function inChild<T>({ start, until, onDeath }: InChild, work: (connection: ChildConnection) => Promise<T>): Promise<T> {
  const connection = new ChildConnection({ child: start(), onDeath });
  // It would leave by itself, but only between two long steps: a stop would wait for it, or leave it behind.
  void until?.then(() => connection.kill());
  try {
    return await work(connection);
  } finally {
    await connection.close(leaveMs);
  }
}

/** Acts once the signal has been raised for so long. @returns what calls it off */
function whenRaisedFor(ms: number, signal: AbortSignal | undefined, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(act, ms);
  };
  signal?.addEventListener('abort', wait, { once: true });
  return () => {
    signal?.removeEventListener('abort', wait);
    clearTimeout(timer);
  };
}

/** The child's side: carries out what the engine asks. Resolves when the channel has closed: then the process exits, also in mid-run. */
export function runIngestProcess(parts: {
  readonly ingest: RunIngest;
  readonly inspect: InspectDump;
  readonly channel: Channel | null;
  readonly log: Log;
}): Promise<void> {
  const channel = parts.channel ?? noChannel();
  giveWay(parts.log);
  return serveCalls({
    channel,
    log: parts.log,
    handle: async (call, { onProgress, signal }) => {
      if (call.method === 'ping') return 'pong';
      if (call.method === 'index') return await parts.ingest(call.options, onProgress, signal);
      if (call.method === 'inspect') return await parts.inspect(call.file);
      throw new Fault('engine', `The index process does not answer "${call.method}".`, { remedy: 'Ask the engine instead.' });
    },
  });
}

/** Questions come first: on a machine with few cores a run would otherwise take half of the engine's time. */
function giveWay(log: Log): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log.debug('The index run keeps the usual priority.', { error });
  }
}
