import { remember } from '../remember.js';
import { deedWords } from '../words/deed-words.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';

let finder: RowFinder | null = null;

export const deedsIn = remember((text) => {
  finder ??= createRowFinder(deedWords);
  return finder(text);
});

/** Whether a word is what somebody does, as far as the list of general verbs tells. */
export const isDeed = (text: string, { start, end }: { start: number; end: number }): boolean =>
  deedsIn(text).some((deed) => deed.start < end && start < deed.end);
