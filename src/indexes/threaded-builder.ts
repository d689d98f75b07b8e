// Builds the lexical index in a thread of its own, so that an index run uses two cores: it is a third of the run's work, and needs nothing of
// what the rest does. Called by ingest. The other end is lexical-worker.ts, which only computes: no native code is in the thread.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Bm25Index, type Bm25Tables } from './bm25-index.js';
import type { IndexedChunk } from './indexed-chunk.js';
import { builderHere, type LexicalBuilder } from './lexical-builder.js';

/** To the thread: chunks, or null for "that was all". */
export type ToThread = readonly IndexedChunk[] | null;
/** From the thread, one answer each: null when chunks were taken, in the end the tables. */
export type FromThread = Bm25Tables | null;

/** Compiled beside this file; not there where TypeScript runs as it is, as in tests. */
const workerFile = new URL('./lexical-worker.js', import.meta.url);

/** In a thread where there is a core for it, else here: the same index either way. */
export function createLexicalBuilder(): LexicalBuilder {
  return availableParallelism() > 1 && existsSync(workerFile) ? builderInThread() : builderHere();
}

function builderInThread(): LexicalBuilder {
  const worker = new Worker(workerFile);
  const waiting: { resolve(answer: FromThread): void; reject(error: Error): void }[] = [];
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer: FromThread) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that makes the lexical index has ended')));
  const ask = (message: ToThread) =>
    new Promise<FromThread>((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage(message);
    });
  // The thread is always given the next chunks before it has done with those before: reading a dump keeps this thread from answering it.
  let last: Promise<FromThread> = Promise.resolve(null);
  return {
    add: async (chunks) => {
      const before = last;
      last = ask(chunks);
      // Told to whoever awaits it next; a run that is given up awaits it no more.
      last.catch(() => {});
      await before;
    },
    finish: async () => new Bm25Index((await ask(null)) as Bm25Tables),
    stop: async () => {
      await worker.terminate();
    },
  };
}
