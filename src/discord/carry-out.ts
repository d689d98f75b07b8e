// In: what was acknowledged. Out: what it was asked for, or a kind word why not. Called for members and for administrators.
import type { Actable } from './acted-by.js';
import type { Asking, PreparedQuestion, PreparedWork } from './action.js';
import { answerQuestion } from './answer-question.js';
import { checkArchive } from './check-archive.js';
import { finishWork, type WorkOutcome } from './deadline.js';
import type { Delivery } from './delivery.js';
import { placeOf } from './place-of.js';
import type { RouteParts } from './route-parts.js';

export interface Doing {
  readonly delivery: Delivery;
  readonly prepared: PreparedQuestion | PreparedWork;
  readonly asking: Asking;
}

/** @param onOutcome for what an administrator does; its asker is told more of a fault, too */
export async function carryOut(
  parts: RouteParts,
  interaction: Actable,
  { delivery, prepared, asking }: Doing,
  onOutcome?: (outcome: WorkOutcome) => void,
): Promise<void> {
  const { archive, conversations, counters, fetchAttachment, indexRuns, log, placesOf, timing } = parts;
  const { person, server, words } = asking;
  // Given up while its message can still be changed, whatever the patience with a question.
  const deadlineMs = Math.min(timing.questionMs, timing.tokenMs - 2 * timing.partingMs);
  if ('question' in prepared) {
    const here = placeOf(interaction);
    const place = { ...here, repliesTo: prepared.repliesTo ?? here.repliesTo };
    const hidden = prepared.hidden && server !== null;
    const { question, turns } = prepared;
    const asked = { question, person, server, place, turns: turns ?? [], hidden, words, echo: true };
    return answerQuestion(parts, { ...asked, delivery, deadlineMs });
  }
  const about = onOutcome ? { forAdministrator: true, onOutcome, deadlineMs: null } : { forAdministrator: false, deadlineMs };
  await finishWork({ delivery, words, counters, log, ...about }, (signal) =>
    prepared.run({
      ...asking,
      ...{ archive, signal, fetchAttachment, indexRuns, placesOf },
      progress: delivery.progress,
      check: (text) => checkArchive(parts, text, { person, server, tellIn: words.tag }, signal),
      forgetConversations: () => conversations.forget(person),
    }),
  );
}
