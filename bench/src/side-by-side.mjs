// One engine over one size of passages, in a process of its own. Prints one line of JSON.
//   node bench/src/side-by-side.mjs PEER CHUNKS RECALL      RECALL is what an approximate search is widened to
import { ExactVectorIndex } from '../../dist/src/indexes/exact-vector-index.js';
import { percentile, rounded } from './figures.mjs';
import { DIMENSION, vectorOf } from './hashed-vectors.mjs';
import { makePassages } from './passages.mjs';

const QUESTIONS = 200;
const WARM_UP = 20;
/** An engine that is slower is stopped and told so. */
const SEARCH_BOUND_MS = 60_000;
/** All of the ten nearest for nearly all questions: what nobody can tell from exact search. */
const NEARLY_ALL = 0.99;

const [, , file, size, wantedRecall] = process.argv;
const { createPeer } = await import(`./peers/${file}.mjs`);
const { passages, questions } = makePassages(Number(size), QUESTIONS + WARM_UP);
const peer = createPeer();
globalThis.gc?.();
const before = process.memoryUsage().rss;
const started = performance.now();
await peer.build(passages);
const buildMs = performance.now() - started;
const ownMb = (process.memoryUsage().rss - before) / 1e6;

const exact = peer.vectors ? exactOf(passages) : null;
const sample = questions.slice(0, 30);
const recallOf = async () => {
  let found = 0;
  for (const { text } of sample) {
    const given = new Set(await peer.search(text, 10));
    found += exact.search(vectorOf(text), 10).filter(({ chunk }) => given.has(chunk)).length / 10;
  }
  return found / sample.length;
};
const width = exact && peer.widenTo ? await peer.widenTo(recallOf, Math.min(NEARLY_ALL, Number(wantedRecall))) : null;
const recall = exact ? await recallOf() : null;

for (const { text } of questions.slice(0, WARM_UP)) {
  await peer.search(text, 10);
  if (performance.now() - started - buildMs > SEARCH_BOUND_MS) break;
}
const times = [];
let found = 0;
const begun = performance.now();
for (const { text, wanted } of questions.slice(WARM_UP)) {
  const asked = performance.now();
  const ids = await peer.search(text, 10);
  times.push(performance.now() - asked);
  if (ids.some((id) => wanted.has(id))) found++;
  if (performance.now() - begun > SEARCH_BOUND_MS) break;
}
console.log(
  JSON.stringify({
    name: peer.name,
    kind: peer.kind,
    chunks: passages.length,
    buildMs: Math.round(buildMs),
    ownMb: Math.round(ownMb),
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    asked: times.length,
    foundAtTen: exact ? null : rounded(found / times.length),
    recall: recall === null ? null : rounded(recall),
    width,
  }),
);

function exactOf(all) {
  const values = new Float32Array(all.length * DIMENSION);
  for (const { id, text } of all) values.set(vectorOf(text), id * DIMENSION);
  return new ExactVectorIndex({ dimension: DIMENSION, chunks: Uint32Array.from(all, ({ id }) => id), values });
}
