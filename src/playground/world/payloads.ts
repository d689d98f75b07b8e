// Entities → the JSON that Discord sends for them, with every field its API document calls required.
import type { Application, Channel, Guild, Json, Member, Role, User } from './entities.js';
import { ChannelType } from './entities.js';
import { allows, Permission, permissionsOf } from './permissions.js';

export function userPayload(user: User): Json {
  return {
    id: user.id,
    username: user.username,
    global_name: user.globalName,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** The bot's own account, as GET /users/@me shows it. */
export function selfPayload(user: User): Json {
  return { ...userPayload(user), mfa_enabled: true, locale: user.locale, email: null, verified: true };
}

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

/** A member without its user, as a MESSAGE_CREATE carries it. */
export function bareMemberPayload(member: Member): Json {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    flags: 0,
    mute: false,
    deaf: false,
  };
}

export function memberPayload(member: Member): Json {
  return { ...bareMemberPayload(member), user: userPayload(member.user) };
}

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

export function applicationPayload(application: Application, bot: User, guildCount: number): Json {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: userPayload(bot),
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    bot_public: application.isPublic,
    bot_require_code_grant: false,
    integration_types_config: { '0': {} },
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: application.team.length > 0 ? teamAsUser(application) : userPayload(application.owner),
    approximate_guild_count: guildCount,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: application.team.length > 0 ? teamPayload(application) : null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  };
}

/** For an application owned by a team, Discord gives a made-up user in place of the owner. */
function teamAsUser(application: Application): Json {
  return userPayload({ ...application.owner, id: application.teamId, username: `team${application.teamId}` });
}

function teamPayload(application: Application): Json {
  const members = application.team.map((user) => ({
    user: userPayload(user),
    team_id: application.teamId,
    membership_state: 2,
    role: 'admin',
    permissions: ['*'],
  }));
  const owner = application.team[0] ?? application.owner;
  return { id: application.teamId, icon: null, name: `${application.name} team`, owner_user_id: owner.id, members };
}

/** Whether a member may read a channel; everybody may read their own direct messages. */
export function mayView(guild: Guild | null, userId: string, channel: Channel): boolean {
  if (channel.type === ChannelType.direct) return channel.recipient !== null;
  const granted = guild === null ? 0n : permissionsOf(guild, userId, channel);
  if (!allows(granted, Permission.ViewChannel)) return false;
  const isPrivate = channel.type === ChannelType.privateThread;
  return !isPrivate || channel.thread?.members.has(userId) === true || allows(granted, Permission.ManageThreads);
}
