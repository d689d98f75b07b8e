import type { Answer } from '../answer/answer.js';
import type { AskOptions } from '../answer/ask-options.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { IndexOptions, IndexProgress, IndexReport } from '../ingest/index-report.js';
import type { GenerationSummary } from '../ingest/published-generations.js';
import type { Question } from '../retrieve/passage.js';
import type { SearchResult } from '../retrieve/search-result.js';

/** What the archive holds now, for `doctor`, `/reindex` and the prompt's greeting. */
export interface ArchiveStatus {
  readonly generation: string | null;
  readonly dumps: number;
  readonly articles: number;
  readonly chunks: number;
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  readonly vectorSearch: GenerationSummary['vectorSearch'];
  readonly embedder: string;
  readonly vectors: GenerationSummary['vectors'];
  readonly refused: number;
  /** True when the corpus folder differs from the published generation. */
  readonly stale: boolean;
  /** True while this archive serves the shipped sample because the corpus folder holds nothing else. */
  readonly sample: boolean;
}

/**
 * Everything that the command line and Discord ask of the corpus. Two implementations: in this process (command line)
 * and in the engine process (the bot's front).
 *
 * Every method rejects with a `Fault` and nothing else; "not found" is an answer.
 */
export interface Archive {
  /** Progress comes before the answer and never after it. A raised signal rejects nothing: the answer is what was there by then. */
  ask(question: Question, options?: AskOptions): Promise<Answer>;
  /** Each statement of the text (`question.text`, within its limits): supported, contradicted or not found. */
  check(question: Question, options?: Pick<AskOptions, 'withoutModel' | 'signal'>): Promise<TextCheck>;
  /** Ranked passages, at most `limit`. */
  search(question: Question, limit: number): Promise<SearchResult>;
  /** Brings the index up to date. One run at a time: a second call while one is under way is a `busy` fault. */
  index(options: IndexOptions, onProgress?: (progress: IndexProgress) => void): Promise<IndexReport>;
  status(): Promise<ArchiveStatus>;
  close(): Promise<void>;
}
