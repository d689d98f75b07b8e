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

export interface Hnswlib {
  /** An empty graph for inner products; one object for each load, since an object whose load failed is not safe to touch. */
  createGraph(dimension: number): Graph;
}

/** The optional native library; null where it is not installed or was not compiled for this machine. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const library = await import('hnswlib-node');
    const HierarchicalNSW = library.HierarchicalNSW ?? library.default?.HierarchicalNSW;
    return { createGraph: (dimension) => new HierarchicalNSW('ip', dimension) };
  } catch {
    return null;
  }
}
