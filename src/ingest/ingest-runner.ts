import type { IndexOptions, IndexProgress, IndexReport } from './index-report.js';

/**
 * Brings the index up to date: in this process (command line, and the child that the engine starts) or in a child process (the engine).
 * Rejects with a `Fault` and nothing else; `busy` when another run, here or in another process, is under way, and when the signal was
 * raised before it published. A signal raised later changes nothing.
 */
export type RunIngest = (
  options: IndexOptions,
  onProgress?: (progress: IndexProgress) => void,
  signal?: AbortSignal,
) => Promise<IndexReport>;
