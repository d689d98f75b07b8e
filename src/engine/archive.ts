import type { Answer } from '../answer/answer.js';
import type { AskOptions, CheckOptions, TellOptions } from '../answer/ask-options.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { Comparison } from '../answer/survey/comparison.js';
import type { Timeline } from '../answer/survey/timeline.js';
import type { ArticleCard } from '../browse/article-card.js';
import type { Completion, CompletionRequest } from '../browse/completion.js';
import type { CorpusOverview } from '../browse/corpus-overview.js';
import type { OpenedPassage, PassagePlace } from '../browse/opened-passage.js';
import type { IndexOptions, IndexProgress, IndexReport } from '../ingest/index-report.js';
import type { GenerationSummary } from '../ingest/published-generations.js';
import type { DumpFile, InspectedDump } from '../ingest/uploads/inspected-dump.js';
import type { UploadedDump } from '../ingest/uploads/uploads.js';
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
  check(question: Question, options?: CheckOptions): Promise<TextCheck>;
  /** Ranked passages, at most `limit`. */
  search(question: Question, limit: number): Promise<SearchResult>;
  /** What was reported about a topic, oldest first. */
  timeline(question: Question, options?: TellOptions): Promise<Timeline>;
  /** What each outlet says of a topic. */
  compare(question: Question, options?: TellOptions): Promise<Comparison>;
  /** What is in the archive, counted from metadata. */
  overview(): Promise<CorpusOverview>;
  /** What a person who has typed this may mean, best first; for forms that complete themselves. */
  complete(request: CompletionRequest): Promise<readonly Completion[]>;
  /** Null when the archive holds no article of that id (any more). */
  article(id: string): Promise<ArticleCard | null>;
  /** A cited passage in its surroundings; null when it does not stand there (any more). */
  passage(place: PassagePlace): Promise<OpenedPassage | null>;
  /**
   * Brings the index up to date. One run at a time: a second call while one is under way is a `busy` fault.
   * A raised signal ends the run; what was published before goes on serving, and the call rejects with a `busy` fault that says so.
   */
  index(options: IndexOptions, onProgress?: (progress: IndexProgress) => void, signal?: AbortSignal): Promise<IndexReport>;
  /** What `index` would make of a file that is not in the corpus, and what of it the archive seems to hold already. Writes nothing. */
  inspect(file: DumpFile): Promise<InspectedDump>;
  /** Moves a file into the corpus; `index` then reads it. A name that is taken is a `usage` fault: nothing is overwritten. */
  addDump(file: DumpFile): Promise<{ readonly dump: string }>;
  /** Takes out of the corpus what `addDump` brought in, and puts it aside; `index` then forgets it. Anything else is a `usage` fault. */
  removeDump(dump: string): Promise<void>;
  /** What `addDump` brought in and is still there. */
  uploads(): Promise<readonly UploadedDump[]>;
  status(): Promise<ArchiveStatus>;
  close(): Promise<void>;
}
