// Generations: which dump versions belong together, which articles in them are copies, and what is still kept.
import type { ComparedArticles } from '../dump/copies/link-copies.js';
import { type ComparedRow, comparedColumns, comparedFromRow, textsFromBody } from './article-rows.js';
import type { EmbedderName } from './chunk-vectors.js';
import { type GenerationInfo, readDumpHashes, readGeneration } from './generation-rows.js';
import type { StoreConnection } from './store-connection.js';

export interface CopyLink {
  /** Ids of two articles that are the same report; links are stored as given, so give both directions. */
  readonly article: string;
  readonly copy: string;
}

export type NewGeneration = Omit<GenerationInfo, 'id' | 'embedder' | 'dimension'>;

/** Every method throws a Fault `storage` or `busy` when SQLite fails. */
export class Generations {
  readonly #connection: StoreConnection;

  constructor(connection: StoreConnection) {
    this.#connection = connection;
  }

  /** Null when there is none of that name. */
  named(name: string): GenerationInfo | null {
    return this.#connection.do((database) => readGeneration(database, name));
  }

  /** Content hash by path. */
  dumpHashesOf(generation: number): ReadonlyMap<string, string> {
    return this.#connection.do((database) => readDumpHashes(database, generation));
  }

  /** The version ids that make up a generation. @param without paths of dumps to leave out */
  versionsOf(generation: number, without: readonly string[] = []): readonly number[] {
    const sql = `SELECT g.version FROM generation_dumps g JOIN dump_versions v ON v.id = g.version
      WHERE g.generation = ? AND v.path NOT IN (SELECT value FROM json_each(?)) ORDER BY g.version`;
    return this.#connection.do((database) => database.prepare(sql).pluck().all(generation, JSON.stringify(without)) as number[]);
  }

  /** Puts a generation together; nobody reads it before it is complete and named as the current one. @returns its row id */
  add(info: NewGeneration, versions: readonly number[]): number {
    return this.#connection.change((database) => {
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
    this.#connection.change((database) =>
      database
        .prepare('UPDATE generations SET embedder = ?, dimension = ? WHERE id = ?')
        .run(embedder.id, embedder.dimension, generation),
    );
  }

  addCopies(generation: number, links: readonly CopyLink[]): void {
    this.#connection.change((database) => {
      const insert = database.prepare('INSERT OR IGNORE INTO copies (generation, article, copy) VALUES (?, ?, ?)');
      for (const { article, copy } of links) insert.run(generation, article, copy);
    });
  }

  /** The articles of a generation, in order of dump and line, each text read when it is asked for. */
  comparedArticles(generation: number): ComparedArticles {
    const sql = `SELECT ${comparedColumns} FROM generation_dumps g JOIN dump_versions v ON v.id = g.version
      JOIN articles a ON a.version = v.id WHERE g.generation = ? ORDER BY v.path, a.row`;
    const rows = this.#connection.do((database) => database.prepare(sql).all(generation) as ComparedRow[]);
    const textsOf = (place: number) =>
      this.#connection.do((database) =>
        textsFromBody(database.prepare('SELECT body FROM articles WHERE row = ?').pluck().get(rows[place]?.row) as string),
      );
    return { articles: rows.map(comparedFromRow), textsOf };
  }

  /** Marks the generation as one to keep, durably: the commit waits for the disk, with everything written before it. */
  complete(generation: number): void {
    this.#connection.do((database) => database.pragma('synchronous = FULL'));
    this.#connection.change((database) => database.prepare('UPDATE generations SET complete = 1 WHERE id = ?').run(generation));
    this.#connection.do((database) => database.pragma('synchronous = NORMAL'));
  }

  /** Forgets the folder's generations that a failed or killed run left behind: incomplete, or newer than the current one. */
  dropAbandoned(corpus: string, current: number | null): void {
    const sql = 'DELETE FROM generations WHERE corpus = ? AND (complete = 0 OR id > ?)';
    this.#connection.change((database) => database.prepare(sql).run(corpus, current ?? 0));
  }

  /**
   * Deletes all generations but the newest `keep.generations` of each of the `keep.corpora` corpus folders indexed last, and every row
   * that none of these holds.
   * @returns the corpus folders kept
   */
  prune(keep: { readonly generations: number; readonly corpora: number }): readonly string[] {
    return this.#connection.change((database) => {
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
}

const keptGenerations = `
  WITH ranked AS (
    SELECT name, corpus, row_number() OVER (PARTITION BY corpus ORDER BY id DESC) AS age, max(id) OVER (PARTITION BY corpus) AS newest
    FROM generations WHERE complete = 1)
  SELECT name FROM ranked WHERE age <= @generations
    AND newest IN (SELECT DISTINCT newest FROM ranked ORDER BY newest DESC LIMIT @corpora)`;
