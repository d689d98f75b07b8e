import type { LocalArchiveParts } from '../../src/engine/local-archive.js';
import type { Log } from '../../src/log.js';

export const silentLog: Log;
/** Names of the generations that were closed, in order. */
export interface ScriptedParts extends LocalArchiveParts {
  readonly closed: readonly string[];
}
/** `Fault` is that of the program under test: source or compiled. */
export function scriptedParts(Fault: unknown): ScriptedParts;
