// Routes that answer interactions: the callback, and what follows by the interaction's token. No Authorization header is needed here:
// the token in the address is the right to answer.
import { checkChoiceList } from '../limits/command-limits.js';
import { FormErrors } from '../limits/form-errors.js';
import { asNumber, asObject, asObjects } from '../limits/json.js';
import { checkMessage } from '../limits/message-limits.js';
import { checkModal } from '../limits/modal-limits.js';
import type { Json } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import { CallbackType, InteractionType } from '../world/interaction.js';
import type { InteractionOrigin, Message } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import { changeMessage, postMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import { restMessage, storeFiles } from './message-routes.js';
import { type RestError, refusal } from './rest-error.js';
import type { RestAnswer, RestRequest, Route } from './route.js';
import { route } from './route.js';

export interface InteractionDeadlines {
  /** Milliseconds in which the first answer must come; Discord's are 3,000. */
  readonly acknowledgeMs: number;
  /** Milliseconds that a token lives; Discord's are 15 minutes. */
  readonly tokenLifeMs: number;
}

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

function acknowledge(world: World, deadlines: InteractionDeadlines, request: RestRequest): RestAnswer {
  const interaction = world.interactions.get(request.params.token ?? '');
  if (!interaction || interaction.id !== request.params.interaction) throw refusal.unknownInteraction();
  const afterMs = world.clock.now() - interaction.createdAt;
  const type = asNumber(request.body.type);
  const refuse = (error: RestError): never => {
    interaction.refusals.push({ code: error.code, type, afterMs });
    world.touch();
    throw error;
  };
  if (interaction.callback) refuse(refusal.alreadyAcknowledged());
  if (afterMs > deadlines.acknowledgeMs) refuse(refusal.unknownInteraction());
  const data = asObject(request.body.data);
  checkCallbackType(interaction, type);
  const before = interaction.original;
  applyCallback(world, interaction, type, request);
  interaction.callback = { type, flags: asNumber(data.flags), data, afterMs };
  world.touch();
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: callbackResponse(world, interaction, type, before) };
}

/** Which first answers each kind of interaction may get. */
const allowedCallbacks: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.command]: [CallbackType.message, CallbackType.deferredMessage, CallbackType.modal],
  [InteractionType.component]: [
    CallbackType.message,
    CallbackType.deferredMessage,
    CallbackType.deferredUpdate,
    CallbackType.update,
    CallbackType.modal,
  ],
  [InteractionType.autocomplete]: [CallbackType.choices],
  [InteractionType.modal]: [CallbackType.message, CallbackType.deferredMessage, CallbackType.deferredUpdate, CallbackType.update],
};

function checkCallbackType(interaction: Interaction, type: number): void {
  const allowed = allowedCallbacks[interaction.type] ?? [];
  const needsSource = type === CallbackType.deferredUpdate || type === CallbackType.update;
  if (allowed.includes(type) && (!needsSource || interaction.source)) return;
  const errors = new FormErrors();
  errors.add(['type'], 'INTERACTION_TYPE_INVALID', `Callback type ${type} is not allowed for this interaction`);
  errors.refuse();
}

function applyCallback(world: World, interaction: Interaction, type: number, request: RestRequest): void {
  const body = asObject(request.body.data);
  if (type === CallbackType.choices) {
    checkChoices(body);
  } else if (type === CallbackType.modal) {
    checkModal(body);
  } else if (type === CallbackType.deferredUpdate) {
    interaction.original = interaction.source;
  } else if (type === CallbackType.update && interaction.source) {
    const files = storeFiles(world, request.files);
    changeMessage(world, interaction.source, checkMessage({ body, files, existing: interaction.source, base: ['data'] }));
    interaction.original = interaction.source;
  } else if (type === CallbackType.deferredMessage) {
    const flags = (asNumber(body.flags) & MessageFlag.ephemeral) | MessageFlag.loading;
    interaction.original = postAnswer(world, interaction, { flags });
  } else {
    const files = storeFiles(world, request.files);
    const checked = checkMessage({ body, files, mayBeEphemeral: true, base: ['data'] });
    interaction.original = postAnswer(world, interaction, checked);
  }
}

function checkChoices(body: Json): void {
  const errors = new FormErrors();
  const choices = asObjects(body.choices);
  if (!Array.isArray(body.choices)) errors.required(['data', 'choices']);
  if (choices.length > 25) errors.add(['data', 'choices'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  checkChoiceList(choices, ['data', 'choices'], errors);
  errors.refuse();
}

type AnswerDraft = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'allowedMentions'>> & {
  readonly flags: number;
};

function postAnswer(world: World, interaction: Interaction, draft: AnswerDraft): Message {
  const origin: InteractionOrigin = {
    id: interaction.id,
    type: interaction.type,
    user: interaction.user,
    commandName: interaction.commandName,
  };
  const ephemeral = (draft.flags & MessageFlag.ephemeral) !== 0;
  return postMessage(world, {
    ...draft,
    type: messageTypeOf(interaction),
    channel: interaction.channel,
    author: world.bot,
    origin,
    replyTo: interaction.source?.id ?? null,
    visibleTo: ephemeral ? interaction.user.id : null,
  });
}

/** 20 answers a slash command, 23 a context-menu command, 19 (a reply) everything else and every follow-up. */
function messageTypeOf(interaction: Interaction): number {
  if (interaction.type !== InteractionType.command || interaction.original) return 19;
  return interaction.commandType === 1 ? 20 : 23;
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

function callbackResponse(world: World, interaction: Interaction, type: number, before: Message | null): Json {
  const message = interaction.original;
  const about: Json = { id: interaction.id, type: interaction.type };
  if (!message || type === CallbackType.choices || type === CallbackType.modal) return { interaction: about };
  const created = message !== before && message !== interaction.source;
  // A deferral creates its message too, and is shown as a message created.
  const resourceType = created ? CallbackType.message : type === CallbackType.update ? type : null;
  return {
    interaction: {
      ...about,
      response_message_id: message.id,
      response_message_loading: (message.flags & MessageFlag.loading) !== 0,
      response_message_ephemeral: message.visibleTo !== null,
      channel_id: message.channelId,
      ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    },
    ...(resourceType === null ? {} : { resource: { type: resourceType, message: restMessage(world, message) } }),
  };
}
