import type { Command } from '../src/discord/action.js';
import { ask } from './ask.js';
import { compare } from './compare.js';
import { reindex } from './reindex.js';
import { search } from './search.js';
import { timeline } from './timeline.js';

/** Everything that a person can type: listed by hand, so that a command is never missing silently. */
export const commands: readonly Command[] = [ask, search, timeline, compare, reindex];
