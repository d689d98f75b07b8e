import type { IngestParts } from '../../src/ingest/ingest-parts.js';

export interface Script {
  /** Called with the name of each step before it is taken: "read a.txt", "probe", "embed 3", "link". */
  readonly before?: (step: string) => void;
  /** Named fingerprints; default `{ parser: '1' }`. */
  readonly readers?: Readonly<Record<string, string>>;
  readonly sample?: boolean;
  /** Null: no embedder, so no vectors. */
  readonly embedderId?: string | null;
  readonly runsNativeCode?: boolean;
  readonly versions?: IngestParts['versions'];
}
/**
 * A corpus of `.txt` files in which every line "# Title" starts an article whose words follow, a chunk a line; a file that starts
 * with "!" is refused, one that holds "crash" makes the reader fail.
 */
export function scriptedParts(corpusDir: string, dataDir: string, script?: Script): IngestParts;
