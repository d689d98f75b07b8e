import { Fault, faultBecause } from '../../errors.js';
import { because } from '../../reasons/reason.js';

/** An error of the file system at a file that an owner wants to add, as a fault. */
export function asFileFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return faultBecause('usage', because('upload.fileGone'), { cause: error });
  return faultBecause('storage', because('upload.fileStuck', { code }), { cause: error });
}
