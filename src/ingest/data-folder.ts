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
  /** Dumps that owners added to this corpus folder: originals, which nothing can make again. */
  readonly uploads: string;
  /** Those that owners removed again, and when. */
  readonly uploadsRemoved: string;
  /** Where a file waits until it is added, whatever the corpus folder. */
  readonly uploadsPending: string;
}

export function dataFolder(dataDir: string, corpusDir: string): DataFolder {
  const indexes = join(dataDir, 'indexes');
  return {
    database: join(dataDir, 'corpus.db'),
    lock: join(dataDir, 'ingest.lock'),
    indexes,
    indexesOfCorpus: join(indexes, corpusName(corpusDir)),
    uploads: join(dataDir, 'uploads', corpusName(corpusDir)),
    uploadsRemoved: join(dataDir, 'uploads-removed', corpusName(corpusDir)),
    uploadsPending: pendingUploads(dataDir),
  };
}

/** Where a file waits until it is added. */
export function pendingUploads(dataDir: string): string {
  return join(dataDir, 'uploads-pending');
}

/** A folder name for a corpus folder. */
export function corpusName(corpusDir: string): string {
  return createHash('sha256').update(corpusDir).digest('hex').slice(0, 16);
}
