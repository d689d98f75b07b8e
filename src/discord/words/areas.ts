import { articleWords } from './article.js';
import { commandWords } from './commands.js';
import { commonWords } from './common.js';
import { controlWords } from './controls.js';
import { helpWords } from './help.js';
import { messageWords } from './messages.js';
import { privacyWords } from './privacy.js';
import { readingWords } from './reading.js';
import { reindexWords } from './reindex.js';
import { sourcesWords } from './sources.js';

/** Every list of words, by what it is about. */
export const areas = {
  common: commonWords,
  commands: commandWords,
  controls: controlWords,
  messages: messageWords,
  privacy: privacyWords,
  article: articleWords,
  help: helpWords,
  reading: readingWords,
  reindex: reindexWords,
  sources: sourcesWords,
} as const;
