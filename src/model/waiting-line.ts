import type { ModelCall } from './language-model.js';
import { EndpointTrouble } from './model-faults.js';

export interface WaitingLine {
  /**
   * Resolves when it is the caller's turn, with what ends it.
   * @throws EndpointTrouble `busy` when the line is full or the wait too long, `cancelled` when the asker leaves
   */
  enter(longestMs: number, call: Pick<ModelCall, 'signal' | 'onQueued'>): Promise<() => void>;
}

interface Waiting {
  readonly begin: () => void;
  readonly onQueued: ModelCall['onQueued'];
}

/** So many at once, so many behind them, each told its place whenever that changes. */
export function createWaitingLine({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }): WaitingLine {
  const line: Waiting[] = [];
  let running = 0;
  const tell = () => {
    for (const [at, { onQueued }] of line.entries()) onQueued?.(at + 1);
  };
  const leaveOnce = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      const next = line.shift();
      next?.begin();
      if (next) tell();
    };
  };
  const start = () => {
    running += 1;
    return leaveOnce();
  };
  return {
    enter(longestMs, { signal, onQueued }) {
      if (signal?.aborted) return Promise.reject(left());
      if (running < atOnce) return Promise.resolve(start());
      if (line.length >= waiting) return Promise.reject(busy());
      return new Promise((resolve, reject) => {
        const giveUp = (fault: EndpointTrouble) => {
          line.splice(line.indexOf(place), 1);
          finish();
          reject(fault);
          tell();
        };
        const onLeave = () => giveUp(left());
        const timer = setTimeout(() => giveUp(busy()), longestMs);
        const finish = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', onLeave);
        };
        const place: Waiting = {
          onQueued,
          begin: () => {
            finish();
            resolve(start());
          },
        };
        signal?.addEventListener('abort', onLeave, { once: true });
        line.push(place);
        onQueued?.(line.length);
      });
    },
  };
}

const busy = () =>
  new EndpointTrouble('busy', 'Too many wait for the language model.', { remedy: 'Try again later, or take a faster endpoint.' });
const left = () => new EndpointTrouble('cancelled', 'The language model is not waited for any more.', { remedy: '' });
