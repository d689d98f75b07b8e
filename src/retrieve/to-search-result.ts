import type { Passage, Question } from './passage.js';
import type { Query } from './query.js';
import type { FoundPassages } from './search-result.js';

export function toSearchResult(question: Question, query: Query, passages: readonly Passage[]): FoundPassages {
  return {
    question: question.text,
    understood: query.understood,
    results: passages.map(({ article, chunk, score, alsoIn }, place) => ({
      rank: place + 1,
      score: Math.round(score * 1e6) / 1e6,
      dump: article.dump,
      lines: chunk.lines,
      outlet: article.outlet,
      host: article.host,
      title: article.title,
      published: article.published,
      kind: article.kind,
      url: article.url,
      article: article.id,
      alsoIn,
      text: chunk.text,
    })),
  };
}
