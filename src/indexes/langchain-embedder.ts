import type { Embeddings } from '@langchain/core/embeddings';
import { type Fault, faultBecause } from '../errors.js';
import { because, type Reason } from '../reasons/reason.js';
import type { Embedder, EmbedderSource } from './embedder.js';
import { faultAmongCauses } from './endpoint-fault.js';
import { embedderId, modelText, textsFor } from './model-texts.js';

/** What is used of a LangChain embedder. */
export type TextEmbeddings = Pick<Embeddings, 'embedDocuments' | 'embedQuery'>;

export interface LangchainEmbedderOptions {
  readonly id: string;
  readonly dimension: number;
}

/** What a model is asked at first, to learn whether it answers and the dimension of its vectors. */
const PROBE = 'A short text.';

/** A model behind LangChain as the source of an embedder, with what it wants to stand before its texts. */
export function createEmbedderSource(kind: 'openai' | 'transformers', model: string, bare: TextEmbeddings): EmbedderSource {
  const { document, question } = textsFor(model);
  const embeddings: TextEmbeddings = {
    embedDocuments: (texts) => bare.embedDocuments(texts.map((text) => modelText(document, text))),
    embedQuery: (text) => bare.embedQuery(modelText(question, text)),
  };
  const embedderOf = (dimension: number): Embedder =>
    toEmbedder(embeddings, { id: embedderId(kind, model, dimension), dimension });
  return {
    fingerprint: embedderId(kind, model, 0),
    runsNativeCode: kind === 'transformers',
    async open() {
      const [vector] = await asked(`${kind}:${model}`, () => embeddings.embedDocuments([PROBE]));
      if (!Array.isArray(vector) || vector.length === 0) throw fault(`${kind}:${model}`, because('vectors.noVector'));
      toUnit(`${kind}:${model}`, vector, vector.length);
      return embedderOf(vector.length);
    },
    restore: ({ id, dimension }) => (id === embedderId(kind, model, dimension) ? embedderOf(dimension) : null),
  };
}

/**
 * Any LangChain embedder behind our narrow type. Vectors are made unit length; a batch with a vector that is missing, of another dimension,
 * not finite or zero is rejected whole, long before it could reach an index, where one bad vector spoils the neighbours of good ones.
 */
export function toEmbedder(embeddings: TextEmbeddings, { id, dimension }: LangchainEmbedderOptions): Embedder {
  return {
    id,
    dimension,
    async embedDocuments(texts) {
      if (texts.length === 0) return [];
      const vectors = await asked(id, () => embeddings.embedDocuments([...texts]));
      if (!Array.isArray(vectors) || vectors.length !== texts.length) {
        const given = Array.isArray(vectors) ? vectors.length : 0;
        throw fault(id, because('vectors.count', { given, asked: texts.length }));
      }
      return vectors.map((vector) => toUnit(id, vector, dimension));
    },
    async embedQuery(text) {
      return toUnit(id, await asked(id, () => embeddings.embedQuery(text)), dimension);
    },
  };
}

async function asked<T>(id: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw faultAmongCauses(cause) ?? fault(id, because('vectors.none'), cause);
  }
}

function toUnit(id: string, vector: unknown, dimension: number): Float32Array {
  if (!Array.isArray(vector) && !(vector instanceof Float32Array)) throw fault(id, because('vectors.noVector'));
  if (vector.length !== dimension) throw fault(id, because('vectors.dimension', { given: vector.length, expected: dimension }));
  const unit = new Float32Array(dimension);
  let sum = 0;
  for (let at = 0; at < dimension; at++) {
    const value: unknown = vector[at];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw fault(id, because('vectors.noNumber'));
    sum += value * value;
    unit[at] = value;
  }
  const norm = Math.sqrt(sum);
  if (!(norm > 1e-12) || !Number.isFinite(norm)) throw fault(id, because('vectors.zeros'));
  return unit.map((value) => value / norm);
}

function fault(id: string, what: Reason, cause?: unknown): Fault {
  // An endpoint that failed once may answer again; a wrong vector stays wrong.
  return faultBecause('settings', because('embedder.wrong', { embedder: id, what }), { cause, retry: cause !== undefined });
}
