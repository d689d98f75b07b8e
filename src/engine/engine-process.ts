// The engine's side of the channel: calls come in from the front, the archive answers them, results go back.
// Called by main.ts for the hidden command `engine`.
import { Fault } from '../errors.js';
import type { IndexProgress } from '../ingest/index-report.js';
import type { Log } from '../log.js';
import type { Archive } from './archive.js';
import type { Channel } from './channel.js';
import type { Call } from './protocol.js';
import { serveCalls } from './serve-calls.js';

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
  warmUp(archive);
  await serveCalls({ channel: channel ?? noChannel(), log, handle: (call, progress) => answerCall(archive, call, progress) });
  await archive.close();
}

function answerCall(archive: Archive, call: Call, onProgress: (progress: IndexProgress) => void): Promise<unknown> {
  switch (call.method) {
    case 'ping':
      return Promise.resolve('pong');
    case 'ask':
      return archive.ask(call.question);
    case 'search':
      return archive.search(call.question, call.limit);
    case 'index':
      return archive.index(call.options, onProgress).finally(() => warmUp(archive));
    case 'status':
      return archive.status();
  }
}

/**
 * The first question to a generation costs several times what later ones do: files are opened, tables read, code compiled. The engine
 * asks it itself, before anybody waits. With nothing published yet there is nothing to warm.
 */
function warmUp(archive: Archive): void {
  archive.ask({ text: 'Who said what, when and where?' }).catch(() => undefined);
}

export function noChannel(): never {
  throw new Fault('usage', 'This command is started by Byline itself.', {
    remedy: 'Run `byline serve` or `byline ask` instead.',
  });
}
