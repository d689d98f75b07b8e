import { articleWords } from './article.js';
import { commandWords } from './commands.js';
import { commonWords } from './common.js';
import { controlWords } from './controls.js';
import { corpusWords } from './corpus.js';
import { helpWords } from './help.js';
import { indexReportWords } from './index-report.js';
import { messageWords } from './messages.js';
import { opinionWords } from './opinions.js';
import { privacyWords } from './privacy.js';
import { readingWords } from './reading.js';
import { corpusReasonWords } from './reasons/corpus-reason-words.js';
import { dumpReasonWords } from './reasons/dump-reason-words.js';
import { embeddingReasonWords } from './reasons/embedding-reason-words.js';
import { engineReasonWords } from './reasons/engine-reason-words.js';
import { storageReasonWords } from './reasons/storage-reason-words.js';
import { reindexWords } from './reindex.js';
import { settingsWords } from './settings.js';
import { sourcesWords } from './sources.js';
import { usageWords } from './usage.js';

/** Every list of words, by what it is about. */
export const areas = {
  common: commonWords,
  commands: commandWords,
  controls: controlWords,
  corpus: corpusWords,
  indexReport: indexReportWords,
  messages: messageWords,
  opinions: opinionWords,
  privacy: privacyWords,
  article: articleWords,
  help: helpWords,
  reading: readingWords,
  reindex: reindexWords,
  sources: sourcesWords,
  settings: settingsWords,
  usage: usageWords,
  dumpReasons: dumpReasonWords,
  corpusReasons: corpusReasonWords,
  storageReasons: storageReasonWords,
  embeddingReasons: embeddingReasonWords,
  engineReasons: engineReasonWords,
} as const;
