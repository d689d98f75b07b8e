// Measures Byline, alone and beside others, and writes docs/performance.md and docs/performance.svg.
//   npm run bench [-- --sizes 10k,100k] [--keep FOLDER] [--json FILE]      the larger sizes take minutes each
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writePage } from './page.mjs';
import { writePlot } from './plot.mjs';

const run = promisify(execFile);
/** An engine that has not built and answered by then is told as such. */
const PEER_BOUND_MS = 420_000;
/** Byline’s vectors before the other’s, which is widened to the same recall. */
const PEERS = ['byline-lexical', 'minisearch', 'orama', 'sqlite-fts5', 'langchain-bm25', 'byline-vectors', 'langchain-hnswlib'];
/** Beside each other up to here: beyond, most take longer than anybody waits. */
const MOST_SIDE_BY_SIDE = 100_000;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10k,100k,1m' }, json: { type: 'string' }, keep: { type: 'string' } },
});
const sizes = values.sizes.split(',').map((size) => Number(size.replace(/k$/i, '000').replace(/m$/i, '000000')));
const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'byline-bench-'));
const source = new URL('.', import.meta.url).pathname;

const product = [];
const peers = [];
for (const size of sizes) {
  const folder = join(scratch, String(size));
  const indexed = await child('product.mjs', ['index', size, folder]);
  const asked = await child('product.mjs', ['ask', size, folder]);
  product.push({ indexed, asked });
  let recall = 1;
  for (const peer of size > MOST_SIDE_BY_SIDE ? [] : PEERS) {
    const measured = await child('side-by-side.mjs', [peer, size, recall], PEER_BOUND_MS);
    peers.push({ size, ...measured, peer });
    recall = measured.recall ?? recall;
  }
}
const front = await child('front.mjs', [10_000, join(scratch, 'front')]);
if (values.keep === undefined) rmSync(scratch, { recursive: true, force: true });

const result = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  date: new Date().toISOString().slice(0, 10),
  product,
  peers,
  front,
};
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
writePage(result, new URL('../../docs/performance.md', import.meta.url));
writePlot(result, new URL('../../docs/performance.svg', import.meta.url));

async function child(file, words, timeout = 0) {
  process.stderr.write(`${file} ${words.join(' ')}\n`);
  try {
    const { stdout } = await run(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=12000', join(source, file), ...words.map(String)],
      { timeout, maxBuffer: 1e8 },
    );
    process.stderr.write(stdout);
    return JSON.parse(stdout.trim().split('\n').at(-1));
  } catch (error) {
    if (timeout > 0 && error.killed) return { failed: `not done within ${timeout / 1000} s` };
    throw error;
  }
}
