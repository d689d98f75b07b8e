import type { Log } from '../log.js';
import type { Archive, ArchiveStatus } from './archive.js';

/**
 * The same archive, and after each run of its index, whoever began it, `tell` hears what it holds then. The run waits for none of this,
 * and what cannot be told is no failure of it.
 */
export function toldAfterIndex(archive: Archive, tell: (status: ArchiveStatus) => void, log: Log): Archive {
  return {
    ...archive,
    async index(options, onProgress, signal) {
      const report = await archive.index(options, onProgress, signal);
      archive
        .status()
        .then(tell)
        .catch((error: unknown) => log.debug('what the archive holds now could not be told', { error }));
      return report;
    },
  };
}
