// The write side of corpus.db, for ingest alone: dump versions come in, generations of them are put together and kept.
// Rows of a dump version never change; what no kept generation holds is deleted by `generations.prune`.
import { ChunkVectors } from './chunk-vectors.js';
import { assertSound } from './database.js';
import { DumpVersions } from './dump-versions.js';
import { readSeenFiles, type SeenFile } from './generation-rows.js';
import { Generations } from './generations.js';
import { StoreConnection } from './store-connection.js';

/** Every method throws a Fault `storage` or `busy` when SQLite fails. */
export class CorpusStore {
  readonly dumps: DumpVersions;
  readonly generations: Generations;
  readonly vectors: ChunkVectors;
  readonly #connection: StoreConnection;

  /** Opens, creates or migrates the database; `readOnly` only opens it. @throws Fault `storage` */
  constructor(path: string, options: { readonly readOnly?: boolean } = {}) {
    this.#connection = new StoreConnection(path, options);
    this.dumps = new DumpVersions(this.#connection);
    this.generations = new Generations(this.#connection);
    this.vectors = new ChunkVectors(this.#connection);
  }

  close(): void {
    this.#connection.close();
  }

  /** Reads the whole file once. @throws Fault `storage` when it is damaged: what is built upon must be sound */
  assertSound(): void {
    this.#connection.do(assertSound);
  }

  seenFiles(corpus: string): ReadonlyMap<string, SeenFile> {
    return this.#connection.do((database) => readSeenFiles(database, corpus));
  }

  /** Replaces what is known of the corpus folder's files. */
  rememberFiles(corpus: string, files: readonly SeenFile[]): void {
    this.#connection.change((database) => {
      database.prepare('DELETE FROM seen_files WHERE corpus = ?').run(corpus);
      const insert = database.prepare('INSERT INTO seen_files (corpus, path, stamp, sha256) VALUES (?, ?, ?, ?)');
      for (const { path, stamp, sha256 } of files) insert.run(corpus, path, stamp, sha256);
    });
  }
}
