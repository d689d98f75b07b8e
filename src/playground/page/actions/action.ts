import { asText } from '../../limits/json.js';
import type { Person } from '../../people/person.js';
import type { Channel, Json } from '../../world/entities.js';
import type { Message } from '../../world/message.js';
import { mayView } from '../../world/permissions.js';
import type { World } from '../../world/world.js';
import { Refusal } from '../http/refusal.js';
import type { Actions, Results } from '../protocol.js';
import { isVisibleTo } from '../views/messages.js';

/** What an action works with: the person who acts, and what the page sent. */
export interface ActionCall {
  readonly world: World;
  readonly person: Person;
  readonly body: Json;
  /** Takes a message out of a person's sight, and of nobody else's. */
  readonly dismiss: (message: Message) => void;
}

export type Handlers = { readonly [Name in keyof Actions]: (call: ActionCall) => Results[Name] | Promise<Results[Name]> };

/** The channel that the page names, if the person reads it. @throws Refusal */
export function channelOf({ world, person }: Pick<ActionCall, 'world' | 'person'>, id: unknown): Channel {
  const channel = world.channels.get(asText(id));
  const guild = channel ? world.guildOf(channel) : null;
  const readable = channel && (guild ? mayView(guild, person.user.id, channel) : channel.recipient?.id === person.user.id);
  if (!channel || !readable) throw new Refusal(404, 'There is no such channel for you.');
  return channel;
}

/** The message that the page names, if the person sees it. @throws Refusal */
export function messageOf(call: Pick<ActionCall, 'world' | 'person'>, id: unknown): Message {
  const message = call.world.messages.get(asText(id));
  if (!message || !isVisibleTo(message, call.person)) throw new Refusal(404, 'That message is no longer there.');
  channelOf(call, message.channelId);
  return message;
}
