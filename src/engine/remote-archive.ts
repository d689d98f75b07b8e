// The archive as the bot's front sees it: every call crosses to the engine process, which is kept alive behind the caller's back.
import type { ChildProcess } from 'node:child_process';
import type { Answer } from '../answer/answer.js';
import type { AskOptions } from '../answer/ask-options.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { Comparison } from '../answer/survey/comparison.js';
import type { Timeline } from '../answer/survey/timeline.js';
import type { ArticleCard } from '../browse/article-card.js';
import type { Completion, CompletionRequest } from '../browse/completion.js';
import type { CorpusOverview } from '../browse/corpus-overview.js';
import type { OpenedPassage } from '../browse/opened-passage.js';
import type { IndexReport } from '../ingest/index-report.js';
import { unlessRaised } from '../ingest/run-watch.js';
import type { InspectedDump } from '../ingest/uploads/inspected-dump.js';
import type { UploadedDump } from '../ingest/uploads/uploads.js';
import type { Log } from '../log.js';
import type { Question } from '../retrieve/passage.js';
import type { SearchResult } from '../retrieve/search-result.js';
import type { Archive, ArchiveStatus } from './archive.js';
import { type CallOptions, ofIndex } from './child-connection.js';
import { overdueFault } from './engine-faults.js';
import { type EngineStart, EngineSupervisor, within } from './engine-supervisor.js';
import type { Call, Progress } from './protocol.js';
import { defaultTiming, type RemoteTiming } from './remote-timing.js';

export interface RemoteArchiveOptions {
  /** Forks the engine with an IPC channel (`forkCommand` does). Called again after each death. */
  readonly start: (how: EngineStart) => ChildProcess;
  readonly log: Log;
  /** Differences from `defaultTiming`. */
  readonly timing?: Partial<RemoteTiming>;
}

/**
 * The engine is started at once, and again when it dies. A question under way when it dies rejects with an `engine` fault whose
 * `retry` is true; one asked while it restarts waits for it. An index run has no deadline: it reports its progress.
 */
export function createRemoteArchive({ start, log, timing }: RemoteArchiveOptions): Archive {
  const waits = { ...defaultTiming, ...timing };
  const supervisor = new EngineSupervisor({ start, log, timing: waits });

  async function question(call: Call, { onProgress, signal }: CallOptions = {}): Promise<unknown> {
    const startedAt = Date.now();
    const engine = await supervisor.engine();
    const leftMs = Math.max(0, waits.answerMs - (Date.now() - startedAt));
    // At the deadline the engine is told to give up: what it has by then is an answer, and no model works on for nobody.
    const overdue = new AbortController();
    const timer = setTimeout(() => overdue.abort(), leftMs);
    const either = signal ? AbortSignal.any([signal, overdue.signal]) : overdue.signal;
    return await within(engine.call(call, { onProgress, signal: either }), leftMs + waits.lastWordMs, () => {
      supervisor.checkAlive(engine);
      return overdueFault();
    }).finally(() => clearTimeout(timer));
  }

  /** Whoever types has gone on after a moment: nothing is waited for, and an engine that is late is not held to be stuck. */
  async function keystroke(request: CompletionRequest): Promise<unknown> {
    const completed = supervisor.engine().then((engine) => engine.call({ method: 'complete', request }));
    return await within(completed, waits.completeMs, overdueFault);
  }

  // Values cross the channel as the engine made them: both ends are this very program, so their shape is not checked again.
  return {
    ask: async (asked, options = {}) => (await question(askCall(asked, options), askOptions(options))) as Answer,
    check: async (asked, { withoutModel = null, tellIn = null, signal } = {}) =>
      (await question({ method: 'check', question: asked, withoutModel, tellIn }, signal ? { signal } : {})) as TextCheck,
    search: async (asked, limit) => (await question({ method: 'search', question: asked, limit })) as SearchResult,
    timeline: async (asked, { tellIn = null } = {}) =>
      (await question({ method: 'timeline', question: asked, tellIn })) as Timeline,
    compare: async (asked, { tellIn = null } = {}) =>
      (await question({ method: 'compare', question: asked, tellIn })) as Comparison,
    overview: async () => (await question({ method: 'overview' })) as CorpusOverview,
    complete: async (request) => (await keystroke(request)) as readonly Completion[],
    article: async (id) => (await question({ method: 'article', article: id })) as ArticleCard | null,
    passage: async (place) => (await question({ method: 'passage', place })) as OpenedPassage | null,
    status: async () => (await question({ method: 'status' })) as ArchiveStatus,
    inspect: async (file) => (await question({ method: 'inspect', file })) as InspectedDump,
    addDump: async (file) => (await question({ method: 'addDump', file })) as { dump: string },
    removeDump: async (dump) => {
      await question({ method: 'removeDump', dump });
    },
    uploads: async () => (await question({ method: 'uploads' })) as UploadedDump[],
    index: async (options, onProgress, signal) => {
      const engine = await unlessRaised(supervisor.engine(), signal);
      return (await engine.call({ method: 'index', options }, { onProgress: ofIndex(onProgress), signal })) as IndexReport;
    },
    close: () => supervisor.close(),
  };
}

function askCall(question: Question, { turns, withoutModel }: AskOptions): Call {
  return {
    method: 'ask',
    question,
    ...(turns === undefined ? {} : { turns: [...turns] }),
    ...(withoutModel === undefined ? {} : { withoutModel }),
  };
}

function askOptions({ onProgress, signal }: AskOptions): CallOptions {
  const tell = (progress: Progress): void => {
    if ('kind' in progress) onProgress?.(progress);
  };
  return { onProgress: tell, signal };
}
