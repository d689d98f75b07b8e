// The archive as the bot's front sees it: every call crosses to the engine process, which is kept alive behind the caller's back.
import type { ChildProcess } from 'node:child_process';
import type { Answer } from '../answer/answer.js';
import type { IndexReport } from '../ingest/index-report.js';
import type { Log } from '../log.js';
import type { SearchResult } from '../retrieve/search-result.js';
import type { Archive, ArchiveStatus } from './archive.js';
import { overdueFault } from './engine-faults.js';
import { type EngineStart, EngineSupervisor, within } from './engine-supervisor.js';
import type { Call } from './protocol.js';
import { defaultTiming, type RemoteTiming } from './remote-timing.js';

export interface RemoteArchiveOptions {
  /** Forks the engine with an IPC channel (`forkCommand` does). Called again after each death. */
  readonly start: (how: EngineStart) => ChildProcess;
  readonly log: Log;
  /** Differences from `defaultTiming`. */
  readonly timing?: Partial<RemoteTiming>;
}

/**
 * The engine is started at once, and again when it dies. A question under way when it dies rejects with an `engine` fault whose
 * `retry` is true; one asked while it restarts waits for it. An index run has no deadline: it reports its progress.
 */
export function createRemoteArchive({ start, log, timing }: RemoteArchiveOptions): Archive {
  const waits = { ...defaultTiming, ...timing };
  const supervisor = new EngineSupervisor({ start, log, timing: waits });

  async function question(call: Call): Promise<unknown> {
    const startedAt = Date.now();
    const engine = await supervisor.engine();
    const leftMs = Math.max(0, waits.answerMs - (Date.now() - startedAt));
    return await within(engine.call(call), leftMs, () => {
      supervisor.checkAlive(engine);
      return overdueFault();
    });
  }

  // Values cross the channel as the engine made them: both ends are this very program, so their shape is not checked again.
  return {
    ask: async (asked) => (await question({ method: 'ask', question: asked })) as Answer,
    search: async (asked, limit) => (await question({ method: 'search', question: asked, limit })) as SearchResult,
    status: async () => (await question({ method: 'status' })) as ArchiveStatus,
    index: async (options, onProgress) => {
      const engine = await supervisor.engine();
      return (await engine.call({ method: 'index', options }, onProgress)) as IndexReport;
    },
    close: () => supervisor.close(),
  };
}
