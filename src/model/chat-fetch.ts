// In: one call of the chat client. Out: a streamed answer that is one, or an EndpointTrouble. Given to the client as its `fetch`, because the
// deadlines, retries and headers that it brings along are not ours.
import { type EndpointTrouble, modelFaults } from './model-faults.js';
import { type Watched, watchAnswer } from './watch-answer.js';

export interface ChatFetchOptions {
  /** Host and path, for messages. */
  readonly endpoint: string;
  readonly apiKey: string | null;
  /** Parameters that this endpoint does not know; grows as it refuses them. */
  readonly unknownParameters: Set<string>;
  readonly watched: Watched;
  readonly onRequest: () => void;
  /** The endpoint has begun to answer. */
  readonly onAnswer: () => void;
  readonly onLife: () => void;
  readonly signal: AbortSignal;
}

/** Of an error text of the server's. */
const MOST_SAID = 200;
const MOST_ERROR_BYTES = 64 * 1024;

/** Servers and models differ in these; without them the answer is the same or longer. */
const optional: Readonly<Record<string, (body: Record<string, unknown>) => void>> = {
  stream_options: (body) => {
    delete body.stream_options;
  },
  temperature: (body) => {
    delete body.temperature;
  },
  max_tokens: (body) => {
    body.max_completion_tokens = body.max_tokens;
    delete body.max_tokens;
  },
};

export function createChatFetch(options: ChatFetchOptions): typeof fetch {
  const { endpoint, unknownParameters, signal } = options;
  return async (address, init) => {
    const body = JSON.parse(String(init?.body)) as Record<string, unknown>;
    const post = async (): Promise<Response> => {
      for (const name of unknownParameters) if (name in body) optional[name]?.(body);
      options.onRequest();
      try {
        const headers = headersFor(options.apiKey);
        return await fetch(address as string, {
          method: 'POST',
          body: JSON.stringify(body),
          headers,
          redirect: 'manual',
          signal,
        });
      } catch (error) {
        throw signal.aborted ? signal.reason : modelFaults.unreachable(endpoint, error);
      }
    };
    let response = await post();
    let refused = response.status === 400 ? saidIn(parsed(await readSome(response))) : null;
    // Refused for a parameter alone, nothing was done yet: it is asked again without, at most once for each.
    for (let known = unknownParameters.size; refused !== null; known = unknownParameters.size) {
      const unknown = Object.keys(optional).find(
        (name) => name in body && unsupported.test(refused ?? '') && refused?.includes(name),
      );
      if (unknown === undefined || unknownParameters.add(unknown).size === known) break;
      response = await post();
      refused = response.status === 400 ? saidIn(parsed(await readSome(response))) : null;
    }
    if (refused !== null) throw modelFaults.refused(endpoint, 400, withoutKey(refused, options.apiKey), null);
    if (response.status >= 300 && response.status < 400) throw modelFaults.redirected(endpoint);
    if (!response.ok) throw await refusal(response, options);
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/html')) throw modelFaults.webPage(endpoint);
    if (type.includes('application/json')) return asStream(await readSome(response), options);
    options.onAnswer();
    if (response.body === null) throw modelFaults.notUnderstood(endpoint, 'answered with nothing');
    return new Response(
      response.body.pipeThrough(
        watchAnswer({ ...options, tooLong: () => modelFaults.notUnderstood(endpoint, 'did not stop writing') }),
      ),
      { headers: { 'content-type': 'text/event-stream' } },
    );
  };
}

function headersFor(apiKey: string | null): Record<string, string> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', 'user-agent': 'byline' };
  return apiKey === null ? headers : { ...headers, authorization: `Bearer ${apiKey}` };
}

/** "Too large" is no reason to do without a parameter for good. */
const unsupported =
  /unsupported|not support|unknown|unrecogni[sz]ed|unexpected|not permitted|extra (?:fields|inputs)|does not know/i;

async function refusal(response: Response, { endpoint, apiKey }: ChatFetchOptions): Promise<EndpointTrouble> {
  const text = await readSome(response);
  const said = /^\s{0,64}</.test(text) ? '' : withoutKey(saidIn(parsed(text)), apiKey);
  return modelFaults.refused(endpoint, response.status, said, retryAfterMs(response.headers.get('retry-after')));
}

/** Servers that do not stream answer in one piece: told as a stream of one. */
function asStream(text: string, { endpoint, watched, onAnswer, onLife }: ChatFetchOptions): Response {
  const body = parsed(text) as {
    choices?: readonly { message?: { content?: unknown }; finish_reason?: unknown }[];
    usage?: unknown;
  } | null;
  const [choice] = body?.choices ?? [];
  if (typeof choice?.message?.content !== 'string')
    throw modelFaults.notUnderstood(endpoint, 'answered with something else than text');
  onAnswer();
  onLife();
  watched.ended = true;
  const delta = { role: 'assistant', content: choice.message.content };
  const event = {
    ...body,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: choice.finish_reason ?? 'stop' }],
  };
  return new Response(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`, { headers: { 'content-type': 'text/event-stream' } });
}

async function readSome(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > 16 * MOST_ERROR_BYTES) break;
  }
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The key goes before the text is cut, so that no part of it stays. */
const withoutKey = (said: string, apiKey: string | null): string =>
  (apiKey === null ? said : said.replaceAll(apiKey, '[key]')).slice(0, MOST_SAID);

/** `{"error":{"message":…}}` of OpenAI, `{"error":…}` of others. */
function saidIn(body: unknown): string {
  const error = (body as { error?: unknown } | null)?.error;
  const said = typeof error === 'string' ? error : (error as { message?: unknown } | null)?.message;
  if (typeof said !== 'string') return '';
  return said
    .slice(0, MOST_ERROR_BYTES)
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu, ' ')
    .replace(/[\s.]+$/, '');
}

/** Seconds or a date. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
