// In: a command that was acknowledged. Out: what it was asked for, or a kind word why not. Called for members and for administrators.
import type { ChatInputCommandInteraction } from 'discord.js';
import { answerQuestion } from './answer-question.js';
import type { PreparedCommand } from './command.js';
import { finishWork, type WorkOutcome } from './deadline.js';
import type { Delivery } from './delivery.js';
import { placeOf } from './place-of.js';
import type { RouteParts } from './route-parts.js';

/** @param onOutcome for what an administrator does; its asker is told more of a fault, too */
export async function carryOut(
  parts: RouteParts,
  interaction: ChatInputCommandInteraction,
  delivery: Delivery,
  prepared: PreparedCommand,
  onOutcome?: (outcome: WorkOutcome) => void,
): Promise<void> {
  const { archive, counters, log, timing } = parts;
  if ('question' in prepared) {
    // Given up while its message can still be changed, whatever the patience with a question.
    const deadlineMs = Math.min(timing.questionMs, timing.tokenMs - 2 * timing.partingMs);
    const server = interaction.guildId;
    const about = {
      person: interaction.user.id,
      server,
      place: placeOf(interaction),
      secret: prepared.hidden && server !== null,
    };
    return answerQuestion(parts, { question: prepared.question, delivery, deadlineMs, ...about });
  }
  const about = onOutcome ? { forAdministrator: true, onOutcome } : { forAdministrator: false };
  await finishWork({ delivery, deadlineMs: null, counters, log, ...about }, () =>
    prepared.run({ archive, progress: delivery.progress }),
  );
}
