import { uploadPath } from '../../dump/list-uploads.js';
import type { DumpFolder } from '../ingest-parts.js';

/**
 * Why a dump of this name cannot be added; null when it can. Names that differ in case or in how accents are written alone are the same on some
 * systems, to which a data folder may be moved.
 */
export function placeTaken(
  name: string,
  dumps: Pick<DumpFolder, 'dumps' | 'refused'>,
): { readonly reason: string; readonly remedy: string } | null {
  const wanted = fold(uploadPath(name));
  const seen = [...dumps.dumps.map(({ path }) => path), ...dumps.refused.map(({ dump }) => dump)];
  const taken = seen.find((path) => fold(path) === wanted);
  return taken === undefined ? null : takenBy(taken);
}

export function takenBy(dump: string): { readonly reason: string; readonly remedy: string } {
  return { reason: `there is a dump ${dump} already`, remedy: 'Give the file another name, or remove that dump first.' };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
