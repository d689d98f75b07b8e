// The archive in this process: questions go to the open generation, index runs to ingest, after which the new generation is taken.
// Used by the command line, and by the engine process on the bot's behalf.
import type { Answer } from '../answer/answer.js';
import type { AskOptions, CheckOptions } from '../answer/ask-options.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { Searcher } from '../answer/create-searcher.js';
import type { Surveyor } from '../answer/survey/surveyor.js';
import type { Browsing } from '../browse/browsing.js';
import { Fault } from '../errors.js';
import type { Generation } from '../indexes/generation.js';
import type { RunIngest } from '../ingest/ingest-runner.js';
import type { OpenGeneration, PublishedGenerations } from '../ingest/published-generations.js';
import type { InspectDump } from '../ingest/uploads/inspected-dump.js';
import type { Uploads } from '../ingest/uploads/uploads.js';
import type { Log } from '../log.js';
import type { Question } from '../retrieve/passage.js';
import type { Archive, ArchiveStatus } from './archive.js';
import { asFault } from './engine-faults.js';
import { GenerationHolder } from './generation-holder.js';

export interface Answerer {
  answer(question: Question, options?: AskOptions): Promise<Answer>;
}

export interface Checker {
  check(question: Question, options?: CheckOptions): Promise<TextCheck>;
}

export interface LocalArchiveParts {
  readonly generations: PublishedGenerations;
  /** Called once for each generation opened. */
  readonly createAnswerer: (generation: Generation) => Answerer;
  readonly createChecker: (generation: Generation) => Checker;
  readonly createSearcher: (generation: Generation) => Searcher;
  readonly createSurveyor: (generation: Generation) => Surveyor;
  readonly createBrowsing: (generation: Generation) => Browsing;
  readonly ingest: RunIngest;
  readonly inspect: InspectDump;
  readonly uploads: Uploads;
  readonly log: Log;
}

/** What one generation offers. */
interface Service {
  readonly generation: OpenGeneration;
  readonly answerer: Answerer;
  readonly checker: Checker;
  readonly searcher: Searcher;
  readonly surveyor: Surveyor;
  readonly browsing: Browsing;
}

/** Nothing is opened before the first call. */
export function createLocalArchive(parts: LocalArchiveParts): Archive {
  const holder = new GenerationHolder<Service>({
    generations: parts.generations,
    log: parts.log,
    prepare: (generation) => ({
      generation,
      answerer: parts.createAnswerer(generation),
      checker: parts.createChecker(generation),
      searcher: parts.createSearcher(generation),
      surveyor: parts.createSurveyor(generation),
      browsing: parts.createBrowsing(generation),
    }),
  });
  let indexing = false;

  async function withService<R>(use: (service: Service) => Promise<R>): Promise<R> {
    const lease = await holder.acquire();
    try {
      return await use(lease.value);
    } finally {
      lease.release();
    }
  }

  const browse = <R>(look: (browsing: Browsing) => R): Promise<R> =>
    faultsOnly(() => withService(async ({ browsing }) => look(browsing)));

  return {
    ask: (question, options) => faultsOnly(() => withService(({ answerer }) => answerer.answer(question, options))),
    check: (question, options) => faultsOnly(() => withService(({ checker }) => checker.check(question, options))),
    search: (question, limit) => faultsOnly(() => withService(({ searcher }) => searcher.search(question, limit))),
    timeline: (question, options) => faultsOnly(() => withService(({ surveyor }) => surveyor.timeline(question, options))),
    compare: (question, options) => faultsOnly(() => withService(({ surveyor }) => surveyor.compare(question, options))),
    overview: () => browse((browsing) => browsing.overview()),
    complete: (request) => browse((browsing) => browsing.complete(request)),
    article: (id) => browse((browsing) => browsing.article(id)),
    passage: (place) => browse((browsing) => browsing.passage(place)),
    status: () => faultsOnly(() => statusOf(parts.generations, withService)),
    inspect: (file) => faultsOnly(() => parts.inspect(file)),
    addDump: (file) => faultsOnly(() => parts.uploads.addDump(file)),
    removeDump: (dump) => faultsOnly(() => parts.uploads.removeDump(dump)),
    uploads: () => faultsOnly(() => parts.uploads.uploads()),
    close: () => holder.close(),
    index: (options, onProgress, signal) =>
      faultsOnly(async () => {
        if (indexing) throw alreadyIndexing();
        indexing = true;
        try {
          const report = await parts.ingest(options, onProgress, signal);
          if (!report.dryRun) await holder.refresh();
          return report;
        } finally {
          indexing = false;
        }
      }),
  };
}

async function statusOf(
  generations: PublishedGenerations,
  withService: <R>(use: (service: Service) => Promise<R>) => Promise<R>,
): Promise<ArchiveStatus> {
  const stale = await generations.isStale();
  if (generations.current() === null) return { ...nothingPublished, stale };
  return withService(async ({ generation: { name, summary } }) => ({
    generation: name,
    stale,
    ...summary,
  }));
}

const nothingPublished: ArchiveStatus = {
  generation: null,
  dumps: 0,
  articles: 0,
  chunks: 0,
  outlets: [],
  vectorSearch: 'none',
  embedder: 'none',
  vectors: null,
  refused: 0,
  stale: true,
  sample: false,
};

async function faultsOnly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw asFault(thrown);
  }
}

function alreadyIndexing(): Fault {
  return new Fault('busy', 'An index run is under way already.', { remedy: 'Wait until it is done.', retry: true });
}
