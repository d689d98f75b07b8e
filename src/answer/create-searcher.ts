import type { Question } from '../retrieve/passage.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { SearchResult } from '../retrieve/search-result.js';
import { queryNotices } from './query-notices.js';

export interface Searcher {
  /** Ranked passages, at most `limit`. */
  search(question: Question, limit: number): Promise<SearchResult>;
}

/** Ranked passages, with what a reader has to know of the limits. */
export function createSearcher({ search, understand, outletNames }: Retriever): Searcher {
  return {
    search: async (question, limit) => ({
      ...(await search(question, limit)),
      notices: queryNotices(understand(question), outletNames),
    }),
  };
}
