// In: a name in Han characters and a folded text. Out: whether one is the short form of a longer name there, or the other way round: 経産省 and 経済産業省.
import { type HanToken, hanTokens } from './han-tokens.js';

/** A character of each word, one after the other, from the first word on. */
export function isShortFormThere(name: string, folded: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const tokens = hanTokens(folded);
  return tokens.some((_, at) => shortens(name, wordsFrom(tokens, at), folded));
}

/** What a source tells shortly is told in full: 经济产业省 of 经产省. */
export function isFullFormThere(name: string, folded: string): boolean {
  if (!/^\p{Script=Han}{4,12}$/u.test(name)) return false;
  const own = wordsFrom(hanTokens(name), 0);
  if (own.length < 2 || own.at(-1)?.end !== name.length) return false;
  const heads = Array.from(name.slice(0, own[0]?.end ?? 0));
  const runs = Array.from(folded.matchAll(/\p{Script=Han}+/gu), ([run]) => run);
  return runs.some((run) =>
    heads.some(
      (head) =>
        run.startsWith(head) &&
        [2, 3, 4].some((length) => run.length >= length && length < name.length && shortens(run.slice(0, length), own, name)),
    ),
  );
}

/** Words side by side, without the "and" between them. */
function wordsFrom(tokens: readonly HanToken[], at: number): readonly HanToken[] {
  let to = at;
  while (to + 1 < tokens.length && tokens[to]?.end === tokens[to + 1]?.start) to++;
  return tokens.slice(at, to + 1).filter(({ kind }, place) => kind !== 'grammar' || place === 0);
}

/** Every word gives a character or more, in order; of 東|京 one is enough. At least one word is shortened. */
function shortens(name: string, words: readonly HanToken[], text: string): boolean {
  let taken = 0;
  let isShortened = false;
  for (const { start, end } of words) {
    if (taken === name.length) break;
    const before = taken;
    for (const character of text.slice(start, end)) if (character === name[taken]) taken++;
    if (taken === before && end - start > 1) return false;
    if (end - start > 1 && taken - before < end - start) isShortened = true;
  }
  return (
    taken === name.length &&
    isShortened &&
    words[0] !== undefined &&
    text.slice(words[0].start, words[0].end).includes(name.charAt(0))
  );
}
