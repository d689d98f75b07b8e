// In: the vectors of a generation. Out: the index that searches them, exact or graph, by measurement. Called by ingest.
import { ExactVectorIndex } from './exact-vector-index.js';
import { GraphVectorIndex, SEARCH_CANDIDATES } from './graph-vector-index.js';
import { type Hnswlib, loadHnswlib } from './hnswlib.js';
import type { VectorIndex } from './vector-index.js';
import type { VectorSet } from './vector-set.js';

/** A vector index with what it takes to write it. */
export interface BuiltVectors {
  readonly index: VectorIndex;
  readonly set: VectorSet;
  /** Recall@10 of a graph against exact search, on vectors of this very set; null when no graph could be tried. */
  readonly recall: number | null;
  /** How many vectors that graph held: all, or a sample of them; 0 when none was tried. */
  readonly measuredOn: number;
  /** Why the search is exact, in a few words for `doctor`; null for a graph. */
  readonly exactBecause: string | null;
  /** Null when the search is exact. */
  readonly graph: {
    /** How wide each search must look so that the recall is reached. */
    readonly searchCandidates: number;
    write(path: string): void;
    /** Whether a file holds this graph. Only for a file that was just written: it goes to native code unchecked. */
    isWhole(path: string): boolean;
  } | null;
}

export interface VectorIndexChoice {
  /** Up to here exact search takes half a millisecond and a graph brings nothing (measured on two cores). */
  readonly exactUpTo: number;
  /** Below it the graph would silently lose one hit in twenty: exact search is used instead. */
  readonly lowestRecall: number;
  /** The native library; null where it is not installed. */
  readonly loadLibrary: () => Promise<Hnswlib | null>;
}

const CHOICE: VectorIndexChoice = { exactUpTo: 5_000, lowestRecall: 0.95, loadLibrary: loadHnswlib };

/** Where exact search is used anyway, the figure is there to be known: a graph of so many takes some tenths of a second. */
const SAMPLE_OF_SMALL = 1_000;
/** A graph that finds too little among so many does not do better among all; so minutes of building are spared. */
const SAMPLE_OF_LARGE = 5_000;

/** Exact where the corpus is small or hnswlib is missing, else a graph if its measured recall reaches the floor. */
export async function buildVectorIndex(set: VectorSet, choice: Partial<VectorIndexChoice> = {}): Promise<BuiltVectors> {
  const { exactUpTo, lowestRecall, loadLibrary } = { ...CHOICE, ...choice };
  const library = await loadLibrary();
  const exact = new ExactVectorIndex(set, library);
  const stayExact = (exactBecause: string, measured: Measured = notMeasured): BuiltVectors => ({
    index: exact,
    set,
    ...measured,
    exactBecause,
    graph: null,
  });
  if (!library) return stayExact('hnswlib-node is not installed');
  const isSmall = set.chunks.length <= exactUpTo;
  const sampled = measureSample(library, set, isSmall ? SAMPLE_OF_SMALL : SAMPLE_OF_LARGE, lowestRecall);
  if (isSmall) return stayExact('the corpus is small', sampled);
  if ((sampled.recall ?? 0) < lowestRecall) return stayExact('the graph found too little', sampled);
  const graph = GraphVectorIndex.build(library, set);
  const recall = widenUntil(graph, exact, set, lowestRecall);
  const measured = { recall, measuredOn: set.chunks.length };
  if (recall < lowestRecall) return stayExact('the graph found too little', measured);
  const { searchCandidates } = graph;
  const isWhole = (path: string) => GraphVectorIndex.read(library, path, { ...set, searchCandidates }) !== null;
  const built = { searchCandidates, write: (path: string) => graph.write(path), isWhole };
  return { index: graph, set, ...measured, exactBecause: null, graph: built };
}

/** Lets the graph look wider until it finds enough. @returns the recall reached */
function widenUntil(graph: GraphVectorIndex, exact: VectorIndex, set: VectorSet, lowestRecall: number): number {
  let recall = 0;
  for (const width of SEARCH_CANDIDATES) {
    graph.searchCandidates = width;
    recall = recallOf(graph, exact, set);
    if (recall >= lowestRecall) break;
  }
  return recall;
}

type Measured = Pick<BuiltVectors, 'recall' | 'measuredOn'>;

const notMeasured: Measured = { recall: null, measuredOn: 0 };

function measureSample(library: Hnswlib, set: VectorSet, size: number, lowestRecall: number): Measured {
  const sample = sampleOf(set, size);
  // Among so few, ten neighbours are nearly all there are.
  if (sample.chunks.length <= RECALL_DEPTH) return notMeasured;
  const graph = GraphVectorIndex.build(library, sample);
  const recall = widenUntil(graph, new ExactVectorIndex(sample, library), sample, lowestRecall);
  return { recall, measuredOn: sample.chunks.length };
}

/** At most `size` rows, taken evenly. */
function sampleOf(set: VectorSet, size: number): VectorSet {
  const { dimension, chunks, values } = set;
  if (chunks.length <= size) return set;
  const rows = Array.from({ length: size }, (_, at) => Math.floor((at * chunks.length) / size));
  const sample = new Float32Array(size * dimension);
  rows.forEach((row, at) => {
    sample.set(values.subarray(row * dimension, (row + 1) * dimension), at * dimension);
  });
  return { dimension, chunks: Uint32Array.from(rows, (row) => chunks[row] as number), values: sample };
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
