import type { Command } from '../src/discord/action.js';
import { article } from './article.js';
import { ask } from './ask.js';
import { askAbout } from './ask-about.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { corpus } from './corpus.js';
import { feedback } from './feedback.js';
import { createHelp } from './help.js';
import { privacy } from './privacy.js';
import { reindex } from './reindex.js';
import { search } from './search.js';
import { settings } from './settings.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { usage } from './usage.js';

const forMembers: readonly Command[] = [ask, search, article, timeline, compare, sources, askAbout, check, privacy];
const forOthers: readonly Command[] = [reindex, settings, usage, feedback, corpus];
const told: readonly Command[] = [...forMembers, ...forOthers];

/** Everything that a person can type, or choose from the menu of a message: listed by hand, so that a command is never missing silently; in the order in which help tells of them. */
export const commands: readonly Command[] = [...told, createHelp(told)];
