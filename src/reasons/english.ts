import { corpusReasons } from './corpus-reasons.js';
import { dumpReasons } from './dump-reasons.js';
import { embeddingReasons } from './embedding-reasons.js';
import { engineReasons } from './engine-reasons.js';
import { storageReasons } from './storage-reasons.js';

/** Every reason, in English. */
export const english = { ...dumpReasons, ...corpusReasons, ...storageReasons, ...embeddingReasons, ...engineReasons } as const;
