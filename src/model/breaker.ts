import { BrokenCircuitError, CircuitState, circuitBreaker, handleWhen, type IBreaker } from 'cockatiel';
import { ModelFault } from './language-model.js';

/** A call under way. What has neither failed nor been left counts as a success. */
export interface Attempt {
  failed(fault: ModelFault): void;
  done(): void;
}

export interface Breaker {
  /** Null while the endpoint is left alone. */
  begin(): Promise<Attempt | null>;
}

/** Opens after so many failures among the last calls, and lets one call through after a rest. Calls that their asker left, or for which the wait
 * before them had left too little time, count for nothing. */
export function createBreaker({ calls, failures, restMs }: { calls: number; failures: number; restMs: number }): Breaker {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof ModelFault && error.reason !== 'cancelled' && error.reason !== 'overdue'),
    {
      halfOpenAfter: restMs,
      breaker: countOf(calls, failures),
    },
  );
  return {
    begin: () =>
      new Promise((resolve, reject) => {
        let settle: (fault: ModelFault | null) => void = () => {};
        const ended = new Promise<void>((done, fail) => {
          settle = (fault) => (fault === null ? done() : fail(fault));
        });
        const attempt: Attempt = { failed: (fault) => settle(fault), done: () => settle(null) };
        policy
          .execute(() => {
            resolve(attempt);
            return ended;
          })
          .catch((error: unknown) => {
            if (error instanceof BrokenCircuitError) resolve(null);
            else if (!(error instanceof ModelFault)) reject(error);
          });
      }),
  };
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
    success: () => {
      add(false);
    },
    failure: (state) => add(true) || state === CircuitState.HalfOpen,
  };
}
