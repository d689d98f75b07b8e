import { type ArticleRow, articleColumns, recordFromRow } from './article-rows.js';
import type { ArticleRecord } from './corpus-reader.js';
import type { SqliteDatabase } from './database.js';

/** From a generation, given by its row id as `g.generation`, to its articles. */
export const ofGeneration = 'generation_dumps g JOIN dump_versions v ON v.id = g.version JOIN articles a ON a.version = v.id';

/** Every article's metadata, read once: the searches look each hit's article up several times. */
export interface Articles {
  readonly all: readonly ArticleRecord[];
  readonly byId: ReadonlyMap<string, ArticleRecord>;
  readonly byReport: ReadonlyMap<string, readonly ArticleRecord[]>;
  /** Chunk → place of its article in `all`, -1 where there is none: asked of every chunk that a limited search looks at. */
  readonly placeByChunk: Int32Array;
}

export function readArticles(database: SqliteDatabase, generation: number): Articles {
  const sql = `SELECT a.row, ${articleColumns} FROM ${ofGeneration} WHERE g.generation = ? ORDER BY v.path, a.row`;
  const copies = readCopies(database, generation);
  const rows = database.prepare(sql).all(generation) as (ArticleRow & { readonly row: number })[];
  const all = rows.map((row) => recordFromRow(row, copies.get(row.id) ?? []));
  const byReport = new Map<string, ArticleRecord[]>();
  for (const record of all) {
    if (record.translationOf !== null) listAt(byReport, record.translationOf).push(record);
  }
  const placeByRow = new Map(rows.map(({ row }, place) => [row, place]));
  return {
    all,
    byId: new Map(all.map((record) => [record.id, record])),
    byReport,
    placeByChunk: placesOfChunks(database, generation, placeByRow),
  };
}

function placesOfChunks(database: SqliteDatabase, generation: number, placeByRow: ReadonlyMap<number, number>): Int32Array {
  const chunks = `FROM ${ofGeneration} JOIN chunks c ON c.article = a.row WHERE g.generation = ?`;
  const last = Number(database.prepare(`SELECT max(c.id) ${chunks}`).pluck().get(generation) ?? 0);
  const places = new Int32Array(last + 1).fill(-1);
  const rows = database.prepare(`SELECT c.id, c.article ${chunks}`).raw().iterate(generation) as Iterable<[number, number]>;
  for (const [chunk, row] of rows) places[chunk] = placeByRow.get(row) ?? -1;
  return places;
}

function readCopies(database: SqliteDatabase, generation: number): ReadonlyMap<string, readonly string[]> {
  const rows = database.prepare('SELECT article, copy FROM copies WHERE generation = ? ORDER BY article, copy').all(generation);
  const copies = new Map<string, string[]>();
  for (const { article, copy } of rows as { article: string; copy: string }[]) listAt(copies, article).push(copy);
  return copies;
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
