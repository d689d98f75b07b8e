// How what somebody types is compared with what the archive holds: folded alike, by words, the nearest kind of match first.
import { foldForMatching } from '../language/fold.js';

/** Letters, digits and single blanks, without case, accents, width, punctuation and the script of Chinese. */
export function foldTyped(text: string): string {
  return foldForMatching(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well typed words fit a text: lower is nearer; null where they do not. */
export type Fit = 0 | 1 | 2 | null;

/** A text begins with what was typed (0), a word in it does or all typed words begin words (1), or it stands inside of words (2). */
export function fitOf(form: string, typed: string, words: readonly string[]): Fit {
  if (form.startsWith(typed)) return 0;
  const padded = ` ${form}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 1;
  return words.every((word) => form.includes(word)) ? 2 : null;
}

/** The nearest fit of several forms of one thing, with and without their blanks ("foxnews", "ＳＣＭＰ"). */
export function nearestFit(forms: readonly string[], typed: string): Fit {
  const words = typed.split(' ');
  const joined = words.join('');
  let nearest: Fit = null;
  for (const form of forms) {
    const fits = [fitOf(form, typed, words), fitOf(form.replaceAll(' ', ''), joined, [joined])];
    for (const fit of fits) if (fit !== null && (nearest === null || fit < nearest)) nearest = fit;
  }
  return nearest;
}
