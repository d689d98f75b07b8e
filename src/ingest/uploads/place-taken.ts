import { uploadPath } from '../../dump/list-uploads.js';
import { because, type Reason } from '../../reasons/reason.js';
import type { DumpFolder } from '../ingest-parts.js';

/**
 * Why a dump of this name cannot be added; null when it can. Names that differ in case or in how accents are written alone are the same on some
 * systems, to which a data folder may be moved.
 */
export function placeTaken(name: string, dumps: Pick<DumpFolder, 'dumps' | 'refused'>): Reason<'refused.nameTaken'> | null {
  const wanted = fold(uploadPath(name));
  const seen = [...dumps.dumps.map(({ path }) => path), ...dumps.refused.map(({ dump }) => dump)];
  const taken = seen.find((path) => fold(path) === wanted);
  return taken === undefined ? null : takenBy(taken);
}

export function takenBy(dump: string): Reason<'refused.nameTaken'> {
  return because('refused.nameTaken', { dump });
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
