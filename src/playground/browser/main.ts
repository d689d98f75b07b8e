// The page's entry: puts its parts together and passes on what the server tells. Loaded by index.html.
import './elements.js';
import type { ChannelView, LiveEvent, MessageView, Outcome, View } from '../page/protocol.js';
import { createApi } from './api.js';
import { createComposer } from './composer/composer.js';
import { byId } from './dom.js';
import { connect } from './live.js';
import { createLog } from './log.js';
import { askThreadName } from './message/message-menu.js';
import { createMessageContext } from './message-context.js';
import { openModal } from './overlays/modal.js';
import { renderGreeting } from './places/greeting.js';
import { createLanguage } from './places/language.js';
import { showMembers } from './places/members.js';
import { createSidebar } from './places/sidebar.js';
import { createTheme } from './places/theme.js';
import { createTyping } from './places/typing.js';

const personKey = 'byline-person';

let view: View | null = null;
let openId = '';
/** Counts the channels opened: an answer for one that was left is dropped. */
let opening = 0;
const unread = new Set<string>();
const failures = new Map<string, string>();

const channel = (): ChannelView | null => view?.channels.find(({ id }) => id === openId) ?? null;
const person = (): string => sessionStorage.getItem(personKey) ?? '';
const report = (words: string | null): void => {
  byId('report').textContent = words ?? '';
};
const api = createApi(() => view?.me.username ?? person());
const typing = createTyping();
const theme = createTheme(() => void openChannel(openId));
const language = createLanguage(() => connection.restart());
const sidebar = createSidebar({
  openChannel: (id) => {
    sidebar.close();
    void openChannel(id).then(() => composer.focus());
  },
  actAs(username) {
    sessionStorage.setItem(personKey, username);
    connection.restart();
  },
});
const context = createMessageContext({
  api,
  view: () => view,
  channel,
  isLight: () => theme.isLight,
  failures,
  report,
  onOutcome,
  openChannel: (id) => void openChannel(id).then(() => composer.focus()),
  typeCommand: (line) => composer.type(`${line} `),
  reply: (message) => composer.replyTo(message),
  redraw: (id) => log.redraw(id),
  jumpTo: (id) => log.jumpTo(id),
});
const log = createLog(context, () => composer.focus());
const composer = createComposer({ api, view: () => view, channel, report, onOutcome });

function onOutcome(outcome: Outcome, what: string): void {
  if (outcome.kind === 'failed') report(`${what}: the application did not respond.`);
  if (outcome.kind !== 'modal') return;
  openModal(outcome.modal, { of: (type) => context.choicesOf(type) }, async (values) => {
    const next = await api.act('modal', { interaction: outcome.interaction, values });
    if (next.kind === 'failed') return 'Something went wrong. Try again.';
    onOutcome(next, what);
    return null;
  });
}

async function openChannel(id: string): Promise<void> {
  if (!view) return;
  opening += 1;
  const mine = opening;
  const changed = id !== openId;
  openId = id;
  unread.delete(id);
  const messages = await api.messages(id).catch((error: Error) => {
    report(error.message);
    return [];
  });
  if (mine !== opening) return;
  showAround();
  log.show(messages, greeting());
  typing.show(id);
  if (changed) composer.reset();
}

function greeting(): HTMLElement {
  const open = channel();
  if (!view || !open) return document.createElement('section');
  const mention = open.kind === 'direct' ? '' : `@${view.bot.name} `;
  return renderGreeting({
    channel: open,
    bot: view.bot,
    type: (text) => composer.type(text),
    ask: (question) => composer.type(mention + question),
  });
}

/** Everything but the messages. */
function showAround(): void {
  const open = channel();
  if (!view || !open) return;
  sidebar.show(view, openId, unread);
  language.show(view);
  showMembers(view);
  const title = open.kind === 'direct' ? `@ ${open.name}` : `# ${open.name}`;
  byId('channel').textContent = title;
  document.title = `${title} – Byline's playground`;
  byId('begin-thread').hidden = !open.mayBeginThread;
  const { bot } = view;
  byId('bot-state').className = bot.online ? 'online' : '';
  byId('bot-state').textContent = bot.online ? `${bot.name} is online` : bot.status || `${bot.name} is offline`;
}

function onEvent(event: LiveEvent): void {
  if (event.type === 'hello') onHello(event.view);
  else if (view) onChange(event, view);
}

function onChange(event: Exclude<LiveEvent, { type: 'hello' }>, known: View): void {
  if (event.type === 'message') onMessage(event.message);
  else if (event.type === 'gone') log.remove(event.message);
  else if (event.type === 'typing') typing.begin(event.channel, event.user);
  else if (event.type === 'channels') view = { ...known, channels: event.channels };
  else view = { ...known, bot: event.bot };
  if (event.type === 'bot') document.querySelector('.greeting')?.replaceWith(greeting());
  if (event.type === 'bot' || event.type === 'channels') showAround();
}

function onMessage(message: MessageView): void {
  typing.end(message.channelId, message.author.id);
  failures.delete(message.id);
  if (message.channelId === openId) log.put(message);
  else if (!unread.has(message.channelId)) {
    unread.add(message.channelId);
    showAround();
  }
}

function onHello(fresh: View): void {
  const before = channel();
  view = fresh;
  report(null);
  // After a start of the server everything has another id, and the same name.
  const same = fresh.channels.find(({ id }) => id === openId) ?? fresh.channels.find(({ name }) => name === before?.name);
  const isNew = before === null;
  if (same?.id !== openId || before?.kind === 'direct') unread.clear();
  const next = before?.kind === 'direct' ? fresh.channels.find(({ kind }) => kind === 'direct') : same;
  void openChannel((next ?? fresh.channels[0])?.id ?? '').then(() => {
    if (isNew) composer.focus();
  });
}

byId('begin-thread').addEventListener('click', () => {
  askThreadName(async (name) => {
    const begun = await api.act('thread', { channel: openId, name, from: null });
    await openChannel(begun.channel);
  });
});

/** Typing anywhere is writing, as in Discord's client. */
document.addEventListener('keydown', (event) => {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ';
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (isLetter && !target.closest('input, textarea, select, dialog, [role=menu], [role=listbox]')) composer.focus();
});

const connection = connect({
  person,
  language: () => language.chosen,
  onEvent,
  onAway: () => report('The playground is not running; the page comes back when it does.'),
});
