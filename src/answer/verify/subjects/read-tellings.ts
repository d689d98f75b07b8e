// In: a text. Out: what it tells of whom, clause by clause. Called where a statement rests on two quotes, for whose deed and figure it is.
import { remember } from '../remember.js';
import { writingOf } from '../words/language-of.js';
import { chineseTellings } from './chinese-subjects.js';
import { englishTellings } from './english-subjects.js';
import { japaneseTellings } from './japanese-subjects.js';
import type { Telling } from './telling.js';
import { vietnameseTellings } from './vietnamese-subjects.js';

const readers = { latin: englishTellings, vi: vietnameseTellings, zh: chineseTellings, ja: japaneseTellings };

/** Clause by clause, in order. */
export const tellingsIn = remember((text): readonly Telling[] => readers[writingOf(text)](text));
