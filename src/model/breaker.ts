import { BrokenCircuitError, CircuitState, circuitBreaker, handleType, type IBreaker } from 'cockatiel';
import type { ModelFault } from './language-model.js';

/** A call under way. What has neither failed nor been left counts as a success. */
export interface Attempt {
  /** @param counts whether the endpoint is to blame */
  failed(counts: boolean): void;
  done(): void;
}

export interface Breaker {
  /** Null while the endpoint is left alone, and while the one call that tries it again is under way. */
  begin(): Promise<Attempt | null>;
}

export interface BreakerTiming {
  /** Of the last calls, so many failures open it; it lets one call through after a rest. */
  readonly calls: number;
  readonly failures: number;
  readonly restMs: number;
}

class Failed extends Error {}
class Left extends Error {}

export function createBreaker({ calls, failures, restMs }: BreakerTiming): Breaker {
  const policy = circuitBreaker(handleType(Failed), { halfOpenAfter: restMs, breaker: countOf(calls, failures) });
  return {
    async begin() {
      // The library would let it wait for the end of the other one, whatever time it has.
      if (policy.state === CircuitState.HalfOpen) return null;
      const trying = policy.state === CircuitState.Open;
      return await new Promise((resolve, reject) => {
        let settle: (error: Error | null) => void = () => {};
        const ended = new Promise<void>((done, fail) => {
          settle = (error) => (error === null ? done() : fail(error));
        });
        const attempt: Attempt = {
          // A trial that was left has shown nothing; the library would take it for a success.
          failed: (counts) => settle(counts || trying ? new Failed() : new Left()),
          done: () => settle(null),
        };
        policy
          .execute(() => {
            resolve(attempt);
            return ended;
          })
          .catch((error: unknown) => {
            if (error instanceof BrokenCircuitError) resolve(null);
            else if (!(error instanceof Failed || error instanceof Left)) reject(error);
          });
      });
    },
  };
}

/**
 * Whether the endpoint is to blame. A wrong key or model counts: it fails for everybody until somebody mends it. Who left, or had too little time left by
 * the wait before, says nothing of the endpoint; nor does an answer that was merely long, of which a part was shown.
 */
export function countsAgainst(fault: ModelFault, { said, fair }: { readonly said: boolean; readonly fair: boolean }): boolean {
  if (fault.reason === 'cancelled') return false;
  return fault.reason !== 'overdue' || (fair && !said);
}

/** The library's own counts shares of the calls so far: three failures of five would do. */
function countOf(calls: number, failures: number): IBreaker {
  let last: boolean[] = [];
  const add = (failed: boolean) => {
    last = [...last, failed].slice(-calls);
    return last.filter(Boolean).length >= failures;
  };
  return {
    state: null,
    success: (state) => {
      // It works again: what was before is over, or the next failure alone would open it.
      if (state === CircuitState.HalfOpen) last = [];
      add(false);
    },
    failure: (state) => add(true) || state === CircuitState.HalfOpen,
  };
}
