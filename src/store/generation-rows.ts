import type { SqliteDatabase } from './database.js';

/** What a generation was made of and with. */
export interface GenerationInfo {
  /** Row id; grows with each generation. */
  readonly id: number;
  /** Also the name of its folder of index files; unique even across databases made anew. */
  readonly name: string;
  /** Absolute path of the corpus folder. */
  readonly corpus: string;
  /** Whether the dumps are the shipped sample. */
  readonly sample: boolean;
  /** What its dumps were read and indexed with; equal texts mean equal results. */
  readonly recipe: string;
  /** Names the exact set of dump versions, and so of chunks. */
  readonly content: string;
  /** Files that were refused. */
  readonly refused: number;
  /** Id of its vectors' embedder and their dimension; empty and 0 until they are made, `none` and 0 where there are none. */
  readonly embedder: string;
  readonly dimension: number;
}

/** Null when there is none of that name. */
export function readGeneration(database: SqliteDatabase, name: string): GenerationInfo | null {
  const row = database.prepare('SELECT * FROM generations WHERE name = ?').get(name);
  if (row === undefined) return null;
  const { complete: _, sample, ...info } = row as Omit<GenerationInfo, 'sample'> & { sample: number; complete: number };
  return { ...info, sample: sample === 1 };
}

/** The dumps of a generation: content hash by path. */
export function readDumpHashes(database: SqliteDatabase, generation: number): ReadonlyMap<string, string> {
  const rows = database
    .prepare('SELECT v.path, v.sha256 FROM generation_dumps g JOIN dump_versions v ON v.id = g.version WHERE g.generation = ?')
    .all(generation) as readonly { readonly path: string; readonly sha256: string }[];
  return new Map(rows.map(({ path, sha256 }) => [path, sha256]));
}

/** A file as it was when it was hashed. */
export interface SeenFile {
  /** Path from the corpus folder. */
  readonly path: string;
  /** Size, times and inode in one text; a file whose stamp is unchanged has unchanged content. */
  readonly stamp: string;
  readonly sha256: string;
}

export function readSeenFiles(database: SqliteDatabase, corpus: string): ReadonlyMap<string, SeenFile> {
  const rows = database.prepare('SELECT path, stamp, sha256 FROM seen_files WHERE corpus = ?').all(corpus) as readonly SeenFile[];
  return new Map(rows.map((row) => [row.path, row]));
}
