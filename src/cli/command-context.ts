import type { Config } from '../config.js';
import type { Log } from '../log.js';
import type { CliServices } from './cli-services.js';
import type { Terminal } from './terminal.js';

/** What every command is given. */
export interface CommandContext {
  readonly config: Config;
  readonly services: CliServices;
  readonly terminal: Terminal;
  readonly log: Log;
  /** Aborted by the first SIGINT or SIGTERM, for commands that run until they are told to stop. */
  readonly stopping: AbortSignal;
}
