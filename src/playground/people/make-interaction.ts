// A person's action → the INTERACTION_CREATE that the bot receives, with every field Discord sends, and the record that its answers go to.
import { randomUUID } from 'node:crypto';
import { channelPayload } from '../world/channel-payload.js';
import type { Channel, Json, User } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import { messagePayload } from '../world/message-payload.js';
import { directMessagePermissions, permissionsOf } from '../world/permissions.js';
import { memberPayload, userPayload } from '../world/user-payload.js';
import type { World } from '../world/world.js';

export interface InteractionDraft {
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly data: Json;
  readonly commandName?: string;
  readonly commandType?: number;
  readonly source?: Message | null;
}

/** Bytes of one attachment without boosts or subscriptions. */
const attachmentSizeLimit = 10 * 1024 * 1024;

/** Records the interaction and sends it to the bot. Interactions need no intent. */
export function openInteraction(world: World, draft: InteractionDraft): Interaction {
  const interaction: Interaction = {
    id: world.nextId(),
    token: `aW50ZXJhY3Rpb246${randomUUID()}`,
    type: draft.type,
    user: draft.user,
    guild: world.guildOf(draft.channel),
    channel: draft.channel,
    createdAt: world.clock.now(),
    commandName: draft.commandName ?? null,
    commandType: draft.commandType ?? null,
    source: draft.source ?? null,
    callback: null,
    original: null,
    edits: [],
    followUps: [],
    originalDeleted: false,
    refusals: [],
  };
  world.interactions.set(interaction.token, interaction);
  const payload = interactionPayload(world, interaction, draft.data);
  world.announce({ event: 'INTERACTION_CREATE', intents: 0, guildId: draft.channel.guildId, payload: () => payload });
  return interaction;
}

function interactionPayload(world: World, interaction: Interaction, data: Json): Json {
  const { guild, channel, user } = interaction;
  const granted = guild ? permissionsOf(guild, user.id, channel) : directMessagePermissions;
  const appGranted = guild ? permissionsOf(guild, world.bot.id, channel) : directMessagePermissions;
  const member = guild?.members.get(user.id);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions: String(granted) },
    locale: user.locale,
    app_permissions: String(appGranted),
    attachment_size_limit: attachmentSizeLimit,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { '0': guild?.id ?? '0' },
    context: guild ? 0 : 1,
    ...(interaction.source ? { message: messagePayload(world, interaction.source, { mayReadContent: true }) } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          ...(member ? { member: { ...memberPayload(member), permissions: String(granted) } } : {}),
        }
      : { user: userPayload(user) }),
  };
}
