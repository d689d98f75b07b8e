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
  /** Told how the work ended, before its last word is delivered: delivering may take a while. */
  readonly onOutcome?: (outcome: WorkOutcome) => void;
  readonly counters: Counters;
  readonly log: Log;
}

export type WorkOutcome = 'done' | 'busy' | 'failed';

const late = Symbol('late');

/** Never rejects. The last word has been given, or given up, when it resolves. */
export async function finishWork(parts: WorkParts, work: () => Promise<Reply>): Promise<void> {
  const { outcome, reply } = await outcomeOf(parts, work);
  parts.onOutcome?.(outcome);
  await parts.delivery.final(reply);
}

async function outcomeOf(parts: WorkParts, work: () => Promise<Reply>): Promise<{ outcome: WorkOutcome; reply: Reply }> {
  try {
    const reply = await withinDeadline(work(), parts.deadlineMs);
    parts.counters.add(reply === late ? 'outOfTime' : 'answered');
    return reply === late ? { outcome: 'failed', reply: say(sentences.outOfTime) } : { outcome: 'done', reply };
  } catch (error) {
    const reply = faultReply(error, parts.forAdministrator);
    if (error instanceof Fault && error.code === 'busy') {
      parts.counters.add('refused');
      parts.log.info('a piece of work has to wait for another');
      return { outcome: 'busy', reply };
    }
    parts.counters.add('failed');
    parts.log.error('a piece of work failed', failureFields(error));
    return { outcome: 'failed', reply };
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
