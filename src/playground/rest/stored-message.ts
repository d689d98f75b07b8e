import type { Json } from '../world/entities.js';
import type { Message, StoredAttachment } from '../world/message.js';
import { messagePayload, viewOf } from '../world/message-payload.js';
import type { World } from '../world/world.js';
import type { UploadedFile } from './route.js';

/** A message as the bot's REST answers show it, by the intents its application has. */
export function restMessage(world: World, message: Message): Json {
  return messagePayload(world, message, viewOf({ intents: world.privilegedIntents }));
}

export function storeFiles(world: World, files: readonly UploadedFile[]): StoredAttachment[] {
  return files.map((file) => ({
    id: world.nextId(),
    filename: file.filename,
    contentType: file.contentType,
    description: null,
    bytes: file.bytes,
  }));
}
