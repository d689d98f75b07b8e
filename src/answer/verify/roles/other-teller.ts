// In: a Chinese statement beside what it cites. Out: who tells in it what in a quote without him another body tells.
// Called for statements of several sentences: a clause may leave its teller out, which `otherSpeaker` does not read.
import { chineseTeller, chineseTells } from '../subjects/chinese-teller.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import { isSpokenOf } from '../subjects/subject-words.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { placesIn, unitsOf } from './units.js';

/** 商務部表示 of what in the quotes 某某集團稱. */
export function otherTeller(text: string, sources: readonly AlignedSource[]): string | null {
  if (writingOf(text) !== 'zh') return null;
  const units = unitsOf(text, sources);
  for (const told of tellingsIn(text)) {
    if (!chineseTells.test(text.slice(told.from))) continue;
    const isAt = units.map((unit) => isSpokenOf(text, told, unit.text));
    if (!isAt.includes(true)) continue;
    for (const unit of units.filter((_, at) => !isAt[at])) {
      const content = unit.source.aligned
        .map(({ own }) => own)
        .filter(({ start, kind }) => start >= told.from && kind !== 'date');
      const theirs = content.filter(
        (own) =>
          placesIn(unit, own).length > 0 &&
          !units.some((other) => other !== unit && placesIn(other, own).length > 0) &&
          placesIn(unit, own).every((place) => {
            const teller = chineseTeller(unit.source.text, place.start);
            return teller !== null && !isSpokenOf(unit.source.text, teller, text);
          }),
      );
      if (theirs.some(({ kind }) => kind === 'figure')) return text.slice(told.subject.start, told.subject.end);
    }
  }
  return null;
}
