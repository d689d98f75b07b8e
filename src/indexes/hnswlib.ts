/** What is used of hnswlib-node's `HierarchicalNSW`. Never a filter: one that throws ends the process. */
export interface Graph {
  initIndex(options: { maxElements: number; m: number; efConstruction: number; randomSeed: number }): void;
  addPoint(point: number[], label: number): void;
  searchKnn(point: number[], count: number): { readonly distances: number[]; readonly neighbors: number[] };
  setEf(ef: number): void;
  getCurrentCount(): number;
  getNumDimensions(): number;
  writeIndexSync(path: string): void;
  readIndexSync(path: string): void;
}

/** What is used of its `BruteforceSearch`: every vector compared, by the processor's wide instructions. Never a filter here either. */
export interface Comparison {
  initIndex(maxElements: number): void;
  addPoint(point: number[], label: number): void;
  searchKnn(point: number[], count: number): { readonly distances: number[]; readonly neighbors: number[] };
}

export interface Hnswlib {
  /** An empty graph for inner products; one object for each load, since an object whose load failed is not safe to touch. */
  createGraph(dimension: number): Graph;
  createComparison(dimension: number): Comparison;
}

/** The optional native library; null where it is not installed or was not compiled for this machine. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const library = await import('hnswlib-node');
    const { HierarchicalNSW, BruteforceSearch } = library.HierarchicalNSW ? library : library.default;
    return {
      createGraph: (dimension) => new HierarchicalNSW('ip', dimension),
      createComparison: (dimension) => new BruteforceSearch('ip', dimension),
    };
  } catch {
    return null;
  }
}
