// The read side of corpus.db: one generation, as the questions see it. Holds a snapshot, so that what ingest writes or deletes
// meanwhile is not seen and nothing read changes until it is closed.
import type { RefusedDump } from '../dump/article.js';
import { type Fault, faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import { type ChunkRow, chunkFromRow } from './chunk-rows.js';
import type { ArticleRecord, CorpusReader, StoredChunk } from './corpus-reader.js';
import { openForReading, type SqliteDatabase, type SqliteStatement } from './database.js';
import { type GenerationInfo, readGeneration } from './generation-rows.js';
import { type Articles, ofGeneration, readArticles } from './read-articles.js';
import { type RefusedRow, refusedColumns, refusedFromRow } from './refused-rows.js';
import { storageFaults } from './storage-faults.js';
import { vectorFromBlob } from './vector-blobs.js';

export interface OutletCount {
  readonly name: string | null;
  readonly articles: number;
}

const chunkColumns = 'c.id, c.ordinal, c.text, c.spans, c.sentences, c.first_line, c.last_line';
const inGeneration = 'JOIN generation_dumps g ON g.version = a.version AND g.generation = ?';

type StoredChunkRow = ChunkRow & { readonly id: number };

/** Every method throws a Fault `storage` when SQLite fails. */
export class SqliteCorpusReader implements CorpusReader {
  readonly info: GenerationInfo;
  readonly #path: string;
  readonly #database: SqliteDatabase;
  readonly #chunk: SqliteStatement;
  readonly #chunksOf: SqliteStatement;
  #articles: Articles | null = null;

  /** @throws Fault `storage` when the database is missing or damaged, or holds no generation of that name */
  constructor(path: string, name: string) {
    this.#path = path;
    this.#database = openForReading(path);
    try {
      // A read transaction that stays open: the snapshot lasts until `close`.
      this.#database.exec('BEGIN');
      this.info = this.#do((database) => readGeneration(database, name)) ?? unknownGeneration(name);
      this.#chunk = this.#database.prepare(`SELECT ${chunkColumns} FROM chunks c WHERE c.id = ?`);
      this.#chunksOf = this.#database.prepare(
        `SELECT ${chunkColumns} FROM articles a ${inGeneration} JOIN chunks c ON c.article = a.row WHERE a.id = ? ORDER BY c.ordinal`,
      );
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Which article a chunk is of, and whether the generation holds it, is known: to join that anew took a third of the time. */
  chunks(ids: readonly number[]): readonly StoredChunk[] {
    const { all, placeByChunk } = this.#loaded();
    return this.#do(() =>
      ids.map((id) => {
        const article = all[placeByChunk[id] ?? -1];
        const row = article && (this.#chunk.get(id) as StoredChunkRow | undefined);
        if (!row) throw new Error(`Generation ${this.info.name} holds no chunk ${id}.`);
        return storedChunk(row, article.id);
      }),
    );
  }

  chunksOf(article: string): readonly StoredChunk[] {
    return this.#do(() =>
      (this.#chunksOf.all(this.info.id, article) as StoredChunkRow[]).map((row) => storedChunk(row, article)),
    );
  }

  article(id: string): ArticleRecord | null {
    return this.#loaded().byId.get(id) ?? null;
  }

  translationsOf(report: string): readonly ArticleRecord[] {
    return this.#loaded().byReport.get(report) ?? [];
  }

  /** In order of dump and line. */
  articles(): readonly ArticleRecord[] {
    return this.#loaded().all;
  }

  articlePlaces(): Int32Array {
    return this.#loaded().placeByChunk;
  }

  refused(): readonly RefusedDump[] {
    const sql = `SELECT ${refusedColumns} FROM generation_dumps g
      JOIN dump_versions v ON v.id = g.version WHERE g.generation = ? AND v.refused_reason IS NOT NULL ORDER BY v.path`;
    return this.#do((database) => (database.prepare(sql).all(this.info.id) as RefusedRow[]).map(refusedFromRow));
  }

  /** Most articles first. */
  outlets(): readonly OutletCount[] {
    const counts = new Map<string | null, number>();
    for (const { outlet } of this.#loaded().all) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    const nameOf = ({ name }: OutletCount) => name ?? '';
    return Array.from(counts, ([name, articles]) => ({ name, articles })).sort(
      (one, other) => other.articles - one.articles || (nameOf(one) < nameOf(other) ? -1 : 1),
    );
  }

  counts(): { readonly dumps: number; readonly articles: number; readonly chunks: number } {
    const { all, placeByChunk } = this.#loaded();
    const kept =
      'generation_dumps g JOIN dump_versions v ON v.id = g.version WHERE g.generation = ? AND v.refused_reason IS NULL';
    return {
      dumps: this.#do((database) => Number(database.prepare(`SELECT count(*) FROM ${kept}`).pluck().get(this.info.id))),
      articles: all.length,
      chunks: placeByChunk.reduce((chunks, place) => (place < 0 ? chunks : chunks + 1), 0),
    };
  }

  /** Every vector of the generation's embedder, in order of chunk id. @throws Fault `storage` when one is damaged */
  *vectors(): Iterable<{ readonly chunk: number; readonly vector: Float32Array }> {
    const sql = `SELECT c.id, x.vector, x.checksum FROM ${ofGeneration} JOIN chunks c ON c.article = a.row
      JOIN vectors x ON x.chunk = c.id AND x.embedder = ? WHERE g.generation = ? ORDER BY c.id`;
    const rows = this.#do((database) => database.prepare(sql).iterate(this.info.embedder, this.info.id));
    for (const row of rows as Iterable<{ id: number; vector: Buffer; checksum: number }>) {
      const vector = vectorFromBlob(row);
      if (!vector) throw damagedVector(this.#path);
      yield { chunk: row.id, vector };
    }
  }

  close(): void {
    this.#database.close();
  }

  #loaded(): Articles {
    this.#articles ??= this.#do((database) => readArticles(database, this.info.id));
    return this.#articles;
  }

  #do<T>(work: (database: SqliteDatabase) => T): T {
    return storageFaults(this.#path, () => work(this.#database));
  }
}

function storedChunk(row: StoredChunkRow, article: string): StoredChunk {
  return { id: row.id, article, ...chunkFromRow(row) };
}

function unknownGeneration(name: string): never {
  throw faultBecause('storage', because('storage.noGeneration', { name }));
}

function damagedVector(path: string): Fault {
  return faultBecause('storage', because('storage.badVector', { path }));
}
