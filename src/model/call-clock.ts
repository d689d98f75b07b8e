import type { ModelCall, ModelFault } from './language-model.js';
import { modelFaults } from './model-faults.js';

export interface ModelTiming {
  /** Until the connection stands. */
  readonly connectMs: number;
  /** From the request to the first word, of thought too: a local model loads first, a hosted one waits for a place. */
  readonly beginMs: number;
  /** Between two words; keep-alives are none. */
  readonly idleMs: number;
  /** From the request to the last word, whatever the call allows. */
  readonly wallMs: number;
}

/** Aborts with the fault that applies: nothing began, nothing more came, the time was up, the asker left. */
export function createCallClock(endpoint: string, timing: ModelTiming, { withinMs, beginWithinMs, signal }: ModelCall) {
  const controller = new AbortController();
  const beginMs = Math.min(beginWithinMs ?? timing.beginMs, timing.beginMs);
  const wallMs = Math.min(withinMs, timing.wallMs);
  const wall = setTimeout(() => controller.abort(modelFaults.overdue(endpoint, wallMs)), wallMs);
  let idle: NodeJS.Timeout | undefined;
  const abortAfter = (ms: number, fault: (endpoint: string, ms: number) => ModelFault) => {
    clearTimeout(idle);
    idle = setTimeout(() => controller.abort(fault(endpoint, ms)), ms);
  };
  const life = () => abortAfter(timing.idleMs, modelFaults.stalled);
  const leave = () => controller.abort(modelFaults.cancelled(endpoint));
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    requested: () => abortAfter(beginMs, modelFaults.silent),
    life,
    stop() {
      clearTimeout(wall);
      clearTimeout(idle);
      signal?.removeEventListener('abort', leave);
      controller.abort();
    },
  };
}
