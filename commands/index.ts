import type { Command } from '../src/discord/action.js';
import { article } from './article.js';
import { ask } from './ask.js';
import { compare } from './compare.js';
import { createHelp } from './help.js';
import { reindex } from './reindex.js';
import { search } from './search.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';

/** Listed by hand, so that a command is never missing silently; in the order in which help tells of them. */
const told: readonly Command[] = [ask, search, article, timeline, compare, sources, reindex];

/** Everything that a person can type. */
export const commands: readonly Command[] = [...told, createHelp(told)];
