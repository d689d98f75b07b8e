import type { Json } from '../world/entities.js';
import { FormErrors } from './form-errors.js';
import { asNumber, asObject, asObjects, asText } from './json.js';
import { checkDescription, checkName, checkOptions } from './option-limits.js';

const chatInput = 1;

/** Commands of a scope by type (chat, user, message) and characters of names, descriptions and values of one command. */
const limits = { perType: [100, 15, 15], characters: 8000 };

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

function checkCommand(command: Json, path: readonly (string | number)[], errors: FormErrors): void {
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

function checkNumberSet(value: unknown, path: readonly (string | number)[], highest: number, errors: FormErrors): void {
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
