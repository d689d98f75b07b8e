// The vectors of the chunks, by embedder; each with a checksum.
import type { StoreConnection } from './store-connection.js';
import { vectorFromBlob, vectorToBlob } from './vector-blobs.js';

/** An embedder's id and the dimension of its vectors. */
export interface EmbedderName {
  readonly id: string;
  readonly dimension: number;
}

/** Every method throws a Fault `storage` or `busy` when SQLite fails. */
export class ChunkVectors {
  readonly #connection: StoreConnection;

  constructor(connection: StoreConnection) {
    this.#connection = connection;
  }

  /** Ids of the chunks of a generation that have no vector of this embedder, ascending. */
  missing(generation: number, embedder: string): readonly number[] {
    const sql = `SELECT c.id FROM generation_dumps g JOIN articles a ON a.version = g.version JOIN chunks c ON c.article = a.row
      LEFT JOIN vectors x ON x.chunk = c.id AND x.embedder = ? WHERE g.generation = ? AND x.chunk IS NULL ORDER BY c.id`;
    return this.#connection.do((database) => database.prepare(sql).pluck().all(embedder, generation) as number[]);
  }

  /** In the order of the ids. */
  textsOf(chunks: readonly number[]): readonly string[] {
    return this.#connection.do((database) => {
      const select = database.prepare('SELECT text FROM chunks WHERE id = ?').pluck();
      return chunks.map((id) => String(select.get(id)));
    });
  }

  /**
   * One vector a chunk, in their order; one transaction for the batch.
   * @throws Fault `settings` when one is missing, has another dimension or is not made of finite numbers; then none is stored
   */
  add(embedder: EmbedderName, chunks: readonly number[], vectors: readonly Float32Array[]): void {
    this.#connection.change((database) => {
      const insert = database.prepare('INSERT OR REPLACE INTO vectors (chunk, embedder, vector, checksum) VALUES (?, ?, ?, ?)');
      chunks.forEach((chunk, place) => {
        const blob = vectorToBlob(vectors[place], embedder);
        insert.run(chunk, embedder.id, blob.vector, blob.checksum);
      });
    });
  }

  /** Deletes vectors whose bytes have changed on disk or whose dimension is another, so that they are made again. @returns how many */
  dropBad(generation: number, embedder: EmbedderName): number {
    return this.#connection.change((database) => {
      const bad: number[] = [];
      const rows = database.prepare(vectorsOfGeneration).iterate(generation, embedder.id) as Iterable<VectorRow>;
      for (const row of rows) if (vectorFromBlob(row)?.length !== embedder.dimension) bad.push(row.chunk);
      const remove = database.prepare('DELETE FROM vectors WHERE chunk = ? AND embedder = ?');
      for (const chunk of bad) remove.run(chunk, embedder.id);
      return bad.length;
    });
  }
}

interface VectorRow {
  readonly chunk: number;
  readonly vector: Buffer;
  readonly checksum: number;
}

const vectorsOfGeneration = `SELECT x.chunk, x.vector, x.checksum FROM generation_dumps g JOIN articles a ON a.version = g.version
  JOIN chunks c ON c.article = a.row JOIN vectors x ON x.chunk = c.id WHERE g.generation = ? AND x.embedder = ?`;
