import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import type { TextEmbeddings } from './langchain-embedder.js';

export interface ModelToLoad {
  /** An absolute path, or a name on the hub. */
  readonly model: string;
  readonly cacheDir: string;
  readonly dtype: string;
  /** Nothing is fetched. */
  readonly onlyLocal: boolean;
}

/** The version that the adapter of LangChain was made for, and that runs on Node 20. */
const PACKAGE = '@huggingface/transformers';
const VERSION = '3.8.1';

/** What is used of the package's own settings. */
interface Library {
  readonly env: { cacheDir: string; allowLocalModels: boolean; allowRemoteModels: boolean };
}

/** Loads the package and the model, by one text that nobody needs. Vectors are means over the text's tokens. @throws Fault `settings` */
export async function loadTransformersModel({ model, cacheDir, dtype, onlyLocal }: ModelToLoad): Promise<TextEmbeddings> {
  const { env } = await loadLibrary();
  env.cacheDir = cacheDir;
  env.allowLocalModels = onlyLocal;
  env.allowRemoteModels = !onlyLocal;
  const { HuggingFaceTransformersEmbeddings } = await import('@langchain/community/embeddings/huggingface_transformers');
  const embeddings = new HuggingFaceTransformersEmbeddings({
    model,
    maxRetries: 0,
    // The adapter's type knows fewer options than the package takes.
    pretrainedOptions: { dtype, local_files_only: onlyLocal } as object,
    pipelineOptions: { pooling: 'mean', normalize: true },
  });
  try {
    await embeddings.embedQuery('A text.');
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 200) : 'unknown';
    const code = onlyLocal ? 'embedder.folderUnloadable' : 'embedder.modelUnloadable';
    throw faultBecause('settings', because(code, { message: said }), { cause });
  }
  return embeddings;
}

async function loadLibrary(): Promise<Library> {
  try {
    // A variable, since the package is not there when Byline is compiled.
    const name: string = PACKAGE;
    return (await import(name)) as Library;
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && String(cause).includes(PACKAGE);
    const code = missing ? 'embedder.notInstalled' : 'embedder.packageBroken';
    throw faultBecause('settings', because(code, { package: PACKAGE, version: VERSION }), { cause });
  }
}
