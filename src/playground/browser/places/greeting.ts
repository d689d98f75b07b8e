import type { BotView, ChannelView } from '../../page/protocol.js';
import { h } from '../dom.js';

export interface GreetingParts {
  readonly channel: ChannelView;
  readonly bot: BotView;
  /** Puts a text into the field, as if it had been typed. */
  type(text: string): void;
  ask(question: string): void;
}

/** What stands above the first message: the page's own words, not the bot's, with things to try. */
export function renderGreeting({ channel, bot, type, ask }: GreetingParts): HTMLElement {
  const name = channel.kind === 'direct' ? bot.name : channel.name;
  const button = (words: string, run: () => void): HTMLElement =>
    h('li', {}, h('button', { type: 'button', onclick: run }, words));
  return h(
    'section',
    { class: 'greeting', 'aria-label': 'About this playground' },
    h('h3', {}, channel.kind === 'text' ? `Welcome to #${name}` : name),
    h('p', {}, wordsFor(channel, bot)),
    bot.about ? h('p', { class: 'quiet' }, bot.about) : null,
    h(
      'ul',
      { class: 'try' },
      ...bot.examples.map((question) => button(question, () => ask(question))),
      button('Type / to see the commands', () => type('/')),
      channel.kind !== 'direct' ? button(`Mention @${bot.name} in a message`, () => type(`@${bot.name} `)) : null,
    ),
  );
}

function wordsFor({ kind }: ChannelView, { name }: BotView): string {
  if (kind === 'direct') return `This is your direct message with ${name}. Just write what you want to know.`;
  const where = 'This is a Discord of your own, on this machine alone: nothing you write here leaves it for Discord.';
  return kind === 'thread'
    ? `${where} In a thread, ${name} remembers what you asked there; mention it in each message.`
    : `${where} Ask ${name} something:`;
}
