// Parts for an archive whose answers are told by the question, so that the same script runs in the test's process and in a child:
//   "slow N" answers after N ms · "fault" rejects with a Fault · "error" with another error · "die" kills the process · "hang" never lets go
//   "told" tells its place and two statements before it answers · "patient" answers when its signal is raised, with what was there
//   "given up" answers with the number of those · "options" answers with the turns and what it was given about models
// Any other question is answered with the name of the generation that answered. An index run publishes the next generation; one with
// `force` goes on until it is cancelled.
import { setTimeout as delay } from 'node:timers/promises';

const nothing = () => {};
export const silentLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export function scriptedParts(Fault) {
  let number = 0;
  const closed = [];
  const added = [];
  const current = () => (number === 0 ? null : `g${number}`);
  const summary = {
    dumps: 1,
    refused: 0,
    articles: 2,
    chunks: 3,
    outlets: [{ name: 'A', articles: 2 }],
    embedder: 'e',
    vectorSearch: 'exact',
    vectors: { dimension: 4, recall: null, measuredOn: 0, exactBecause: 'the corpus is small', unusedBecause: null },
    sample: false,
  };
  const open = async () => {
    const name = current();
    if (name === null) throw new Fault('storage', 'Nothing has been indexed yet.', { remedy: 'Run `byline index`.' });
    return { name, summary, close: () => closed.push(name) };
  };
  return {
    closed,
    log: silentLog,
    generations: { current, open, isStale: async () => number === 0 },
    createAnswerer: (generation) => ({
      answer: (question, options) => follow(Fault, question.text, generation.name, options),
    }),
    createChecker: (generation) => ({
      check: async (question, { withoutModel = null, tellIn = null } = {}) => ({
        text: question.text,
        statements: [],
        notices: [withoutModel, generation.name, ...(tellIn === null ? [] : [tellIn])],
      }),
    }),
    createSearcher: (generation) => ({
      search: async (question, limit) => ({ question: question.text, results: [], understood: { limit, in: generation.name } }),
    }),
    createSurveyor: (generation) => ({
      timeline: async (question, options) => ({ question, entries: [], notices: told(generation, options) }),
      compare: async (question, options) => ({ question, outlets: [], notices: told(generation, options) }),
    }),
    createBrowsing: (generation) => ({
      overview: () => ({ articles: 2, dumps: [generation.name] }),
      complete: (request) => {
        if (request.typed === 'hang') for (;;);
        return [{ label: generation.name, value: JSON.stringify(request) }];
      },
      article: (id) => (id === 'known' ? { article: { id }, more: false } : null),
      passage: (place) => (place.article === 'known' ? { place, in: generation.name } : null),
    }),
    inspect: async ({ name, path }) => ({ status: 'refused', name, reason: path, remedy: 'none' }),
    uploads: {
      addDump: async ({ name }) => {
        const dump = `uploads/${name}`;
        if (added.includes(dump)) throw new Fault('usage', 'The name is taken.', { remedy: 'Take another.' });
        added.push(dump);
        return { dump };
      },
      removeDump: async (dump) => {
        if (!added.includes(dump)) throw new Fault('usage', 'It was not added.', { remedy: 'Delete it.' });
        added.splice(added.indexOf(dump), 1);
      },
      uploads: async () => added.map((dump) => ({ dump, bytes: 1, addedAt: '2025-01-01T00:00:00.000Z' })),
    },
    ingest: async (options, onProgress, signal) => {
      onProgress?.({ step: 'reading', done: 0, total: 1 });
      await delay(options.force ? 15_000 : 30, undefined, { signal }).catch(() => {
        throw new Fault('busy', 'The index run was cancelled.', { remedy: 'Start it again.', retry: true });
      });
      if (options.full) throw new Fault('corpus', 'The folder is empty.', { remedy: 'Mount it.' });
      if (!options.dryRun) number += 1;
      onProgress?.({ step: 'reading', done: 1, total: 1 });
      return { dryRun: options.dryRun ?? false, generation: current(), chunks: 3 };
    },
  };
}

let givenUp = 0;

async function follow(Fault, text, generation, { onProgress, signal, turns, withoutModel } = {}) {
  if (text === 'die') process.kill(process.pid, 'SIGKILL');
  if (text === 'hang') for (;;);
  if (text === 'fault') {
    const why = { code: 'upload.refused', values: { name: 'x', problem: { code: 'refused.empty', values: {} } } };
    throw new Fault('storage', 'The disk is full.', { remedy: 'Free some space.', retry: true, why });
  }
  if (text === 'error') throw new TypeError('a secret of the inside');
  if (text.startsWith('slow ')) await delay(Number(text.slice(5)));
  if (text === 'told') {
    onProgress?.({ kind: 'queued', place: 1 });
    for (const n of [1, 2]) {
      onProgress?.({ kind: 'statement', statement: { text: `s${n}`, citations: [n] }, citations: [{ n, quote: `q${n}` }] });
    }
  }
  if (text === 'patient') {
    onProgress?.({ kind: 'queued', place: 1 });
    const reason = await new Promise((resolve) => {
      if (signal?.aborted) resolve('raised before');
      else signal?.addEventListener('abort', () => resolve('raised'));
    });
    givenUp += 1;
    return { question: text, text: generation, language: reason };
  }
  if (text === 'given up') return { question: text, text: String(givenUp) };
  if (text === 'options') return { question: text, text: JSON.stringify({ turns, withoutModel }) };
  return { question: text, text: generation, language: text.startsWith('pid') ? String(process.pid) : null };
}

const told = ({ name }, { tellIn = null } = {}) => (tellIn === null ? [name] : [name, tellIn]);
