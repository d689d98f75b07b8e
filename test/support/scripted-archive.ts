import type { Answer } from '../../src/answer/answer.js';
import type { AskOptions } from '../../src/answer/ask-options.js';
import type { Archive } from '../../src/engine/archive.js';
import type { IndexOptions, IndexProgress, IndexReport } from '../../src/ingest/index-report.js';
import type { Question } from '../../src/retrieve/passage.js';

export interface ScriptedArchive extends Archive {
  /** Questions that arrived, in order, each with the time. */
  readonly asked: { readonly question: Question; readonly options: AskOptions; readonly at: number }[];
  readonly indexRuns: IndexOptions[];
  /** What to do with every question from now on. */
  onAsk: (question: Question, options: AskOptions) => Promise<Answer>;
  onIndex: (onProgress: (progress: IndexProgress) => void, signal?: AbortSignal) => Promise<IndexReport>;
}

/** An archive that records what it is asked and throws when no answer was scripted. */
export function scriptedArchive(
  script: Partial<Pick<ScriptedArchive, 'onAsk' | 'onIndex'> & Omit<Archive, 'ask' | 'index'>> = {},
): ScriptedArchive {
  const unscripted = (what: string) => async (): Promise<never> => {
    throw new Error(`The archive was not scripted for ${what}`);
  };
  const archive: ScriptedArchive = {
    asked: [],
    indexRuns: [],
    onAsk: script.onAsk ?? unscripted('ask'),
    onIndex: script.onIndex ?? unscripted('index'),
    ask(question, options = {}) {
      archive.asked.push({ question, options, at: Date.now() });
      return archive.onAsk(question, options);
    },
    index(options, onProgress = () => undefined, signal) {
      archive.indexRuns.push(options);
      return archive.onIndex(onProgress, signal);
    },
    check: script.check ?? unscripted('check'),
    search: script.search ?? unscripted('search'),
    timeline: script.timeline ?? unscripted('timeline'),
    compare: script.compare ?? unscripted('compare'),
    overview: script.overview ?? unscripted('overview'),
    complete: script.complete ?? unscripted('complete'),
    article: script.article ?? unscripted('article'),
    passage: script.passage ?? unscripted('passage'),
    inspect: script.inspect ?? unscripted('inspect'),
    addDump: script.addDump ?? unscripted('addDump'),
    removeDump: script.removeDump ?? unscripted('removeDump'),
    uploads: script.uploads ?? unscripted('uploads'),
    status: script.status ?? unscripted('status'),
    close: script.close ?? (async () => undefined),
  };
  return archive;
}

/** A promise to be settled by hand. */
export function held<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

export function indexReportWith(changes: Partial<IndexReport> = {}): IndexReport {
  return {
    dryRun: false,
    generation: 'g1',
    dumps: { total: 3, added: 1, changed: 1, removed: 0, unchanged: 1 },
    changes: [],
    articles: { report: 5, translation: 2, commentary: 0, note: 1 },
    chunks: 40,
    refused: [],
    undecided: [],
    notices: [],
    elapsedMs: 1200,
    ...changes,
  };
}
