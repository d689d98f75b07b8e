import type { Answer } from '../answer/answer.js';
import { Fault } from '../errors.js';
import type { Generation } from '../indexes/generation.js';
import type { RunIngest } from '../ingest/ingest-runner.js';
import type { PublishedGenerations } from '../ingest/published-generations.js';
import type { Question } from '../retrieve/passage.js';
import type { SearchResult } from '../retrieve/search-result.js';
import type { Archive } from './archive.js';

export interface Answerer {
  answer(question: Question): Promise<Answer>;
}

export interface Searcher {
  /** Ranked passages, at most `limit`. */
  search(question: Question, limit: number): Promise<SearchResult>;
}

export interface LocalArchiveParts {
  readonly generations: PublishedGenerations;
  readonly createAnswerer: (generation: Generation) => Answerer;
  readonly createSearcher: (generation: Generation) => Searcher;
  readonly ingest: RunIngest;
}

/** The archive in this process: the command line's, and the engine process's own. Nothing is opened before the first question. */
export function createLocalArchive(_parts: LocalArchiveParts): Archive {
  throw new Fault('engine', 'The local archive is not built yet.', { remedy: 'Wait for the next commit.' });
}
