// Embeddings of any endpoint that speaks OpenAI's protocol: OpenAI itself, Ollama, LM Studio, vLLM, llama.cpp, Text Embeddings Inference.
import { askTwice } from './ask-twice.js';
import type { EmbedderSource } from './embedder.js';
import { createEndpointFetch } from './endpoint-fetch.js';
import { createEmbedderSource, type TextEmbeddings } from './langchain-embedder.js';
import { mapAtMost } from './map-at-most.js';

export interface OpenaiSettings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for endpoints that want none, as local ones do. */
  readonly apiKey: string | null;
}

export interface OpenaiTiming {
  /** For a request of documents: a model on a processor of this machine takes some seconds for 16 chunks, and loads first. */
  readonly documentsMs: number;
  /** For a question: somebody waits, and is answered by words alone otherwise. */
  readonly questionMs: number;
  /** An answer that has begun and stalls this long has died. */
  readonly idleMs: number;
  /** The pause before the second try; for tests. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const TIMING: OpenaiTiming = { documentsMs: 120_000, questionMs: 2_000, idleMs: 15_000 };

/** Texts a request. Larger ones save round trips; smaller ones stay under the deadline on a slow machine. */
const TEXTS_A_REQUEST = 16;
/** Requests at once: enough to keep a hosted endpoint busy, few enough for a local one, which queues them. */
const REQUESTS_AT_ONCE = 4;

export function openaiSource(settings: OpenaiSettings, timing: Partial<OpenaiTiming> = {}): EmbedderSource {
  return createEmbedderSource('openai', settings.model, openaiEmbeddings(settings, { ...TIMING, ...timing }));
}

function openaiEmbeddings(settings: OpenaiSettings, timing: OpenaiTiming): TextEmbeddings {
  const documents = lazyClient(settings, timing.documentsMs, timing.idleMs);
  const questions = lazyClient(settings, timing.questionMs, timing.questionMs);
  return {
    async embedDocuments(texts) {
      const client = await documents();
      const requests: string[][] = [];
      for (let at = 0; at < texts.length; at += TEXTS_A_REQUEST) requests.push(texts.slice(at, at + TEXTS_A_REQUEST));
      const answers = await mapAtMost(requests, REQUESTS_AT_ONCE, (request) =>
        askTwice(() => client.embedDocuments(request), timing.wait),
      );
      return answers.flat();
    },
    embedQuery: async (text) => (await questions()).embedQuery(text),
  };
}

/** The client's library takes some tenths of a second to load; who does not use it does not wait for it. */
function lazyClient(settings: OpenaiSettings, wallMs: number, idleMs: number): () => Promise<TextEmbeddings> {
  let client: Promise<TextEmbeddings> | null = null;
  return () => {
    client ??= createClient(settings, wallMs, idleMs);
    return client;
  };
}

async function createClient({ baseUrl, model, apiKey }: OpenaiSettings, wallMs: number, idleMs: number): Promise<TextEmbeddings> {
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  const { host, pathname } = new URL(baseUrl);
  return new OpenAIEmbeddings({
    model,
    // The client insists on one, and takes OPENAI_API_KEY where none is given; `fetch` sends ours or none.
    apiKey: apiKey ?? 'none',
    batchSize: TEXTS_A_REQUEST,
    maxRetries: 0,
    maxConcurrency: REQUESTS_AT_ONCE,
    // Otherwise the client asks for base64, which many servers do not know: they send numbers, which it then reads as base64.
    encodingFormat: 'float',
    configuration: {
      baseURL: baseUrl,
      organization: null,
      project: null,
      logLevel: 'off',
      fetch: createEndpointFetch({ endpoint: host + pathname, apiKey, wallMs, idleMs }),
    },
  });
}
