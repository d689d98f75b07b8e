// Users and members → the JSON that Discord sends for them, with every field its API document calls required.
import type { Json, Member, User } from './entities.js';

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
