// The read side of corpus.db: one generation, as the questions see it. Holds a snapshot, so that what ingest writes or deletes
// meanwhile is not seen and nothing read changes until it is closed.
import { Fault } from '../errors.js';
import { type ArticleRow, articleColumns, recordFromRow } from './article-rows.js';
import { type ChunkRow, chunkFromRow } from './chunk-rows.js';
import type { ArticleRecord, CorpusReader, StoredChunk } from './corpus-reader.js';
import { openForReading, type SqliteDatabase, type SqliteStatement, storageFaults } from './database.js';
import { type GenerationInfo, readPublished } from './generation-rows.js';
import { vectorFromBlob } from './vector-blobs.js';

export interface OutletCount {
  readonly name: string | null;
  readonly articles: number;
}

/** What the indexes are built from, besides the rows that questions read. */
export interface GenerationRows {
  /** Every chunk with its article's headline, in order of id. */
  chunkTexts(): Iterable<{ readonly id: number; readonly text: string; readonly title: string | null }>;
  /** Every vector of the generation's embedder, in order of chunk id. @throws Fault `storage` when one is damaged */
  vectors(): Iterable<{ readonly id: number; readonly vector: Float32Array }>;
}

const chunkColumns = 'c.id, a.id AS article, c.ordinal, c.text, c.spans, c.sentences, c.first_line, c.last_line';
const ofGeneration = `generation_dumps g JOIN dump_versions v ON v.id = g.version JOIN articles a ON a.version = v.id`;

type StoredChunkRow = ChunkRow & { readonly id: number; readonly article: string };

/** Every method throws a Fault `storage` when SQLite fails. */
export class SqliteCorpusReader implements CorpusReader, GenerationRows {
  readonly info: GenerationInfo;
  readonly #path: string;
  readonly #database: SqliteDatabase;
  readonly #copies: SqliteStatement;
  #articles: readonly ArticleRecord[] | null = null;

  /**
   * @param name of the generation; null = the newest one that was published
   * @throws Fault `storage` when the database is missing or damaged, or holds no such generation
   */
  constructor(path: string, name: string | null = null) {
    this.#path = path;
    this.#database = openForReading(path);
    try {
      this.info =
        storageFaults(path, () => {
          this.#database.exec('BEGIN');
          return name === null ? readPublished(this.#database) : readByName(this.#database, name);
        }) ?? nothingIndexed();
      this.#copies = this.#database.prepare('SELECT copy FROM copies WHERE generation = ? AND article = ? ORDER BY copy').pluck();
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  chunks(ids: readonly number[]): readonly StoredChunk[] {
    const sql = `SELECT ${chunkColumns} FROM chunks c JOIN articles a ON a.row = c.article
      JOIN generation_dumps g ON g.version = a.version AND g.generation = ? WHERE c.id = ?`;
    return this.#do((database) => {
      const select = database.prepare(sql);
      return ids.map((id) => {
        const row = select.get(this.info.id, id) as StoredChunkRow | undefined;
        if (!row) throw new Error(`Generation ${this.info.name} holds no chunk ${id}.`);
        return storedChunk(row);
      });
    });
  }

  chunksOf(article: string): readonly StoredChunk[] {
    const sql = `SELECT ${chunkColumns} FROM articles a JOIN generation_dumps g ON g.version = a.version AND g.generation = ?
      JOIN chunks c ON c.article = a.row WHERE a.id = ? ORDER BY c.ordinal`;
    return this.#do((database) => (database.prepare(sql).all(this.info.id, article) as StoredChunkRow[]).map(storedChunk));
  }

  article(id: string): ArticleRecord | null {
    return this.#records('a.id = ?', id)[0] ?? null;
  }

  translationsOf(report: string): readonly ArticleRecord[] {
    return this.#records('a.translation_of = ?', report);
  }

  /** In order of dump and line. */
  articles(): readonly ArticleRecord[] {
    this.#articles ??= this.#records('?', 1);
    return this.#articles;
  }

  /** Most articles first. */
  outlets(): readonly OutletCount[] {
    const sql = `SELECT a.outlet AS name, count(*) AS articles FROM ${ofGeneration} WHERE g.generation = ? GROUP BY a.outlet
      ORDER BY articles DESC, name`;
    return this.#do((database) => database.prepare(sql).all(this.info.id) as OutletCount[]);
  }

  counts(): { readonly dumps: number; readonly articles: number; readonly chunks: number } {
    const count = (sql: string) => this.#do((database) => Number(database.prepare(sql).pluck().get(this.info.id)));
    const kept =
      'generation_dumps g JOIN dump_versions v ON v.id = g.version WHERE g.generation = ? AND v.refused_reason IS NULL';
    return {
      dumps: count(`SELECT count(*) FROM ${kept}`),
      articles: count(`SELECT count(*) FROM ${ofGeneration} WHERE g.generation = ?`),
      chunks: count(`SELECT count(*) FROM ${ofGeneration} JOIN chunks c ON c.article = a.row WHERE g.generation = ?`),
    };
  }

  *chunkTexts(): Iterable<{ readonly id: number; readonly text: string; readonly title: string | null }> {
    const sql = `SELECT c.id, c.text, a.title FROM ${ofGeneration} JOIN chunks c ON c.article = a.row WHERE g.generation = ? ORDER BY c.id`;
    const rows = this.#do((database) => database.prepare(sql).iterate(this.info.id));
    yield* rows as Iterable<{ id: number; text: string; title: string | null }>;
  }

  *vectors(): Iterable<{ readonly id: number; readonly vector: Float32Array }> {
    const sql = `SELECT c.id, x.vector, x.checksum FROM ${ofGeneration} JOIN chunks c ON c.article = a.row
      JOIN vectors x ON x.chunk = c.id AND x.embedder = ? WHERE g.generation = ? ORDER BY c.id`;
    const rows = this.#do((database) => database.prepare(sql).iterate(this.info.embedder, this.info.id));
    for (const row of rows as Iterable<{ id: number; vector: Buffer; checksum: number }>) {
      const vector = vectorFromBlob(row);
      if (!vector) throw damagedVector(this.#path);
      yield { id: row.id, vector };
    }
  }

  close(): void {
    this.#database.close();
  }

  #records(condition: string, value: string | number): readonly ArticleRecord[] {
    const sql = `SELECT ${articleColumns} FROM ${ofGeneration} WHERE g.generation = ? AND ${condition} ORDER BY v.path, a.row`;
    return this.#do((database) =>
      (database.prepare(sql).all(this.info.id, value) as ArticleRow[]).map((row) => recordFromRow(row, this.#copiesOf(row.id))),
    );
  }

  #copiesOf(article: string): readonly string[] {
    return this.#copies.all(this.info.id, article) as string[];
  }

  #do<T>(work: (database: SqliteDatabase) => T): T {
    return storageFaults(this.#path, () => work(this.#database));
  }
}

function readByName(database: SqliteDatabase, name: string): GenerationInfo | null {
  const row = database.prepare('SELECT * FROM generations WHERE name = ?').get(name) as
    | (Omit<GenerationInfo, 'sample'> & { sample: number })
    | undefined;
  return row ? { ...row, sample: row.sample === 1 } : null;
}

function storedChunk(row: StoredChunkRow): StoredChunk {
  return { id: row.id, article: row.article, ...chunkFromRow(row) };
}

function nothingIndexed(): never {
  throw new Fault('storage', 'Nothing has been indexed yet.', { remedy: 'Run `byline index`.' });
}

function damagedVector(path: string): Fault {
  return new Fault('storage', `A vector in the archive's database ${path} is damaged.`, {
    remedy: 'Run `byline index`, which makes the damaged ones again.',
  });
}
