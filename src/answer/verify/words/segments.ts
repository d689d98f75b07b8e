import { foldForMatching } from '../../../language/fold.js';
import { remember } from '../remember.js';

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

let segmenter: Intl.Segmenter | null = null;

/** The words of a text without blanks, as Unicode's dictionary divides them: what it does not know falls into single characters. */
export const segmentsOf = remember(readSegments);

function readSegments(text: string): readonly Segment[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }));
}

export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
export const isUnspaced = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(text);

/** Han characters in one form, quotation marks and width made plain: what names and words without blanks are looked for in. */
/** The same with every offset as it is in the text, where that can be. */
export function foldedEvenly(text: string): string {
  const folded = withOneForm(foldForMatching(text));
  return folded.length === text.length ? folded : foldedText(text);
}

export const foldedText = remember((text) => withOneForm(foldForMatching(text).replace(/\s+/g, ' ')));

/** 郷 is what Japanese writes for 鄉, and 滙 what a bank of Hong Kong does for 匯, which the table of characters keeps apart. */
const withOneForm = (folded: string): string => folded.replace(/[鄕滙]/gu, (character) => (character === '鄕' ? '乡' : '汇'));
