// In: a piece of work and the place where its outcome is shown. Out: a last word in every case, whatever the work does.
// Called by both routes.
import { Fault } from '../errors.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import type { Delivery } from './delivery.js';
import { neutraliseWithin } from './neutralise.js';
import { type Reply, say } from './reply.js';
import { sentences } from './sentences.js';

export interface WorkParts {
  readonly delivery: Delivery;
  /** Null: as long as it takes. */
  readonly deadlineMs: number | null;
  /** Administrators are told the remedy of every fault; others only of those that they can act upon. */
  readonly forAdministrator: boolean;
  readonly counters: Counters;
  readonly log: Log;
}

export type WorkOutcome = 'done' | 'busy' | 'failed';

const late = Symbol('late');

/** Never rejects. The last word has been given, or given up, when it resolves. */
export async function finishWork(parts: WorkParts, work: () => Promise<Reply>): Promise<WorkOutcome> {
  try {
    const outcome = await withinDeadline(work(), parts.deadlineMs);
    if (outcome === late) {
      parts.counters.add('outOfTime');
      await parts.delivery.final(say(sentences.outOfTime));
      return 'failed';
    }
    parts.counters.add('answered');
    await parts.delivery.final(outcome);
    return 'done';
  } catch (error) {
    parts.counters.add('failed');
    parts.log.error('a piece of work failed', failureFields(error));
    await parts.delivery.final(faultReply(error, parts.forAdministrator));
    return error instanceof Fault && error.code === 'busy' ? 'busy' : 'failed';
  }
}

async function withinDeadline<T>(work: Promise<T>, ms: number | null): Promise<T | typeof late> {
  if (ms === null) return work;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  // When the deadline wins, a later failure of the work is nobody's any more.
  work.catch(() => undefined);
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

/** A kind sentence for whatever went wrong. Messages that may name paths or variables are for administrators alone. */
export function faultReply(error: unknown, forAdministrator: boolean): Reply {
  if (!(error instanceof Fault)) return say(sentences.unexpected);
  const forEveryone = ['usage', 'busy', 'engine'].includes(error.code);
  if (!forEveryone && !forAdministrator) return say(sentences.fault[error.code]);
  return say(`${neutraliseWithin(error.message, 800)} ${neutraliseWithin(error.remedy, 800)}`);
}

/** Of a usage fault only the code: its message may repeat what a person typed. */
function failureFields(error: unknown): Record<string, unknown> {
  return error instanceof Fault && error.code === 'usage' ? { failure: 'usage' } : { error };
}
