import type { Chunk } from '../chunk/chunk.js';
import type { Article, ReadDump, RefusedDump, Span } from '../dump/article.js';
import type { ListedDump } from '../dump/list-dumps.js';
import type { Embedder } from '../indexes/embedder.js';
import type { EmbedderName } from '../store/chunk-vectors.js';
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

/** The embedder that the settings name; nothing is loaded or called before it is opened. */
export interface EmbedderSource {
  /** Changes when its vectors would, as far as that is known without asking it; part of what a generation is made with. */
  readonly fingerprint: string;
  /** Tries it with one short text, which also tells its dimension. @throws Fault `settings` */
  open(): Promise<Embedder>;
  /** For questions to vectors that are there already; null when another embedder made them. Asks nothing. */
  restore(made: EmbedderName): Embedder | null;
}

export interface IngestParts {
  /** Absolute. */
  readonly corpusDir: string;
  /** Absolute; made when it is missing. */
  readonly dataDir: string;
  /** Looks at the corpus folder anew. @throws Fault `corpus` when it cannot be read at all */
  readonly openDumps: () => Promise<DumpFolder>;
  readonly chunkArticle: (body: readonly Span[], language: string | null) => readonly Chunk[];
  /** Null: chunks get no vectors. */
  readonly embedder: EmbedderSource | null;
  /** The same report in other places, in both directions. */
  readonly linkCopies: (articles: readonly Article[]) => readonly CopyLink[];
  /** Versions of what makes chunks and index terms. */
  readonly versions: { readonly chunker: string; readonly tokenizer: string };
}
