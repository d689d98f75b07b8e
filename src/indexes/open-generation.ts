// In: the data folder and what its files should have been made of. Out: the indexes, ready to search, or why they cannot be used.
// Called by whoever reads a generation, and by ingest to find out whether the files must be built again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBm25 } from './bm25-file.js';
import { readCheckedAside } from './checked-reader.js';
import { ExactVectorIndex } from './exact-vector-index.js';
import { FILES, generationFolder } from './generation-places.js';
import { currentGeneration } from './generation-pointer.js';
import { GraphVectorIndex } from './graph-vector-index.js';
import { type Hnswlib, loadHnswlib } from './hnswlib.js';
import type { LexicalIndex } from './lexical-index.js';
import { type CheckedFile, decodeManifest, differenceFrom, type GenerationIdentity, type Manifest } from './manifest.js';
import { decodeVectorIds, decodeVectors, idBytes } from './vector-file.js';
import type { VectorIndex } from './vector-index.js';

export interface GenerationFiles {
  readonly manifest: Manifest;
  readonly lexical: LexicalIndex;
  /** Null when the generation was made without vectors. */
  readonly vectors: VectorIndex | null;
}

export type OpenedFiles =
  | { readonly ok: true; readonly files: GenerationFiles }
  /** `reason` names what differs and both values; the remedy is always to build the generation again. */
  | { readonly ok: false; readonly name: string | null; readonly reason: string };

export interface OpenOptions {
  readonly dataDir: string;
  /** Default: the published generation. */
  readonly name?: string;
  /** What the files must have been made of; a field that is left out is not compared. */
  readonly expected?: Partial<GenerationIdentity>;
  /** The native library; missing, a graph is replaced by exact search over the same vectors. */
  readonly loadLibrary?: () => Promise<Hnswlib | null>;
}

/**
 * Opens a generation after checking every byte and, where given, what it was made of. The reading of its largest file has begun when this
 * returns its promise: the caller may read rows meanwhile.
 */
export async function openGenerationFiles(options: OpenOptions): Promise<OpenedFiles> {
  const name = options.name ?? currentGeneration(options.dataDir);
  if (name === null) return { ok: false, name, reason: 'nothing is published' };
  try {
    return { ok: true, files: await openFiles(generationFolder(options.dataDir, name), name, options) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, name, reason: error.message };
    throw error;
  }
}

/** Ends the opening; never leaves this file. */
class Unusable extends Error {}

async function openFiles(folder: string, name: string, { expected, loadLibrary }: OpenOptions): Promise<GenerationFiles> {
  const manifest = readManifest(folder);
  if (manifest.name !== name) throw new Unusable(`the manifest is that of generation ${manifest.name}`);
  const difference = differenceFrom(manifest, expected ?? {});
  if (difference) throw new Unusable(difference);
  const lexical = decodeBm25(await readFileOf(folder, manifest, FILES.lexical));
  if (!lexical) throw new Unusable(`${FILES.lexical} is no lexical index`);
  if (lexical.size !== manifest.count) throw new Unusable(`${FILES.lexical} holds ${lexical.size} chunks, not ${manifest.count}`);
  // The vectors come last: by then every other file has been checked.
  return { manifest, lexical, vectors: await openVectors(folder, manifest, loadLibrary ?? loadHnswlib) };
}

function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, FILES.manifest), 'utf8');
  } catch {
    throw new Unusable('its manifest is missing');
  }
  const manifest = decodeManifest(text);
  if ('reason' in manifest) throw new Unusable(manifest.reason);
  return manifest;
}

async function openVectors(
  folder: string,
  manifest: Manifest,
  loadLibrary: () => Promise<Hnswlib | null>,
): Promise<VectorIndex | null> {
  if (manifest.vectors === 'none') return null;
  const library = await loadLibrary();
  return library && manifest.vectors === 'graph'
    ? await openGraph(folder, manifest, library)
    : await openExact(folder, manifest, library);
}

async function openExact(folder: string, manifest: Manifest, library: Hnswlib | null): Promise<VectorIndex> {
  const set = decodeVectors(await readFileOf(folder, manifest, FILES.vectors));
  if (!set) throw new Unusable(`${FILES.vectors} holds no vectors`);
  assertRows(set, manifest);
  return new ExactVectorIndex(set, library);
}

async function openGraph(folder: string, manifest: Manifest, library: Hnswlib): Promise<VectorIndex> {
  const ids = decodeVectorIds(await readFileOf(folder, manifest, FILES.vectors, idBytes(manifest.count)));
  if (!ids) throw new Unusable(`${FILES.vectors} holds no vectors`);
  assertRows(ids, manifest);
  // Checked before the native library sees it: on a damaged file it ends the process.
  await readFileOf(folder, manifest, FILES.graph, 0);
  const { searchCandidates } = manifest;
  if (searchCandidates === null) throw new Unusable('the manifest does not say how wide to search the graph');
  const graph = GraphVectorIndex.read(library, join(folder, FILES.graph), { ...ids, searchCandidates });
  if (!graph) throw new Unusable(`${FILES.graph} is no graph of these vectors`);
  return graph;
}

function assertRows({ dimension, chunks }: { dimension: number; chunks: Uint32Array }, manifest: Manifest): void {
  if (dimension !== manifest.dimension) throw new Unusable(`the vectors have ${dimension} dimensions, not ${manifest.dimension}`);
  if (chunks.length !== manifest.count)
    throw new Unusable(`${FILES.vectors} holds ${chunks.length} chunks, not ${manifest.count}`);
}

function fileOf(manifest: Manifest, name: string): CheckedFile | undefined {
  return manifest.files.find((file) => file.name === name);
}

async function readFileOf(folder: string, manifest: Manifest, name: string, keep?: number): Promise<Uint8Array> {
  const expected = fileOf(manifest, name);
  if (!expected) throw new Unusable(`the manifest does not name ${name}`);
  const read = await readCheckedAside(join(folder, name), expected, Math.min(keep ?? expected.bytes, expected.bytes));
  if ('reason' in read) throw new Unusable(read.reason);
  return read.bytes;
}
