// In: one request to an endpoint. Out: what it answered, as `fetch` would give it. The platform's own `fetch` waits ten seconds for a connection, which
// cannot be changed, and asks for compressed answers; this one follows no redirect, and sends our headers alone.
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Readable } from 'node:stream';

export interface PostRequest {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Until the connection stands, encryption included. */
  readonly connectMs: number;
  readonly signal: AbortSignal;
}

/** Statuses that `Response` takes only without a body. */
const bodiless: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/** @throws the connection's error, with a code such as ECONNREFUSED, or ETIMEDOUT after `connectMs` */
export function postRequest({ address, headers, body, connectMs, signal }: PostRequest): Promise<Response> {
  const { protocol } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? secure : plain)(address, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal,
    });
    const connecting = setTimeout(() => request.destroy(timedOut()), connectMs);
    const connected = () => clearTimeout(connecting);
    request.once('socket', (socket) => {
      if (request.reusedSocket) connected();
      else socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', connected);
    });
    request.once('close', connected);
    request.once('response', (answer) => {
      const status = answer.statusCode ?? 0;
      const fields = Object.entries(answer.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)] as [string, string]],
      );
      if (bodiless.has(status)) answer.resume();
      const content = bodiless.has(status) ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
      resolve(new Response(content, { status, headers: fields }));
    });
    // What comes after the answer began is told by its body.
    request.on('error', reject);
    request.end(body);
  });
}

const timedOut = () => Object.assign(new Error('No connection in time'), { code: 'ETIMEDOUT' });
