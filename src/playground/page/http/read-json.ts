import type { IncomingMessage } from 'node:http';
import { isObject } from '../../limits/json.js';
import type { Json } from '../../world/entities.js';
import { Refusal } from './refusal.js';

/** Bytes: eight megabytes of files, a third more in base64, and the rest of the request. */
const bodyLimit = 12 * 1024 * 1024;
/** So much of what is too large is read and thrown away, so that its sender can be told; then the connection is cut. */
const patience = 5 * bodyLimit;

/** The object that a request carries. @throws Refusal when it is too large, or anything but JSON */
export async function readJson(request: IncomingMessage): Promise<Json> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'Only JSON is read here.');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > patience) break;
    if (size <= bodyLimit) pieces.push(piece);
    else pieces.length = 0;
  }
  if (size > bodyLimit) throw new Refusal(413, 'That is too large: files may have eight megabytes together.');
  const body = parse(Buffer.concat(pieces).toString('utf8'));
  if (!isObject(body)) throw new Refusal(400, 'The request is not a JSON object.');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
