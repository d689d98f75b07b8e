// The first answer to an interaction: in time, once, and of a kind that fits what the person did.
import { FormErrors } from '../limits/form-errors.js';
import { asNumber, asObject, asObjects } from '../limits/json.js';
import { checkMessage } from '../limits/message-limits.js';
import { checkModal } from '../limits/modal-limits.js';
import { checkChoiceList } from '../limits/option-limits.js';
import type { Json } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import { CallbackType, InteractionType } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import { changeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import { postAnswer } from './post-answer.js';
import { type RestError, refusal } from './rest-error.js';
import type { RestAnswer, RestRequest } from './route.js';
import { restMessage, storeFiles } from './stored-message.js';

export interface InteractionDeadlines {
  /** Milliseconds in which the first answer must come; Discord's are 3,000. */
  readonly acknowledgeMs: number;
  /** Milliseconds that a token lives; Discord's are 15 minutes. */
  readonly tokenLifeMs: number;
}

export function acknowledge(world: World, deadlines: InteractionDeadlines, request: RestRequest): RestAnswer {
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
