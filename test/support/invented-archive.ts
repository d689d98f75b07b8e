import { type Answerer, createAnswerer } from '../../src/answer/answerer.js';
import type { Article } from '../../src/dump/article.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { createRetriever, type Retriever } from '../../src/retrieve/retrieve.js';
import { inventedArticles } from './invented-articles.js';
import { memoryGeneration } from './memory-generation.js';

/** The read path over articles in memory, with the built-in outlet file. */
export function inventedArchive(articles: readonly (Article & { readonly alsoIn?: readonly string[] })[] = inventedArticles): {
  retriever: Retriever;
  answerer: Answerer;
} {
  const retriever = createRetriever({ generation: memoryGeneration(articles), outlets: loadOutlets({ files: [] }) });
  return { retriever, answerer: createAnswerer({ retriever }) };
}
