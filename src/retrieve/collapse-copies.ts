import type { Passage } from './passage.js';

/**
 * Leaves one passage of each text that stands in several places (the same report in two dumps), one with a date where there is
 * one; the copies stay named in `alsoIn`. Parts of one report and different stretches of two copies are kept.
 */
export function collapseCopies(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  const byArticle = new Map<string, Passage[]>();
  for (const passage of passages) {
    const copies = passage.article.alsoIn.flatMap((id) => byArticle.get(id) ?? []);
    const same = copies.find((copy) => sameText(copy.chunk.text, passage.chunk.text));
    if (same !== undefined) {
      if (same.article.published === null && passage.article.published !== null) kept[kept.indexOf(same)] = passage;
      continue;
    }
    kept.push(passage);
    byArticle.set(passage.article.id, [...(byArticle.get(passage.article.id) ?? []), passage]);
  }
  return kept;
}

/** Copies differ in quotation marks, blanks and cleaned-out stretches, so most words in common (.6) is the same text. */
const SAME_TEXT = 0.6;

function sameText(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common >= SAME_TEXT * Math.min(words.size, others.size);
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu));
