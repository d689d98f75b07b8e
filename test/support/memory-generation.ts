import { chunkArticle } from '../../src/chunk/chunk-article.js';
import type { Article } from '../../src/dump/article.js';
import { buildLexicalIndex } from '../../src/indexes/bm25-builder.js';
import type { Generation } from '../../src/indexes/generation.js';
import type { Hit } from '../../src/indexes/hit.js';
import type { VectorIndex } from '../../src/indexes/vector-index.js';
import { foldForMatching } from '../../src/language/fold.js';
import type { ArticleRecord, CorpusReader, StoredChunk } from '../../src/store/corpus-reader.js';

/** A generation in memory, made of articles: for tests of the read path that need no files. Small corpora only. */
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
    placeOfArticle: (id) => places.get(chunks[id - 1]?.article ?? '') ?? -1,
  };
  const headed = chunks.map((chunk) => {
    const { title, outlet } = byId.get(chunk.article) as ArticleRecord;
    return { id: chunk.id, text: `${title ?? ''}\n${outlet ?? ''}\n${chunk.text}` };
  });
  return {
    name: 'memory',
    corpus,
    lexical: buildLexicalIndex(headed.map(({ id, text }) => ({ id, fields: [{ text, weight: 1 }] }))),
    vectors: exactVectors(headed),
    embedQuery: async (text) => hashedNgrams(text),
    close() {},
  };
}

const DIMENSION = 384;

function exactVectors(documents: readonly { id: number; text: string }[]): VectorIndex {
  const vectors = documents.map(({ id, text }) => ({ id, vector: hashedNgrams(text) }));
  return {
    kind: 'exact',
    size: documents.length,
    dimension: DIMENSION,
    search: (query, limit, accept) =>
      top(
        vectors.map(({ id, vector }) => ({
          chunk: id,
          score: vector.reduce((sum, value, at) => sum + value * (query[at] as number), 0),
        })),
        limit,
        accept,
      ),
  };
}

function top(hits: Hit[], limit: number, accept: (chunk: number) => boolean = () => true): Hit[] {
  return hits
    .filter(({ chunk }) => accept(chunk))
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
}

function hashedNgrams(text: string): Float32Array {
  const vector = new Float32Array(DIMENSION);
  const folded = ` ${foldForMatching(text)} `;
  for (let at = 0; at + 4 <= folded.length; at++) {
    let hash = 2166136261;
    for (let place = at; place < at + 4; place++) hash = Math.imul(hash ^ folded.charCodeAt(place), 16777619);
    const slot = (hash >>> 0) % DIMENSION;
    vector[slot] = (vector[slot] as number) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
