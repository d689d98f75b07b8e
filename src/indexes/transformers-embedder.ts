// Embeddings in this process, by Transformers.js: an optional package, since it and its runtime take some 380 MB.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import type { EmbedderSource } from './embedder.js';
import { createEmbedderSource, type TextEmbeddings } from './langchain-embedder.js';
import { loadTransformersModel } from './transformers-model.js';

export interface TransformersSettings {
  /** An absolute path of a folder, which is read and nothing else; or a name on the Hugging Face hub, fetched once. */
  readonly model: string;
  /** Where fetched models are kept. */
  readonly cacheDir: string;
  /** For tests: where the package is missing. */
  readonly loadModel?: typeof loadTransformersModel;
}

/** The kinds of a model's file that are looked for, best first; of a hub's the small one, a quarter as large and nearly as good. */
const kinds = [
  { file: join('onnx', 'model.onnx'), dtype: 'fp32' },
  { file: join('onnx', 'model_quantized.onnx'), dtype: 'q8' },
] as const;
const hubKind = 'q8';

/** Texts a call of the model: each is padded to the longest among them, so more take more memory and hardly less time. */
const TEXTS_A_CALL = 16;

export function transformersSource(settings: TransformersSettings): EmbedderSource {
  return createEmbedderSource('transformers', nameOf(settings.model), lazyEmbeddings(settings));
}

/** Loads the model when it is first asked, and again after a failure. One call at a time: each takes all the processor anyway. */
function lazyEmbeddings({ model, cacheDir, loadModel = loadTransformersModel }: TransformersSettings): TextEmbeddings {
  let loading: Promise<TextEmbeddings> | null = null;
  const load = (): Promise<TextEmbeddings> => {
    loading ??= Promise.resolve()
      .then(() => loadModel({ model, cacheDir, dtype: dtypeOf(model), onlyLocal: isAbsolute(model) }))
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
  return {
    async embedDocuments(texts) {
      const embeddings = await load();
      const vectors: number[][] = [];
      for (let at = 0; at < texts.length; at += TEXTS_A_CALL) {
        vectors.push(...(await embeddings.embedDocuments(texts.slice(at, at + TEXTS_A_CALL))));
      }
      return vectors;
    },
    embedQuery: async (text) => (await load()).embedQuery(text),
  };
}

/** @throws Fault `settings` for a folder that holds no model */
function dtypeOf(model: string): string {
  if (!isAbsolute(model)) return hubKind;
  const kind = kinds.find(({ file }) => existsSync(join(model, file)));
  const missing = ['config.json', 'tokenizer.json'].filter((file) => !existsSync(join(model, file)));
  if (kind && missing.length === 0) return kind.dtype;
  const needed = [...missing, ...(kind ? [] : [kinds.map(({ file }) => file).join(' / ')])].join(', ');
  throw faultBecause('settings', because('embedder.emptyFolder', { files: needed }));
}

/** A folder's name says too little: two models may lie in folders of one name, one after the other. */
function nameOf(model: string): string {
  if (!isAbsolute(model)) return `${model}@${hubKind}`;
  const hash = createHash('sha256');
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    if (existsSync(join(model, file))) hash.update(readFileSync(join(model, file))).update('\0');
  // The model's own file may be gigabytes: its size has to do.
  const found = kinds.find(({ file }) => existsSync(join(model, file)));
  if (found) hash.update(`${found.dtype} ${statSync(join(model, found.file)).size}`);
  return `${basename(model)}@${hash.digest('hex').slice(0, 12)}`;
}
