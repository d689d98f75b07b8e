// Tells every open page what changes. In: the announcements of the world, as bots hear them. Out: over each page's WebSocket, the same for
// the person who looks: nothing of a channel or an ephemeral message that is not theirs.
import type { WebSocket } from 'ws';
import { everyIntent } from '../gateway/intents.js';
import { asObject, asText } from '../limits/json.js';
import type { Person } from '../people/person.js';
import type { Snowflake } from '../world/entities.js';
import type { Message } from '../world/message.js';
import { mayView } from '../world/permissions.js';
import type { Announcement, World } from '../world/world.js';
import type { LiveEvent } from './protocol.js';
import { isVisibleTo, messageView } from './views/messages.js';
import { userView } from './views/users.js';

export interface Watcher {
  readonly person: Person;
  readonly socket: WebSocket;
}

export interface Live {
  join(watcher: Watcher): void;
  /** Sends to all, or to one person's pages, what `event` gives for the person; null: nothing. */
  tell(event: (person: Person) => LiveEvent | null): void;
  close(): void;
}

export function createLive(world: World, channelsChanged: (person: Person) => LiveEvent): Live {
  const watchers = new Set<Watcher>();
  const tell: Live['tell'] = (event) => {
    for (const { person, socket } of watchers) {
      const told = event(person);
      if (told && socket.readyState === socket.OPEN) socket.send(JSON.stringify(told));
    }
  };
  world.onAnnouncement((announcement) => {
    if (watchers.size === 0) return;
    if (announcement.event.startsWith('THREAD_')) tell(channelsChanged);
    else tell((person) => eventFor(world, announcement, person));
  });
  return {
    tell,
    join(watcher) {
      watchers.add(watcher);
      watcher.socket.on('close', () => watchers.delete(watcher));
    },
    close() {
      for (const { socket } of watchers) socket.terminate();
    },
  };
}

function eventFor(world: World, announcement: Announcement, person: Person): LiveEvent | null {
  if (!/^(?:MESSAGE_(?:CREATE|UPDATE|DELETE)|TYPING_START)$/.test(announcement.event)) return null;
  const payload = asObject(announcement.payload({ intents: everyIntent }));
  const channel = asText(payload.channel_id);
  if (!reads(world, person, channel)) return null;
  if (announcement.event === 'TYPING_START') {
    const user = world.users.get(asText(payload.user_id));
    return user && user.id !== person.user.id ? { type: 'typing', channel, user: userView(user) } : null;
  }
  const message = world.messages.get(asText(payload.id));
  if (announcement.event === 'MESSAGE_DELETE') return goneFor(message, person, channel, asText(payload.id));
  return message && isVisibleTo(message, person) ? { type: 'message', message: messageView(world, message, person) } : null;
}

function goneFor(message: Message | undefined, person: Person, channel: Snowflake, id: Snowflake): LiveEvent | null {
  const mine = !message || message.visibleTo === null || message.visibleTo === person.user.id;
  return mine ? { type: 'gone', channel, message: id } : null;
}

function reads(world: World, person: Person, channelId: Snowflake): boolean {
  const channel = world.channels.get(channelId);
  if (!channel) return false;
  const guild = world.guildOf(channel);
  return guild ? mayView(guild, person.user.id, channel) : channel.recipient?.id === person.user.id;
}
