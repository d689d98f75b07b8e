// A language model of any endpoint that speaks OpenAI's protocol: OpenAI itself, DeepSeek, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp.
import { createChatFetch } from './chat-fetch.js';
import { type LanguageModel, type ModelCall, type ModelEnd, ModelFault, type ModelUsage } from './language-model.js';
import { modelFaults } from './model-faults.js';
import { createThoughtFilter } from './without-thoughts.js';

export interface OpenaiModelSettings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for endpoints that want none, as local ones do. */
  readonly apiKey: string | null;
}

export interface ModelTiming {
  /** From the request to the first byte: a local model loads first, a hosted one waits for a place. */
  readonly beginMs: number;
  /** Between two words; keep-alives are none. */
  readonly idleMs: number;
  /** From the request to the last word, whatever the call allows. */
  readonly wallMs: number;
}

const TIMING: ModelTiming = { beginMs: 15_000, idleMs: 15_000, wallMs: 45_000 };
/** Between English (about 4) and Chinese (1 to 2); where an endpoint does not count. */
const CHARACTERS_A_TOKEN = 3;

export function openaiModel(settings: OpenaiModelSettings, timing: Partial<ModelTiming> = {}): LanguageModel {
  const waits = { ...TIMING, ...timing };
  const unknownParameters = new Set<string>();
  return { name: settings.model, stream: (call) => streamOf(settings, waits, unknownParameters, call) };
}

async function* streamOf(
  settings: OpenaiModelSettings,
  timing: ModelTiming,
  unknownParameters: Set<string>,
  call: ModelCall,
): AsyncGenerator<string, ModelEnd, void> {
  const { host, pathname } = new URL(settings.baseUrl);
  const endpoint = host + pathname;
  const clock = createClock(endpoint, timing, call);
  const watched = { ended: false, error: null as string | null };
  const usage = { requests: 0, inputTokens: 0, outputTokens: 0, counted: false };
  const written = { characters: 0 };
  try {
    const fetch = createChatFetch({
      ...{ endpoint, apiKey: settings.apiKey, unknownParameters, watched, signal: clock.signal },
      onRequest: () => usage.requests++,
      onAnswer: clock.begun,
      onLife: clock.life,
    });
    const chunks = await (await createClient(settings, call, fetch)).stream(
      call.messages.map(({ role, content }) => [role, content] as [string, string]),
      { signal: clock.signal },
    );
    const filter = createThoughtFilter();
    let complete = true;
    for await (const chunk of chunks) {
      if (chunk.response_metadata.finish_reason === 'length') complete = false;
      const { usage_metadata: told } = chunk as unknown as {
        readonly usage_metadata?: { input_tokens: number; output_tokens: number };
      };
      if (told) Object.assign(usage, { inputTokens: told.input_tokens, outputTokens: told.output_tokens, counted: true });
      const said = typeof chunk.content === 'string' ? filter.read(chunk.content) : '';
      written.characters += said.length;
      if (said !== '') yield said;
    }
    if (watched.error !== null) throw modelFaults.notUnderstood(endpoint, 'failed in the middle of its answer');
    if (!watched.ended) throw modelFaults.cut(endpoint);
    const rest = filter.end();
    if (rest !== '') yield rest;
    return { complete, usage: counted(usage, call, written.characters) };
  } catch (error) {
    throw withUsage(faultOf(error, clock, endpoint, watched.ended), counted(usage, call, written.characters));
  } finally {
    clock.stop();
  }
}

/** The client's library takes some tenths of a second to load; who does not use it does not wait for it. */
async function createClient(
  { baseUrl, model, apiKey }: OpenaiModelSettings,
  { maxTokens }: ModelCall,
  fetch: typeof globalThis.fetch,
) {
  const { ChatOpenAI } = await import('@langchain/openai');
  return new ChatOpenAI({
    model,
    // The client insists on one, and takes OPENAI_API_KEY where none is given; `fetch` sends ours or none.
    apiKey: apiKey ?? 'none',
    temperature: 0,
    maxTokens,
    maxRetries: 0,
    streaming: true,
    streamUsage: true,
    useResponsesApi: false,
    configuration: { baseURL: baseUrl, organization: null, project: null, logLevel: 'off', fetch },
  });
}

/** Aborts with the fault that applies: nothing began, nothing more came, the time was up, the asker left. */
function createClock(endpoint: string, timing: ModelTiming, { withinMs, signal }: ModelCall) {
  const controller = new AbortController();
  const wallMs = Math.min(withinMs, timing.wallMs);
  const wall = setTimeout(() => controller.abort(modelFaults.overdue(endpoint, wallMs)), wallMs);
  let idle = setTimeout(() => controller.abort(modelFaults.silent(endpoint, timing.beginMs)), timing.beginMs);
  const life = () => {
    clearTimeout(idle);
    idle = setTimeout(() => controller.abort(modelFaults.stalled(endpoint, timing.idleMs)), timing.idleMs);
  };
  const leave = () => controller.abort(modelFaults.cancelled(endpoint));
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    begun: life,
    life,
    stop() {
      clearTimeout(wall);
      clearTimeout(idle);
      signal?.removeEventListener('abort', leave);
      controller.abort();
    },
  };
}

function counted(
  { requests, inputTokens, outputTokens, counted: told }: ModelUsage & { readonly counted: boolean },
  { messages }: ModelCall,
  characters: number,
): ModelUsage {
  if (told) return { requests, inputTokens, outputTokens };
  if (requests === 0) return { requests, inputTokens: 0, outputTokens: 0 };
  const read = messages.reduce((sum, { content }) => sum + content.length, 0);
  return {
    requests,
    inputTokens: Math.ceil(read / CHARACTERS_A_TOKEN),
    outputTokens: Math.ceil(characters / CHARACTERS_A_TOKEN),
  };
}

/** Libraries wrap what is thrown inside of them; the fault is the clock's, or somewhere among the causes, or the connection's. */
function faultOf(error: unknown, { signal }: { signal: AbortSignal }, endpoint: string, ended: boolean): ModelFault {
  if (signal.reason instanceof ModelFault) return signal.reason;
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++)
    if (at instanceof ModelFault) return at;
  if (error instanceof SyntaxError || ended)
    return modelFaults.notUnderstood(endpoint, 'answered with something else than a chat completion');
  return modelFaults.cut(endpoint, error);
}

function withUsage(fault: ModelFault, usage: ModelUsage): ModelFault {
  return Object.assign(fault, { usage });
}
