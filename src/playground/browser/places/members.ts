import type { MemberView, View } from '../../page/protocol.js';
import { avatarOf } from '../avatars.js';
import { byId, h } from '../dom.js';

/** Who is in the server, by role as Discord groups them, and whether the bot is online. */
export function showMembers(view: View): void {
  const people = view.members.filter(({ bot }) => !bot);
  const roles = [...new Set(people.flatMap((member) => member.roles.slice(0, 1)))];
  const without = people.filter(({ roles: own }) => own.length === 0);
  byId('members').replaceChildren(
    ...roles.map((role) =>
      group(
        role,
        people.filter(({ roles: own }) => own[0] === role),
        view,
      ),
    ),
    ...(without.length > 0 ? [group('Members', without, view)] : []),
    group(
      view.bot.online ? 'Apps – online' : 'Apps – offline',
      view.members.filter(({ bot }) => bot),
      view,
    ),
  );
}

function group(title: string, members: readonly MemberView[], view: View): HTMLElement {
  return h('section', {}, h('h2', {}, title), h('ul', {}, ...members.map((member) => h('li', {}, ...entry(member, view)))));
}

function entry(member: MemberView, view: View): HTMLElement[] {
  const isHere = !member.bot || view.bot.online;
  const about = view.people.find(({ id }) => id === member.id)?.about ?? '';
  return [
    h('span', { class: `portrait${isHere ? ' online' : ''}` }, h('img', { src: avatarOf(member), alt: '' })),
    h('span', { class: 'who' }, member.name, about ? h('small', {}, about) : null),
  ];
}
