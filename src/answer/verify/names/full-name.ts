// In: a name in Han characters and what is cited. Out: whether the cited words tell its family name alone, with a title: 梁先生 of 梁文鋒; in Japanese too, 杜野氏 of 杜野宗一郎.
import type { EvidenceText } from '../evidence-text.js';
import { foldedText, isHan } from '../words/segments.js';
import { japaneseFamilies } from './ordinary-han.js';
import { type ProperRun, properRuns } from './proper-runs.js';
import { isTitle } from './titles.js';

/** The whole name must stand elsewhere in the passage, and nobody else's that begins so. */
export function isFullNameOf({ text: name }: Pick<ProperRun, 'text'>, { cited, near }: EvidenceText): boolean {
  if (name.length < 3 || name.length > 5) return false;
  const family = familyOf(name, near.folded);
  if (family === null) return false;
  const passage = foldedText(cited.map(({ quote }) => quote.passage.chunk.text).join('\n'));
  const namesakes = new Set(
    properRuns(passage)
      .map(({ text }) => text)
      .filter((text) => text.startsWith(family) && text.length > family.length && text.length > 2),
  );
  return passage.includes(name) && [...namesakes].every((one) => one.startsWith(name) || name.startsWith(one));
}

/** The part of the name that stands before a title, and no more of it: what no list of families has must begin where the characters do. */
function familyOf(name: string, folded: string): string | null {
  for (let length = Math.min(3, name.length - 1); length > 0; length--) {
    const family = name.slice(0, length);
    for (let at = folded.indexOf(family); at >= 0; at = folded.indexOf(family, at + 1))
      if (isTitle(folded.slice(at + length)) && (length === 1 || japaneseFamilies().has(family) || !isHan(folded.charAt(at - 1))))
        return family;
  }
  return null;
}
