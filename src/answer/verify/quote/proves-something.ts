import type { Chunk } from '../../../chunk/chunk.js';

/** Three words or six ideographs: what is shorter stands in many texts and proves none. A word weighs as much as two ideographs. */
const SHORTEST = 6;

const words = /[\p{L}\p{M}\p{N}]+/gu;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** Whether a quote is long enough to prove anything, or is a whole sentence. */
export function provesSomething(chunk: Chunk, start: number, end: number): boolean {
  const quote = chunk.text.slice(start, end);
  const unspaced = quote.match(ideographs)?.length ?? 0;
  const spaced = quote.replace(ideographs, ' ').match(words)?.length ?? 0;
  if (2 * spaced + unspaced >= SHORTEST) return true;
  return spaced + unspaced > 0 && chunk.sentences.some((sentence) => coversSentence(chunk.text, sentence, start, end));
}

function coversSentence(text: string, sentence: { start: number; end: number }, start: number, end: number): boolean {
  const before = text.slice(sentence.start, Math.max(sentence.start, start));
  const after = text.slice(Math.min(sentence.end, end), sentence.end);
  return start < sentence.end && end > sentence.start && !/[\p{L}\p{N}]/u.test(before + after);
}
