// The list of channels with the people below it. In: what the person's window shows. Out: the clicks on it.
import type { ChannelView, View } from '../../page/protocol.js';
import { byId, type Child, h } from '../dom.js';

export interface SidebarParts {
  openChannel(id: string): void;
  actAs(username: string): void;
}

export interface Sidebar {
  show(view: View, open: string, unread: ReadonlySet<string>): void;
  close(): void;
}

export function createSidebar(parts: SidebarParts): Sidebar {
  const toggle = byId<HTMLButtonElement>('open-places');
  const person = byId<HTMLSelectElement>('person');
  const setOpen = (isOpen: boolean): void => {
    document.body.classList.toggle('places-open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) byId('channels').querySelector<HTMLElement>('[aria-current]')?.focus();
  };
  toggle.addEventListener('click', () => setOpen(!document.body.classList.contains('places-open')));
  byId('places').addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.body.classList.contains('places-open')) return;
    setOpen(false);
    toggle.focus();
  });
  document.querySelector('main')?.addEventListener('pointerdown', (event) => {
    if (event.target !== toggle) setOpen(false);
  });
  person.addEventListener('change', () => parts.actAs(person.value));
  return {
    close: () => setOpen(false),
    show(view, open, unread) {
      byId('guild').textContent = view.guild.name;
      const button = (channel: ChannelView): HTMLElement =>
        channelButton(channel, channel.id === open, unread.has(channel.id), parts);
      const inGuild = view.channels.filter(({ kind }) => kind !== 'direct');
      const direct = view.channels.filter(({ kind }) => kind === 'direct');
      byId('channels').replaceChildren(group('Text channels', inGuild.map(button)), group('Direct messages', direct.map(button)));
      person.replaceChildren(
        ...view.people.map(({ username, name, about }) =>
          h('option', { value: username, selected: username === view.me.username }, `${name} – ${about}`),
        ),
      );
    },
  };
}

function group(title: string, children: readonly Child[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), h('ul', {}, ...children.map((child) => h('li', {}, child))));
}

const signs = { text: '#', thread: '↳', direct: '@' };

function channelButton(channel: ChannelView, isOpen: boolean, isUnread: boolean, parts: SidebarParts): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: `channel ${channel.kind}${isUnread ? ' unread' : ''}`,
      'aria-current': isOpen ? 'page' : null,
      'aria-label': `${channel.kind === 'thread' ? 'Thread ' : ''}${channel.name}${isUnread ? ', unread' : ''}`,
      onclick: () => parts.openChannel(channel.id),
    },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[channel.kind]),
    channel.name,
  );
}
