import type { Config } from '../config.js';
import type { RefusedDump } from '../dump/article.js';
import type { OutletRegistry } from '../dump/outlets.js';
import type { Archive } from '../engine/archive.js';
import type { IndexProgress, IndexReport } from '../ingest/index-report.js';
import type { Log } from '../log.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { UsageRows } from '../store/usage-rows.js';

/** Every article of the corpus as it reads now, without an index. */
export interface ReadArticles {
  readonly articles: readonly { readonly article: ArticleRecord; readonly text: string }[];
  readonly undecided: IndexReport['undecided'];
  readonly refused: readonly RefusedDump[];
}

/** A bot that is connected, or on its way. */
export interface RunningBot {
  /** Resolves when it stopped by itself or by `stop`; rejects with a Fault that says why it cannot go on. */
  readonly stopped: Promise<void>;
  /** Takes no more questions, finishes those in flight, disconnects; within ten seconds. */
  stop(): Promise<void>;
}

/** What questions cost, as long as it is open. */
export interface UsageRecords {
  readonly usage: UsageRows;
  close(): void;
}

/** Compiled parts, as far as they could be loaded. */
export interface NativeParts {
  /** Version of SQLite; null when better-sqlite3 does not load. */
  readonly sqlite: string | null;
  readonly hnswlib: boolean;
}

/** What the commands need of the rest. Composed in `src/services.ts`; each part is loaded when it is first called for. */
export interface CliServices {
  openArchive(config: Config, log: Log): Promise<Archive>;
  /** The built-in outlets with those of the corpus folder. @throws Fault `corpus` */
  loadOutlets(config: Config): Promise<OutletRegistry>;
  readArticles(config: Config, onProgress?: (progress: IndexProgress) => void): Promise<ReadArticles>;
  /** @returns null when there are none yet and none are to be made @throws Fault `storage` */
  openUsage(config: Config, options: { readonly create: boolean }): Promise<UsageRecords | null>;
  startBot(config: Config, log: Log, options: { readonly index: boolean }): Promise<RunningBot>;
  /** The bot in a Discord of its own, with a page to try it. `onAddress` hears where the page is, before the bot is connected. */
  startPlayground(
    config: Config,
    log: Log,
    options: { readonly index: boolean; readonly onAddress: (url: string) => Promise<void> },
  ): Promise<RunningBot>;
  /** Registers the Discord commands where they differ; tells in words what it did. */
  deployCommands(config: Config, log: Log): Promise<string>;
  nativeParts(): Promise<NativeParts>;
  /** Milliseconds until the language model's first words. @throws Fault `settings` */
  tryModel(config: Config): Promise<number>;
  /** Asks the embedder of the settings, which must name one, for a vector. @throws Fault `settings` */
  tryEmbedder(config: Config): Promise<{ readonly id: string; readonly dimension: number }>;
  /** The body of a child process; resolves when its parent lets it go. */
  runChild(child: { readonly role: 'engine' | 'ingest'; readonly exactSearch: boolean }, config: Config, log: Log): Promise<void>;
}
