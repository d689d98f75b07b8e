// In: a name in English. Out: the same as the list of names has it, whichever side of the ocean wrote it. bench/words makes the list with it.
import { foldedText } from '../words/segments.js';

const american: readonly (readonly [RegExp, string])[] = [
  [/đ/g, 'd'],
  [/\blabour\b/g, 'labor'],
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/isation\b/g, 'ization'],
  [/\bharbour\b/g, 'harbor'],
  [/,(?= and\b)/g, ''],
];

/** Folded, without the comma before "and" and the bar of a Vietnamese d. */
export const plainEnglish = (name: string): string =>
  american.reduce((plain, [there, here]) => plain.replace(there, here), foldedText(name));
