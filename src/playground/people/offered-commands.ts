import type { Channel, RegisteredCommand, User } from '../world/entities.js';
import { allows, Permission, permissionsOf } from '../world/permissions.js';
import type { World } from '../world/world.js';

/** Everything registered for the place of a channel: its guild's own commands, then those for everywhere. */
export function registeredCommands(world: World, channel: Channel): RegisteredCommand[] {
  const own = channel.guildId === null ? [] : (world.commands.get(channel.guildId) ?? []);
  return [...own, ...(world.commands.get('global') ?? [])];
}

/** What Discord's client shows a person there, by context and permissions. */
export function offeredCommands(world: World, user: User, channel: Channel): RegisteredCommand[] {
  const guild = world.guildOf(channel);
  // 0 = in a guild, 1 = in the direct message with the bot.
  const context = guild ? 0 : 1;
  const granted = guild ? permissionsOf(guild, user.id, channel) : 0n;
  if (guild && (!guild.members.has(world.bot.id) || !allows(granted, Permission.UseApplicationCommands))) return [];
  return registeredCommands(world, channel).filter((command) => {
    if (Array.isArray(command.contexts) && !command.contexts.includes(context)) return false;
    const needed = command.default_member_permissions;
    if (!guild || typeof needed !== 'string') return true;
    // "0" means administrators only.
    return allows(granted, needed === '0' ? Permission.Administrator : BigInt(needed));
  });
}
