import { setTimeout as delay } from 'node:timers/promises';
import { EndpointFault, faultAmongCauses } from './endpoint-fault.js';

/** A server that asks for a longer pause is not waited for: the next index run goes on where this one stopped. */
const LONGEST_PAUSE_MS = 20_000;
/** Half to one and a half of it, so that callers who were turned away together do not come back together. */
const USUAL_PAUSE_MS = 1_000;

/**
 * Asks once more, after a pause, where that may help: a busy or failing server, a lost connection, a deadline. LangChain itself would ask
 * seven times over 83 seconds.
 * @param wait for tests
 */
export async function askTwice<T>(ask: () => Promise<T>, wait: (ms: number) => Promise<unknown> = delay): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const fault = faultAmongCauses(error);
    if (!fault?.retry) throw error;
    const asked = fault instanceof EndpointFault ? fault.retryAfterMs : null;
    if (asked !== null && asked > LONGEST_PAUSE_MS) throw error;
    await wait(asked ?? USUAL_PAUSE_MS * (0.5 + Math.random()));
    return await ask();
  }
}
