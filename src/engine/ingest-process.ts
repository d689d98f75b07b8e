import type { ChildProcess } from 'node:child_process';
import { Fault } from '../errors.js';
import type { RunIngest } from '../ingest/ingest-runner.js';
import type { Channel } from './channel.js';

/** Runs ingest in a child of the engine, so that neither its work nor a crash in native code touches questions. The child lives for one run. */
export function createChildIngest(_options: { readonly start: () => ChildProcess }): RunIngest {
  throw new Fault('engine', 'The ingest process is not built yet.', { remedy: 'Wait for the next commit.' });
}

/** The child's side: carries out what the engine asks. Resolves when the channel has closed: then exit. */
export async function runIngestProcess(_parts: { readonly ingest: RunIngest; readonly channel: Channel }): Promise<void> {
  throw new Fault('engine', 'The ingest process is not built yet.', { remedy: 'Wait for the next commit.' });
}
