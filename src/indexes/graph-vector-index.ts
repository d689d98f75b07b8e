import { assertDimension } from './exact-vector-index.js';
import type { Hit } from './hit.js';
import type { Graph, Hnswlib } from './hnswlib.js';
import type { VectorIndex } from './vector-index.js';
import type { VectorSet } from './vector-set.js';

/** Links a node; 16 is the usual middle of the authors' 5 to 48. More find more and take more memory. */
const LINKS = 16;
/** Candidates looked at for each insertion; the authors' default. More build slower and better. */
const BUILD_CANDIDATES = 200;
/**
 * Candidates looked at for each search, or the number of hits wanted if that is larger: the narrowest of these that finds enough is used.
 * Among 20 000 random directions, 128 take 0.8 ms and find 79 %, 1 024 take 4 ms and find 97 %.
 */
export const SEARCH_CANDIDATES = [128, 256, 512, 1024] as const;
const SEED = 100;
/** A filter is applied behind the search, so more is fetched than was asked; then twice as much until there is enough. */
const FILTER_FACTOR = 4;

/**
 * Hierarchical navigable small world graph (Malkov and Yashunin, 2016) in native code, for corpora where comparing everything is too
 * slow. Labels are rows, so that they are always small integers; the rows' chunk ids are kept beside the graph.
 */
export class GraphVectorIndex implements VectorIndex {
  readonly kind = 'graph';
  readonly size: number;
  readonly dimension: number;
  readonly #graph: Graph;
  readonly #chunks: Uint32Array;
  /** Kept by the generation's manifest: the library forgets it at every load. */
  searchCandidates: number;

  private constructor(graph: Graph, chunks: Uint32Array, dimension: number, searchCandidates: number) {
    this.#graph = graph;
    this.#chunks = chunks;
    this.size = chunks.length;
    this.dimension = dimension;
    this.searchCandidates = searchCandidates;
  }

  static build(library: Hnswlib, set: VectorSet): GraphVectorIndex {
    const graph = library.createGraph(set.dimension);
    graph.initIndex({
      maxElements: Math.max(1, set.chunks.length),
      m: LINKS,
      efConstruction: BUILD_CANDIDATES,
      randomSeed: SEED,
    });
    for (let row = 0; row < set.chunks.length; row++) {
      graph.addPoint(Array.from(set.values.subarray(row * set.dimension, (row + 1) * set.dimension)), row);
    }
    return new GraphVectorIndex(graph, set.chunks, set.dimension, SEARCH_CANDIDATES[0]);
  }

  /** Only for a file whose sha256 was just checked: a damaged one can end the process. Null when it holds something else than expected. */
  static read(
    library: Hnswlib,
    path: string,
    { chunks, dimension, searchCandidates }: { chunks: Uint32Array; dimension: number; searchCandidates: number },
  ): GraphVectorIndex | null {
    const graph = library.createGraph(dimension);
    try {
      graph.readIndexSync(path);
    } catch {
      return null;
    }
    if (graph.getCurrentCount() !== chunks.length || graph.getNumDimensions() !== dimension) return null;
    return new GraphVectorIndex(graph, chunks, dimension, searchCandidates);
  }

  /** Says nothing of success: whoever calls checks the file that came of it. */
  write(path: string): void {
    this.#graph.writeIndexSync(path);
  }

  search(vector: Float32Array, limit: number, accept?: (chunk: number) => boolean): readonly Hit[] {
    assertDimension(vector, this.dimension);
    const point = Array.from(vector);
    const wanted = Math.min(Math.max(0, Math.floor(limit)), this.size);
    if (wanted === 0) return [];
    for (let count = accept ? wanted * FILTER_FACTOR : wanted; ; count *= 2) {
      const hits = this.#nearest(point, Math.min(count, this.size), accept);
      if (hits.length >= wanted || count >= this.size) return hits.slice(0, wanted);
    }
  }

  #nearest(point: number[], count: number, accept?: (chunk: number) => boolean): Hit[] {
    this.#graph.setEf(Math.max(this.searchCandidates, count));
    const { neighbors, distances } = this.#graph.searchKnn(point, count);
    const hits: Hit[] = [];
    neighbors.forEach((row, at) => {
      const chunk = this.#chunks[row];
      if (chunk === undefined) throw new RangeError(`the graph names row ${row} of ${this.size}`);
      if (!accept || accept(chunk)) hits.push({ chunk, score: 1 - (distances[at] as number) });
    });
    return hits.sort((one, other) => other.score - one.score || one.chunk - other.chunk);
  }
}
