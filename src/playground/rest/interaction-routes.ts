// Routes that answer interactions: the callback, and what follows by the interaction's token. No Authorization header is needed here:
// the token in the address is the right to answer.
import { checkMessage } from '../limits/message-limits.js';
import type { Json } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import { changeMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import type { InteractionDeadlines } from './acknowledge.js';
import { acknowledge } from './acknowledge.js';
import { postAnswer } from './post-answer.js';
import { refusal } from './rest-error.js';
import type { RestAnswer, RestRequest, Route } from './route.js';
import { route } from './route.js';
import { restMessage, storeFiles } from './stored-message.js';

export function interactionRoutes(world: World, deadlines: InteractionDeadlines): Route[] {
  const original = '/webhooks/:application/:token/messages/@original';
  const one = '/webhooks/:application/:token/messages/:message';
  const base = '/webhooks/:application/:token';
  const open = (request: RestRequest): Interaction => openInteraction(world, deadlines, request);
  const handlers = (template: string): Route[] => [
    route('GET', template, (request) => shown(world, messageOf(world, open(request), request)), false),
    route('PATCH', template, (request) => editAnswer(world, open(request), request), false),
    route('DELETE', template, (request) => deleteAnswer(world, open(request), request), false),
  ];
  return [
    route('POST', '/interactions/:interaction/:token/callback', (request) => acknowledge(world, deadlines, request), false),
    ...handlers(original),
    ...handlers(one),
    route('POST', base, (request) => followUp(world, open(request), request), false),
  ];
}

function shown(world: World, message: Message): RestAnswer {
  return { status: 200, body: restMessage(world, message) };
}

function openInteraction(world: World, deadlines: InteractionDeadlines, request: RestRequest): Interaction {
  if (request.params.application !== world.application.id) throw refusal.unknownWebhook();
  const interaction = world.interactions.get(request.params.token ?? '');
  if (!interaction) throw refusal.unknownWebhook();
  if (world.clock.now() - interaction.createdAt > deadlines.tokenLifeMs) throw refusal.expiredToken();
  if (!interaction.callback) throw refusal.unknownWebhook();
  return interaction;
}

function messageOf(world: World, interaction: Interaction, request: RestRequest): Message {
  const id = request.params.message;
  if (id === undefined) {
    if (!interaction.original || interaction.original.deleted) throw refusal.unknownMessage();
    return interaction.original;
  }
  const own = [interaction.original, ...interaction.followUps].find((message) => message?.id === id && !message.deleted);
  if (!own || !world.messages.has(id)) throw refusal.unknownMessage();
  return own;
}

function editAnswer(world: World, interaction: Interaction, request: RestRequest): RestAnswer {
  const message = messageOf(world, interaction, request);
  const wasLoading = (message.flags & MessageFlag.loading) !== 0;
  const checked = checkMessage({ body: request.body, files: storeFiles(world, request.files), existing: message });
  changeMessage(world, message, { ...checked, flags: checked.flags & ~MessageFlag.loading }, { first: wasLoading });
  if (message === interaction.original) noteEdit(world, interaction, message, request.body);
  return shown(world, message);
}

function noteEdit(world: World, interaction: Interaction, message: Message, body: Json): void {
  interaction.edits.push({ afterMs: world.clock.now() - interaction.createdAt, content: message.content, body });
  world.touch();
}

function deleteAnswer(world: World, interaction: Interaction, request: RestRequest): RestAnswer {
  const message = messageOf(world, interaction, request);
  if (message === interaction.original) interaction.originalDeleted = true;
  removeMessage(world, message);
  return { status: 204 };
}

/** A follow-up. After a deferral the first one takes the place of the deferred answer, and with it its ephemerality. */
function followUp(world: World, interaction: Interaction, request: RestRequest): RestAnswer {
  const original = interaction.original;
  if (original && !original.deleted && (original.flags & MessageFlag.loading) !== 0)
    return editAnswer(world, interaction, request);
  const checked = checkMessage({ body: request.body, files: storeFiles(world, request.files), mayBeEphemeral: true });
  const message = postAnswer(world, interaction, checked);
  interaction.followUps.push(message);
  world.touch();
  return shown(world, message);
}
