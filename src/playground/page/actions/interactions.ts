// Commands, buttons, menus, modals: what a person does with the bot, and what came of it within Discord's three seconds.
import { asObject, asText } from '../../limits/json.js';
import { InteractionLife } from '../../people/interaction-life.js';
import type { Json } from '../../world/entities.js';
import type { OptionValues } from '../../world/options.js';
import { Refusal } from '../http/refusal.js';
import type { Outcome } from '../protocol.js';
import { type ActionCall, channelOf, type Handlers, messageOf } from './action.js';
import { receivedFile } from './files.js';

/** Discord's three seconds, and a little for the way. */
const patienceMs = 3_200;

export const interactionActions: Pick<Handlers, 'command' | 'autocomplete' | 'apply' | 'button' | 'select' | 'modal'> = {
  command(call) {
    const { person, body } = call;
    const channel = channelOf(call, body.channel);
    const uploads = Object.entries(asObject(body.files)).map(([name, file]) => [
      name,
      person.upload(receivedFile(asObject(file))),
    ]);
    const values = { ...readValues(body.values), ...Object.fromEntries(uploads) };
    return outcomeOf(person.slash(asText(body.line), values, { channel }));
  },
  async autocomplete(call) {
    const { person, body } = call;
    const channel = channelOf(call, body.channel);
    const life = person.autocomplete(asText(body.line), readValues(body.values), asText(body.focused), { channel });
    await life.acknowledged(patienceMs).catch(() => undefined);
    return { choices: life.choices };
  },
  apply: (call) => outcomeOf(call.person.messageCommand(asText(call.body.name), messageOf(call, call.body.message))),
  button: (call) => outcomeOf(call.person.clickButton(messageOf(call, call.body.message), asText(call.body.customId))),
  select(call) {
    const { person, body } = call;
    return outcomeOf(person.select(messageOf(call, body.message), asText(body.customId), texts(body.values)));
  },
  modal(call) {
    const { person, body } = call;
    return outcomeOf(person.submitModal(openedBy(call, asText(body.interaction)), readModalValues(body.values)));
  },
};

async function outcomeOf(life: InteractionLife): Promise<Outcome> {
  await life.acknowledged(patienceMs).catch(() => undefined);
  if (!life.callback) return { kind: 'failed' };
  return life.modal ? { kind: 'modal', interaction: life.interaction.id, modal: life.modal } : { kind: 'answered' };
}

/** The interaction whose modal the person has open. */
function openedBy({ world, person }: ActionCall, id: string): InteractionLife {
  const interaction = [...world.interactions.values()].find((one) => one.id === id && one.user.id === person.user.id);
  if (!interaction) throw new Refusal(404, 'That form is no longer open.');
  return new InteractionLife(world, interaction);
}

function readValues(values: unknown): OptionValues {
  const entries = Object.entries(asObject(values)).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return Object.fromEntries(entries) as OptionValues;
}

function readModalValues(values: unknown): Record<string, string | string[]> {
  const given: Json = asObject(values);
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, Array.isArray(value) ? texts(value) : asText(value)]),
  );
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
