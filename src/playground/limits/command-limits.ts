import type { Json } from '../world/entities.js';
import { FormErrors } from './form-errors.js';
import { asNumber, asObject, asObjects, asText } from './json.js';

/** Discord's documented pattern for the names of slash commands and their options. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he'.split(
    ' ',
  ),
);
const chatInput = 1;
const subcommand = 1;
const subcommandGroup = 2;
/** Commands of a scope by type (chat, user, message) and characters of names, descriptions and values of one command. */
const limits = { perType: [100, 15, 15], characters: 8000, options: 25 };

type Path = readonly (string | number)[];

/** Checks a whole set of commands, as for PUT. @throws RestError 50035 */
export function checkCommands(commands: readonly Json[]): void {
  const errors = new FormErrors();
  const seen = new Set<string>();
  const counts = [0, 0, 0];
  for (const [index, command] of commands.entries()) {
    const type = typeOf(command);
    const key = `${type} ${asText(command.name)}`;
    if (seen.has(key)) {
      errors.add([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
    counts[type - 1] = (counts[type - 1] ?? 0) + 1;
    checkCommand(command, [index], errors);
  }
  for (const [index, max] of limits.perType.entries()) {
    if ((counts[index] ?? 0) <= max) continue;
    errors.add([], 'APPLICATION_COMMANDS_EXCEEDED', `Maximum number of application commands reached (${max}).`);
  }
  errors.refuse();
}

/** Checks one command, as for POST and PATCH. @throws RestError 50035 */
export function checkOneCommand(command: Json): void {
  const errors = new FormErrors();
  checkCommand(command, [], errors);
  errors.refuse();
}

function checkCommand(command: Json, path: Path, errors: FormErrors): void {
  const isChat = typeOf(command) === chatInput;
  checkName(command, path, isChat, errors);
  if (isChat) checkDescription(command, path, errors);
  else if (asText(command.description) !== '') {
    errors.add(
      [...path, 'description'],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
      'Context menu commands cannot have a description',
    );
  }
  const permissions = command.default_member_permissions;
  if (permissions !== undefined && permissions !== null && !/^\d{1,20}$/.test(String(permissions))) {
    errors.add([...path, 'default_member_permissions'], 'BASE_TYPE_INTEGER', 'Could not interpret value as integer.');
  }
  for (const [field, highest] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    checkNumberSet(command[field], [...path, field], highest, errors);
  }
  checkOptions(asObjects(command.options), path, errors);
  if (characters(command) > limits.characters) {
    errors.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${limits.characters})`);
  }
}

function checkName(entry: Json, path: Path, strict: boolean, errors: FormErrors): void {
  const names: [Path, string][] = [[[...path, 'name'], asText(entry.name)]];
  for (const [locale, name] of Object.entries(asObject(entry.name_localizations))) {
    if (!locales.has(locale)) errors.add([...path, 'name_localizations', locale], 'BASE_TYPE_CHOICES', 'Not a known locale.');
    names.push([[...path, 'name_localizations', locale], asText(name)]);
  }
  for (const [where, name] of names) {
    errors.length(where, name, { min: 1, max: 32 });
    const valid = namePattern.test(name) && name === name.toLowerCase();
    if (strict && name !== '' && !valid) errors.add(where, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkDescription(entry: Json, path: Path, errors: FormErrors): void {
  if (asText(entry.description) === '') errors.required([...path, 'description']);
  else errors.length([...path, 'description'], asText(entry.description), { min: 1, max: 100 });
  for (const [locale, text] of Object.entries(asObject(entry.description_localizations))) {
    const where = [...path, 'description_localizations', locale];
    if (!locales.has(locale)) errors.add(where, 'BASE_TYPE_CHOICES', 'Not a known locale.');
    errors.length(where, asText(text), { min: 1, max: 100 });
  }
}

function checkOptions(options: readonly Json[], parent: Path, errors: FormErrors): void {
  const path = [...parent, 'options'];
  if (options.length > limits.options) errors.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.options} or fewer in length.`);
  const isSub = (option: Json): boolean => option.type === subcommand || option.type === subcommandGroup;
  if (options.some(isSub) && !options.every(isSub)) {
    errors.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
  const seen = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const where = [...path, index];
    checkName(option, where, true, errors);
    checkDescription(option, where, errors);
    const name = asText(option.name);
    if (seen.has(name)) {
      errors.add(path, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists in this options list');
    }
    seen.add(name);
    if (option.required === true && optionalSeen) {
      errors.add(
        where,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (option.required !== true) optionalSeen = true;
    if (isSub(option)) checkOptions(asObjects(option.options), where, errors);
    else checkChoices(option, where, errors);
  }
}

function checkChoices(option: Json, path: Path, errors: FormErrors): void {
  const type = asNumber(option.type);
  if (type < 1 || type > 11) errors.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of 1 to 11.');
  const choices = asObjects(option.choices);
  if (option.autocomplete === true && choices.length > 0) {
    errors.add(
      [...path, 'choices'],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      'Choices cannot be used together with autocomplete',
    );
  }
  if (choices.length > 25) errors.add([...path, 'choices'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  checkChoiceList(choices, [...path, 'choices'], errors);
}

/** Names and values of choices, here and in the answer to an autocompletion. */
export function checkChoiceList(choices: readonly Json[], path: Path, errors: FormErrors): void {
  const names = new Set<string>();
  for (const [index, choice] of choices.entries()) {
    const name = asText(choice.name);
    errors.length([...path, index, 'name'], name, { min: 1, max: 100 });
    if (typeof choice.value === 'string') errors.length([...path, index, 'value'], choice.value, { max: 100 });
    else if (typeof choice.value !== 'number') errors.required([...path, index, 'value']);
    if (names.has(name)) {
      errors.add(
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        'Option choice name already exists',
      );
    }
    names.add(name);
  }
}

function checkNumberSet(value: unknown, path: Path, highest: number, errors: FormErrors): void {
  if (value === undefined || value === null) return;
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) errors.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${highest + 1} in length.`);
  if (new Set(list).size !== list.length) errors.add(path, 'SET_TYPE_CONTAINS_DUPLICATES', 'Contains duplicates.');
  for (const [index, entry] of list.entries()) {
    if (!Number.isInteger(entry) || entry < 0 || entry > highest) {
      errors.add([...path, index], 'BASE_TYPE_CHOICES', `Value must be one of 0 to ${highest}.`);
    }
  }
}

/** Name, description and value of a command, its options and choices; of localized texts the longest counts. */
function characters(entry: Json): number {
  const longest = (text: unknown, localized: unknown): number =>
    Math.max(asText(text).length, ...Object.values(asObject(localized)).map((other) => asText(other).length));
  const own = longest(entry.name, entry.name_localizations) + longest(entry.description, entry.description_localizations);
  const choices = asObjects(entry.choices).reduce(
    (sum, choice) => sum + asText(choice.name).length + asText(choice.value).length,
    0,
  );
  return own + choices + asObjects(entry.options).reduce((sum, option) => sum + characters(option), 0);
}

function typeOf(command: Json): number {
  const type = asNumber(command.type);
  return type >= 1 && type <= 3 ? type : chatInput;
}
