import type { Json } from '../world/entities.js';
import type { FormErrors } from './form-errors.js';
import { asObject, asObjects, asText } from './json.js';

/** Discord's documented embed limits, in characters. */
const limits = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  total: 6000,
};

/** Checks the embeds of one message; the 6,000 characters are counted over all of them together. */
export function checkEmbeds(embeds: readonly Json[], errors: FormErrors): void {
  if (embeds.length > 10) errors.add(['embeds'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
  for (const [index, embed] of embeds.entries()) checkEmbed(embed, ['embeds', index], errors);
  const total = embeds.reduce((sum, embed) => sum + textLength(embed), 0);
  if (total > limits.total) {
    errors.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.total}`);
  }
}

function checkEmbed(embed: Json, path: readonly (string | number)[], errors: FormErrors): void {
  errors.length([...path, 'title'], asText(embed.title), { max: limits.title });
  errors.length([...path, 'description'], asText(embed.description), { max: limits.description });
  errors.length([...path, 'footer', 'text'], asText(asObject(embed.footer).text), { max: limits.footer });
  errors.length([...path, 'author', 'name'], asText(asObject(embed.author).name), { max: limits.author });
  const fields = asObjects(embed.fields);
  if (fields.length > limits.fields) {
    errors.add([...path, 'fields'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.fields} or fewer in length.`);
  }
  for (const [index, field] of fields.entries()) {
    for (const [key, max] of [
      ['name', limits.fieldName],
      ['value', limits.fieldValue],
    ] as const) {
      if (asText(field[key]).trim() === '') errors.required([...path, 'fields', index, key]);
      errors.length([...path, 'fields', index, key], asText(field[key]), { max });
    }
  }
  const media = ['image', 'thumbnail', 'video'].some((key) => asText(asObject(embed[key]).url) !== '');
  if (textLength(embed) === 0 && !media) errors.required([...path, 'description']);
  checkAddress([...path, 'url'], embed.url, errors);
  checkAddress([...path, 'author', 'url'], asObject(embed.author).url, errors);
  for (const key of ['image', 'thumbnail']) checkAddress([...path, key, 'url'], asObject(embed[key]).url, errors);
}

/** Discord takes web addresses and, for media, `attachment://`. */
export function checkAddress(path: readonly (string | number)[], value: unknown, errors: FormErrors): void {
  if (typeof value !== 'string' || value === '') return;
  if (/^(https?|attachment):\/\/\S+$/i.test(value)) return;
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(value)?.[0];
  if (scheme) {
    errors.add(path, 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`);
  } else errors.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
}

function textLength(embed: Json): number {
  const parts = [embed.title, embed.description, asObject(embed.footer).text, asObject(embed.author).name];
  for (const field of asObjects(embed.fields)) parts.push(field.name, field.value);
  return parts.reduce<number>((sum, part) => sum + asText(part).length, 0);
}
