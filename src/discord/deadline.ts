// In: a piece of work and the place where its outcome is shown. Out: a last word in every case, whatever the work does.
// Called by both routes.
import { Fault } from '../errors.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import type { Delivery } from './delivery.js';
import { type Reply, say } from './reply.js';
import { sayFault } from './say-reason.js';
import type { Words } from './words/words.js';

export interface WorkParts {
  readonly delivery: Delivery;
  /** Null: as long as it takes. */
  readonly deadlineMs: number | null;
  /** Administrators are told the remedy of every fault; others only of those that they can act upon. */
  readonly forAdministrator: boolean;
  /** Told how the work ended, before its last word is delivered: delivering may take a while. */
  readonly onOutcome?: (outcome: WorkOutcome) => void;
  /** Where the asker can take the question back. */
  readonly asker?: Asker;
  readonly words: Words;
  readonly counters: Counters;
  readonly log: Log;
}

export interface Asker {
  readonly gone: AbortSignal;
  /** Takes back what was shown, in place of a last word. */
  readonly withdraw: () => Promise<void>;
}

export type WorkOutcome = 'done' | 'busy' | 'failed' | 'cancelled';

/** A last word together with how the work ended, where that is not plainly done. */
export interface WorkEnd {
  readonly reply: Reply;
  readonly outcome: WorkOutcome;
}

interface Ended {
  readonly outcome: WorkOutcome;
  /** Null: there is nobody to tell. */
  readonly reply: Reply | null;
}

const late = Symbol('late');
const gone = Symbol('gone');

/**
 * Never rejects. The last word has been given, or given up, when it resolves.
 * @param work is told by the signal when nobody waits for it any more
 * @returns id of the message that shows the last word; null when there is none
 */
export async function finishWork(
  parts: WorkParts,
  work: (giveUp: AbortSignal) => Promise<Reply | WorkEnd>,
): Promise<string | null> {
  const { outcome, reply } = await outcomeOf(parts, work);
  parts.onOutcome?.(outcome);
  if (reply !== null) await parts.delivery.rested();
  if (reply !== null && !parts.asker?.gone.aborted)
    return outcome === 'done' ? parts.delivery.final(reply) : parts.delivery.apologise(reply);
  parts.counters.add('withdrawn');
  await parts.asker?.withdraw();
  return null;
}

async function outcomeOf(parts: WorkParts, work: (giveUp: AbortSignal) => Promise<Reply | WorkEnd>): Promise<Ended> {
  const giveUp = new AbortController();
  try {
    const end = await withinDeadline(work(giveUp.signal), parts.deadlineMs, parts.asker?.gone);
    if (end === late || end === gone) giveUp.abort();
    if (end === gone) return { outcome: 'failed', reply: null };
    if (end === late) {
      parts.counters.add('outOfTime');
      return { outcome: 'failed', reply: say(parts.words.say('outOfTime')) };
    }
    const ended = 'reply' in end ? end : { outcome: 'done' as const, reply: end };
    parts.counters.add(ended.outcome === 'busy' ? 'refused' : 'answered');
    return ended;
  } catch (error) {
    const reply = faultReply(error, parts.forAdministrator, parts.words);
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

async function withinDeadline<T>(
  work: Promise<T>,
  ms: number | null,
  leaving: AbortSignal | undefined,
): Promise<T | typeof late | typeof gone> {
  let timer: NodeJS.Timeout | undefined;
  let leave: () => void = () => undefined;
  const end = new Promise<typeof late | typeof gone>((resolve) => {
    if (ms !== null) timer = setTimeout(() => resolve(late), ms);
    leave = () => resolve(gone);
    if (leaving?.aborted) leave();
    leaving?.addEventListener('abort', leave, { once: true });
  });
  // When the end comes first, a later failure of the work is nobody's any more.
  work.catch(() => undefined);
  return Promise.race([work, end]).finally(() => {
    clearTimeout(timer);
    leaving?.removeEventListener('abort', leave);
  });
}

/** A kind sentence for whatever went wrong. Messages that may name paths or variables are for administrators alone. */
export function faultReply(error: unknown, forAdministrator: boolean, words: Words): Reply {
  if (!(error instanceof Fault)) return say(words.say('unexpected'));
  const forEveryone = ['usage', 'busy', 'engine'].includes(error.code);
  if (!forEveryone && !forAdministrator) return say(words.say(`fault.${error.code}`));
  return say(sayFault(error, words));
}

/** Of a usage fault only the code: its message may repeat what a person typed. */
function failureFields(error: unknown): Record<string, unknown> {
  return error instanceof Fault && error.code === 'usage' ? { failure: 'usage' } : { error };
}
