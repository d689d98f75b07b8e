// What a session is told of the world at its start, and on its asking.
import { asText } from '../limits/json.js';
import { guildForSession } from '../world/add-guild.js';
import type { Json } from '../world/entities.js';
import { memberPayload, selfPayload } from '../world/user-payload.js';
import type { World } from '../world/world.js';
import { Intent } from './intents.js';
import type { Session } from './session.js';

/** READY with the guilds as unavailable, then each of them as it becomes available. */
export function greet(world: World, session: Session, resumeUrl: string): void {
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id) && session.covers(guild.id));
  session.dispatch('READY', {
    v: 10,
    user: selfPayload(world.bot),
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    session_type: 'normal',
    private_channels: [],
    presences: [],
    relationships: [],
    guild_join_requests: [],
    application: { id: world.application.id, flags: 0 },
    _trace: [],
  });
  if ((session.intents & Intent.guilds) === 0) return;
  for (const guild of guilds) session.dispatch('GUILD_CREATE', guildForSession(world, guild, session));
}

/** Answers a request for members (op 8), by ids or by the beginning of a name. */
export function sendMembers(world: World, session: Session, data: Json): void {
  const guild = world.guilds.get(asText(data.guild_id));
  if (!guild) return;
  const ids = [data.user_ids].flat().filter((id): id is string => typeof id === 'string');
  const query = asText(data.query).toLowerCase();
  const fits = (id: string, name: string): boolean => (ids.length > 0 ? ids.includes(id) : name.startsWith(query));
  const members = [...guild.members.values()].filter((member) => fits(member.user.id, member.user.username));
  const nonce = data.nonce === undefined ? {} : { nonce: data.nonce };
  const page = { chunk_index: 0, chunk_count: 1, not_found: [], ...nonce };
  session.dispatch('GUILD_MEMBERS_CHUNK', { guild_id: guild.id, members: members.map(memberPayload), ...page });
}
