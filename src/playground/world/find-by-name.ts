import type { Guild, Role, User } from './entities.js';
import type { World } from './world.js';

/** The person of that name, made when there is none yet. */
export function personNamed(world: World, name: string): User {
  return [...world.users.values()].find((user) => user.globalName === name && !user.bot) ?? world.addUser(name);
}

export function roleNamed(guild: Guild, name: string): Role {
  const role = [...guild.roles.values()].find((candidate) => candidate.name === name);
  if (!role) throw new Error(`The guild ${guild.name} has no role ${name}`);
  return role;
}
