import type { ChildProcess } from 'node:child_process';
import { Fault } from '../errors.js';
import type { Log } from '../log.js';
import type { Archive } from './archive.js';

/** How the engine is to be started. */
export interface EngineStart {
  /** True after deaths in a row: leave native vector search alone and search exactly. */
  readonly exactSearch: boolean;
}

export interface RemoteArchiveOptions {
  /** Forks the engine with an IPC channel (`forkCommand` does). Called again after each death. */
  readonly start: (how: EngineStart) => ChildProcess;
  readonly log: Log;
  readonly timing?: Partial<RemoteTiming>;
}

export interface RemoteTiming {
  /** Longest wait for an answer, restart of the engine included. */
  readonly questionMs: number;
}

/** The archive in the engine process, which is started at once, and again when it dies. */
export function createRemoteArchive(_options: RemoteArchiveOptions): Archive {
  throw new Fault('engine', 'The remote archive is not built yet.', { remedy: 'Wait for the next commit.' });
}
