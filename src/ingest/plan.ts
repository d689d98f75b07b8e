// In: the corpus folder, and what is stored and published of it. Out: which dumps are kept as they are, which are read, what has changed.
import { createHash } from 'node:crypto';
import type { RefusedDump } from '../dump/article.js';
import { noVectors } from '../indexes/embedder.js';
import type { DumpVersions } from '../store/dump-versions.js';
import type { GenerationInfo, SeenFile } from '../store/generation-rows.js';
import { type HashedFile, hashFiles } from './hash-files.js';
import type { IndexReport } from './index-report.js';
import type { DumpFolder, IngestParts } from './ingest-parts.js';
import type { RunWatch } from './run-watch.js';

/** What the store knows; all empty before the first run. */
export interface KnownCorpus {
  readonly published: GenerationInfo | null;
  /** Content hash by path, of what is published. */
  readonly dumps: ReadonlyMap<string, string>;
  readonly seen: ReadonlyMap<string, SeenFile>;
  readonly findVersion: DumpVersions['find'];
}

export interface Plan {
  readonly folder: DumpFolder;
  readonly files: readonly HashedFile[];
  /** Ids of dump versions that are stored already. */
  readonly kept: readonly number[];
  readonly toRead: readonly HashedFile[];
  readonly changes: IndexReport['changes'];
  /** Files that were refused before any was read as a dump. */
  readonly refused: readonly RefusedDump[];
  readonly recipes: Recipes;
}

/** What a dump is read with, and what a whole generation is made with; equal texts mean equal results. */
export interface Recipes {
  readonly dump: string;
  readonly generation: string;
}

export function recipesOf(folder: DumpFolder, parts: Pick<IngestParts, 'versions' | 'embedder'>): Recipes {
  const dump = { ...folder.readers, chunker: parts.versions.chunker };
  return {
    dump: fingerprint(dump),
    generation: fingerprint({
      ...dump,
      tokenizer: parts.versions.tokenizer,
      embedder: parts.embedder?.fingerprint ?? noVectors.id,
    }),
  };
}

/** @param full every dump is read again, whatever its hash */
export async function makePlan(
  folder: DumpFolder,
  known: KnownCorpus,
  recipes: Recipes,
  full: boolean,
  watch?: RunWatch,
): Promise<Plan> {
  const { files, refused } = await hashFiles(folder.dumps, full ? new Map() : known.seen, watch);
  const kept: number[] = [];
  const toRead: HashedFile[] = [];
  for (const file of files) {
    const version = full ? null : known.findVersion({ path: file.path, sha256: file.sha256, recipe: recipes.dump });
    if (version === null) toRead.push(file);
    else kept.push(version);
  }
  return {
    folder,
    files,
    kept,
    toRead,
    changes: changesOf(files, known, recipes),
    refused: [...folder.refused, ...refused],
    recipes,
  };
}

/** Whether nothing has changed since what is published was made. */
export function isCurrent(plan: Plan, published: GenerationInfo | null): boolean {
  return published !== null && plan.changes.length === 0 && published.recipe === plan.recipes.generation;
}

function changesOf(files: readonly HashedFile[], known: KnownCorpus, recipes: Recipes): IndexReport['changes'] {
  const reread = known.published !== null && known.published.recipe !== recipes.generation;
  const changes: IndexReport['changes'][number][] = [];
  for (const { path: dump, sha256 } of files) {
    const before = known.dumps.get(dump);
    if (before === undefined) changes.push({ dump, change: 'added' });
    else if (before !== sha256 || (reread && known.findVersion({ path: dump, sha256, recipe: recipes.dump }) === null))
      changes.push({ dump, change: 'changed' });
  }
  const present = new Set(files.map(({ path }) => path));
  for (const dump of known.dumps.keys()) if (!present.has(dump)) changes.push({ dump, change: 'removed' });
  return changes;
}

function fingerprint(named: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
