// What a person types after a command's name → the options of an interaction, held to the registered definition as Discord's client does.
import { asNumber, asObjects, asText } from '../limits/json.js';
import type { Json, RegisteredCommand } from './entities.js';

/** Values by option name. Users, roles, channels and attachments are given by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const subcommand = 1;
const subcommandGroup = 2;

export interface Typing {
  /** The option that the cursor is in: the command is not sent yet, but asks for completions. */
  readonly focused?: string;
  /** Sends values that the client would not let through. */
  readonly unchecked?: boolean;
}

export interface TypedCommand {
  readonly definition: RegisteredCommand;
  /** The options as the interaction carries them, nested under their subcommand. */
  readonly options: Json[];
}

/**
 * Finds `reindex run` among the registered commands and fills its options.
 * @throws Error in a person's words when there is no such command, or a value would not be accepted by Discord's client
 */
export function typeCommand(
  commands: readonly RegisteredCommand[],
  line: string,
  values: OptionValues,
  typing: Typing,
): TypedCommand {
  const [name = '', ...path] = line.replace(/^\//, '').split(' ');
  const definition = commands.find((command) => command.name === name && command.type === 1);
  if (!definition)
    throw new Error(`There is no command /${name}; registered: ${commands.map((command) => command.name).join(', ') || 'none'}`);
  let level = asObjects(definition.options);
  const groups: Json[] = [];
  for (const step of path) {
    const found = level.find((option) => option.name === step && asNumber(option.type) <= subcommandGroup);
    if (!found) throw new Error(`/${name} has no subcommand ${step}`);
    groups.push({ name: step, type: found.type });
    level = asObjects(found.options);
  }
  if (level.some((option) => option.type === subcommand || option.type === subcommandGroup)) {
    throw new Error(`/${line} needs one of its subcommands: ${level.map((option) => asText(option.name)).join(', ')}`);
  }
  let options = fillOptions(line, level, values, typing);
  for (const group of groups.reverse()) options = [{ ...group, options }];
  return { definition, options };
}

function fillOptions(line: string, definitions: readonly Json[], values: OptionValues, typing: Typing): Json[] {
  for (const name of Object.keys(values)) {
    if (!definitions.some((option) => option.name === name)) throw new Error(`/${line} has no option ${name}`);
  }
  return definitions.flatMap((option) => {
    const name = asText(option.name);
    const value = values[name];
    if (typing.focused === name) return [{ name, type: option.type, value: value ?? '', focused: true }];
    // While a person is still typing, nothing is checked yet.
    const checked = typing.focused === undefined && typing.unchecked !== true;
    if (value === undefined) {
      if (option.required === true && checked) throw new Error(`/${line} needs the option ${name}`);
      return [];
    }
    if (checked) checkValue(line, option, value);
    return [{ name, type: option.type, value }];
  });
}

function checkValue(line: string, option: Json, value: string | number | boolean): void {
  const fail = (reason: string): never => {
    throw new Error(`Discord would not send /${line} with ${asText(option.name)}: ${reason}`);
  };
  const choices = asObjects(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) fail('not one of the choices');
  if (typeof value === 'string') {
    if (value.length > (asNumber(option.max_length) || 6000)) fail('too long');
    if (value.length < asNumber(option.min_length)) fail('too short');
  }
  if (typeof value === 'number') {
    if (typeof option.min_value === 'number' && value < option.min_value) fail('too small');
    if (typeof option.max_value === 'number' && value > option.max_value) fail('too large');
    if (option.type === 4 && !Number.isInteger(value)) fail('not a whole number');
  }
  const expected = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' }[asNumber(option.type)] ?? 'string';
  if (typeof value !== expected) fail(`not a ${expected}`);
}
