// In: the indexes of a new generation. Out: its folder, complete and checked, not yet visible to readers. Called by ingest.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, faultBecause } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { because } from '../reasons/reason.js';
import { encodeBm25 } from './bm25-file.js';
import type { Bm25Index } from './bm25-index.js';
import { describeFile, syncFolder, writeChecked } from './checked-files.js';
import type { BuiltVectors } from './choose-vector-index.js';
import { noVectors } from './embedder.js';
import { FILES, generationFolder, generationsFolder, isGenerationName, unfinishedFolder } from './generation-places.js';
import { type CheckedFile, encodeManifest, FILE_FORMAT, type GenerationIdentity, type Manifest } from './manifest.js';
import { encodeVectors } from './vector-file.js';

export interface GenerationParts {
  /** Holds `generations/` and the pointer `CURRENT`. */
  readonly dataDir: string;
  /** Name of the new generation: letters, digits and hyphens, never used before. */
  readonly name: string;
  readonly identity: GenerationIdentity;
  readonly lexical: Bm25Index;
  /** Null when the chunks have none. */
  readonly vectors: BuiltVectors | null;
}

/**
 * Writes the generation beside the published one and checks every file on the disk against what was meant to be written.
 * Not visible to readers until `publishGeneration`. Throws a `storage` fault when the disk does not hold what was written.
 */
export async function writeGeneration(parts: GenerationParts): Promise<Manifest> {
  assertConsistent(parts);
  const { dataDir, name } = parts;
  const unfinished = unfinishedFolder(dataDir, name);
  try {
    if (existsSync(generationFolder(dataDir, name))) throw new Error(`generation ${name} exists already`);
    makeFolder(generationsFolder(dataDir));
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    const files = writeFiles(unfinished, parts);
    const manifest = manifestOf(parts, files);
    writeChecked(join(unfinished, FILES.manifest), Buffer.from(encodeManifest(manifest)));
    syncFolder(unfinished);
    renameSync(unfinished, generationFolder(dataDir, name));
    syncFolder(generationsFolder(dataDir));
    return manifest;
  } catch (cause) {
    removeIfPossible(unfinished);
    if (cause instanceof Fault) throw cause;
    const { message } = cause as Error;
    throw faultBecause('storage', because('storage.indexNotWritten', { folder: dataDir, message }), { cause });
  }
}

/** What cannot be removed now is by `removeOldGenerations` later; the first failure is the one to tell of. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The data folder itself may be what is wrong.
  }
}

/** Mixing parts of two corpora is an error of the program, found before anything is written. */
function assertConsistent({ name, identity, lexical, vectors }: GenerationParts): void {
  if (!isGenerationName(name)) throw new RangeError(`"${name}" is no name for a generation`);
  if (vectors && lexical.size !== vectors.set.chunks.length) {
    throw new RangeError(`the lexical index holds ${lexical.size} chunks, the vectors ${vectors.set.chunks.length}`);
  }
  const dimension = vectors?.set.dimension ?? noVectors.dimension;
  if (identity.dimension !== dimension) {
    throw new RangeError(`the embedder has ${identity.dimension} dimensions, the vectors ${dimension}`);
  }
}

function writeFiles(folder: string, { lexical, vectors }: GenerationParts): CheckedFile[] {
  const files = [writeChecked(join(folder, FILES.lexical), ...encodeBm25(lexical))];
  if (vectors) files.push(writeChecked(join(folder, FILES.vectors), ...encodeVectors(vectors.set)));
  if (vectors?.graph) {
    const path = join(folder, FILES.graph);
    vectors.graph.write(path);
    const file = describeFile(path);
    // The library reports success on a full disk; reading the file back is the only proof that it is whole.
    if (!vectors.graph.isWhole(path)) {
      throw faultBecause('storage', because('storage.graphCut', { bytes: file.bytes }));
    }
    files.push(file);
  }
  return files;
}

function manifestOf({ name, identity, lexical, vectors }: GenerationParts, files: CheckedFile[]): Manifest {
  return {
    format: FILE_FORMAT,
    name,
    ...identity,
    count: lexical.size,
    metric: 'cosine',
    vectors: vectors?.index.kind ?? 'none',
    recall: vectors?.recall ?? null,
    measuredOn: vectors?.measuredOn ?? 0,
    searchCandidates: vectors?.graph?.searchCandidates ?? null,
    exactBecause: vectors?.exactBecause ?? null,
    files,
  };
}
