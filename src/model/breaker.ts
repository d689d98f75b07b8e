import { BrokenCircuitError, CountBreaker, circuitBreaker, handleWhen } from 'cockatiel';
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

/** Opens after so many failures among the last calls, and lets one call through after a rest. Calls that their asker left count for nothing. */
export function createBreaker({ calls, failures, restMs }: { calls: number; failures: number; restMs: number }): Breaker {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof ModelFault && error.reason !== 'cancelled'),
    {
      halfOpenAfter: restMs,
      // "More than": so many of the window, with nothing rounded against it.
      breaker: new CountBreaker({ threshold: (failures - 0.5) / calls, size: calls, minimumNumberOfCalls: failures }),
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
