import { Fault } from '../../errors.js';

/** An error of the file system at a file that an owner wants to add, as a fault. */
export function asFileFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Fault('usage', 'The file is not there any more.', { remedy: 'Send it once more.', cause: error });
  return new Fault('storage', `The file cannot be read or moved${code === '' ? '' : ` (${code})`}.`, {
    remedy: 'Check that Byline may write to the data folder and that its disk is not full.',
    cause: error,
  });
}
