import { type CharacterTable, characterTable, composes, SEVERAL_UNITS } from './character-table.js';

/** Text made comparable, with the way back to where each unit came from. */
export interface FoldedText {
  readonly units: Uint16Array;
  readonly length: number;
  /** For each folded unit the offset of its source, and one entry more for the end; null when every offset is the same. */
  readonly sources: Uint32Array | null;
}

/**
 * Text in the form that is compared, never shown: compatibility forms and width (NFKC), case, accents, Traditional and Japanese
 * forms of Chinese characters (to Simplified, character by character), quotation marks and dashes are all made one. Kana stay.
 */
export function foldForMatching(text: string): string {
  return textOf(foldUnits(text));
}

/** The offset in the unfolded text where a folded unit begins. */
export function sourceStart(folded: FoldedText, at: number): number {
  return folded.sources ? (folded.sources[at] as number) : at;
}

/** The offset in the unfolded text where a run of folded units ends, `end` exclusive; marks that were dropped after it belong to it. */
export function sourceEnd(folded: FoldedText, end: number): number {
  if (!folded.sources) return end;
  return Math.max(folded.sources[end] as number, (folded.sources[end - 1] ?? -1) + 1);
}

export function textOf(folded: FoldedText): string {
  const { units, length } = folded;
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le');
}

/** Room for the longest compatibility decomposition, 18 units (U+FDFA). */
const LONGEST_FOLD = 20;

/** The hot path of indexing and of ranking: one pass over the text's own units, array reads only for all but rare characters. */
export function foldUnits(text: string): FoldedText {
  const table = characterTable();
  const { units: folds } = table;
  const units = unitsOf(text);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    const fold = (folds[unit] as number) || firstSight(table, unit);
    if (fold === SEVERAL_UNITS) return foldTheRest(text, at, units, table);
    units[at] = fold;
  }
  return { units, length: units.length, sources: null };
}

/** Copied in one go: `charCodeAt` asks for each unit anew how the string lies in memory, which took most of the time of folding. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

function firstSight(table: CharacterTable, unit: number): number {
  if (unit === SEVERAL_UNITS) return SEVERAL_UNITS;
  table.foldOf(unit);
  return table.units[unit] as number;
}

function foldTheRest(text: string, from: number, done: Uint16Array, table: CharacterTable): FoldedText {
  let units = new Uint16Array(text.length + 2 * LONGEST_FOLD);
  let sources = new Uint32Array(text.length + 2 * LONGEST_FOLD);
  units.set(done.subarray(0, from));
  for (let at = 0; at < from; at++) sources[at] = at;
  let length = from;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const single = table.units[unit] as number;
    if (length + LONGEST_FOLD >= units.length) {
      units = grown(units, Uint16Array);
      sources = grown(sources, Uint32Array);
    }
    if (single !== 0 && single !== SEVERAL_UNITS) {
      units[length] = single;
      sources[length++] = at;
      continue;
    }
    const codePoint = text.codePointAt(at) as number;
    const fold = table.foldOf(codePoint);
    const composed = composes(codePoint) && length > 0 ? compose(units[length - 1] as number, fold) : null;
    if (composed !== null) units[length - 1] = composed;
    else {
      for (let part = 0; part < fold.length; part++) {
        units[length] = fold.charCodeAt(part);
        // Only an untouched pair keeps an offset for each half.
        sources[length++] = codePoint > 0xffff && fold.length === 2 ? at + part : at;
      }
    }
    if (codePoint > 0xffff) at++;
  }
  sources[length] = text.length;
  return { units, length, sources };
}

function compose(before: number, mark: string): number | null {
  const composed = (String.fromCharCode(before) + mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : null;
}

function grown<T extends Uint16Array | Uint32Array>(old: T, create: new (length: number) => T): T {
  const larger = new create(old.length * 2);
  larger.set(old);
  return larger;
}
