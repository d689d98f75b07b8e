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

/** The ids of its chunks in one text: a row of its own for each took twice as long as all else of the reading. */
type RowWithChunks = ArticleRow & { readonly chunks: string | null };

export function readArticles(database: SqliteDatabase, generation: number): Articles {
  const sql = `SELECT ${articleColumns}, (SELECT group_concat(c.id) FROM chunks c WHERE c.article = a.row) AS chunks
    FROM ${ofGeneration} WHERE g.generation = ? ORDER BY v.path, a.row`;
  const copies = readCopies(database, generation);
  const rows = database.prepare(sql).all(generation) as RowWithChunks[];
  const all = rows.map((row) => recordFromRow(row, copies.get(row.id) ?? []));
  const byReport = new Map<string, ArticleRecord[]>();
  for (const record of all) {
    if (record.translationOf !== null) listAt(byReport, record.translationOf).push(record);
  }
  return {
    all,
    byId: new Map(all.map((record) => [record.id, record])),
    byReport,
    placeByChunk: placesOfChunks(rows),
  };
}

function placesOfChunks(rows: readonly RowWithChunks[]): Int32Array {
  const chunksOf = rows.map(({ chunks }) => chunks?.split(',').map(Number) ?? []);
  const last = chunksOf.reduce((most, chunks) => chunks.reduce((one, other) => Math.max(one, other), most), 0);
  const places = new Int32Array(last + 1).fill(-1);
  chunksOf.forEach((chunks, place) => {
    for (const chunk of chunks) places[chunk] = place;
  });
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
