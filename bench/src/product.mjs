// One size of corpus, measured whole: indexed from dumps, then opened and asked in a process of its own. Prints one line of JSON.
//   node bench/src/product.mjs index CHUNKS FOLDER      node bench/src/product.mjs ask CHUNKS FOLDER
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnswerer } from '../../dist/src/answer/answerer.js';
import { ingestParts } from '../../dist/src/corpus-parts.js';
import { loadOutlets } from '../../dist/src/dump/outlets.js';
import { keepYoungObjectsYoung } from '../../dist/src/heap.js';
import { createIngest } from '../../dist/src/ingest/ingest.js';
import { createPublishedGenerations } from '../../dist/src/ingest/open-generation.js';
import { createRetriever } from '../../dist/src/retrieve/retrieve.js';
import { percentile, rounded } from './figures.mjs';
import { writeDumps } from './make-text.mjs';
import { questionAbout } from './questions.mjs';

const WARM_UP = 100;
const QUESTIONS = 800;

const [, , role, size, folder] = process.argv;
const chunks = Number(size);

keepYoungObjectsYoung();
const corpusDir = join(folder, 'corpus');
const dataDir = join(folder, 'data');
const parts = ingestParts({ corpusDir, dataDir, embeddings: { kind: 'builtin' } });

if (role === 'index') await index();
else await ask();

async function index() {
  for (const place of [corpusDir, dataDir]) {
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
  }
  await writeDumps(corpusDir, chunks);
  const started = performance.now();
  const report = await createIngest(parts)({});
  const seconds = (performance.now() - started) / 1000;
  console.log(
    JSON.stringify({
      chunks: report.chunks,
      seconds: rounded(seconds),
      chunksASecond: Math.round(report.chunks / seconds),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      databaseMb: Math.round(statSync(join(dataDir, 'corpus.db')).size / 1e6),
      indexMb: Math.round(sizeOf(join(dataDir, 'indexes')) / 1e6),
    }),
  );
}

function sizeOf(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function ask() {
  const articles = sampleOfArticles();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const generation = await createPublishedGenerations(parts).open();
  const retriever = createRetriever({ generation, outlets: loadOutlets({ files: [] }) });
  const answerer = createAnswerer({ retriever });
  const loadMs = performance.now() - started;
  const questions = articles.map((article, at) => questionAbout(article, at + 1));
  for (const { text } of questions.slice(0, WARM_UP)) await answerer.answer({ text });
  const asked = questions.slice(WARM_UP);
  const retrieve = [];
  const lexical = [];
  const whole = [];
  let found = 0;
  for (const { text, url } of asked.filter((_, at) => at % 2 === 0)) {
    const begun = performance.now();
    const { query, passages } = await retriever.retrieve({ text }, 12);
    retrieve.push(performance.now() - begun);
    if (passages.slice(0, 10).some(({ article }) => article.url === url)) found++;
    const terms = query.terms.map(({ term, importance }) => ({ term, weight: importance }));
    const searched = performance.now();
    generation.lexical.search(terms, 10);
    lexical.push(performance.now() - searched);
  }
  for (const { text } of asked.filter((_, at) => at % 2 === 1)) {
    const begun = performance.now();
    await answerer.answer({ text });
    whole.push(performance.now() - begun);
  }
  const row = (values) => ({
    p50: rounded(percentile(values, 0.5)),
    p95: rounded(percentile(values, 0.95)),
    max: rounded(Math.max(...values)),
  });
  console.log(
    JSON.stringify({
      chunks: generation.lexical.size,
      loadMs: Math.round(loadMs),
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
      ownMb: Math.round((process.memoryUsage().rss - before) / 1e6),
      lexical: row(lexical),
      retrieve: row(retrieve),
      answer: row(whole),
      foundAtTen: rounded(found / retrieve.length),
    }),
  );
}

/** Articles spread over the dumps: the same as were written, without keeping all of them. */
function sampleOfArticles() {
  const files = readdirSync(corpusDir).sort();
  const each = Math.ceil((WARM_UP + QUESTIONS) / files.length);
  const sampled = files.flatMap((file) => {
    const lines = readFileSync(join(corpusDir, file), 'utf8').trim().split('\n');
    const step = Math.max(1, Math.floor(lines.length / each));
    return lines.filter((_, at) => at % step === 0).slice(0, each);
  });
  return sampled.slice(0, WARM_UP + QUESTIONS).map((line) => {
    const article = JSON.parse(line);
    return { ...article, language: /\p{Script=Han}/u.test(article.body) ? 'zh' : 'en' };
  });
}
