import { asNumber, asObject, asObjects, asText } from '../../limits/json.js';
import { offeredCommands } from '../../people/offered-commands.js';
import type { Person } from '../../people/person.js';
import type { Channel, Json } from '../../world/entities.js';
import type { World } from '../../world/world.js';
import type { CommandView, OfferedCommands, OptionView } from '../protocol.js';

const commandType = { slash: 1, message: 3 } as const;
const subcommand = 1;
const subcommandGroup = 2;

/** The commands that Discord's client offers a person in a channel, in the person's language. */
export function commandsFor(world: World, person: Person, channel: Channel): OfferedCommands {
  const offered = offeredCommands(world, person.user, channel);
  const { locale } = person.user;
  return {
    slash: offered
      .filter((command) => command.type === commandType.slash)
      .flatMap((command) => lines(command, { line: '', label: '' }, locale)),
    message: offered
      .filter((command) => command.type === commandType.message)
      .map((command) => ({ name: command.name, label: localized(command, 'name', locale) })),
  };
}

/** One entry for each subcommand, or for the command that has none. */
function lines(entry: Json, before: { line: string; label: string }, locale: string): CommandView[] {
  const own = {
    line: `${before.line} ${asText(entry.name)}`.trim(),
    label: `${before.label} ${localized(entry, 'name', locale)}`.trim(),
  };
  const options = asObjects(entry.options);
  const inner = options.filter((option) => option.type === subcommand || option.type === subcommandGroup);
  if (inner.length > 0) return inner.flatMap((option) => lines(option, own, locale));
  const description = localized(entry, 'description', locale);
  return [{ ...own, description, options: options.map((option) => optionView(option, locale)) }];
}

function optionView(option: Json, locale: string): OptionView {
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return {
    name: asText(option.name),
    label: localized(option, 'name', locale),
    description: localized(option, 'description', locale),
    type: asNumber(option.type),
    required: option.required === true,
    autocomplete: option.autocomplete === true,
    choices: asObjects(option.choices).map((choice) => ({
      name: localized(choice, 'name', locale),
      value: typeof choice.value === 'number' ? choice.value : asText(choice.value),
    })),
    min: number(option.min_value),
    max: number(option.max_value),
    minLength: number(option.min_length),
    maxLength: number(option.max_length),
    channelTypes: Array.isArray(option.channel_types) ? option.channel_types.map(asNumber) : [],
  };
}

function localized(entry: Json, field: 'name' | 'description', locale: string): string {
  const other = asObject(entry[`${field}_localizations`])[locale];
  return typeof other === 'string' ? other : asText(entry[field]);
}
