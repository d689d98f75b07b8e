// Routes of channel messages, typing, threads and files. Every message passes the limits before it is posted.

import { FormErrors } from '../limits/form-errors.js';
import { asNumber, asObject, asText } from '../limits/json.js';
import { checkMessage } from '../limits/message-limits.js';
import { addThread } from '../world/add-channel.js';
import { channelPayload } from '../world/channel-payload.js';
import type { Channel, Json, Snowflake } from '../world/entities.js';
import type { Message, StoredAttachment } from '../world/message.js';
import { messagePayload, viewOf } from '../world/message-payload.js';
import { allows, directMessagePermissions, Permission, permissionsOf } from '../world/permissions.js';
import { changeMessage, postMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import { refusal } from './rest-error.js';
import type { RestRequest, Route, UploadedFile } from './route.js';
import { route } from './route.js';

const messages = '/channels/:channel/messages';
const oneMessage = `${messages}/:message`;

export function messageRoutes(world: World): Route[] {
  const show = (message: Message): Json => restMessage(world, message);
  return [
    route('GET', messages, (request) => {
      const channel = channelFor(world, request, Permission.ReadMessageHistory);
      return { status: 200, body: pageOf(world, channel, request.query).map(show) };
    }),
    route('POST', messages, (request) => ({ status: 200, body: show(createMessage(world, request)) })),
    route('GET', oneMessage, (request) => ({ status: 200, body: show(messageFor(world, request)) })),
    route('PATCH', oneMessage, (request) => {
      const message = messageFor(world, request);
      if (message.author.id !== world.bot.id) throw refusal.notYourMessage();
      const files = storeFiles(world, request.files);
      changeMessage(world, message, checkMessage({ body: request.body, files, existing: message }));
      return { status: 200, body: show(message) };
    }),
    route('DELETE', oneMessage, (request) => {
      const message = messageFor(world, request);
      if (message.author.id !== world.bot.id) channelFor(world, request, Permission.ManageMessages);
      removeMessage(world, message);
      return { status: 204 };
    }),
    route('POST', '/channels/:channel/typing', (request) => {
      channelFor(world, request, Permission.SendMessages);
      return { status: 204 };
    }),
    ...threadRoutes(world),
    route('GET', '/attachments/:channel/:file/:name', ({ params }) => fileAnswer(world, params.file ?? ''), false),
  ];
}

/** A message as the bot's REST answers show it, by the intents its application has. */
export function restMessage(world: World, message: Message): Json {
  return messagePayload(world, message, viewOf({ intents: world.privilegedIntents }));
}

export function storeFiles(world: World, files: readonly UploadedFile[]): StoredAttachment[] {
  return files.map((file) => ({
    id: world.nextId(),
    filename: file.filename,
    contentType: file.contentType,
    description: null,
    bytes: file.bytes,
  }));
}

function createMessage(world: World, request: RestRequest): Message {
  const channel = channelFor(world, request, Permission.SendMessages);
  if (channel.recipient && !channel.openToBot) throw refusal.closedDirectMessages();
  if (channel.thread?.archived && channel.thread.locked) throw refusal.threadArchived();
  const { body } = request;
  const nonce = typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : null;
  if (body.enforce_nonce === true && nonce !== null) {
    const same = recentWithNonce(world, channel, nonce);
    if (same) return same;
  }
  const checked = checkMessage({ body, files: storeFiles(world, request.files) });
  if (checked.embeds.length > 0) channelFor(world, request, Permission.EmbedLinks);
  if (checked.attachments.length > 0) channelFor(world, request, Permission.AttachFiles);
  return postMessage(world, { ...checked, channel, author: world.bot, nonce, replyTo: replyTarget(world, channel, body) });
}

/** Discord remembers nonces for some minutes; five here. */
function recentWithNonce(world: World, channel: Channel, nonce: string | number): Message | undefined {
  const since = world.clock.now() - 5 * 60_000;
  return world
    .messagesIn(channel.id)
    .find((message) => message.author.id === world.bot.id && message.nonce === nonce && Date.parse(message.timestamp) >= since);
}

function replyTarget(world: World, channel: Channel, body: Json): Snowflake | null {
  const reference = asObject(body.message_reference);
  const id = asText(reference.message_id);
  if (id === '') return null;
  const target = world.messages.get(id);
  if (target && !target.deleted && target.channelId === channel.id) return id;
  if (reference.fail_if_not_exists === false) return null;
  const errors = new FormErrors();
  errors.add(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  errors.refuse();
  return null;
}

/** The channel, when the bot may view it and has the permission needed. */
function channelFor(world: World, request: RestRequest, needed: bigint): Channel {
  const channel = world.channels.get(request.params.channel ?? '');
  if (!channel) throw refusal.unknownChannel();
  const guild = world.guildOf(channel);
  const granted = guild ? permissionsOf(guild, world.bot.id, channel) : directMessagePermissions;
  if (!allows(granted, Permission.ViewChannel)) throw refusal.missingAccess();
  const inThread = channel.thread && needed === Permission.SendMessages ? Permission.SendMessagesInThreads : needed;
  if (!allows(granted, inThread)) throw refusal.missingPermissions();
  return channel;
}

function messageFor(world: World, request: RestRequest): Message {
  const channel = channelFor(world, request, Permission.ViewChannel);
  const message = world.messages.get(request.params.message ?? '');
  // Ephemeral messages exist only for their interaction's token.
  if (!message || message.deleted || message.channelId !== channel.id || message.visibleTo !== null)
    throw refusal.unknownMessage();
  return message;
}

/** Newest first, as Discord lists them. */
function pageOf(world: World, channel: Channel, query: URLSearchParams): Message[] {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? '50') || 50, 1), 100);
  const before = query.get('before');
  const after = query.get('after');
  return world
    .messagesIn(channel.id)
    .filter((message) => message.visibleTo === null)
    .filter((message) => before === null || BigInt(message.id) < BigInt(before))
    .filter((message) => after === null || BigInt(message.id) > BigInt(after))
    .reverse()
    .slice(0, limit);
}

function threadRoutes(world: World): Route[] {
  const describe = (body: Json): { name: string; owner: World['bot']; autoArchiveDuration: number } => {
    const errors = new FormErrors();
    errors.length(['name'], asText(body.name), { min: 1, max: 100 });
    const duration = body.auto_archive_duration === undefined ? 1440 : asNumber(body.auto_archive_duration);
    if (![60, 1440, 4320, 10080].includes(duration)) {
      errors.add(['auto_archive_duration'], 'BASE_TYPE_CHOICES', 'Value must be one of (60, 1440, 4320, 10080).');
    }
    errors.refuse();
    return { name: asText(body.name), owner: world.bot, autoArchiveDuration: duration };
  };
  return [
    route('POST', `${oneMessage}/threads`, (request) => {
      const parent = channelFor(world, request, Permission.CreatePublicThreads);
      const message = messageFor(world, request);
      if (world.channels.has(message.id)) throw refusal.threadExists();
      const thread = addThread(world, parent, { ...describe(request.body), id: message.id });
      return { status: 201, body: channelPayload(thread) };
    }),
    route('POST', '/channels/:channel/threads', (request) => {
      const isPrivate = request.body.type !== 11;
      const parent = channelFor(world, request, isPrivate ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads);
      return { status: 201, body: channelPayload(addThread(world, parent, { ...describe(request.body), isPrivate })) };
    }),
    route('PUT', '/channels/:channel/thread-members/@me', (request) => {
      channelFor(world, request, Permission.ViewChannel).thread?.members.add(world.bot.id);
      return { status: 204 };
    }),
  ];
}

function fileAnswer(world: World, id: string): { status: number; raw: { contentType: string; bytes: Buffer } } {
  for (const message of world.messages.values()) {
    const file = message.attachments.find((candidate) => candidate.id === id);
    if (file) return { status: 200, raw: { contentType: file.contentType ?? 'application/octet-stream', bytes: file.bytes } };
  }
  throw refusal.notFound();
}
