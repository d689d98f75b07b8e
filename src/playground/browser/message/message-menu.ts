// What the menu of a message offers. In: the message, the commands registered for messages. Out: a menu, with what each entry does.
import type { ChannelView, MessageView, OfferedCommands } from '../../page/protocol.js';
import { h } from '../dom.js';
import { openDialog } from '../overlays/dialog.js';
import { type MenuItem, type MenuPlace, openMenu } from '../overlays/menu.js';

export interface MessageMenuParts {
  readonly channel: ChannelView;
  readonly apps: OfferedCommands['message'];
  reply(): void;
  apply(name: string): void;
  remove(): void;
  dismiss(): void;
  beginThread(name: string): Promise<void>;
}

export function openMessageMenu(message: MessageView, place: MenuPlace, parts: MessageMenuParts): void {
  const apps = parts.apps.map(({ name, label }, index): MenuItem => {
    return { label, run: () => parts.apply(name), ...(index === 0 ? { heading: 'Apps' } : {}) };
  });
  const items: MenuItem[] = message.ephemeral
    ? [{ label: 'Copy text', run: () => copy(message.content) }, ...apps, { label: 'Dismiss message', run: parts.dismiss }]
    : [
        ...(parts.channel.mayWrite ? [{ label: 'Reply', run: parts.reply }] : []),
        ...(parts.channel.mayBeginThread && message.threadId === null
          ? [{ label: 'Create thread', run: () => askThreadName(parts.beginThread) }]
          : []),
        { label: 'Copy text', run: () => copy(message.content) },
        ...apps,
        ...(message.mayDelete ? [{ label: 'Delete message', run: parts.remove, danger: true }] : []),
      ];
  openMenu(items, place, 'Message');
}

export function askThreadName(begin: (name: string) => Promise<void>): void {
  const field = h('input', { type: 'text', id: 'thread-name', maxlength: 100, required: true });
  openDialog({
    title: 'New thread',
    fields: [h('div', { class: 'field' }, h('label', { for: field.id }, 'Thread name'), field)],
    submitLabel: 'Create thread',
    async onSubmit() {
      await begin(field.value);
      return null;
    },
  });
}

function copy(text: string): void {
  // Refused where the browser asks for permission and gets none; there is nothing to mend then.
  navigator.clipboard.writeText(text).catch(() => undefined);
}
