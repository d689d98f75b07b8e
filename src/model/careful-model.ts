// A language model as many may use it at once: few calls at a time, the rest in a line that is told; a second try where that may help; and left alone for
// a while when it fails again and again. The figures are the usual ones for one hosted or local endpoint behind a chat.

import { type Breaker, type BreakerTiming, countsAgainst, createBreaker } from './breaker.js';
import { addUsage, type LanguageModel, type ModelCall, type ModelEnd, ModelFault, type ModelUsage } from './language-model.js';
import { EndpointTrouble } from './model-faults.js';
import { createWaitingLine } from './waiting-line.js';

export interface CarefulTiming {
  readonly atOnce: number;
  readonly waiting: number;
  readonly longestWaitMs: number;
  /** Before a second try: a random time between these, so that many do not come back together. */
  readonly retryMs: readonly [least: number, most: number];
  readonly breaker: BreakerTiming;
  /** Until the first word, both tries and the pause between them together. Who had so long and said nothing has failed. */
  readonly beginMs: number;
  readonly random: () => number;
}

const TIMING: CarefulTiming = {
  atOnce: 2,
  waiting: 20,
  longestWaitMs: 30_000,
  retryMs: [500, 4_000],
  breaker: { calls: 10, failures: 5, restMs: 30_000 },
  beginMs: 15_000,
  random: Math.random,
};

const nothing: ModelUsage = { requests: 0, inputTokens: 0, outputTokens: 0 };

/** First and second try together. */
const MOST_REQUESTS = 2;

export function carefulModel(model: LanguageModel, changes: Partial<CarefulTiming> = {}): LanguageModel {
  const timing = { ...TIMING, ...changes };
  const line = createWaitingLine(timing);
  const breaker = createBreaker(timing.breaker);
  return {
    name: model.name,
    async *stream(call) {
      const started = performance.now();
      const left = () => call.withinMs - (performance.now() - started);
      const leave = await line.enter(Math.min(timing.longestWaitMs, call.withinMs), call);
      const begun = performance.now();
      const patience = () => timing.beginMs - (performance.now() - begun);
      let usage: ModelUsage | null = null;
      try {
        for (let attempt = 1; ; attempt++) {
          const end = yield* tried(breaker, model, { ...call, withinMs: left(), beginWithinMs: patience() }, timing.beginMs);
          usage = addUsage(usage, end.usage);
          if (!('fault' in end)) return { complete: end.complete, usage: usage as ModelUsage };
          const pauseMs = end.said ? null : pauseBefore(end.fault, usage as ModelUsage, attempt, timing);
          if (pauseMs === null || pauseMs >= Math.min(left(), patience())) throw Object.assign(end.fault, { usage });
          await pause(pauseMs, call.signal);
          if (call.signal?.aborted) throw Object.assign(gone(), { usage });
        }
      } finally {
        leave();
      }
    },
  };
}

type Ended = ModelEnd | { readonly fault: ModelFault; readonly said: boolean; readonly usage: ModelUsage };

/** One try, counted by the breaker. A fault is a value here, so that what was said before it is not lost. */
async function* tried(
  breaker: Breaker,
  model: LanguageModel,
  call: ModelCall,
  beginMs: number,
): AsyncGenerator<string, Ended, void> {
  const attempt = await breaker.begin();
  if (attempt === null) {
    const fault = new EndpointTrouble('resting', 'The language model failed again and again and is left alone for a while.', {
      remedy: 'Run `byline doctor` to see what is wrong with it.',
    });
    return { fault, said: false, usage: fault.usage };
  }
  let said = false;
  const stream = model.stream(call);
  try {
    for (let step = await stream.next(); ; step = await stream.next()) {
      if (step.done) return step.value;
      said = true;
      yield step.value;
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    attempt.failed(countsAgainst(error, { said, fair: call.withinMs >= beginMs }));
    return { fault: error, said, usage: error.usage };
  } finally {
    attempt.done();
    await stream.return({ complete: false, usage: nothing });
  }
}

/** Milliseconds until a second try, null for none. */
function pauseBefore(
  fault: ModelFault,
  { requests }: ModelUsage,
  attempt: number,
  { retryMs, random }: CarefulTiming,
): number | null {
  if (!(fault instanceof EndpointTrouble) || !fault.mayPass || attempt >= 2 || requests >= MOST_REQUESTS) return null;
  const [least, most] = retryMs;
  if (fault.retryAfterMs === 0) return 0;
  if (fault.retryAfterMs !== null && fault.retryAfterMs > most) return null;
  return Math.max(least + random() * (most - least), fault.retryAfterMs ?? 0);
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });

const gone = () => new EndpointTrouble('cancelled', 'The language model is not waited for any more.', { remedy: '' });
