import { chunkArticle } from '../chunk/chunk-article.js';
import type { Article } from '../dump/article.js';
import { buildLexicalIndex } from '../indexes/bm25-builder.js';
import type { Generation } from '../indexes/generation.js';
import type { ArticleRecord, CorpusReader, StoredChunk } from '../store/corpus-reader.js';

/** A generation in memory, made of articles: for sets that bring their own passages, and for tests. Nothing of it touches a disk. */
export function memoryGeneration(articles: readonly (Article & { readonly alsoIn?: readonly string[] })[]): Generation {
  const records = articles.map(({ body: _, ...article }): ArticleRecord => ({ alsoIn: [], ...article }));
  const chunks = articles
    .flatMap(({ id, body, language }) => chunkArticle(body, language).map((chunk) => ({ ...chunk, article: id })))
    .map((chunk, at): StoredChunk => ({ ...chunk, id: at + 1 }));
  const byId = new Map(records.map((record) => [record.id, record]));
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const byArticle = new Map<string, StoredChunk[]>(records.map(({ id }) => [id, []]));
  for (const chunk of chunks) byArticle.get(chunk.article)?.push(chunk);
  const corpus: CorpusReader = {
    chunks: (ids) => ids.map((id) => chunks[id - 1] as StoredChunk),
    chunksOf: (article) => byArticle.get(article) ?? [],
    article: (id) => byId.get(id) ?? null,
    translationsOf: (report) => records.filter(({ translationOf }) => translationOf === report),
    articles: () => records,
    articlePlaces: () => Int32Array.from([-1, ...chunks.map(({ article }) => places.get(article) ?? -1)]),
    refused: () => [],
  };
  const headed = chunks.map((chunk) => {
    const { title, outlet } = byId.get(chunk.article) as ArticleRecord;
    return { id: chunk.id, text: `${title ?? ''}\n${outlet ?? ''}\n${chunk.text}` };
  });
  return {
    name: 'memory',
    corpus,
    lexical: buildLexicalIndex(headed.map(({ id, text }) => ({ id, fields: [{ text, weight: 1 }] }))),
    dense: null,
    close() {},
  };
}
