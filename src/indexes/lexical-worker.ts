// The thread's end of threaded-builder.ts: chunks come in, the tables of the index go out, moved and not copied. Started as a worker only.
import { parentPort } from 'node:worker_threads';
import { Bm25Builder } from './bm25-builder.js';
import type { FromThread, ToThread } from './threaded-builder.js';

const builder = new Bm25Builder();

parentPort?.on('message', (chunks: ToThread) => {
  if (chunks === null) return giveTables();
  for (const chunk of chunks) builder.add(chunk);
  answer(null);
});

function giveTables(): void {
  const tables = builder.toTables();
  const { vocabulary, ...arrays } = tables;
  answer(
    tables,
    [...Object.values(arrays), ...Object.values(vocabulary)].map(({ buffer }) => buffer as ArrayBuffer),
  );
}

function answer(message: FromThread, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
