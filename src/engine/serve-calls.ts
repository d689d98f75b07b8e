import type { Log } from '../log.js';
import type { Channel } from './channel.js';
import { asFault } from './engine-faults.js';
import { type Call, faultToMessage, type Progress, parseRequest, type Request } from './protocol.js';

export interface ServeCalls {
  readonly channel: Channel;
  readonly log: Log;
  /** Carries out one call. Calls overlap. */
  readonly handle: (call: Call, told: CallParts) => Promise<unknown>;
}

export interface CallParts {
  readonly onProgress: (progress: Progress) => void;
  /** Raised when the parent gives the call up. */
  readonly signal: AbortSignal;
}

/** The child's side of the channel: says `ready`, answers each request by its id. Resolves when the channel closes. */
export function serveCalls({ channel, log, handle }: ServeCalls): Promise<void> {
  const running = new Map<number, AbortController>();
  async function carryOut({ id, call }: Extract<Request, { type: 'request' }>): Promise<void> {
    const giveUp = new AbortController();
    running.set(id, giveUp);
    try {
      const onProgress = (progress: Progress) => channel.send({ type: 'progress', id, progress });
      const value = await handle(call, { onProgress, signal: giveUp.signal });
      channel.send({ type: 'result', id, value });
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault !== thrown) log.error('A call failed.', { method: call.method, error: thrown });
      channel.send({ type: 'fault', id, fault: faultToMessage(fault) });
    } finally {
      running.delete(id);
    }
  }
  channel.onMessage(async (message) => {
    const request = parseRequest(message);
    if (!request) return log.warn('A message was not understood and was dropped.');
    if (request.type === 'cancel') return running.get(request.id)?.abort();
    await carryOut(request);
  });
  const closed = new Promise<void>((resolve) => channel.onClose(resolve));
  channel.send({ type: 'ready' });
  return closed;
}
