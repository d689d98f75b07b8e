import type { EvidenceText } from './evidence-text.js';
import { findQuote } from './quote/find-quote.js';
import { type Removal, removal } from './removal.js';
import { foldedText, isUnspaced } from './words/segments.js';

const marked = /[“"]([^“”"]{2,300})[”"]|[「『]([^「」『』]{2,200})[」』]/gu;
/** A name or a word in quotation marks may be one that the source has without them. */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 5;

/** What a statement itself puts into quotation marks is somebody's words: in the language of the source they stand there. */
export function checkQuoted(text: string, { near, wide, sameLanguage, parallels }: EvidenceText): Removal | null {
  if (!sameLanguage || parallels.length > 0) return null;
  for (const found of text.matchAll(marked)) {
    const words = (found[1] ?? found[2] ?? '').replace(/^[\s…]+|[\s.,;:!?…。，、；：！？]+$/gu, '');
    const isLong = isUnspaced(words) ? words.length >= LEAST_CHARACTERS : words.split(/\s+/u).length >= LEAST_WORDS;
    if (isLong && !words.split(/\s?(?:…|\.{3})\s?/u).every((part) => stands(part, near.text) || stands(part, wide.text)))
      return removal('quote-not-found', words);
  }
  return null;
}

/** A sentence that is quoted may begin in small letters there, and Chinese be written in the other characters. */
const stands = (words: string, text: string): boolean =>
  isUnspaced(words) ? foldedText(text).includes(foldedText(words)) : findQuote(text.toLowerCase(), words.toLowerCase()) !== null;
