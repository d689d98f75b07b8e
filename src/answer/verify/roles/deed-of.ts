import type { Mention } from './mentions.js';

/** What the subject does: in Japanese the last word that is a verb, elsewhere the first word. */
export function deedOf(text: string, about: readonly Mention[]): Mention | undefined {
  const words = about.filter(({ kind }) => kind === 'word');
  if (!/\p{Script=Hiragana}/u.test(text)) return words[0];
  return words.findLast(({ end }) => /^[しすさせっいきぎけげてたるうくぐむぶつじ]/u.test(text.slice(end, end + 1)));
}
