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
  readonly embedder: string;
  readonly dimension: number;
  /** What its dumps were read and indexed with; equal texts mean equal results. */
  readonly recipe: string;
  /** Files that were refused. */
  readonly refused: number;
}

interface GenerationRow extends Omit<GenerationInfo, 'sample'> {
  readonly sample: number;
}

/** The newest generation that was published of a corpus folder, null before the first. */
export function readPublished(database: SqliteDatabase, corpus: string): GenerationInfo | null {
  const sql = 'SELECT * FROM generations WHERE corpus = ? AND published = 1 ORDER BY id DESC LIMIT 1';
  return infoFromRow(database.prepare(sql).get(corpus));
}

/** Published or not: ingest builds the indexes before it publishes. */
export function readNamed(database: SqliteDatabase, name: string): GenerationInfo | null {
  return infoFromRow(database.prepare('SELECT * FROM generations WHERE name = ?').get(name));
}

function infoFromRow(row: unknown): GenerationInfo | null {
  if (row === undefined) return null;
  const { published: _, sample, ...info } = row as GenerationRow & { readonly published: number };
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
