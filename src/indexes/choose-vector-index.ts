// In: the vectors of a generation. Out: the index that searches them, exact or graph, by measurement. Called by ingest.
import { ExactVectorIndex } from './exact-vector-index.js';
import { GraphVectorIndex } from './graph-vector-index.js';
import { type Hnswlib, loadHnswlib } from './hnswlib.js';
import type { VectorIndex } from './vector-index.js';
import type { VectorSet } from './vector-set.js';

/** A vector index with what it takes to write it. */
export interface BuiltVectors {
  readonly index: VectorIndex;
  readonly set: VectorSet;
  /** Recall@10 of the graph against exact search on the product's own vectors; null when no graph was tried. */
  readonly recall: number | null;
  /** Why the search is exact, in a few words for `doctor`; null for a graph. */
  readonly exactBecause: string | null;
  /** Null when the search is exact. */
  readonly graph: {
    write(path: string): void;
    /** Whether a file holds this graph. Only for a file that was just written: it goes to native code unchecked. */
    isWhole(path: string): boolean;
  } | null;
}

export interface VectorIndexChoice {
  /** Up to here exact search takes a few milliseconds and a graph brings nothing (measured with 512 dimensions on two cores). */
  readonly exactUpTo: number;
  /** Below it the graph would silently lose one hit in twenty: exact search is used instead. Hashed vectors often are below. */
  readonly lowestRecall: number;
  /** The native library; asked for only when the corpus is large enough. */
  readonly loadLibrary: () => Promise<Hnswlib | null>;
}

const CHOICE: VectorIndexChoice = { exactUpTo: 20_000, lowestRecall: 0.95, loadLibrary: loadHnswlib };

/** Exact where the corpus is small or hnswlib is missing, else a graph if its measured recall reaches the floor. */
export async function buildVectorIndex(set: VectorSet, choice: Partial<VectorIndexChoice> = {}): Promise<BuiltVectors> {
  const { exactUpTo, lowestRecall, loadLibrary } = { ...CHOICE, ...choice };
  const exact = new ExactVectorIndex(set);
  const stayExact = (exactBecause: string, recall: number | null = null): BuiltVectors => ({
    index: exact,
    set,
    recall,
    exactBecause,
    graph: null,
  });
  if (set.chunks.length <= exactUpTo) return stayExact('the corpus is small');
  const library = await loadLibrary();
  if (!library) return stayExact('hnswlib-node is not installed');
  const graph = GraphVectorIndex.build(library, set);
  const recall = recallOf(graph, exact, set);
  if (recall < lowestRecall) return stayExact('the graph found too little', recall);
  const isWhole = (path: string) => GraphVectorIndex.read(library, path, set.chunks, set.dimension) !== null;
  return { index: graph, set, recall, exactBecause: null, graph: { write: (path) => graph.write(path), isWhole } };
}

const RECALL_QUESTIONS = 200;
const RECALL_DEPTH = 10;

/** Share of the ten nearest that the graph finds too, for vectors taken evenly from the set; each one's own row does not count. */
export function recallOf(graph: VectorIndex, exact: VectorIndex, set: VectorSet): number {
  const count = set.chunks.length;
  const step = Math.max(1, Math.floor(count / RECALL_QUESTIONS));
  let found = 0;
  let wanted = 0;
  for (let row = 0; row < count; row += step) {
    const vector = set.values.subarray(row * set.dimension, (row + 1) * set.dimension);
    const own = set.chunks[row];
    const nearest = exact.search(vector, RECALL_DEPTH + 1).filter((hit) => hit.chunk !== own);
    const given = new Set(graph.search(vector, RECALL_DEPTH + 1).map((hit) => hit.chunk));
    wanted += nearest.length;
    found += nearest.filter((hit) => given.has(hit.chunk)).length;
  }
  return wanted === 0 ? 1 : found / wanted;
}
