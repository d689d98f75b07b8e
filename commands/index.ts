import type { Command } from '../src/discord/action.js';
import { ask } from './ask.js';
import { reindex } from './reindex.js';

/** Everything that a person can type: listed by hand, so that a command is never missing silently. */
export const commands: readonly Command[] = [ask, reindex];
