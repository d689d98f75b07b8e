import { Intent } from '../gateway/intents.js';
import { channelPayload } from './channel-payload.js';
import type { Json } from './entities.js';
import type { InteractionOrigin, Message, StoredAttachment } from './message.js';
import { MessageFlag } from './message.js';
import { bareMemberPayload, userPayload } from './user-payload.js';
import type { World } from './world.js';

export interface MessageView {
  /** Whether the reader has the message-content intent. */
  readonly mayReadContent: boolean;
}

/** A message as REST answers show it. Content is blanked as Discord does without the message-content intent. */
export function messagePayload(world: World, message: Message, view: MessageView): Json {
  const shown = view.mayReadContent || isExempt(world, message);
  const replied = message.replyTo === null ? undefined : world.messages.get(message.replyTo);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: userPayload(message.author),
    content: shown ? message.content : '',
    embeds: shown ? message.embeds.map(embedPayload) : [],
    components: shown ? message.components : [],
    attachments: shown ? attachmentsPayload(world, message) : [],
    mentions: message.mentions.map(userPayload),
    mention_roles: message.mentionRoles,
    mention_everyone: message.mentionEveryone,
    pinned: false,
    tts: false,
    flags: message.flags,
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.origin ? { application_id: world.application.id, webhook_id: world.application.id } : {}),
    ...(message.origin ? { interaction_metadata: originPayload(world, message.origin, message) } : {}),
    ...replyPart(world, message, replied, view),
    ...threadPart(world, message),
  };
}

/** The same as MESSAGE_CREATE carries it. An ephemeral message shows neither guild nor member. */
export function messageCreatePayload(world: World, message: Message, view: MessageView): Json {
  const channel = world.channels.get(message.channelId);
  const member = message.guildId === null ? undefined : world.guilds.get(message.guildId)?.members.get(message.author.id);
  const inGuild = message.guildId !== null && message.visibleTo === null;
  return {
    ...messagePayload(world, message, view),
    ...(channel ? { channel_type: channel.type } : {}),
    ...(inGuild ? { guild_id: message.guildId } : {}),
    ...(inGuild && member && !message.origin ? { member: bareMemberPayload(member) } : {}),
  };
}

function embedPayload(embed: Json): Json {
  const fields = Array.isArray(embed.fields) ? { fields: embed.fields.map((field: Json) => ({ inline: false, ...field })) } : {};
  return { type: 'rich', ...embed, ...fields };
}

function isExempt(world: World, message: Message): boolean {
  return (
    message.guildId === null || message.author.id === world.bot.id || message.mentions.some((user) => user.id === world.bot.id)
  );
}

function attachmentsPayload(world: World, message: Message): Json[] {
  return message.attachments.map((file) => ({
    ...attachmentPayload(world, file, message.channelId),
    ...(message.visibleTo === null ? {} : { ephemeral: true }),
  }));
}

/** @param folder the part of its address before its id */
export function attachmentPayload(world: World, file: StoredAttachment, folder: string): Json {
  const url = `${world.filesUrl}/${folder}/${file.id}/${encodeURIComponent(file.filename)}`;
  return {
    id: file.id,
    filename: file.filename,
    size: file.bytes.length,
    url,
    proxy_url: url,
    ...(file.contentType === null ? {} : { content_type: file.contentType }),
    ...(file.description === null ? {} : { description: file.description }),
  };
}

function originPayload(world: World, origin: InteractionOrigin, message: Message): Json {
  const owners = message.guildId === null ? { '0': '0' } : { '0': message.guildId };
  const base = { id: origin.id, type: origin.type, user: userPayload(origin.user), authorizing_integration_owners: owners };
  if (origin.type === 3) return { ...base, interacted_message_id: message.replyTo ?? message.id };
  if (origin.type !== 5) return base;
  const triggering = { id: origin.id, type: 2, user: base.user, authorizing_integration_owners: owners };
  return { ...base, triggering_interaction_metadata: triggering, application_id: world.application.id };
}

function replyPart(world: World, message: Message, replied: Message | undefined, view: MessageView): Json {
  if (message.replyTo === null) return {};
  const reference = {
    type: 0,
    channel_id: message.channelId,
    message_id: message.replyTo,
    ...(message.guildId === null ? {} : { guild_id: message.guildId }),
  };
  if (!replied || replied.deleted) return { message_reference: reference, referenced_message: null };
  const { referenced_message: _, ...referenced } = messagePayload(world, { ...replied, replyTo: null }, view);
  return { message_reference: reference, referenced_message: referenced };
}

function threadPart(world: World, message: Message): Json {
  // A thread started from a message has the message's id.
  const thread = (message.flags & MessageFlag.hasThread) !== 0 ? world.channels.get(message.id) : undefined;
  return thread ? { thread: channelPayload(thread) } : {};
}

/** The view that a gateway session with these intents has. */
export function viewOf(session: { readonly intents: number }): MessageView {
  return { mayReadContent: (session.intents & Intent.messageContent) !== 0 };
}
