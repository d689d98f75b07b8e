// A child process as the front and the engine fork it, with scripted parts. Arguments: `engine`, `ingest`, `ingest-that-dies`, `ingest-that-blocks`, `ingest-that-publishes`, `dead` or `mute`.
import { setTimeout as delay } from 'node:timers/promises';
import { processChannel } from '../../dist/src/engine/channel.js';
import { runEngine } from '../../dist/src/engine/engine-process.js';
import { runIngestProcess } from '../../dist/src/engine/ingest-process.js';
import { createLocalArchive } from '../../dist/src/engine/local-archive.js';
import { Fault } from '../../dist/src/errors.js';
import { scriptedParts, silentLog } from './scripted-parts.mjs';

const parts = scriptedParts(Fault);
const channel = processChannel();
const roles = {
  engine: () => runEngine({ archive: createLocalArchive(parts), channel, log: silentLog }),
  ingest: () => runIngestProcess({ ingest: parts.ingest, inspect: parts.inspect, channel, log: silentLog }),
  'ingest-that-dies': () =>
    runIngestProcess({
      ingest: async () => process.kill(process.pid, 'SIGSEGV') && (await delay(10_000)),
      channel,
      log: silentLog,
    }),
  'ingest-that-blocks': () =>
    runIngestProcess({
      ingest: async () => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20_000);
      },
      channel,
      log: silentLog,
    }),
  'ingest-that-publishes': () =>
    runIngestProcess({
      ingest: async (_options, onProgress) => {
        onProgress({ step: 'publishing', done: 0, total: 1 });
        await delay(400);
        return { generation: 'g1' };
      },
      channel,
      log: silentLog,
    }),
  dead: () => process.exit(3),
  mute: () => new Promise((resolve) => channel.onClose(resolve)),
};
await roles[process.argv[2]]();
process.exit(0);
