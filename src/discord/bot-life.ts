import type { Fault } from '../errors.js';

/** Whether the bot goes on: it ends by being stopped, or by losing Discord for good. */
export interface BotLife {
  isStopping: boolean;
  hasFailed: boolean;
  readonly stopped: Promise<void>;
  /** Rejects when the connection is lost for good; never resolves. */
  readonly failure: Promise<never>;
  fail(fault: Fault): void;
  end(): void;
}

export function createBotLife(): BotLife {
  let reject: (fault: Fault) => void = () => undefined;
  let end: () => void = () => undefined;
  const stopped = new Promise<void>((onEnd, onFailure) => {
    end = onEnd;
    reject = onFailure;
  });
  const failure = new Promise<never>((_resolve, onFailure) => stopped.catch(onFailure));
  // Whoever starts the bot looks at these later or not at all; an early failure must not count as unhandled.
  failure.catch(() => undefined);
  const life: BotLife = {
    isStopping: false,
    hasFailed: false,
    stopped,
    failure,
    end,
    fail(fault) {
      life.hasFailed = true;
      reject(fault);
    },
  };
  return life;
}
