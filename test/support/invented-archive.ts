import { type Answerer, createAnswerer } from '../../src/answer/answerer.js';
import type { Article } from '../../src/dump/article.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import type { Generation } from '../../src/indexes/generation.js';
import { createRetriever, type Retriever } from '../../src/retrieve/retrieve.js';
import { inventedArticles } from './invented-articles.js';

const outlets = loadOutlets({ files: [] });

/** The read path over articles in memory, or over a generation, with the built-in outlet file. */
export function inventedArchive(
  source: Generation | readonly (Article & { readonly alsoIn?: readonly string[] })[] = inventedArticles,
): { retriever: Retriever; answerer: Answerer } {
  const generation = 'lexical' in source ? source : memoryGeneration(source);
  const retriever = createRetriever({ generation, outlets });
  return { retriever, answerer: createAnswerer({ retriever }) };
}
