import { type Answerer, createAnswerer } from '../../src/answer/answerer.js';
import { archiveAids } from '../../src/answer/verify/archive-aids.js';
import type { Article } from '../../src/dump/article.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import type { Generation } from '../../src/indexes/generation.js';
import type { LanguageModel } from '../../src/model/language-model.js';
import { createRetriever, type Retriever } from '../../src/retrieve/retrieve.js';
import { inventedArticles } from './invented-articles.js';

const outlets = loadOutlets({ files: [] });

/** The read path over articles in memory, or over a generation, with the built-in outlet file. */
export function inventedArchive(
  source: Generation | readonly (Article & { readonly alsoIn?: readonly string[] })[] = inventedArticles,
  model: LanguageModel | null = null,
  today?: () => string,
): { retriever: Retriever; answerer: Answerer } {
  const generation = 'lexical' in source ? source : memoryGeneration(source);
  const retriever = createRetriever({ generation, outlets, ...(today && { today }) });
  const phrasing = model && { model, aids: archiveAids(outlets, retriever) };
  return { retriever, answerer: createAnswerer({ retriever, phrasing }) };
}
