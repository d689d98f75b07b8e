// A message → the element that shows it. In: the message, the one above it, the page around. Called by the log for each message anew
// whenever it changes.
import type { MessageView, UserView } from '../../page/protocol.js';
import { avatarOf } from '../avatars.js';
import { type Child, h } from '../dom.js';
import { plainText } from '../markdown/plain.js';
import { renderMarkdown } from '../markdown/render.js';
import { fullTime, messageTime } from '../times.js';
import { renderComponent } from './components.js';
import type { MessageContext } from './context.js';
import { renderEmbed } from './embeds.js';
import { renderFile } from './files.js';

/** Messages of one author this close together share one head. */
const togetherMs = 7 * 60_000;

export function renderMessage(message: MessageView, above: MessageView | null, context: MessageContext): HTMLElement {
  const { author } = message;
  const light = context.isLight ? { 'light-theme': true } : {};
  const joined = isJoined(message, above);
  const body = h(
    'discord-message',
    {
      author: author.name,
      avatar: avatarOf(author),
      bot: author.bot,
      timestamp: messageTime(message.at, context.names.locale),
      'message-body-only': joined,
      'no-background': true,
      ...light,
    },
    headOf(message, context, light),
    ...contentOf(message, context),
  );
  const place = (event: MouseEvent): void => {
    event.preventDefault();
    const { left, bottom } = box.getBoundingClientRect();
    const byKeyboard = event.clientX === 0 && event.clientY === 0;
    context.openMenu(message, byKeyboard ? { x: left + 72, y: bottom } : { x: event.clientX, y: event.clientY });
  };
  const box = h(
    'div',
    {
      class: `message${joined ? ' joined' : ''}${message.ephemeral ? ' ephemeral' : ''}${message.pingsMe ? ' pings' : ''}`,
      role: 'article',
      tabindex: -1,
      'data-id': message.id,
      'aria-label': `${author.name}, ${fullTime(new Date(message.at), context.names.locale)}`,
      oncontextmenu: place,
    },
    body,
    renderToolbar(message, context),
  );
  return box;
}

function isJoined(message: MessageView, above: MessageView | null): boolean {
  if (!above || above.author.id !== message.author.id || message.reply || message.command) return false;
  return above.ephemeral === message.ephemeral && Date.parse(message.at) - Date.parse(above.at) < togetherMs;
}

/** What stands above: the command that was used, or the message replied to. */
function headOf({ command, reply }: MessageView, context: MessageContext, light: object): Child {
  if (command) {
    return h('discord-command', {
      slot: 'reply',
      author: command.user.name,
      avatar: avatarOf(command.user),
      command: command.slash ? `/${command.name}` : command.name,
      type: command.slash ? 'slash_command' : null,
      ...light,
    });
  }
  if (!reply) return null;
  if (!reply.author) return h('discord-reply', { slot: 'reply', deleted: true, ...light });
  return h(
    'discord-reply',
    {
      slot: 'reply',
      author: reply.author.name,
      avatar: avatarOf(reply.author),
      bot: reply.author.bot,
      'role-color': 'var(--text)',
      ...light,
    },
    h(
      'button',
      { type: 'button', class: 'reply-excerpt', onclick: () => context.jumpTo(reply.id) },
      plainText(reply.excerpt, context.names),
    ),
  );
}

function contentOf(message: MessageView, context: MessageContext): Child[] {
  const failure = context.failureOf(message.id);
  const below = [
    ...message.components.map((component) => renderComponent(component, message, context)),
    failure === null ? null : h('p', { class: 'failure', role: 'alert' }, failure),
    message.ephemeral ? ephemeralNote(message, context) : null,
  ].filter((part) => part !== null);
  const threadName = message.threadId === null ? null : context.threadName(message.threadId);
  return [
    h('div', { class: 'body' }, ...textOf(message, context)),
    message.files.length > 0 ? h('div', { slot: 'attachments', class: 'files' }, ...message.files.map(renderFile)) : null,
    ...(message.embedsSuppressed ? [] : message.embeds.map((embed) => renderEmbed(embed, context))),
    below.length > 0 ? h('div', { slot: 'components', class: 'components' }, ...below) : null,
    threadName === null
      ? null
      : h(
          'button',
          {
            slot: 'thread',
            type: 'button',
            class: 'thread-link',
            onclick: () => context.names.openChannel(message.threadId ?? ''),
          },
          h('strong', {}, threadName),
          ' See thread ›',
        ),
  ];
}

function textOf(message: MessageView, context: MessageContext): Child[] {
  if (message.loading) return [thinking(message.author)];
  const edited = message.edited ? h('span', { class: 'edited', title: 'This message was edited' }, '(edited)') : null;
  if (message.content === '') return [edited];
  const text = renderMarkdown(message.content, context.names);
  const last = text.lastElementChild;
  if (edited) (last?.matches('.md-text, .md-subtext') ? last : text).append(' ', edited);
  return [text];
}

function thinking(author: UserView): HTMLElement {
  return h('div', { class: 'thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), `${author.name} is thinking…`);
}

function ephemeralNote(message: MessageView, context: MessageContext): HTMLElement {
  return h(
    'p',
    { class: 'only-you' },
    'Only you can see this · ',
    h('button', { type: 'button', class: 'link', onclick: () => context.dismiss(message) }, 'Dismiss message'),
  );
}

function renderToolbar(message: MessageView, context: MessageContext): HTMLElement {
  const more = (event: MouseEvent): void => {
    const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    context.openMenu(message, { x: left, y: bottom + 4 });
  };
  return h(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': 'Message actions' },
    message.ephemeral
      ? null
      : h('button', { type: 'button', title: 'Reply', 'aria-label': 'Reply', onclick: () => context.reply(message) }, '↩'),
    h('button', { type: 'button', title: 'More', 'aria-label': 'More actions', 'aria-haspopup': 'menu', onclick: more }, '⋯'),
  );
}
