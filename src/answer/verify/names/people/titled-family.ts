// In: a family name in Han characters and a text, both folded. Out: where it stands with a title, as a report tells people whom it has named: 梁先生, 杜野氏.
import { isHan } from '../../words/segments.js';
import { japaneseFamilies } from '../ordinary/ordinary-han.js';
import { isTitle } from '../ordinary/titles.js';

/** What no list of families has must begin where the characters do. */
export function placesWithTitle(family: string, folded: string): number[] {
  const isSure = family.length === 1 || japaneseFamilies().has(family);
  const places: number[] = [];
  for (let at = folded.indexOf(family); at >= 0; at = folded.indexOf(family, at + 1))
    if (isTitle(folded.slice(at + family.length)) && (isSure || !isHan(folded.charAt(at - 1)))) places.push(at);
  return places;
}
