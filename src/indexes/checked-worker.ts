// The thread's end of checked-reader.ts: reads one file, checks it, and gives its bytes, moved and not copied. Started as a worker only.
import { parentPort, workerData } from 'node:worker_threads';
import { readChecked } from './checked-files.js';
import type { ToRead } from './checked-reader.js';

const { path, expected, keep } = workerData as ToRead;
const read = await readChecked(path, expected, keep);
parentPort?.postMessage(read, 'bytes' in read ? [read.bytes.buffer as ArrayBuffer] : []);
