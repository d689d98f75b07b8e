// A language model of any endpoint that speaks OpenAI's protocol: OpenAI itself, DeepSeek, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp.
import { createCallClock, type ModelTiming } from './call-clock.js';
import { createChatFetch } from './chat-fetch.js';
import { type LanguageModel, type ModelCall, type ModelEnd, ModelFault, type ModelUsage } from './language-model.js';
import { modelFaults } from './model-faults.js';
import { troubleOf, unwatched } from './watch-answer.js';
import { createThoughtFilter } from './without-thoughts.js';

export interface OpenaiModelSettings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for endpoints that want none, as local ones do. */
  readonly apiKey: string | null;
}

const TIMING: ModelTiming = { connectMs: 5_000, beginMs: 15_000, idleMs: 15_000, wallMs: 45_000 };
/** Between English (about 4) and Chinese (1 to 2); where an endpoint does not count. */
const CHARACTERS_A_TOKEN = 3;
/** At `maxTokens`, or by the endpoint's own filter: what came last may be half a line. */
const stoppedEarly: ReadonlySet<string> = new Set(['length', 'content_filter']);

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
  const clock = createCallClock(endpoint, timing, call);
  const watched = unwatched();
  const told = { fault: null as ModelFault | null };
  const usage = { requests: 0, inputTokens: 0, outputTokens: 0, counted: false };
  const written = { characters: 0 };
  try {
    const fetch = createChatFetch({
      ...{ endpoint, apiKey: settings.apiKey, messages: call.messages, unknownParameters, watched },
      ...{ connectMs: timing.connectMs, signal: clock.signal },
      onRequest: () => {
        usage.requests++;
        clock.requested();
      },
      onLife: clock.life,
      onFault: (fault) => {
        told.fault = fault;
      },
    });
    const chunks = await (await createClient(settings, call, fetch)).stream(
      call.messages.map(({ role, content }) => [role, content] as [string, string]),
      { signal: clock.signal },
    );
    const filter = createThoughtFilter();
    let complete = true;
    for await (const chunk of chunks) {
      if (stoppedEarly.has(chunk.response_metadata.finish_reason as string)) complete = false;
      const { usage_metadata: count } = chunk as unknown as {
        readonly usage_metadata?: { input_tokens: number; output_tokens: number };
      };
      if (count) Object.assign(usage, { inputTokens: count.input_tokens, outputTokens: count.output_tokens, counted: true });
      const said = typeof chunk.content === 'string' ? filter.read(chunk.content) : '';
      written.characters += said.length;
      if (said !== '') yield said;
    }
    const trouble = troubleOf(watched, endpoint);
    if (trouble !== null) throw trouble;
    const rest = filter.end();
    if (rest !== '') yield rest;
    return { complete, usage: counted(usage, call, written.characters) };
  } catch (error) {
    throw withUsage(
      faultOf(error, clock.signal.reason ?? told.fault, troubleOf(watched, endpoint), endpoint),
      counted(usage, call, written.characters),
    );
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

/** The clock's fault or the connection's, where there is one; libraries replace or wrap what is thrown inside of them. */
function faultOf(error: unknown, known: unknown, trouble: ModelFault | null, endpoint: string): ModelFault {
  if (known instanceof ModelFault) return known;
  if (error instanceof ModelFault) return error;
  if (error instanceof SyntaxError || trouble === null)
    return modelFaults.notUnderstood(endpoint, 'answered with something else than a chat completion');
  return trouble;
}

function withUsage(fault: ModelFault, usage: ModelUsage): ModelFault {
  return Object.assign(fault, { usage });
}
