// In: a statement that tells names with their originals behind them: 桑伯里(Thornbury), Đỗ Hải Minh (杜海明). Out: where the names stand that these tell.
import type { EvidenceText } from '../../evidence-text.js';
import type { Span } from '../../span.js';
import { foldedText, isHan } from '../../words/segments.js';
import { hanTokens, isCore, isFamilyName } from '../find/han-tokens.js';
import { saidAlike } from '../reading/sounds-like.js';
import { glossesIn } from './gloss.js';
import { southernFrom, spelledFrom } from './spelled-from.js';
import { toldFrom } from './told-from.js';

const charactersAhead = /[\p{Script=Han}\p{Script=Katakana}ー·・‧•．=＝]{2,24}$/u;
const wordsAhead = /\p{Lu}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,8} ?$/u;

/**
 * The names before a bracket with what the source calls them. How a name is put into another script is free: it need not be proven letter by letter,
 * only not be another one.
 */
export function glossedNames(text: string, evidence: EvidenceText): Span[] {
  return toldNames(text, evidence).flatMap((name) => [name, ...originalBehind(text, name, evidence)]);
}

/** An original of Han characters that is cited itself: nothing is left to prove. */
function originalBehind(text: string, { end }: Span, { near }: EvidenceText): Span[] {
  const { 0: whole = '', 1: original = '' } = /^ ?[(（]([^()（）]{2,60})[)）]/u.exec(text.slice(end)) ?? [];
  return isHan(original) && standsWhole(near.folded, foldedText(original)) ? [{ start: end, end: end + whole.length }] : [];
}

/** 李明 is cut of 李明哲, and 贺铭 whole before a verb. */
function standsWhole(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    const next = hanTokens(folded).find(({ start, end: to }) => start <= end && end < to);
    const isCut =
      name.length === 2 && isFamilyName(name.charAt(0)) && (isCore(next) || (next?.kind === 'word' && next.start < end));
    if (!isCut) return true;
  }
  return false;
}

function toldNames(text: string, { wide }: EvidenceText): Span[] {
  return glossesIn(text).flatMap(({ original, start, end }): Span[] => {
    const ahead = text.slice(0, start);
    const written = charactersAhead.exec(ahead)?.[0];
    const isThere = wide.folded.includes(foldedText(original));
    if (written !== undefined && isThere && /\p{Script=Latin}/u.test(original)) {
      const from = toldFrom(written, original);
      return from === null ? [] : [{ start: start - written.length + from, end: start }];
    }
    if (written !== undefined && /^[\p{Script=Katakana}ー・]+$/u.test(original))
      return isReadAloud(written, original, wide.folded) ? [{ start, end }] : [];
    // 蒲若蘭（蒲若兰）: the name in the other script.
    if (written !== undefined && isThere && isHan(original) && foldedText(written).endsWith(foldedText(original)))
      return [{ start: start - original.length, end: start }];
    const words = wordsAhead.exec(ahead)?.[0];
    if (words === undefined || !isThere || !isHan(original)) return [];
    const from = spelledFrom(words, original) ?? southernFrom(text, start, words, original, wide);
    return from === null ? [] : [{ start: start - words.length + from, end: start }];
  });
}

/** 馳遠（チーユエン）: the reading behind a name of the source. */
const isReadAloud = (written: string, reading: string, folded: string): boolean =>
  Array.from({ length: 3 }, (_, at) => written.slice(-2 - at)).some(
    (name) => isHan(name) && folded.includes(foldedText(name)) && saidAlike(name, reading),
  );
