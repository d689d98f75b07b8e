// Checks the body of a message as Discord does, also where its API document is silent. In: the body as sent and, for an edit, the
// message as it stands. Out: what the message will hold; a refusal (50035 with a tree, or 50006) is thrown. Called by the REST routes.
import { refusal } from '../rest/rest-error.js';
import type { Json } from '../world/entities.js';
import type { Message, StoredAttachment } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import { checkComponents, completeComponents } from './component-limits.js';
import { checkEmbeds } from './embed-limits.js';
import { FormErrors } from './form-errors.js';
import { asNumber, asObject, asObjects, asText, isObject } from './json.js';

/** Characters. Discord's document says 4,000 for channel messages; bots are held to 2,000. */
const contentLimit = 2000;
const settableFlags = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

export interface CheckedMessage {
  readonly content: string;
  readonly embeds: Json[];
  readonly components: Json[];
  readonly flags: number;
  readonly attachments: StoredAttachment[];
  readonly allowedMentions: Json | null;
}

export interface MessageSource {
  readonly body: Json;
  /** Files that came with the request, already stored under their ids. */
  readonly files: readonly StoredAttachment[];
  /** The message being edited. */
  readonly existing?: Message;
  /** Where the message stands in the request: `['data']` in a callback. */
  readonly base?: readonly string[];
  /** Whether EPHEMERAL may be asked for: first answers and follow-ups of interactions. */
  readonly mayBeEphemeral?: boolean;
}

/** @throws RestError 50035 or 50006 */
export function checkMessage(source: MessageSource): CheckedMessage {
  const { body, existing } = source;
  const errors = new FormErrors(source.base ?? []);
  const flags = readFlags(source, errors);
  const v2 = (flags & MessageFlag.componentsV2) !== 0;
  // Discord strips white space around a text.
  const content = 'content' in body ? asText(body.content).trim() : (existing?.content ?? '');
  const embeds = 'embeds' in body ? asObjects(body.embeds) : (existing?.embeds ?? []);
  const components = 'components' in body ? asObjects(body.components) : (existing?.components ?? []);
  if ('content' in body && body.content !== null && typeof body.content !== 'string') {
    errors.add(['content'], 'BASE_TYPE_STRING', 'Could not interpret value as string.');
  }
  errors.length(['content'], content, { max: contentLimit });
  checkEmbeds(embeds, errors);
  checkComponents(components, v2, errors);
  if (v2) checkV2Alone(body, errors);
  checkAllowedMentions(body, errors);
  const attachments = readAttachments(source);
  errors.refuse();
  if (!v2 && content === '' && embeds.length + components.length + attachments.length === 0 && !isObject(body.poll)) {
    throw refusal.emptyMessage();
  }
  if (v2 && components.length === 0) throw refusal.emptyMessage();
  const allowedMentions = 'allowed_mentions' in body && body.allowed_mentions !== null ? asObject(body.allowed_mentions) : null;
  return { content, embeds, components: completeComponents(components), flags, attachments, allowedMentions };
}

function readFlags(source: MessageSource, errors: FormErrors): number {
  const existing = source.existing?.flags ?? 0;
  if (source.body.flags === undefined || source.body.flags === null) return existing;
  const asked = asNumber(source.body.flags);
  if ((existing & MessageFlag.componentsV2) !== 0 && (asked & MessageFlag.componentsV2) === 0) {
    errors.add(
      ['flags'],
      'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
      'The IS_COMPONENTS_V2 flag cannot be removed from a message.',
    );
    return existing;
  }
  const settable = settableFlags | (source.mayBeEphemeral === true ? MessageFlag.ephemeral : 0);
  return (existing & ~settableFlags) | (asked & settable);
}

function checkV2Alone(body: Json, errors: FormErrors): void {
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[field];
    const used = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
    if (!used) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    errors.add([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
  }
}

function checkAllowedMentions(body: Json, errors: FormErrors): void {
  const allowed = asObject(body.allowed_mentions);
  const parse = Array.isArray(allowed.parse) ? allowed.parse : [];
  for (const kind of ['users', 'roles']) {
    const named = Array.isArray(allowed[kind]) ? allowed[kind] : [];
    if (parse.includes(kind) && named.length > 0) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      errors.add(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
    if (named.length > 100) errors.add(['allowed_mentions', kind], 'BASE_TYPE_MAX_LENGTH', 'Must be 100 or fewer in length.');
  }
  for (const [index, kind] of parse.entries()) {
    if (kind === 'users' || kind === 'roles' || kind === 'everyone') continue;
    errors.add(['allowed_mentions', 'parse', index], 'BASE_TYPE_CHOICES', "Value must be one of ('users', 'roles', 'everyone').");
  }
  const nonce = body.nonce;
  if (typeof nonce === 'string') errors.length(['nonce'], nonce, { max: 25 });
}

/** An edit keeps the files it lists in `attachments`; without that list it keeps all. */
function readAttachments(source: MessageSource): StoredAttachment[] {
  const listed = Array.isArray(source.body.attachments) ? asObjects(source.body.attachments) : null;
  const described = source.files.map((file, index) => {
    const entry = listed?.find((candidate) => String(candidate.id) === String(index));
    return entry
      ? { ...file, description: asText(entry.description) || null, filename: asText(entry.filename) || file.filename }
      : file;
  });
  const kept = (source.existing?.attachments ?? []).filter(
    (file) => listed === null || listed.some((entry) => entry.id === file.id),
  );
  return [...kept, ...described];
}
