import type { Interaction } from '../world/interaction.js';
import { InteractionType } from '../world/interaction.js';
import type { InteractionOrigin, Message } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import { postMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';

export type AnswerDraft = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'allowedMentions'>> & {
  readonly flags: number;
};

export function postAnswer(world: World, interaction: Interaction, draft: AnswerDraft): Message {
  const origin: InteractionOrigin = {
    id: interaction.id,
    type: interaction.type,
    user: interaction.user,
    commandName: interaction.commandName,
  };
  const ephemeral = (draft.flags & MessageFlag.ephemeral) !== 0;
  return postMessage(world, {
    ...draft,
    type: messageTypeOf(interaction),
    channel: interaction.channel,
    author: world.bot,
    origin,
    replyTo: interaction.source?.id ?? null,
    visibleTo: ephemeral ? interaction.user.id : null,
  });
}

/** 20 answers a slash command, 23 a context-menu command, 19 (a reply) everything else and every follow-up. */
function messageTypeOf(interaction: Interaction): number {
  if (interaction.type !== InteractionType.command || interaction.original) return 19;
  return interaction.commandType === 1 ? 20 : 23;
}
