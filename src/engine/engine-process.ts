// The engine's side of the channel: calls come in from the front, the archive answers them, results go back.
// Called by main.ts for the hidden command `engine`.
import { Fault } from '../errors.js';
import type { Log } from '../log.js';
import type { Archive } from './archive.js';
import type { Channel } from './channel.js';
import type { Call } from './protocol.js';
import { type CallParts, serveCalls } from './serve-calls.js';

export interface EngineParts {
  readonly archive: Archive;
  /** `processChannel()` in production; null when a person started the command by hand. */
  readonly channel: Channel | null;
  readonly log: Log;
}

/**
 * Serves the archive to the parent process. Resolves when the channel has closed, so when the parent is gone, and the archive is
 * closed: then the process exits, which keeps it from outliving the front.
 */
export async function runEngine({ archive, channel, log }: EngineParts): Promise<void> {
  void warmUp(archive);
  await serveCalls({ channel: channel ?? noChannel(), log, handle: (call, told) => answerCall(archive, call, told) });
  await archive.close();
}

function answerCall(archive: Archive, call: Call, { onProgress, signal }: CallParts): Promise<unknown> {
  switch (call.method) {
    case 'ping':
      return Promise.resolve('pong');
    case 'ask': {
      const { method: _method, question, ...options } = call;
      return archive.ask(question, { ...options, onProgress, signal });
    }
    case 'check': {
      const { method: _method, question, ...options } = call;
      return archive.check(question, { ...options, signal });
    }
    case 'search':
      return archive.search(call.question, call.limit);
    case 'timeline':
      return archive.timeline(call.question, { tellIn: call.tellIn ?? null });
    case 'compare':
      return archive.compare(call.question, { tellIn: call.tellIn ?? null });
    case 'overview':
      return archive.overview();
    case 'complete':
      return archive.complete(call.request);
    case 'article':
      return archive.article(call.article);
    case 'passage':
      return archive.passage(call.place);
    case 'index':
      return archive.index(call.options, onProgress, signal).finally(() => void warmUp(archive));
    case 'inspect':
      return archive.inspect(call.file);
    case 'addDump':
      return archive.addDump(call.file);
    case 'removeDump':
      return archive.removeDump(call.dump).then(() => null);
    case 'uploads':
      return archive.uploads();
    case 'status':
      return archive.status();
  }
}

/** One in each way of writing, since each has its own tables and code. */
const warmUpQuestions = ['Who said what, when and where?', '誰在什麼時候說了什麼？', '誰がいつ何を言いましたか？'];

/**
 * The first questions to a generation cost several times what later ones do: files are opened, tables read, code compiled; what forms
 * complete is prepared. The engine asks them itself, before anybody waits, and lets others in between; a language model, which may cost money, is left alone.
 * With nothing published yet there is nothing to warm.
 */
async function warmUp(archive: Archive): Promise<void> {
  try {
    for (const text of warmUpQuestions) {
      await archive.ask({ text }, { withoutModel: '' });
      await new Promise((next) => setImmediate(next));
    }
    for (const field of ['outlet', 'headline', 'dump', 'from'] as const) {
      await archive.complete({ field, typed: '', limit: 1 });
      await new Promise((next) => setImmediate(next));
    }
  } catch {
    // Whoever asks next is told what is wrong.
  }
}

export function noChannel(): never {
  throw new Fault('usage', 'This command is started by Byline itself.', {
    remedy: 'Run `byline serve` or `byline ask` instead.',
  });
}
