import type { IndexProgress } from '../ingest/index-report.js';
import type { Log } from '../log.js';
import type { Channel } from './channel.js';
import { asFault } from './engine-faults.js';
import { type Call, faultToMessage, parseRequest } from './protocol.js';

export interface ServeCalls {
  readonly channel: Channel;
  readonly log: Log;
  /** Carries out one call. Calls overlap. */
  readonly handle: (call: Call, onProgress: (progress: IndexProgress) => void) => Promise<unknown>;
}

/** The child's side of the channel: says `ready`, answers each request by its id. Resolves when the channel closes. */
export function serveCalls({ channel, log, handle }: ServeCalls): Promise<void> {
  channel.onMessage(async (message) => {
    const request = parseRequest(message);
    if (!request) return log.warn('A message was not understood and was dropped.');
    const { id, call } = request;
    try {
      const value = await handle(call, (progress) => channel.send({ type: 'progress', id, progress }));
      channel.send({ type: 'result', id, value });
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault !== thrown) log.error('A call failed.', { method: call.method, error: thrown });
      channel.send({ type: 'fault', id, fault: faultToMessage(fault) });
    }
  });
  const closed = new Promise<void>((resolve) => channel.onClose(resolve));
  channel.send({ type: 'ready' });
  return closed;
}
