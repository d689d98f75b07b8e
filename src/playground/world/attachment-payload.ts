import type { Json, Snowflake } from './entities.js';
import type { StoredAttachment } from './message.js';
import type { World } from './world.js';

/** A file as messages and interactions carry it: where it is fetched, and what is known of it. */
export function attachmentPayload(
  world: World,
  file: StoredAttachment,
  place: { readonly channelId: Snowflake; readonly ephemeral: boolean },
): Json {
  const url = `${world.filesUrl}/${place.channelId}/${file.id}/${encodeURIComponent(file.filename)}`;
  return {
    id: file.id,
    filename: file.filename,
    size: file.bytes.length,
    url,
    proxy_url: url,
    ...(file.contentType === null ? {} : { content_type: file.contentType }),
    ...(file.description === null ? {} : { description: file.description }),
    ...(place.ephemeral ? { ephemeral: true } : {}),
  };
}
