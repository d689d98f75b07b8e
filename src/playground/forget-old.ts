// Keeps a local Discord that runs for days from filling the memory: of what is older than the last few thousand things, nothing is left.
// In: the world and its log of requests. Called after every change, when `LocalDiscordOptions.keep` asks for it; tests keep everything.
import type { Exchange } from './rest/exchange.js';
import type { World } from './world/world.js';

export interface KeptHistory {
  readonly messages: number;
  readonly requests: number;
  /** Bytes of all files together. */
  readonly fileBytes: number;
}

/** States kept of one message; only tests read more than the last. */
const keptVersions = 3;

export function forgetOld(world: World, requests: Exchange[], keep: KeptHistory, tokenLifeMs: number): void {
  if (requests.length > keep.requests) requests.splice(0, requests.length - keep.requests);
  for (const message of world.messages.values()) {
    if (world.messages.size <= keep.messages && !message.deleted) break;
    world.messages.delete(message.id);
  }
  for (const message of world.messages.values()) {
    if (message.versions.length > keptVersions) message.versions.splice(0, message.versions.length - keptVersions);
  }
  const expired = world.clock.now() - tokenLifeMs;
  for (const [token, interaction] of world.interactions) {
    if (interaction.createdAt > expired) break;
    world.interactions.delete(token);
  }
  forgetFiles(world, keep.fileBytes);
}

/** The oldest files go first: those of commands, then those of messages. */
function forgetFiles(world: World, most: number): void {
  const withFiles = [...world.messages.values()].filter((message) => message.attachments.length > 0);
  const size = (files: Iterable<{ readonly bytes: Buffer }>): number =>
    [...files].reduce((sum, file) => sum + file.bytes.length, 0);
  let held = size(world.uploads.values()) + withFiles.reduce((sum, message) => sum + size(message.attachments), 0);
  for (const [id, file] of world.uploads) {
    if (held <= most) return;
    world.uploads.delete(id);
    held -= file.bytes.length;
  }
  for (const message of withFiles) {
    if (held <= most) return;
    held -= size(message.attachments);
    message.attachments = [];
  }
}
