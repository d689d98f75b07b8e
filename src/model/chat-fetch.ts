// In: one call of the chat client. Out: a streamed answer that is one, or an EndpointTrouble. Given to the client as its `fetch`, because the
// deadlines, retries and headers that it brings along are not ours.
import { askKnown } from './ask-known.js';
import { type Message, ModelFault } from './language-model.js';
import { type EndpointTrouble, modelFaults } from './model-faults.js';
import { postRequest } from './post-request.js';
import { parsedJson, saidInError, showable } from './said-in-error.js';
import { type Watched, watchAnswer } from './watch-answer.js';

export interface ChatFetchOptions {
  /** Host and path, for messages. */
  readonly endpoint: string;
  readonly apiKey: string | null;
  /** Of the prompt: no message repeats its words. */
  readonly messages: readonly Message[];
  readonly connectMs: number;
  /** Parameters that this endpoint does not know; grows as it refuses them. */
  readonly unknownParameters: Set<string>;
  readonly watched: Watched;
  readonly onRequest: () => void;
  readonly onLife: () => void;
  /** Told what is thrown here: the client replaces some errors by its own. */
  readonly onFault: (fault: ModelFault) => void;
  readonly signal: AbortSignal;
}

/** Of an answer in one piece, in characters. */
const MOST_READ = 1024 * 1024;

export function createChatFetch(options: ChatFetchOptions): typeof fetch {
  return async (address, init) => {
    try {
      const asked = JSON.parse(String(init?.body)) as Record<string, unknown>;
      const { response, refused } = await askKnown(asked, options.unknownParameters, async (body) => {
        const response = await post(String(address), JSON.stringify(body), options);
        return { response, refused: response.status === 400 ? saidInError(await readSome(response)) : null };
      });
      return await answerOf(response, refused, options);
    } catch (error) {
      if (error instanceof ModelFault) options.onFault(error);
      throw error;
    }
  };
}

async function post(
  address: string,
  body: string,
  { endpoint, apiKey, connectMs, signal, onRequest }: ChatFetchOptions,
): Promise<Response> {
  signal.throwIfAborted();
  onRequest();
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', 'user-agent': 'byline' };
  const withKey = apiKey === null ? headers : { ...headers, authorization: `Bearer ${apiKey}` };
  try {
    return await postRequest({ address, headers: withKey, body, connectMs, signal });
  } catch (error) {
    throw signal.aborted ? signal.reason : modelFaults.unreachable(endpoint, error);
  }
}

async function answerOf(response: Response, refused: string | null, options: ChatFetchOptions): Promise<Response> {
  const { endpoint } = options;
  if (refused !== null) throw modelFaults.refused(endpoint, 400, showable(refused, options), null);
  if (response.status >= 300 && response.status < 400) throw modelFaults.redirected(endpoint);
  if (!response.ok) throw await refusal(response, options);
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('text/html')) throw modelFaults.webPage(endpoint);
  if (type.includes('application/json')) return asStream(await readSome(response), options);
  if (response.body === null) throw modelFaults.notUnderstood(endpoint, 'answered with nothing');
  return eventStream(response.body.pipeThrough(watchAnswer(options)));
}

async function refusal(response: Response, options: ChatFetchOptions): Promise<EndpointTrouble> {
  const said = showable(saidInError(await readSome(response)), options);
  return modelFaults.refused(options.endpoint, response.status, said, retryAfterMs(response.headers.get('retry-after')));
}

/** Servers that do not stream answer in one piece: told as a stream of one. */
function asStream(text: string, { endpoint, watched, onLife }: ChatFetchOptions): Response {
  const body = parsedJson(text) as {
    choices?: readonly { message?: { content?: unknown }; finish_reason?: unknown }[];
    usage?: unknown;
  } | null;
  const choice = Array.isArray(body?.choices) ? body.choices[0] : undefined;
  if (typeof choice?.message?.content !== 'string')
    throw modelFaults.notUnderstood(endpoint, 'answered with something else than text');
  onLife();
  Object.assign(watched, { chat: true, ended: true });
  const delta = { role: 'assistant', content: choice.message.content };
  const event = {
    ...body,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: choice.finish_reason ?? 'stop' }],
  };
  return eventStream(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`);
}

const eventStream = (body: string | ReadableStream<Uint8Array>): Response =>
  new Response(body, { headers: { 'content-type': 'text/event-stream' } });

async function readSome(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > MOST_READ) break;
  }
  return text;
}

/** Seconds or a date. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
