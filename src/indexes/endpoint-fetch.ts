// In: one call of the OpenAI client. Out: a checked answer with its vectors in order, or an EndpointFault. Given to the client as its
// `fetch`, because the deadlines, retries and headers that it brings along are not ours: it waits ten minutes, and sends keys it finds in
// the environment.
import { because, type Reason } from '../reasons/reason.js';
import { EndpointFault, endpointFaults } from './endpoint-fault.js';

export interface EndpointFetchOptions {
  /** Host and path, for messages; never with a key. */
  readonly endpoint: string;
  readonly apiKey: string | null;
  /** From the call to the last byte. */
  readonly wallMs: number;
  /** Between two pieces of the answer, once it has begun. */
  readonly idleMs: number;
}

/** 64 vectors of 4 096 numbers in JSON take about 6 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of an error text of the server's. */
const MOST_SAID = 200;

export function createEndpointFetch(options: EndpointFetchOptions): typeof fetch {
  return async (address, init) => {
    const request = String(init?.body);
    const controller = new AbortController();
    const abort = (afterMs: number) => controller.abort(endpointFaults.silent(options.endpoint, afterMs / 1000));
    const wall = setTimeout(abort, options.wallMs, options.wallMs);
    try {
      const response = await fetch(address as string, {
        method: 'POST',
        body: request,
        headers: headersFor(options.apiKey),
        redirect: 'manual',
        signal: controller.signal,
      });
      const text = await readText(response, options, () => abort(options.idleMs));
      return Response.json(checkedAnswer(response, text, request, options));
    } catch (error) {
      if (controller.signal.aborted) throw controller.signal.reason;
      throw error instanceof EndpointFault ? error : endpointFaults.unreachable(options.endpoint, error);
    } finally {
      clearTimeout(wall);
    }
  };
}

function headersFor(apiKey: string | null): Record<string, string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'byline' };
  return apiKey === null ? headers : { ...headers, authorization: `Bearer ${apiKey}` };
}

async function readText(response: Response, { endpoint, idleMs }: EndpointFetchOptions, onIdle: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let idle = setTimeout(onIdle, idleMs);
  try {
    for await (const piece of response.body ?? []) {
      clearTimeout(idle);
      idle = setTimeout(onIdle, idleMs);
      bytes += piece.byteLength;
      if (bytes > MOST_BYTES) throw endpointFaults.notUnderstood(endpoint, because('vectors.tooMuch'));
      text += decoder.decode(piece, { stream: true });
    }
    return text + decoder.decode();
  } finally {
    clearTimeout(idle);
  }
}

function checkedAnswer(response: Response, text: string, request: string, { endpoint, apiKey }: EndpointFetchOptions): object {
  const { status } = response;
  if (status >= 300 && status < 400) throw endpointFaults.redirected(endpoint);
  const isPage = /^\s{0,64}</.test(text) || (response.headers.get('content-type') ?? '').includes('text/html');
  const body = parsed(text);
  if (!response.ok) {
    const said = isPage ? '' : withoutKey(saidIn(body), apiKey);
    throw endpointFaults.refused(endpoint, status, said, retryAfterMs(response.headers.get('retry-after')));
  }
  if (isPage) throw endpointFaults.webPage(endpoint);
  const data = (body as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) throw endpointFaults.notUnderstood(endpoint, because('vectors.otherAnswer'));
  const { input } = JSON.parse(request) as { input: string | readonly string[] };
  return { object: 'list', data: inOrder(data, typeof input === 'string' ? 1 : input.length, endpoint) };
}

/** Each vector says which text it belongs to; a server may send them as they get done, or leave the numbers out. */
function inOrder(data: readonly unknown[], count: number, endpoint: string): object[] {
  const wrong = (what: Reason) => endpointFaults.notUnderstood(endpoint, what);
  if (data.length !== count) throw wrong(because('vectors.count', { given: data.length, asked: count }));
  const rows = data.map((row) => {
    const { index, embedding } = (row ?? {}) as { index?: unknown; embedding?: unknown };
    if (!Array.isArray(embedding)) throw wrong(because('vectors.noVector'));
    return { object: 'embedding', index, embedding };
  });
  if (rows.every(({ index }) => index === undefined)) return rows;
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return rows.map((_, place) => {
    const row = byIndex.get(place);
    if (!row) throw wrong(because('vectors.numbering'));
    return row;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `{"error":{"message":…}}` of OpenAI, `{"error":…}` of others. */
function saidIn(body: unknown): string {
  const error = (body as { error?: unknown } | null)?.error;
  const said = typeof error === 'string' ? error : (error as { message?: unknown } | null)?.message;
  if (typeof said !== 'string') return '';
  return said
    .slice(0, MOST_SAID)
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu, ' ')
    .replace(/[\s.]+$/, '');
}

function withoutKey(said: string, apiKey: string | null): string {
  return apiKey === null ? said : said.replaceAll(apiKey, '[key]');
}

/** Seconds or a date. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
