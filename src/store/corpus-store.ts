// The write side of corpus.db, for ingest alone: dump versions come in, generations of them are put together and published.
// Rows of a dump version never change; what no kept generation holds is deleted by `prune`.
import { createHash } from 'node:crypto';
import type { Chunk } from '../chunk/chunk.js';
import type { Article, Kind, ReadDump, RefusedDump } from '../dump/article.js';
import { type ArticleRow, articleColumns, articleFromRow, articleToRow } from './article-rows.js';
import { chunkToRow } from './chunk-rows.js';
import { assertSound, openForReading, openForWriting, type SqliteDatabase, storageFaults } from './database.js';
import { type GenerationInfo, readDumpHashes, readGeneration, readSeenFiles, type SeenFile } from './generation-rows.js';
import { vectorFromBlob, vectorToBlob } from './vector-blobs.js';

/** What identifies a reading of a dump: the same three always give the same rows. */
export interface VersionKey {
  /** Path from the corpus folder. */
  readonly path: string;
  readonly sha256: string;
  readonly recipe: string;
}

export interface NewDump extends VersionKey {
  readonly size: number;
  readonly read: ReadDump;
  /** The chunks of each article, in the order of `read.articles`. */
  readonly chunks: readonly (readonly Chunk[])[];
}

export interface CopyLink {
  /** Ids of two articles that are the same report; links are stored as given, so give both directions. */
  readonly article: string;
  readonly copy: string;
}

/** An embedder's id and the dimension of its vectors. */
export interface EmbedderName {
  readonly id: string;
  readonly dimension: number;
}

export type NewGeneration = Omit<GenerationInfo, 'id' | 'embedder' | 'dimension'>;

export interface GenerationCounts {
  readonly dumps: number;
  readonly articles: Readonly<Record<Kind, number>>;
  readonly chunks: number;
}

export type Undecided = ReadDump['undecided'][number] & { readonly dump: string };

/** Every method throws a Fault `storage` or `busy` when SQLite fails. */
export class CorpusStore {
  readonly #path: string;
  readonly #database: SqliteDatabase;

  /** Opens, creates or migrates the database; `readOnly` only opens it. @throws Fault `storage` */
  constructor(path: string, options: { readonly readOnly?: boolean } = {}) {
    this.#path = path;
    this.#database = options.readOnly ? openForReading(path) : openForWriting(path);
  }

  close(): void {
    this.#database.close();
  }

  /** Reads the whole file once. @throws Fault `storage` when it is damaged: what is built upon must be sound */
  assertSound(): void {
    this.#do(assertSound);
  }

  seenFiles(corpus: string): ReadonlyMap<string, SeenFile> {
    return this.#do((database) => readSeenFiles(database, corpus));
  }

  /** Replaces what is known of the corpus folder's files. */
  rememberFiles(corpus: string, files: readonly SeenFile[]): void {
    this.#change((database) => {
      database.prepare('DELETE FROM seen_files WHERE corpus = ?').run(corpus);
      const insert = database.prepare('INSERT INTO seen_files (corpus, path, stamp, sha256) VALUES (?, ?, ?, ?)');
      for (const { path, stamp, sha256 } of files) insert.run(corpus, path, stamp, sha256);
    });
  }

  /** The newest reading of that content with that recipe, null when there is none. */
  findVersion(key: VersionKey): number | null {
    const sql = 'SELECT max(id) FROM dump_versions WHERE path = ? AND sha256 = ? AND recipe = ?';
    return this.#do((database) => database.prepare(sql).pluck().get(key.path, key.sha256, key.recipe) as number | null);
  }

  /** Stores a dump with its articles and chunks in one transaction. @returns the version's id */
  addDump(dump: NewDump): number {
    return this.#change((database) => {
      const version = insertVersion(database, { ...dump, encoding: dump.read.encoding, layout: dump.read.layout });
      dump.read.articles.forEach((article, place) => {
        insertArticle(database, version, article, dump.chunks[place] ?? []);
      });
      return version;
    });
  }

  /** Remembers a file that cannot be read, so that it is not tried again while it stays the same. @returns the version's id */
  addRefused(key: VersionKey & { readonly size: number }, refused: RefusedDump): number {
    return this.#change((database) => insertVersion(database, { ...key, refused }));
  }

  /** Those of the versions that were refused. */
  refusedAmong(versions: readonly number[]): readonly RefusedDump[] {
    const sql = `SELECT path AS dump, refused_reason AS reason, refused_remedy AS remedy FROM dump_versions
      WHERE refused_reason IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY path`;
    return this.#do((database) => database.prepare(sql).all(JSON.stringify(versions)) as RefusedDump[]);
  }

  undecidedAmong(versions: readonly number[]): readonly Undecided[] {
    const sql = `SELECT path, undecided FROM dump_versions WHERE undecided <> '[]' AND id IN (SELECT value FROM json_each(?)) ORDER BY path`;
    const rows = this.#do((database) => database.prepare(sql).all(JSON.stringify(versions)));
    return (rows as { path: string; undecided: string }[]).flatMap(({ path, undecided }) =>
      (JSON.parse(undecided) as ReadDump['undecided']).map((entry) => ({ dump: path, ...entry })),
    );
  }

  /** Null when there is none of that name. */
  generation(name: string): GenerationInfo | null {
    return this.#do((database) => readGeneration(database, name));
  }

  /** Content hash by path. */
  dumpHashesOf(generation: number): ReadonlyMap<string, string> {
    return this.#do((database) => readDumpHashes(database, generation));
  }

  /** The version ids that make up a generation. */
  versionsOf(generation: number): readonly number[] {
    const sql = 'SELECT version FROM generation_dumps WHERE generation = ? ORDER BY version';
    return this.#do((database) => database.prepare(sql).pluck().all(generation) as number[]);
  }

  /** Puts a generation together; nobody reads it before it is complete and named as the current one. @returns its row id */
  addGeneration(info: NewGeneration, versions: readonly number[]): number {
    return this.#change((database) => {
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO generations (name, corpus, sample, recipe, content, refused)
           VALUES (@name, @corpus, @sample, @recipe, @content, @refused)`,
        )
        .run({ ...info, sample: info.sample ? 1 : 0 });
      const generation = Number(lastInsertRowid);
      const insert = database.prepare('INSERT INTO generation_dumps (generation, version) VALUES (?, ?)');
      for (const version of versions) insert.run(generation, version);
      return generation;
    });
  }

  setEmbedder(generation: number, embedder: EmbedderName): void {
    this.#change((database) =>
      database
        .prepare('UPDATE generations SET embedder = ?, dimension = ? WHERE id = ?')
        .run(embedder.id, embedder.dimension, generation),
    );
  }

  addCopies(generation: number, links: readonly CopyLink[]): void {
    this.#change((database) => {
      const insert = database.prepare('INSERT OR IGNORE INTO copies (generation, article, copy) VALUES (?, ?, ?)');
      for (const { article, copy } of links) insert.run(generation, article, copy);
    });
  }

  /** The articles of a generation with their bodies, in order of dump and line. */
  articlesOf(generation: number): readonly Article[] {
    const sql = `SELECT ${articleColumns}, a.body FROM generation_dumps g JOIN dump_versions v ON v.id = g.version
      JOIN articles a ON a.version = v.id WHERE g.generation = ? ORDER BY v.path, a.row`;
    const rows = this.#do((database) => database.prepare(sql).all(generation)) as (ArticleRow & { body: string })[];
    return rows.map(articleFromRow);
  }

  countsOf(versions: readonly number[]): GenerationCounts {
    return this.#do((database) => countVersions(database, JSON.stringify(versions)));
  }

  /** Ids of the chunks of a generation that have no vector of this embedder, ascending. */
  chunksWithoutVector(generation: number, embedder: string): readonly number[] {
    const sql = `SELECT c.id FROM generation_dumps g JOIN articles a ON a.version = g.version JOIN chunks c ON c.article = a.row
      LEFT JOIN vectors x ON x.chunk = c.id AND x.embedder = ? WHERE g.generation = ? AND x.chunk IS NULL ORDER BY c.id`;
    return this.#do((database) => database.prepare(sql).pluck().all(embedder, generation) as number[]);
  }

  /** The text of every chunk of a generation, in order of id. Let it run out, or stop it, before the next call of the store. */
  *textsOfGeneration(generation: number): Iterable<string> {
    const sql = `SELECT c.text FROM generation_dumps g JOIN articles a ON a.version = g.version JOIN chunks c ON c.article = a.row
      WHERE g.generation = ? ORDER BY c.id`;
    yield* this.#do((database) => database.prepare(sql).pluck().iterate(generation)) as Iterable<string>;
  }

  /** Names the exact set of dump versions. */
  contentOf(versions: readonly number[]): string {
    const sql = 'SELECT id, path, sha256, recipe FROM dump_versions WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id';
    const rows = this.#do((database) => database.prepare(sql).raw().all(JSON.stringify(versions)));
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }

  /** In the order of the ids. */
  textsOf(chunks: readonly number[]): readonly string[] {
    return this.#do((database) => {
      const select = database.prepare('SELECT text FROM chunks WHERE id = ?').pluck();
      return chunks.map((id) => String(select.get(id)));
    });
  }

  /**
   * One vector a chunk, in their order; one transaction for the batch.
   * @throws Fault `settings` when one is missing, has another dimension or is not made of finite numbers; then none is stored
   */
  addVectors(embedder: EmbedderName, chunks: readonly number[], vectors: readonly Float32Array[]): void {
    this.#change((database) => {
      const insert = database.prepare('INSERT OR REPLACE INTO vectors (chunk, embedder, vector, checksum) VALUES (?, ?, ?, ?)');
      chunks.forEach((chunk, place) => {
        const blob = vectorToBlob(vectors[place], embedder);
        insert.run(chunk, embedder.id, blob.vector, blob.checksum);
      });
    });
  }

  /** Deletes vectors whose bytes have changed on disk or whose dimension is another, so that they are made again. @returns how many */
  dropBadVectors(generation: number, embedder: EmbedderName): number {
    return this.#change((database) => {
      const bad: number[] = [];
      const rows = database.prepare(vectorsOfGeneration).iterate(generation, embedder.id) as Iterable<VectorRow>;
      for (const row of rows) if (vectorFromBlob(row)?.length !== embedder.dimension) bad.push(row.chunk);
      const remove = database.prepare('DELETE FROM vectors WHERE chunk = ? AND embedder = ?');
      for (const chunk of bad) remove.run(chunk, embedder.id);
      return bad.length;
    });
  }

  /** Marks the generation as one to keep, durably: the commit waits for the disk, with everything written before it. */
  complete(generation: number): void {
    this.#do((database) => database.pragma('synchronous = FULL'));
    this.#change((database) => database.prepare('UPDATE generations SET complete = 1 WHERE id = ?').run(generation));
    this.#do((database) => database.pragma('synchronous = NORMAL'));
  }

  /** Forgets the folder's generations that a failed or killed run left behind: incomplete, or newer than the current one. */
  dropAbandoned(corpus: string, current: number | null): void {
    const sql = 'DELETE FROM generations WHERE corpus = ? AND (complete = 0 OR id > ?)';
    this.#change((database) => database.prepare(sql).run(corpus, current ?? 0));
  }

  /**
   * Deletes all generations but the newest `keep.generations` of each of the `keep.corpora` corpus folders indexed last, and every row
   * that none of these holds.
   * @returns the corpus folders kept
   */
  prune(keep: { readonly generations: number; readonly corpora: number }): readonly string[] {
    return this.#change((database) => {
      const kept = database.prepare(keptGenerations).pluck().all(keep);
      database.prepare('DELETE FROM generations WHERE name NOT IN (SELECT value FROM json_each(?))').run(JSON.stringify(kept));
      database.exec(`
        DELETE FROM seen_files WHERE corpus NOT IN (SELECT corpus FROM generations);
        DELETE FROM dump_versions WHERE id NOT IN (SELECT version FROM generation_dumps);
        DELETE FROM vectors WHERE embedder NOT IN (SELECT embedder FROM generations);
      `);
      return database.prepare('SELECT DISTINCT corpus FROM generations').pluck().all() as string[];
    });
  }

  #do<T>(work: (database: SqliteDatabase) => T): T {
    return storageFaults(this.#path, () => work(this.#database));
  }

  /** In one transaction: all of it or nothing. */
  #change<T>(work: (database: SqliteDatabase) => T): T {
    return this.#do((database) => database.transaction(() => work(database))());
  }
}

interface VectorRow {
  readonly chunk: number;
  readonly vector: Buffer;
  readonly checksum: number;
}

const vectorsOfGeneration = `SELECT x.chunk, x.vector, x.checksum FROM generation_dumps g JOIN articles a ON a.version = g.version
  JOIN chunks c ON c.article = a.row JOIN vectors x ON x.chunk = c.id WHERE g.generation = ? AND x.embedder = ?`;

const keptGenerations = `
  WITH ranked AS (
    SELECT name, corpus, row_number() OVER (PARTITION BY corpus ORDER BY id DESC) AS age, max(id) OVER (PARTITION BY corpus) AS newest
    FROM generations WHERE complete = 1)
  SELECT name FROM ranked WHERE age <= @generations
    AND newest IN (SELECT DISTINCT newest FROM ranked ORDER BY newest DESC LIMIT @corpora)`;

interface NewVersion extends VersionKey {
  readonly size: number;
  readonly encoding?: string;
  readonly layout?: string;
  readonly read?: ReadDump;
  readonly refused?: RefusedDump;
}

function insertVersion(database: SqliteDatabase, version: NewVersion): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO dump_versions (path, sha256, size, recipe, encoding, layout, undecided, refused_reason, refused_remedy)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      version.path,
      version.sha256,
      version.size,
      version.recipe,
      version.encoding ?? null,
      version.layout ?? null,
      JSON.stringify(version.read?.undecided ?? []),
      version.refused?.reason ?? null,
      version.refused?.remedy ?? null,
    );
  return Number(lastInsertRowid);
}

function insertArticle(database: SqliteDatabase, version: number, article: Article, chunks: readonly Chunk[]): void {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO articles (version, id, first_line, last_line, kind, outlet, host, title, authors, published, posted, language, url, part,
         translation_of, origins, other_dates, body)
       VALUES (@version, @id, @first_line, @last_line, @kind, @outlet, @host, @title, @authors, @published, @posted, @language, @url, @part,
         @translation_of, @origins, @other_dates, @body)`,
    )
    .run({ version, ...articleToRow(article) });
  const insert = database.prepare(
    `INSERT INTO chunks (article, ordinal, text, spans, sentences, first_line, last_line)
     VALUES (@article, @ordinal, @text, @spans, @sentences, @first_line, @last_line)`,
  );
  for (const chunk of chunks) insert.run({ article: lastInsertRowid, ...chunkToRow(chunk) });
}

function countVersions(database: SqliteDatabase, versions: string): GenerationCounts {
  const within = 'version IN (SELECT value FROM json_each(?))';
  const kinds = database.prepare(`SELECT kind, count(*) AS articles FROM articles WHERE ${within} GROUP BY kind`).all(versions);
  const articles = { report: 0, translation: 0, commentary: 0, note: 0 };
  for (const { kind, articles: count } of kinds as { kind: Kind; articles: number }[]) articles[kind] = count;
  const dumps = 'SELECT count(*) FROM dump_versions WHERE refused_reason IS NULL AND id IN (SELECT value FROM json_each(?))';
  const chunks = `SELECT count(*) FROM chunks c JOIN articles a ON a.row = c.article WHERE a.${within}`;
  return {
    articles,
    dumps: Number(database.prepare(dumps).pluck().get(versions)),
    chunks: Number(database.prepare(chunks).pluck().get(versions)),
  };
}
