// The dumps as they were read: each version with its articles and chunks, written once and never changed.
import { createHash } from 'node:crypto';
import type { Chunk } from '../chunk/chunk.js';
import type { Article, Kind, ReadDump, RefusedDump, Undecided as UndecidedField } from '../dump/article.js';
import { articleToRow } from './article-rows.js';
import { chunkToRow } from './chunk-rows.js';
import type { SqliteDatabase } from './database.js';
import { type RefusedRow, refusedColumns, refusedFromRow } from './refused-rows.js';
import type { StoreConnection } from './store-connection.js';

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

export interface GenerationCounts {
  readonly dumps: number;
  readonly articles: Readonly<Record<Kind, number>>;
  readonly chunks: number;
}

/** A chunk with what its article lends it, as the lexical index takes it. */
export interface ChunkText {
  readonly id: number;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

export type Undecided = UndecidedField & { readonly dump: string };

/** Every method throws a Fault `storage` or `busy` when SQLite fails. */
export class DumpVersions {
  readonly #connection: StoreConnection;

  constructor(connection: StoreConnection) {
    this.#connection = connection;
  }

  /** The newest reading of that content with that recipe, null when there is none. */
  find(key: VersionKey): number | null {
    const sql = 'SELECT max(id) FROM dump_versions WHERE path = ? AND sha256 = ? AND recipe = ?';
    return this.#connection.do(
      (database) => database.prepare(sql).pluck().get(key.path, key.sha256, key.recipe) as number | null,
    );
  }

  /** Stores a dump with its articles and chunks in one transaction. @returns the version's id */
  add(dump: NewDump): number {
    return this.#connection.change((database) => {
      const version = insertVersion(database, { ...dump, encoding: dump.read.encoding, layout: dump.read.layout });
      dump.read.articles.forEach((article, place) => {
        insertArticle(database, version, article, dump.chunks[place] ?? []);
      });
      return version;
    });
  }

  /** Remembers a file that cannot be read, so that it is not tried again while it stays the same. @returns the version's id */
  addRefused(key: VersionKey & { readonly size: number }, refused: RefusedDump): number {
    return this.#connection.change((database) => insertVersion(database, { ...key, refused }));
  }

  /** Those of the versions that were refused. */
  refusedAmong(versions: readonly number[]): readonly RefusedDump[] {
    const sql = `SELECT ${refusedColumns} FROM dump_versions v
      WHERE v.refused_reason IS NOT NULL AND v.id IN (SELECT value FROM json_each(?)) ORDER BY v.path`;
    return this.#connection.do((database) =>
      (database.prepare(sql).all(JSON.stringify(versions)) as RefusedRow[]).map(refusedFromRow),
    );
  }

  undecidedAmong(versions: readonly number[]): readonly Undecided[] {
    const sql = `SELECT path, undecided FROM dump_versions WHERE undecided <> '[]' AND id IN (SELECT value FROM json_each(?)) ORDER BY path`;
    const rows = this.#connection.do((database) => database.prepare(sql).all(JSON.stringify(versions)));
    return (rows as { path: string; undecided: string }[]).flatMap(({ path, undecided }) =>
      (JSON.parse(undecided) as ReadDump['undecided']).map((entry) => ({ dump: path, ...entry })),
    );
  }

  /** Every chunk of the version, in order of id. Chunks of a later version have higher ids. */
  chunkTextsOf(version: number): readonly ChunkText[] {
    const sql = `SELECT c.id, c.text, a.title, a.outlet FROM articles a JOIN chunks c ON c.article = a.row
      WHERE a.version = ? ORDER BY c.id`;
    return this.#connection.do((database) => database.prepare(sql).all(version) as ChunkText[]);
  }

  countsOf(versions: readonly number[]): GenerationCounts {
    return this.#connection.do((database) => countVersions(database, JSON.stringify(versions)));
  }

  /** Names the exact set of dump versions. */
  contentOf(versions: readonly number[]): string {
    const sql = 'SELECT id, path, sha256, recipe FROM dump_versions WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id';
    const rows = this.#connection.do((database) => database.prepare(sql).raw().all(JSON.stringify(versions)));
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
}

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
      `INSERT INTO dump_versions (path, sha256, size, recipe, encoding, layout, undecided, refused_reason, refused_remedy, refused_why)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      version.refused?.why ? JSON.stringify(version.refused.why) : null,
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
