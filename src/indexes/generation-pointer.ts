// Which generation readers see: the one file that changes when a generation is published, by one atomic rename.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import { syncFolder, writeChecked } from './checked-files.js';
import { currentPointer, FILES, generationFolder, generationsFolder, isGenerationName } from './generation-places.js';

/** Makes a written generation the current one: one atomic rename. Throws a `storage` fault when it is not there. */
export function publishGeneration(dataDir: string, name: string): void {
  try {
    if (!isGenerationName(name) || !existsSync(join(generationFolder(dataDir, name), FILES.manifest))) {
      throw new Error(`generation ${name} was not written`);
    }
    const pointer = currentPointer(dataDir);
    const next = `${pointer}.next`;
    rmSync(next, { force: true });
    writeChecked(next, Buffer.from(`${name}\n`));
    renameSync(next, pointer);
    syncFolder(dataDir);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const { message } = cause as Error;
    throw faultBecause('storage', because('storage.notPublished', { folder: dataDir, message }), { cause });
  }
}

/** Name of the published generation; null before the first, or when the pointer holds no name and must be written again. */
export function currentGeneration(dataDir: string): string | null {
  try {
    const name = readFileSync(currentPointer(dataDir), 'utf8').trim();
    return isGenerationName(name) ? name : null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const { message } = cause as Error;
    throw faultBecause('storage', because('storage.pointerUnreadable', { path: currentPointer(dataDir), message }), { cause });
  }
}

/**
 * Removes all generations but the published one and the `keep` newest others, and what an interrupted run left behind. Only for the
 * holder of the ingest lock. What readers have open stays usable: files are read whole when they are opened.
 */
export function removeOldGenerations(dataDir: string, keep: number): void {
  const folder = generationsFolder(dataDir);
  if (!existsSync(folder)) return;
  const current = currentGeneration(dataDir);
  const names = readdirSync(folder);
  const finished = names
    .filter((name) => isGenerationName(name) && name !== current)
    .map((name) => ({ name, writtenMs: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.writtenMs - one.writtenMs || (one.name < other.name ? 1 : -1));
  const kept = new Set([current, ...finished.slice(0, keep).map(({ name }) => name)]);
  for (const name of names) if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
