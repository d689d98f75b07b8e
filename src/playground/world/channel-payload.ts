import type { Channel, Json } from './entities.js';
import { userPayload } from './user-payload.js';

export function channelPayload(channel: Channel): Json {
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: channel.lastMessageId };
  if (channel.recipient) return { ...base, recipients: [userPayload(channel.recipient)] };
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId, rate_limit_per_user: 0 };
  if (channel.thread) return { ...inGuild, ...threadPart(channel.thread) };
  return {
    ...inGuild,
    position: channel.position,
    topic: null,
    nsfw: channel.nsfw,
    permission_overwrites: channel.overwrites.map((entry) => ({
      id: entry.id,
      type: entry.type,
      allow: String(entry.allow),
      deny: String(entry.deny),
    })),
  };
}

function threadPart(thread: NonNullable<Channel['thread']>): Json {
  return {
    owner_id: thread.ownerId,
    message_count: thread.messageCount,
    total_message_sent: thread.messageCount,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: thread.createdAt,
      create_timestamp: thread.createdAt,
      auto_archive_duration: thread.autoArchiveDuration,
      locked: thread.locked,
    },
  };
}
