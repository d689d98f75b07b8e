import type { IncomingMessage } from 'node:http';
import { asObject, isObject } from '../limits/json.js';
import { RestError, refusal } from './rest-error.js';
import type { UploadedFile } from './route.js';

/** Bytes. Discord's own limit for a whole request is 25 MiB. */
const bodyLimit = 25 * 1024 * 1024;

export interface RequestBody {
  /** Undefined where there was no body. */
  readonly json: unknown;
  readonly files: UploadedFile[];
}

/** Reads a JSON or multipart body (`payload_json` and `files[n]`). @throws RestError when it is neither */
export async function readRequestBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type);
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    size += bytes.length;
    if (size > bodyLimit) throw new RestError(413, 40005, 'Request entity too large');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal.badJson();
  }
}

function readMultipart(bytes: Buffer, contentType: string): RequestBody {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (!boundary) throw refusal.badJson();
  const files: UploadedFile[] = [];
  let json: unknown;
  const fields: Record<string, unknown> = {};
  for (const part of splitParts(bytes, Buffer.from(`--${boundary}`))) {
    const disposition = /content-disposition:[^\r\n]*/i.exec(part.head)?.[0] ?? '';
    const field = /[; ]name="([^"]*)"/.exec(disposition)?.[1] ?? '';
    const filename = /filename="([^"]*)"/.exec(disposition)?.[1];
    const type = /content-type:[ \t]*([^\r\n]+)/i.exec(part.head)?.[1]?.trim() ?? null;
    if (filename !== undefined) files.push({ field, filename, contentType: type, bytes: part.content });
    else if (field === 'payload_json') json = parseJson(part.content.toString('utf8'));
    else fields[field] = part.content.toString('utf8');
  }
  return { json: isObject(json) ? { ...fields, ...asObject(json) } : (json ?? fields), files };
}

function splitParts(bytes: Buffer, delimiter: Buffer): { head: string; content: Buffer }[] {
  const parts: { head: string; content: Buffer }[] = [];
  let start = bytes.indexOf(delimiter);
  while (start !== -1) {
    const next = bytes.indexOf(delimiter, start + delimiter.length);
    if (next === -1) break;
    // After the delimiter stands a line end, before the next one too.
    const part = bytes.subarray(start + delimiter.length + 2, next - 2);
    const blank = part.indexOf('\r\n\r\n');
    if (blank !== -1) parts.push({ head: part.subarray(0, blank).toString('utf8'), content: part.subarray(blank + 4) });
    start = next;
  }
  return parts;
}
