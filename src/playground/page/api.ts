// What the page can ask and do. In: the path and the body of a request. Out: JSON as `protocol.ts` has it. Called by page-server.ts.
import type { WebSocket } from 'ws';
import { asText } from '../limits/json.js';
import type { LocalDiscord } from '../local-discord.js';
import type { Person } from '../people/person.js';
import type { Message } from '../world/message.js';
import type { ActionCall, Handlers } from './actions/action.js';
import { channelOf } from './actions/action.js';
import { interactionActions } from './actions/interactions.js';
import { messageActions } from './actions/messages.js';
import { Refusal } from './http/refusal.js';
import { createLive } from './live.js';
import { discordLocale } from './locale.js';
import type { BotView, LiveEvent, MessageView, OfferedCommands } from './protocol.js';
import { channelViews } from './views/channels.js';
import { commandsFor } from './views/commands.js';
import { isVisibleTo, messageView } from './views/messages.js';
import { userView } from './views/users.js';
import { viewFor } from './views/view.js';

/** Names of people to act as, with what they are. */
export type PlaygroundPeople = readonly { readonly name: string; readonly about: string }[];

/** What the program says of the bot; the rest the page sees for itself. */
export type BotWords = Pick<BotView, 'status' | 'about' | 'examples'>;

export interface PageApi {
  /** @throws Refusal */
  read(path: string, query: URLSearchParams): readonly MessageView[] | OfferedCommands;
  /** @throws Refusal, or an Error in words when Discord's client would not let it through */
  act(path: string, body: Record<string, unknown>): Promise<unknown>;
  watch(socket: WebSocket, query: URLSearchParams): void;
  tell(words: Partial<BotWords>): void;
  close(): void;
}

/** A channel opens with its last messages. */
const shownMessages = 200;
const handlers: Handlers = { ...messageActions, ...interactionActions };

export function createPageApi(options: { discord: LocalDiscord; guild: string; people: PlaygroundPeople }): PageApi {
  const { discord } = options;
  const { world } = discord;
  const guild = discord.guild(options.guild);
  const people = options.people.map(({ name, about }) => ({ person: discord.person(name), about }));
  const choices = people.map(({ person, about }) => ({ ...userView(person.user), about }));
  const dismissed = new WeakSet<Message>();
  let told: BotWords = { status: '', about: '', examples: [] };
  const botView = (): BotView => ({ ...userView(world.bot), online: discord.gateway.connectedCount > 0, ...told });
  const personNamed = (name: unknown): Person => {
    const found = people.find(({ person }) => person.user.username === name);
    if (!found) throw new Refusal(404, 'There is no such person here.');
    return found.person;
  };
  const live = createLive(world, (person) => ({ type: 'channels', channels: channelViews(world, guild, person) }));
  const tellBot = (): void => live.tell(() => ({ type: 'bot', bot: botView() }));
  tellWhenItChanges(world, () => discord.gateway.connectedCount > 0, tellBot);
  const call = (person: Person, body: Record<string, unknown>): ActionCall => ({
    world,
    person,
    body,
    dismiss(message) {
      dismissed.add(message);
      const gone: LiveEvent = { type: 'gone', channel: message.channelId, message: message.id };
      live.tell((watching) => (watching.user.id === person.user.id ? gone : null));
    },
  });
  return {
    read(path, query) {
      const person = personNamed(query.get('person'));
      const channel = channelOf({ world, person }, query.get('channel'));
      if (path === '/api/commands') return commandsFor(world, person, channel);
      if (path !== '/api/messages') throw new Refusal(404, 'There is nothing here.');
      const shown = world.messagesIn(channel.id).filter((message) => isVisibleTo(message, person) && !dismissed.has(message));
      return shown.slice(-shownMessages).map((message) => messageView(world, message, person));
    },
    async act(path, body) {
      const name = path.slice('/api/'.length);
      const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof Handlers] : undefined;
      if (!handler || !path.startsWith('/api/')) throw new Refusal(404, 'There is nothing here.');
      return await handler(call(personNamed(asText(body.person)), body));
    },
    watch(socket, query) {
      socket.on('error', () => socket.terminate());
      const person = people.find(({ person: { user } }) => user.username === query.get('person'))?.person ?? people[0]?.person;
      if (!person) return socket.close();
      person.user.locale = discordLocale(query.get('language') ?? '');
      const view = viewFor(world, { guild, person, people: choices, bot: botView() });
      live.join({ person, socket });
      socket.send(JSON.stringify({ type: 'hello', view } satisfies LiveEvent));
    },
    tell(words) {
      told = { ...told, ...words };
      tellBot();
    },
    close: () => live.close(),
  };
}

function tellWhenItChanges(world: LocalDiscord['world'], look: () => boolean, tell: () => void): void {
  let known = look();
  world.onChange(() => {
    if (look() === known) return;
    known = !known;
    tell();
  });
}
