import { channelPayload } from './channel-payload.js';
import type { Channel, Guild, Json, Member, Role } from './entities.js';
import { permissionsOf } from './permissions.js';
import { memberPayload } from './user-payload.js';

export function rolePayload(role: Role): Json {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A guild as GET /guilds/:id shows it. */
export function guildPayload(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    roles: [...guild.roles.values()].map(rolePayload),
    preferred_locale: guild.locale,
    ...emptyGuildFields,
    max_members: 500_000,
    approximate_member_count: guild.members.size,
  };
}

/** Fields of a guild that nothing here depends upon, in the state of a new server. */
const emptyGuildFields = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
};

/** A guild as GUILD_CREATE sends it: with its channels and, without the members intent, the bot as the only member. */
export function guildCreatePayload(
  guild: Guild,
  parts: { channels: readonly Channel[]; members: readonly Member[]; joinedAt: string },
): Json {
  const isThread = (channel: Channel): boolean => channel.thread !== null;
  return {
    ...guildPayload(guild),
    joined_at: parts.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: parts.members.map(memberPayload),
    channels: parts.channels.filter((channel) => !isThread(channel)).map(channelPayload),
    threads: parts.channels.filter(isThread).map(channelPayload),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A guild as GET /users/@me/guilds lists it. */
export function ownGuildPayload(guild: Guild, userId: string): Json {
  const permissions = String(permissionsOf(guild, userId));
  return { id: guild.id, name: guild.name, icon: null, banner: null, owner: guild.ownerId === userId, permissions, features: [] };
}
