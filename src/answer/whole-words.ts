// In: a stretch of a question. Out: the whole words in it, as somebody would say them; null where it is none. Called by the refusal, which names them.
import { blankFunctionWords } from '../retrieve/question-words.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
/** At an end, what joins or counts words and says nothing by itself. */
const particle = /^(?:\p{Script=Hiragana}{1,2}|[年月日號号個个名錢钱元被把從从向對对和與与在])$/u;
/** One character that is no word by itself says nothing; two of them in a row are seldom a name. */
const FEWEST_CHARACTERS = 2;
const FEWEST_OF_NO_WORD = 3;

let segmenter: Intl.Segmenter | null = null;

/**
 * Terms of Chinese and Japanese are pairs, cut without regard to words. Without the characters at its ends that `others` have too, a stretch is widened to
 * whole words as the dictionary of the platform ends them.
 */
export function wholeWords(text: string, stretch: Stretch, others: readonly Stretch[]): string | null {
  if (!unspaced.test(text.slice(stretch.start, stretch.end))) return text.slice(stretch.start, stretch.end);
  const isTaken = (at: number) => others.some(({ start, end }) => start <= at && at < end);
  let { start, end } = stretch;
  while (start < end && isTaken(start)) start++;
  while (end > start && isTaken(end - 1)) end--;
  if (start === end) return null;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(blankFunctionWords(text))].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  while (words[0] !== undefined && particle.test(words[0].segment)) words.shift();
  while (particle.test(words.at(-1)?.segment ?? '')) words.pop();
  const said = words.map(({ segment }) => segment).join('');
  const isWord = words.some(({ segment }) => segment.length >= FEWEST_CHARACTERS);
  return said.length >= (isWord ? FEWEST_CHARACTERS : FEWEST_OF_NO_WORD) ? said : null;
}
