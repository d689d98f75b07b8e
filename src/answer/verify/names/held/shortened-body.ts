// In: a name in Han characters and a folded text. Out: whether one is the short form of a longer name there, or the other way round: 経産省 and 経済産業省.
import { foldedText, isHan } from '../../words/segments.js';
import { type HanToken, hanTokens } from '../find/han-tokens.js';

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

/** How far from a piece of a body's name the rest of it may reach. */
const REST = 6;
const LEAST_FULL = 4;
const bodyEnd = /[院局部省庁署廳厅委会處处行社]$/u;

/**
 * 科学院 of 中国科学院 where the source has 中科院, 草原局 of 林業草原局 where it has 林草局: a piece of the full name of what stands there in two to four
 * characters, its first and its last one and heads of words between them.
 */
export function isInShortThere(text: string, { start, end }: { start: number; end: number }, source: string): boolean {
  const folded = foldedText(text);
  if (folded.length !== text.length || !isHan(folded.slice(start, end))) return false;
  for (let from = start; from >= Math.max(0, start - REST) && isHan(folded.charAt(from)); from--)
    for (let to = end; to <= end + REST && isHan(folded.slice(end, to) || '院'); to++)
      if (to - from >= LEAST_FULL && bodyEnd.test(folded.slice(from, to)) && hasHeadsOf(folded.slice(from, to), source))
        return true;
  return false;
}

function hasHeadsOf(full: string, source: string): boolean {
  const tokens = hanTokens(full);
  if (tokens[0]?.end === full.length && full.length > LEAST_FULL) return false;
  const heads = new Set(tokens.map(({ start }) => full.charAt(start)));
  const last = full.charAt(full.length - 1);
  for (let at = source.indexOf(full.charAt(0)); at >= 0; at = source.indexOf(full.charAt(0), at + 1))
    for (let length = 2; length <= 4; length++) {
      const short = source.slice(at, at + length);
      if (short.length < length || !short.endsWith(last) || length >= full.length) continue;
      const inner = Array.from(short.slice(1, -1));
      const places = inner.map((character) => full.indexOf(character, 1));
      const isInOrder = places.every((place, which) => place > (places[which - 1] ?? 0) && heads.has(inner[which] ?? ''));
      // Two characters alone are the short form of what is no longer than two words: 高院 of 高等法院.
      if (isInOrder && (inner.length > 0 || full.length === LEAST_FULL)) return true;
    }
  return false;
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
