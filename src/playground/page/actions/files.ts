import { asObjects, asText } from '../../limits/json.js';
import type { Json } from '../../world/entities.js';
import type { StoredAttachment } from '../../world/message.js';
import { Refusal } from '../http/refusal.js';

/** Discord takes ten files a message. */
const mostFiles = 10;

export type ReceivedFile = Omit<StoredAttachment, 'id' | 'description'>;

/** @throws Refusal when there are too many */
export function receivedFiles(list: unknown): ReceivedFile[] {
  const files = asObjects(list);
  if (files.length > mostFiles) throw new Refusal(400, `A message holds ${mostFiles} files.`);
  return files.map(receivedFile);
}

export function receivedFile(file: Json): ReceivedFile {
  const filename =
    asText(file.name)
      .replace(/[/\\\0-\x1f]/g, '_')
      .slice(0, 200) || 'file';
  const type = asText(file.type);
  return {
    filename,
    contentType: /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : null,
    bytes: Buffer.from(asText(file.base64), 'base64'),
  };
}
