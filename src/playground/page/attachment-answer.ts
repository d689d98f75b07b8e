import { asText } from '../limits/json.js';
import { findFile } from '../world/find-file.js';
import type { World } from '../world/world.js';

/** Pictures that a browser draws and never runs. */
const pictures = /^image\/(?:png|jpeg|gif|webp)$/;

/** A file that somebody sent: pictures are shown, everything else is only ever saved. */
export function attachmentAnswer(
  world: World,
  path: string,
): { readonly bytes: Buffer; readonly headers: Record<string, string> } | null {
  const id = /^\/files\/(\d{1,20})\//.exec(path)?.[1];
  const file = id === undefined ? undefined : findFile(world, id);
  if (!file) return null;
  const type = asText(file.contentType);
  const shown = pictures.test(type);
  return {
    bytes: file.bytes,
    headers: {
      'content-type': shown ? type : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    },
  };
}
