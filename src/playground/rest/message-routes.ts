// Routes of channel messages, typing and files. Every message passes the limits before it is posted.
import { FormErrors } from '../limits/form-errors.js';
import { asObject, asText } from '../limits/json.js';
import { checkMessage } from '../limits/message-limits.js';
import type { Channel, Json, Snowflake } from '../world/entities.js';
import type { Message } from '../world/message.js';
import { Permission } from '../world/permissions.js';
import { changeMessage, postMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import { channelFor, messageFor } from './bot-access.js';
import { refusal } from './rest-error.js';
import type { RestRequest, Route } from './route.js';
import { route } from './route.js';
import { restMessage, storeFiles } from './stored-message.js';
import { threadRoutes } from './thread-routes.js';

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

function fileAnswer(world: World, id: string): { status: number; raw: { contentType: string; bytes: Buffer } } {
  const posted = [...world.messages.values()].flatMap(({ attachments }) => attachments);
  for (const file of [...posted, ...world.chosenFiles.values()]) {
    if (file.id === id)
      return { status: 200, raw: { contentType: file.contentType ?? 'application/octet-stream', bytes: file.bytes } };
  }
  throw refusal.notFound();
}
