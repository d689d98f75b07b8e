import { join } from 'node:path';

/** Files of a generation's folder; `vectors` and `graph` are there only when the manifest names them. */
export const FILES = {
  manifest: 'manifest.json',
  lexical: 'lexical.bin',
  vectors: 'vectors.bin',
  graph: 'graph.bin',
} as const;

/** Begins the name of a folder that is still being written; no generation's name can begin so. */
export const UNFINISHED = '.writing-';

export function isGenerationName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(name);
}

export function generationsFolder(dataDir: string): string {
  return join(dataDir, 'generations');
}

export function generationFolder(dataDir: string, name: string): string {
  return join(generationsFolder(dataDir), name);
}

export function unfinishedFolder(dataDir: string, name: string): string {
  return join(generationsFolder(dataDir), UNFINISHED + name);
}

export function currentPointer(dataDir: string): string {
  return join(dataDir, 'CURRENT');
}
