import type { Snowflake } from './entities.js';
import type { StoredAttachment } from './message.js';
import type { World } from './world.js';

/** A file of a message that stands, or one given to a command; by its id. */
export function findFile(world: World, id: Snowflake): StoredAttachment | undefined {
  for (const message of world.messages.values()) {
    const file = message.deleted ? undefined : message.attachments.find((candidate) => candidate.id === id);
    if (file) return file;
  }
  return world.uploads.get(id);
}
