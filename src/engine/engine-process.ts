import { Fault } from '../errors.js';
import type { Archive } from './archive.js';
import type { Channel } from './channel.js';

export interface EngineParts {
  readonly archive: Archive;
  /** `processChannel()` in production. */
  readonly channel: Channel;
}

/** Serves the archive to the parent process. Resolves when the channel has closed and the archive is closed: then exit. */
export async function runEngine(_parts: EngineParts): Promise<void> {
  throw new Fault('engine', 'The engine is not built yet.', { remedy: 'Wait for the next commit.' });
}
