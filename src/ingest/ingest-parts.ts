import type { Chunk } from '../chunk/chunk.js';
import type { ReadDump, RefusedDump, Span } from '../dump/article.js';
import type { ComparedArticles } from '../dump/copies/link-copies.js';
import type { ListedDump } from '../dump/list-dumps.js';
import type { EmbedderSource } from '../indexes/embedder.js';
import type { CopyLink } from '../store/generations.js';

/** The corpus as it is now, dumps of its folder and added ones, with all that it takes to read it. */
export interface DumpFolder {
  readonly dumps: readonly ListedDump[];
  /** What was seen in the folder and is not taken for a dump. */
  readonly refused: readonly RefusedDump[];
  /** Paths of added dumps that owners have removed. */
  readonly removed: readonly string[];
  /** True when only the shipped sample is there. */
  readonly sample: boolean;
  /** Named fingerprints of everything besides its bytes that decides how a dump reads: parser version, outlet file, corrections. */
  readonly readers: Readonly<Record<string, string>>;
  /** @param path from the corpus folder, or `uploads/NAME` */
  read(path: string, bytes: Buffer): ReadDump | RefusedDump;
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
  readonly linkCopies: (compared: ComparedArticles) => readonly CopyLink[];
  /** Versions of what makes chunks and index terms. */
  readonly versions: { readonly chunker: string; readonly tokenizer: string };
}
