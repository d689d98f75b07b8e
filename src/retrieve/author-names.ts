// In: an author as a dump prints one. Out: the names under which that author can be asked for, as keys. Called by author-facets.ts.
import { parseNames } from '../dump/bylines.js';
import { foldForMatching } from '../language/fold.js';

/** A word of a name, or a single character of one in Chinese or Japanese, with its place. */
export interface NameToken {
  /** Without case; Chinese characters also without their script. */
  readonly key: string;
  /** Without accents too. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

/** A character of a name in Chinese or Japanese. */
export const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]';
const token = new RegExp(`${WIDE}|(?:(?!${WIDE})[\\p{L}\\p{M}])(?:(?!${WIDE})[\\p{L}\\p{M}'’])*`, 'gu');
const wideIn = new RegExp(WIDE, 'u');
export const isWide = (text: string): boolean => wideIn.test(text);

export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(token), ({ 0: written, index }) => {
    const word = written.replace(/['’]s$|['’]+$/iu, '');
    const bare = foldForMatching(word);
    const key = isWide(word) ? bare : word.normalize('NFC').toLowerCase().replaceAll('’', "'");
    return { key, bare: bare.replaceAll('’', "'"), start: index, end: index + word.length };
  });
}

export const keyOf = (tokens: readonly Pick<NameToken, 'key'>[]): string => tokens.map(({ key }) => key).join(' ');
export const bareKeyOf = (tokens: readonly Pick<NameToken, 'bare'>[]): string => tokens.map(({ bare }) => bare).join(' ');

const titles = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?|Professor)\s+(?=\p{L})/u;

/** A printed author without "By", title, place and agency: "By Dr Jane Doe, Reuters" is Jane Doe. Several names where several are printed as one. */
export function namesPrinted(printed: string): string[] {
  const names = parseNames(printed).map((name) => name.replace(titles, ''));
  return names.length > 0 ? names : [printed.trim()];
}

/** The name's other forms: without initials in its middle. */
export function formsOf(name: string): NameToken[][] {
  const whole = nameTokens(name);
  if (isWide(name)) return [whole];
  const short = whole.filter(({ key }, at) => at === 0 || at === whole.length - 1 || key.length > 1);
  return short.length === whole.length ? [whole] : [whole, short];
}

const particles = /^(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ter|ten|st|af|zu)$/u;

/**
 * What may stand for the whole name behind a title or in "by …": the last word of a name in letters. Of one in characters the first one or two, by its length;
 * where a blank parts it, what stands before the blank.
 */
export function lastNamesOf(name: string): NameToken[][] {
  const tokens = nameTokens(name);
  if (!isWide(name)) {
    const last = tokens.slice(-1);
    if (tokens.length < 2 || (last[0]?.key.length ?? 0) < SHORTEST_LAST) return [];
    const before = tokens.at(-2);
    return before !== undefined && particles.test(before.key) ? [last, tokens.slice(-2)] : [last];
  }
  const parted = /^\S+(?=[\s　]+\S)/u.exec(name.trim());
  if (parted !== null) return [nameTokens(parted[0])];
  if (!/^\p{Script=Han}{2,}$/u.test(name.trim())) return [];
  return (tokens.length === 2 ? [1] : tokens.length === 3 ? [1, 2] : [2]).map((count) => tokens.slice(0, count));
}

const SHORTEST_LAST = 2;
