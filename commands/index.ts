import type { Command } from '../src/discord/action.js';
import { ask } from './ask.js';
import { askAbout } from './ask-about.js';
import { check } from './check.js';
import { corpus } from './corpus.js';
import { feedback } from './feedback.js';
import { privacy } from './privacy.js';
import { reindex } from './reindex.js';
import { settings } from './settings.js';
import { usage } from './usage.js';

/** Everything that a person can type, or choose from the menu of a message: listed by hand, so that a command is never missing silently. */
export const commands: readonly Command[] = [ask, askAbout, check, corpus, feedback, privacy, reindex, settings, usage];
