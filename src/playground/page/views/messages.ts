import type { Person } from '../../people/person.js';
import type { Message, StoredAttachment } from '../../world/message.js';
import { MessageFlag } from '../../world/message.js';
import { permissionsOf } from '../../world/permissions.js';
import type { World } from '../../world/world.js';
import type { FileView, MessageView } from '../protocol.js';
import { userView } from './users.js';

const repliedWith = 19;
const slashCommand = 20;
/** Of a message that is replied to, as much as fits into a line. */
const excerptLength = 200;

/** A message as one person sees it. */
export function messageView(world: World, message: Message, person: Person): MessageView {
  const flag = (bit: number): boolean => (message.flags & bit) !== 0;
  const byCommand = message.origin?.commandName && message.type !== repliedWith ? message.origin : null;
  return {
    id: message.id,
    channelId: message.channelId,
    author: userView(message.author),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    files: message.attachments.map(fileView),
    at: message.timestamp,
    edited: message.editedTimestamp !== null,
    loading: flag(MessageFlag.loading),
    ephemeral: message.visibleTo !== null,
    embedsSuppressed: flag(MessageFlag.suppressEmbeds),
    pingsMe: pings(world, message, person),
    mayDelete: person.mayDelete(message),
    reply: byCommand ? null : replyOf(world, message, person),
    command: byCommand
      ? { name: byCommand.commandName ?? '', slash: message.type === slashCommand, user: userView(byCommand.user) }
      : null,
    threadId: flag(MessageFlag.hasThread) ? message.id : null,
  };
}

/** An ephemeral message is nobody's but the asker's. */
export function isVisibleTo(message: Message, person: Person): boolean {
  return !message.deleted && (message.visibleTo === null || message.visibleTo === person.user.id);
}

function fileView(file: StoredAttachment): FileView {
  return {
    id: file.id,
    name: file.filename,
    bytes: file.bytes.length,
    type: file.contentType,
    description: file.description,
    path: `/files/${file.id}/${encodeURIComponent(file.filename)}`,
  };
}

function replyOf(world: World, message: Message, person: Person): MessageView['reply'] {
  if (message.replyTo === null) return null;
  const replied = world.messages.get(message.replyTo);
  if (!replied || !isVisibleTo(replied, person)) return { id: message.replyTo, author: null, excerpt: '' };
  return { id: replied.id, author: userView(replied.author), excerpt: replied.content.slice(0, excerptLength) };
}

function pings(world: World, message: Message, person: Person): boolean {
  const { everyone, users, roles } = message.pinged;
  if (everyone || users.includes(person.user.id)) return true;
  const guild = message.guildId === null ? undefined : world.guilds.get(message.guildId);
  const member = guild?.members.get(person.user.id);
  return guild !== undefined && permissionsOf(guild, person.user.id) !== 0n && roles.some((role) => member?.roles.includes(role));
}
