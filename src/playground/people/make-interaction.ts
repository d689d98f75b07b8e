// A person's action → the INTERACTION_CREATE that the bot receives, with every field Discord sends, and the record that its answers go to.
import { randomUUID } from 'node:crypto';
import { ComponentType } from '../limits/component-limits.js';
import { asObjects, asText } from '../limits/json.js';
import { inputsOf } from '../limits/modal-limits.js';
import { channelPayload } from '../world/channel-payload.js';
import type { Channel, Guild, Json, User } from '../world/entities.js';
import { rolePayload } from '../world/guild-payload.js';
import type { Interaction } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import { attachmentPayload, messagePayload } from '../world/message-payload.js';
import { directMessagePermissions, permissionsOf } from '../world/permissions.js';
import { bareMemberPayload, memberPayload, userPayload } from '../world/user-payload.js';
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

/** Discord's option types that point to something. */
const pointing = { user: 6, channel: 7, role: 8, mentionable: 9, attachment: 11 } as const;

/** The objects that options point to, as `data.resolved`; nothing when they point to none. */
export function resolvedObjects(
  world: World,
  guild: Guild | null,
  options: readonly Json[],
  target?: Message,
): { resolved?: Json } {
  const found: Record<string, Record<string, Json>> = {};
  const put = (kind: string, id: string, value: Json): void => {
    found[kind] = { ...found[kind], [id]: value };
  };
  for (const option of leaves(options)) {
    const id = String(option.value);
    const takesUser = option.type === pointing.user || option.type === pointing.mentionable;
    const user = takesUser ? world.users.get(id) : undefined;
    if (user) put('users', id, userPayload(user));
    const member = user && guild?.members.get(id);
    if (guild && member) put('members', id, { ...bareMemberPayload(member), permissions: String(permissionsOf(guild, id)) });
    const role = option.type === pointing.role || option.type === pointing.mentionable ? guild?.roles.get(id) : undefined;
    if (role) put('roles', id, rolePayload(role));
    const channel = option.type === pointing.channel ? world.channels.get(id) : undefined;
    const file = option.type === pointing.attachment ? world.chosenFiles.get(id) : undefined;
    if (file) put('attachments', id, { ...attachmentPayload(world, file, 'ephemeral'), ephemeral: true });
    if (channel) put('channels', id, { ...channelPayload(channel), permissions: '0' });
  }
  if (target) put('messages', target.id, messagePayload(world, target, { mayReadContent: true }));
  return Object.keys(found).length > 0 ? { resolved: found } : {};
}

function leaves(options: readonly Json[]): Json[] {
  return options.flatMap((option) => (Array.isArray(option.options) ? leaves(asObjects(option.options)) : [option]));
}

/** What is filled into a modal, by the inputs' custom ids: a text, or what is chosen from a menu. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** The submission of a modal: its parts with the values typed, in the form in which they were asked for. */
export function fillModal(parts: readonly Json[], values: ModalValues): Json[] {
  return parts.flatMap((part, index) => {
    const inputs = inputsOf(part);
    if (inputs.length === 0) return [];
    const filled = inputs.map((input) => {
      const id = asText(input.custom_id);
      const value = values[id];
      const filledIn =
        input.type === ComponentType.textInput
          ? { value: typeof value === 'string' ? value : asText(input.value) }
          : { values: typeof value === 'string' ? [value] : (value ?? []) };
      return { type: input.type, id: index + 1, custom_id: id, ...filledIn };
    });
    return [
      part.type === 18 ? { type: 18, id: index + 1, component: filled[0] } : { type: 1, id: index + 1, components: filled },
    ];
  });
}
