import { remember } from '../remember.js';
import { type FoldedQuote, foldQuote } from './fold-quote.js';

/** One passage is asked for the quotes of many statements. */
const foldPassage = remember(foldQuote);

/** More places than this no honest quote has in one passage; a text of one repeated sign would have thousands. */
const MOST_PLACES = 50;

/**
 * Where a quote stands word for word; null when it does not. It may not begin or end inside a word or a number: "8 million" is not what
 * "48 million" says.
 */
export function findQuote(text: string, quote: string): { readonly start: number; readonly end: number } | null {
  const folded = foldPassage(text);
  const wanted = foldQuote(quote).text.trim();
  if (wanted === '') return null;
  let at = folded.text.indexOf(wanted);
  for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries++) {
    const end = at + wanted.length;
    if (isWhole(folded, at, end)) return { start: folded.starts[at] as number, end: folded.ends[end - 1] as number };
    at = folded.text.indexOf(wanted, at + 1);
  }
  return null;
}

function isWhole(folded: FoldedQuote, start: number, end: number): boolean {
  const { text, starts } = folded;
  if (start > 0 && (starts[start] === starts[start - 1] || joins(text, start))) return false;
  return end >= text.length || (starts[end] !== starts[end - 1] && !joins(text, end));
}

const spacedLetter = /[\p{L}\p{M}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const numeral = /[\p{Nd}〇零一二三四五六七八九十百千萬万億亿兆]/u;

/** Whether the boundary before `at` lies inside a word of a script with blanks, or inside a number. */
function joins(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (numeral.test(before) && numeral.test(after)) return true;
  if (/[.,]/.test(before) && /\d/.test(text.charAt(at - 2)) && /\d/.test(after)) return true;
  if (/\d/.test(before) && /[.,]/.test(after) && /\d/.test(text.charAt(at + 1))) return true;
  return spacedLetter.test(before) && spacedLetter.test(after) && !unspaced.test(before) && !unspaced.test(after);
}
