import { commandWords } from './commands.js';
import { commonWords } from './common.js';
import { controlWords } from './controls.js';
import { readingWords } from './reading.js';
import { reindexWords } from './reindex.js';

/** Every list of words, by what it is about. */
export const areas = {
  common: commonWords,
  commands: commandWords,
  controls: controlWords,
  reading: readingWords,
  reindex: reindexWords,
} as const;
