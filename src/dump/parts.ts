import type { Part } from './article.js';

/** A series of more parts than this is a fraction or a date ("24/7", "9/11"), not a part mark. */
const MOST_PARTS = 20;
const BRACKETED = /[\s]*[(（[［【]\s*([0-9]{1,2})\s*[/／／∕]\s*([0-9]{1,2})\s*[)）\]］】]?\s*$/u;
const BARE = /(?<=[\s?!？！\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s*([0-9]{1,2})[/∕]([0-9]{1,2})[)）]?\s*$/u;
const WORDED =
  /[\s]*[(（[［,:：–—-]?\s*(?:part|phần|kỳ|teil|partie|parte)\s+([0-9]{1,2})\s*(?:of|\/|trên|von|de|sur)\s*([0-9]{1,2})\s*[)）\]］]?\s*$/iu;

/** A headline without the mark that says which part of a series it is: "(1/2)", "（1／2）", "(1/2", "1/2" or "Part 1 of 2" at its end. */
export function splitPart(headline: string): { title: string; part: Part | null } {
  const plain = headline.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/／/g, '/');
  for (const pattern of [BRACKETED, WORDED, BARE]) {
    const match = pattern.exec(plain);
    const number = Number(match?.[1]);
    const of = Number(match?.[2]);
    if (!match || match.index === 0 || number < 1 || number > of || of < 2 || of > MOST_PARTS) continue;
    return { title: headline.slice(0, match.index).trim(), part: { number, of } };
  }
  return { title: headline.trim(), part: null };
}
