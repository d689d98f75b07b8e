import type { Person } from '../../people/person.js';
import type { Guild } from '../../world/entities.js';
import type { World } from '../../world/world.js';
import { locales } from '../locale.js';
import type { MemberView, PersonChoice, View } from '../protocol.js';
import { channelViews } from './channels.js';
import { userView } from './users.js';

/** All that a person's window shows before any message; `people` are those the page can act as. */
export function viewFor(
  world: World,
  about: { readonly guild: Guild; readonly person: Person; readonly people: readonly PersonChoice[]; readonly bot: View['bot'] },
): View {
  const { guild, person, people, bot } = about;
  const me = people.find(({ id }) => id === person.user.id) ?? { ...userView(person.user), about: '' };
  const roles = [...guild.roles.values()].filter(({ id }) => id !== guild.id).map(({ id, name }) => ({ id, name }));
  const members: MemberView[] = [...guild.members.values()].map((member) => ({
    ...userView(member.user),
    roles: roles.filter(({ id }) => member.roles.includes(id)).map(({ name }) => name),
  }));
  return {
    me,
    locale: person.user.locale,
    locales,
    people,
    guild: { id: guild.id, name: guild.name },
    channels: channelViews(world, guild, person),
    members,
    roles,
    bot,
  };
}
