// Names, descriptions, options and choices of commands.
import type { Json } from '../world/entities.js';
import type { FormErrors } from './form-errors.js';
import { asNumber, asObject, asObjects, asText } from './json.js';

/** Options of a command or subcommand. */
const optionLimit = 25;

/** Discord's documented pattern for the names of slash commands and their options. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const locales = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he'.split(
    ' ',
  ),
);

const subcommand = 1;

const subcommandGroup = 2;

type Path = readonly (string | number)[];

export function checkName(entry: Json, path: Path, strict: boolean, errors: FormErrors): void {
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

export function checkDescription(entry: Json, path: Path, errors: FormErrors): void {
  if (asText(entry.description) === '') errors.required([...path, 'description']);
  else errors.length([...path, 'description'], asText(entry.description), { min: 1, max: 100 });
  for (const [locale, text] of Object.entries(asObject(entry.description_localizations))) {
    const where = [...path, 'description_localizations', locale];
    if (!locales.has(locale)) errors.add(where, 'BASE_TYPE_CHOICES', 'Not a known locale.');
    errors.length(where, asText(text), { min: 1, max: 100 });
  }
}

export function checkOptions(options: readonly Json[], parent: Path, errors: FormErrors): void {
  const path = [...parent, 'options'];
  if (options.length > optionLimit) errors.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${optionLimit} or fewer in length.`);
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
