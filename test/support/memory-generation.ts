import type { Chunk, Sentence } from '../../src/chunk/chunk.js';
import type { Article } from '../../src/dump/article.js';
import type { Generation } from '../../src/indexes/generation.js';
import type { Hit } from '../../src/indexes/hit.js';
import type { LexicalIndex } from '../../src/indexes/lexical-index.js';
import type { VectorIndex } from '../../src/indexes/vector-index.js';
import { foldForMatching } from '../../src/language/fold.js';
import { tokenize } from '../../src/language/tokenize.js';
import type { ArticleRecord, CorpusReader, StoredChunk } from '../../src/store/corpus-reader.js';

/** A generation in memory, made of articles: for tests of the read path that need no files. Small corpora only. */
export function memoryGeneration(articles: readonly (Article & { readonly alsoIn?: readonly string[] })[]): Generation {
  const records = articles.map(({ body: _, ...article }): ArticleRecord => ({ alsoIn: [], ...article }));
  const chunks = articles.flatMap((article) => chunksOf(article)).map((chunk, id): StoredChunk => ({ ...chunk, id: id + 1 }));
  const corpus: CorpusReader = {
    chunks: (ids) => ids.map((id) => chunks[id - 1] as StoredChunk),
    chunksOf: (article) => chunks.filter((chunk) => chunk.article === article),
    article: (id) => records.find((article) => article.id === id) ?? null,
    translationsOf: (report) => records.filter(({ translationOf }) => translationOf === report),
    articles: () => records,
  };
  const headed = chunks.map((chunk) => {
    const { title, outlet } = corpus.article(chunk.article) as ArticleRecord;
    return { id: chunk.id, text: `${title ?? ''}\n${outlet ?? ''}\n${chunk.text}` };
  });
  return {
    name: 'memory',
    corpus,
    lexical: bm25(headed),
    dense: { vectors: exactVectors(headed), embedQuery: async (text) => hashedNgrams(text) },
    close() {},
  };
}

const WORDS_A_CHUNK = 160;

function chunksOf(article: Article): (Chunk & { article: string })[] {
  const groups: Article['body'][number][][] = [[]];
  for (const span of article.body) {
    const last = groups.at(-1) as Article['body'][number][];
    if (last.length > 0 && tokenize([...last, span].map(({ text }) => text).join(' ')).length > WORDS_A_CHUNK * 1.5)
      groups.push([span]);
    else last.push(span);
  }
  return groups.map((spans, ordinal) => ({
    article: article.id,
    ordinal,
    spans,
    text: spans.map(({ text }) => text).join('\n'),
    sentences: sentencesOf(spans),
    lines: [spans[0]?.lines[0] ?? 1, spans.at(-1)?.lines[1] ?? 1],
  }));
}

function sentencesOf(spans: Article['body']): Sentence[] {
  let offset = 0;
  return spans.flatMap((span) => {
    const start = offset;
    offset += span.text.length + 1;
    return [
      ...span.text.matchAll(
        /[^\n]+?(?:[。！？][」』”]?|(?<!\b(?:Mr|Mrs|Ms|Dr|U\.S|A\.I|Inc|Corp|[A-Z]))[.!?]["”’']?(?=\s+["“‘']?[\p{Lu}\p{N}])|$|(?=\n))/gu,
      ),
    ].flatMap((match) => {
      const text = match[0].trim();
      if (text === '') return [];
      const from = start + match.index + (match[0].length - match[0].trimStart().length);
      return [{ start: from, end: from + text.length, lines: span.lines }];
    });
  });
}

function bm25(documents: readonly { id: number; text: string }[]): LexicalIndex {
  const counts = documents.map(({ text }) => {
    const terms = new Map<string, number>();
    for (const term of tokenize(text)) terms.set(term, (terms.get(term) ?? 0) + 1);
    return terms;
  });
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const documentFrequency = (term: string) => counts.filter((terms) => terms.has(term)).length;
  return {
    size: documents.length,
    documentFrequency,
    search(terms, limit, accept) {
      const scores = documents.map(() => 0);
      for (const { term, weight } of terms) {
        const frequency = documentFrequency(term);
        const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
        counts.forEach((counted, at) => {
          const count = counted.get(term) ?? 0;
          if (count > 0)
            scores[at] =
              (scores[at] as number) +
              (weight * idf * (count * 1.9)) / (count + 0.9 * (0.6 + (0.4 * (lengths[at] as number)) / average));
        });
      }
      return top(
        documents.map(({ id }, at) => ({ chunk: id, score: scores[at] as number })).filter(({ score }) => score > 0),
        limit,
        accept,
      );
    },
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
