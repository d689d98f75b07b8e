import { CharacterClass, characterTable } from '../../language/character-table.js';
import { foldUnits, sourceStart } from '../../language/fold.js';

/**
 * The letters, digits and ideographs of a text, folded, and nothing else: what stays the same when a text is re-punctuated, wrapped,
 * set in capitals or in another form of Chinese. Where each stood is kept.
 */
export interface Letters {
  readonly units: Uint16Array;
  readonly length: number;
  /** UTF-16 offset in the text of each letter. */
  readonly sources: Uint32Array;
  /** How many of them are ideographs, kana and the like. */
  readonly wide: number;
}

export function lettersOf(text: string): Letters {
  const folded = foldUnits(text);
  const table = characterTable();
  const units = new Uint16Array(folded.length);
  const sources = new Uint32Array(folded.length);
  let length = 0;
  let wide = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.units[at] as number;
    const found = (table.classes[unit] as number) || table.classOf(unit);
    if (found === CharacterClass.separator) continue;
    if (found === CharacterClass.ideograph) wide++;
    units[length] = unit;
    sources[length++] = sourceStart(folded, at);
  }
  return { units: units.subarray(0, length), length, sources: sources.subarray(0, length), wide };
}

/** Several texts as one run of letters, with where each begins; offsets in `sources` are those in its own text. */
export function joinLetters(texts: readonly Letters[]): { letters: Letters; starts: readonly number[] } {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const units = new Uint16Array(length);
  const sources = new Uint32Array(length);
  const starts: number[] = [];
  let at = 0;
  let wide = 0;
  for (const text of texts) {
    starts.push(at);
    units.set(text.units, at);
    sources.set(text.sources, at);
    at += text.length;
    wide += text.wide;
  }
  return { letters: { units, length, sources, wide }, starts };
}
