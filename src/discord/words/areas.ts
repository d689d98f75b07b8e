import { commandWords } from './commands.js';
import { commonWords } from './common.js';
import { controlWords } from './controls.js';
import { indexReportWords } from './index-report.js';
import { reindexWords } from './reindex.js';

/** Every list of words, by what it is about. */
export const areas = {
  common: commonWords,
  commands: commandWords,
  controls: controlWords,
  indexReport: indexReportWords,
  reindex: reindexWords,
} as const;
