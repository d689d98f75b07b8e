import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where a data folder keeps what ingest makes. */
export interface DataFolder {
  readonly database: string;
  readonly lock: string;
  /** Holds one folder for each corpus folder, so that several share a data folder without taking each other's place. */
  readonly indexes: string;
  /** That of this corpus folder: its generations' files and the pointer to the current one. */
  readonly indexesOfCorpus: string;
}

export function dataFolder(dataDir: string, corpusDir: string): DataFolder {
  const indexes = join(dataDir, 'indexes');
  return {
    database: join(dataDir, 'corpus.db'),
    lock: join(dataDir, 'ingest.lock'),
    indexes,
    indexesOfCorpus: join(indexes, corpusName(corpusDir)),
  };
}

/** A folder name for a corpus folder. */
export function corpusName(corpusDir: string): string {
  return createHash('sha256').update(corpusDir).digest('hex').slice(0, 16);
}
