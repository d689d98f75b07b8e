import { Fault, faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';

/** For callers of an archive: whatever was thrown, as a fault. */
export function asFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  return faultBecause('engine', because('engine.failed'), { cause: thrown });
}

export function restartingFault(cause?: unknown): Fault {
  return faultBecause('engine', because('engine.restarting'), { retry: true, cause });
}

export function overdueFault(): Fault {
  return faultBecause('engine', because('engine.overdue'), { retry: true });
}

export function gaveUpFault(deaths: number): Fault {
  return faultBecause('engine', because('engine.resting', { times: deaths }), { retry: true });
}

export function closedFault(): Fault {
  return faultBecause('engine', because('engine.closing'), { retry: true });
}

export function ingestDiedFault(how: string): Fault {
  return faultBecause('engine', because('engine.indexDied', { how }), { retry: true });
}

export function inspectDiedFault(how: string): Fault {
  return faultBecause('engine', because('engine.inspectDied', { how }));
}
