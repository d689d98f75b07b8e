import { intentBits } from './gateway/intents.js';
import type { LocalDiscordOptions } from './local-discord-options.js';
import type { GuildDescription } from './world/add-guild.js';
import { addGuild } from './world/add-guild.js';
import type { Clock } from './world/clock.js';
import { World } from './world/world.js';

const defaultGuild: GuildDescription = {
  name: 'Newsroom',
  owner: 'ada',
  channels: ['general', 'archive'],
  roles: [{ name: 'Editors', permissions: ['ManageGuild'] }],
  members: ['ada', { name: 'eve', roles: ['Editors'] }, 'bob'],
};

/** The world that the options describe, before anybody has connected. */
export function buildWorld(clock: Clock, options: LocalDiscordOptions): World {
  const application = options.application ?? {};
  const world = new World({
    clock,
    applicationName: application.name ?? 'Byline',
    botName: application.name ?? 'Byline',
    ownerName: application.owner ?? 'owner',
    teamNames: application.team ?? [],
    isPublic: application.isPublic ?? false,
    privilegedIntents: intentBits(options.privilegedIntents ?? []),
  });
  for (const guild of options.guilds ?? [defaultGuild]) addGuild(world, guild);
  return world;
}
