// Reads and checks the large files of a generation in a thread of their own, while this one reads the rows: hashing is a quarter of an opening.
// Called by whoever opens a generation. The other end is checked-worker.ts, which has no native code besides Node's.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ReadBytes, readChecked } from './checked-files.js';
import type { CheckedFile } from './manifest.js';

/** What the thread is given. */
export interface ToRead {
  readonly path: string;
  readonly expected: CheckedFile;
  readonly keep: number;
}

/** Compiled beside this file; not there where TypeScript runs as it is, as in tests. */
const workerFile = new URL('./checked-worker.js', import.meta.url);

/** A thread takes some 40 ms to start; so many bytes take as long to read and hash. */
const WORTH_A_THREAD = 32 * 1024 * 1024;

/** As `readChecked`, in a thread where there is a core for it and the file is large. The thread has begun when this returns its promise. */
export function readCheckedAside(
  path: string,
  expected: CheckedFile,
  keep = expected.bytes,
  worthAThread = WORTH_A_THREAD,
): Promise<ReadBytes> {
  const aside = expected.bytes >= worthAThread && availableParallelism() > 1 && existsSync(workerFile);
  return aside ? readInThread({ path, expected, keep }) : readChecked(path, expected, keep);
}

function readInThread(toRead: ToRead): Promise<ReadBytes> {
  const worker = new Worker(workerFile, { workerData: toRead });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`the thread that reads ${toRead.expected.name} has ended`)));
  });
}
