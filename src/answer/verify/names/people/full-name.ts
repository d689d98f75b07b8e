// In: a name in Han characters and what is cited. Out: whether the cited words tell its family name alone, with a title: 梁先生 of 梁文鋒; in Japanese too, 杜野氏 of 杜野宗一郎.
import type { EvidenceText } from '../../evidence-text.js';
import { foldedText } from '../../words/segments.js';
import { properRuns } from '../find/proper-runs.js';
import { placesWithTitle } from './titled-family.js';

const LONGEST_FAMILY = 3;

/** The whole name must stand elsewhere in the passage, and nobody else's that begins so. */
export function isFullNameOf(written: string, { passages, near }: Pick<EvidenceText, 'passages' | 'near'>): boolean {
  const name = foldedText(written);
  if (name.length < 3 || name.length > 5) return false;
  const family = titledFamilyOf(name, near.folded);
  if (family === null) return false;
  const passage = foldedText(passages);
  const namesakes = properRuns(passage)
    .map(({ text }) => text)
    .filter((text) => text.startsWith(family) && text.length > family.length && text.length > 2);
  return passage.includes(name) && namesakes.every((one) => one.startsWith(name) || name.startsWith(one));
}

/** The longest part of the name that stands before a title, and no more of it. */
function titledFamilyOf(name: string, folded: string): string | null {
  for (let length = Math.min(LONGEST_FAMILY, name.length - 1); length > 0; length--) {
    const family = name.slice(0, length);
    if (placesWithTitle(family, folded).length > 0) return family;
  }
  return null;
}
