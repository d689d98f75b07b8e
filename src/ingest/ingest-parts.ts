import type { Chunk } from '../chunk/chunk.js';
import type { Article, ReadDump, RefusedDump, Span } from '../dump/article.js';
import type { ListedDump } from '../dump/list-dumps.js';
import type { Embedder } from '../indexes/embedder.js';
import type { CopyLink } from '../store/generations.js';

/** The corpus folder as it is now, with all that it takes to read it. */
export interface DumpFolder {
  readonly dumps: readonly ListedDump[];
  /** What was seen in the folder and is not taken for a dump. */
  readonly refused: readonly RefusedDump[];
  /** True when only the shipped sample is there. */
  readonly sample: boolean;
  /** Named fingerprints of everything besides its bytes that decides how a dump reads: parser version, outlet file, corrections. */
  readonly readers: Readonly<Record<string, string>>;
  /** @param path from the corpus folder */
  read(path: string, bytes: Buffer): ReadDump | RefusedDump;
}

/** An embedder that may learn from the corpus before it is used. */
export interface EmbedderSource {
  /** Changes when its vectors would, learning apart. */
  readonly fingerprint: string;
  /**
   * Learns from all texts; `statistics` are what `restore` needs to embed questions alike, null when nothing was learned.
   * @param former statistics of the published generation: kept while they still hold, they spare making every vector again
   */
  fit(texts: Iterable<string>, former: Uint8Array | null): FittedEmbedder | Promise<FittedEmbedder>;
  restore(statistics: Uint8Array | null): Embedder;
}

export interface FittedEmbedder {
  readonly embedder: Embedder;
  readonly statistics: Uint8Array | null;
}

export interface IngestParts {
  /** Absolute. */
  readonly corpusDir: string;
  /** Absolute; made when it is missing. */
  readonly dataDir: string;
  /** Looks at the corpus folder anew. @throws Fault `corpus` when it cannot be read at all */
  readonly openDumps: () => Promise<DumpFolder>;
  readonly chunkArticle: (body: readonly Span[], language: string | null) => readonly Chunk[];
  readonly embedder: EmbedderSource;
  /** The same report in other places, in both directions. */
  readonly linkCopies: (articles: readonly Article[]) => readonly CopyLink[];
  /** Versions of what makes chunks and index terms. */
  readonly versions: { readonly chunker: string; readonly tokenizer: string };
}
