// How messages come into the world, change and go. In: a draft that has passed the limits. Out: the stored message, and the
// announcement that bots hear. Called by the REST routes (as the bot) and by the people of a test.
import { Intent } from '../gateway/intents.js';
import type { Channel, Json, Snowflake, User } from './entities.js';
import { readMentions } from './mentions.js';
import type { InteractionOrigin, Message, StoredAttachment } from './message.js';
import { messageCreatePayload, viewOf } from './message-payload.js';
import type { World } from './world.js';

export interface Draft {
  readonly channel: Channel;
  readonly author: User;
  readonly content?: string;
  readonly embeds?: readonly Json[];
  readonly components?: readonly Json[];
  readonly attachments?: readonly StoredAttachment[];
  readonly flags?: number;
  readonly type?: number;
  readonly allowedMentions?: Json | null;
  readonly replyTo?: Snowflake | null;
  readonly nonce?: string | number | null;
  readonly origin?: InteractionOrigin | null;
  readonly visibleTo?: Snowflake | null;
}

export function postMessage(world: World, draft: Draft): Message {
  const id = world.nextId();
  const message: Message = {
    id,
    channelId: draft.channel.id,
    guildId: draft.channel.guildId,
    type: draft.type ?? (draft.replyTo ? 19 : 0),
    author: draft.author,
    content: draft.content ?? '',
    embeds: [...(draft.embeds ?? [])],
    components: [...(draft.components ?? [])],
    attachments: [...(draft.attachments ?? [])],
    flags: draft.flags ?? 0,
    timestamp: world.timestamp(),
    editedTimestamp: null,
    mentions: [],
    mentionRoles: [],
    mentionEveryone: false,
    pinged: { everyone: false, users: [], roles: [] },
    allowedMentions: draft.allowedMentions ?? null,
    replyTo: draft.replyTo ?? null,
    nonce: draft.nonce ?? null,
    origin: draft.origin ?? null,
    visibleTo: draft.visibleTo ?? null,
    versions: [],
    deleted: false,
  };
  world.messages.set(id, message);
  applyMentions(world, draft.channel, message);
  keepVersion(world, message);
  draft.channel.lastMessageId = id;
  if (draft.channel.thread) draft.channel.thread.messageCount += 1;
  announceMessage(world, draft.channel, message, 'MESSAGE_CREATE');
  world.touch();
  return message;
}

export type MessageChange = Partial<
  Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'allowedMentions'>
>;

/** Edits a message. `first` is for a deferred answer that gets its first content: that is not shown as an edit. */
export function changeMessage(world: World, message: Message, change: MessageChange, options: { first?: boolean } = {}): void {
  Object.assign(message, change);
  if (options.first !== true) message.editedTimestamp = world.timestamp();
  const channel = world.channels.get(message.channelId);
  if (!channel) return;
  // Discord notifies nobody of an edit, except where the edit is the first content of a deferred answer.
  const pingedBefore = message.pinged;
  applyMentions(world, channel, message);
  if (options.first !== true) message.pinged = pingedBefore;
  keepVersion(world, message);
  announceMessage(world, channel, message, 'MESSAGE_UPDATE');
  world.touch();
}

export function removeMessage(world: World, message: Message): void {
  message.deleted = true;
  const payload = { id: message.id, channel_id: message.channelId, ...(message.guildId ? { guild_id: message.guildId } : {}) };
  world.announce({ event: 'MESSAGE_DELETE', ...audience(message), payload: () => payload });
  world.touch();
}

function applyMentions(world: World, channel: Channel, message: Message): void {
  const mentions = readMentions({
    content: message.content + textOfComponents(message.components),
    allowedMentions: message.allowedMentions,
    author: message.author,
    repliedTo: message.replyTo === null ? null : (world.messages.get(message.replyTo)?.author ?? null),
    guild: world.guildOf(channel),
    findUser: (id) => world.users.get(id),
  });
  message.pinged = mentions;
  message.mentions = mentions.users.flatMap((id) => world.users.get(id) ?? []);
  message.mentionRoles = [...mentions.roles];
  message.mentionEveryone = mentions.everyone;
}

/** Text displays of the newer components ping like content does. */
function textOfComponents(components: readonly Json[]): string {
  return components
    .map((component) => {
      const own = component.type === 10 && typeof component.content === 'string' ? `\n${component.content}` : '';
      return own + (Array.isArray(component.components) ? textOfComponents(component.components as Json[]) : '');
    })
    .join('');
}

function keepVersion(world: World, message: Message): void {
  const { content, embeds, components } = message;
  message.versions.push({ at: world.clock.now(), content, embeds, components });
}

function announceMessage(world: World, channel: Channel, message: Message, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'): void {
  world.announce({
    event,
    ...audience(message),
    guildId: channel.guildId,
    payload: (session) => messageCreatePayload(world, message, viewOf(session)),
  });
}

/** An ephemeral message belongs to the direct-message intent, whatever its channel. */
function audience(message: Message): { intents: number; guildId: Snowflake | null } {
  const direct = message.guildId === null || message.visibleTo !== null;
  return { intents: direct ? Intent.directMessages : Intent.guildMessages, guildId: message.guildId };
}
