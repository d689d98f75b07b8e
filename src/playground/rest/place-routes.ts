// Routes that tell who and where: gateway address, users, the application, guilds, members, roles, channels.

import { asText } from '../limits/json.js';
import { openDirectChannel } from '../world/add-channel.js';
import { applicationPayload } from '../world/application-payload.js';
import { channelPayload } from '../world/channel-payload.js';
import type { Guild } from '../world/entities.js';
import { guildPayload, ownGuildPayload, rolePayload } from '../world/guild-payload.js';
import { mayView } from '../world/permissions.js';
import { memberPayload, selfPayload, userPayload } from '../world/user-payload.js';
import type { World } from '../world/world.js';
import { refusal } from './rest-error.js';
import type { RestAnswer, Route } from './route.js';
import { route } from './route.js';

export interface GatewayInfo {
  readonly url: string;
  readonly shards: number;
  /** IDENTIFYs left of the day's thousand. */
  readonly identifiesLeft: number;
  /** Milliseconds until the count starts anew. */
  readonly resetAfterMs: number;
}

const ok = (body: unknown): RestAnswer => ({ status: 200, body });

export function placeRoutes(world: World, gateway: () => GatewayInfo): Route[] {
  const application = (): RestAnswer =>
    ok(applicationPayload(world.application, world.bot, ownGuilds(world).length, world.privilegedIntents));
  return [
    route('GET', '/gateway', () => ok({ url: gateway().url }), false),
    route('GET', '/gateway/bot', () => ok(gatewayPayload(gateway()))),
    route('GET', '/applications/@me', application),
    route('GET', '/oauth2/applications/@me', application),
    route('GET', '/users/@me', () => ok(selfPayload(world.bot))),
    route('GET', '/users/@me/guilds', () => ok(ownGuilds(world).map((guild) => ownGuildPayload(guild, world.bot.id)))),
    route('POST', '/users/@me/channels', ({ body }) => {
      const user = world.users.get(asText(body.recipient_id));
      if (!user || user.bot) throw refusal.unknownUser();
      return ok(channelPayload(openDirectChannel(world, user)));
    }),
    route('GET', '/users/:user', ({ params }) => {
      const user = world.users.get(params.user ?? '');
      if (!user) throw refusal.unknownUser();
      return ok(userPayload(user));
    }),
    route('GET', '/channels/:channel', ({ params }) => {
      const channel = world.channels.get(params.channel ?? '');
      if (!channel) throw refusal.unknownChannel();
      if (!mayView(world.guildOf(channel), world.bot.id, channel)) throw refusal.missingAccess();
      return ok(channelPayload(channel));
    }),
    ...guildRoutes(world),
  ];
}

function guildRoutes(world: World): Route[] {
  return [
    route('GET', '/guilds/:guild', ({ params }) => ok(guildPayload(guildFor(world, params.guild)))),
    route('GET', '/guilds/:guild/roles', ({ params }) => ok([...guildFor(world, params.guild).roles.values()].map(rolePayload))),
    route('GET', '/guilds/:guild/channels', ({ params }) => {
      const guild = guildFor(world, params.guild);
      const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id && !channel.thread);
      return ok(channels.map(channelPayload));
    }),
    route('GET', '/guilds/:guild/members/:user', ({ params }) => {
      const member = guildFor(world, params.guild).members.get(params.user ?? '');
      if (!member) throw world.users.has(params.user ?? '') ? refusal.unknownMember() : refusal.unknownUser();
      return ok(memberPayload(member));
    }),
  ];
}

/** The guild, if the bot is in it. */
function guildFor(world: World, id: string | undefined): Guild {
  const guild = world.guilds.get(id ?? '');
  if (!guild?.members.has(world.bot.id)) throw refusal.unknownGuild();
  return guild;
}

function ownGuilds(world: World): Guild[] {
  return [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
}

function gatewayPayload(info: GatewayInfo): object {
  return {
    url: info.url,
    shards: info.shards,
    session_start_limit: { total: 1000, remaining: info.identifiesLeft, reset_after: info.resetAfterMs, max_concurrency: 1 },
  };
}
