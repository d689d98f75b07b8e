// The longest block of the front's event loop while the whole corpus is indexed anew and questions are asked: the front and its engine as the
// bot starts them, without Discord. Prints one line of JSON.   node bench/src/front.mjs CHUNKS FOLDER
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { forkCommand } from '../../dist/src/engine/fork-command.js';
import { createRemoteArchive } from '../../dist/src/engine/remote-archive.js';
import { createLog } from '../../dist/src/log.js';
import { percentile, rounded } from './figures.mjs';
import { makeArticles, writeDumps } from './make-text.mjs';
import { questionAbout } from './questions.mjs';

const [, , size, folder] = process.argv;
const chunks = Number(size);
const corpusDir = join(folder, 'corpus');
const dataDir = join(folder, 'data');
await mkdir(corpusDir, { recursive: true });
await mkdir(dataDir, { recursive: true });
await writeDumps(corpusDir, chunks, 200);
const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const log = createLog({ level: 'silent', readable: false, write: () => {} });
const archive = createRemoteArchive({
  start: () => forkCommand(main, ['engine', '--corpus', corpusDir, '--data', dataDir]),
  log,
});
await archive.index({});
const questions = [...makeArticles(Math.min(chunks, 3_000))].map((article, at) => questionAbout(article, at + 1).text);
await archive.ask({ text: questions[0] });

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let done = false;
const run = archive.index({ full: true }).finally(() => {
  done = true;
});
const times = [];
for (let at = 1; !done; at++) {
  const asked = performance.now();
  await archive.ask({ text: questions[at % questions.length] });
  times.push(performance.now() - asked);
}
const report = await run;
delay.disable();
await archive.close();
console.log(
  JSON.stringify({
    chunks: report.chunks,
    longestBlockMs: rounded(delay.max / 1e6),
    p99BlockMs: rounded(delay.percentile(99) / 1e6),
    answers: times.length,
    answerP50: rounded(percentile(times, 0.5)),
    answerP95: rounded(percentile(times, 0.95)),
  }),
);
