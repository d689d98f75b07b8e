import { readTable } from '../ordinary/word-list.js';

let surfaces: ReadonlyMap<string, readonly string[]> | null = null;

/** The Japanese names, folded, that are read so; `reading` as `shortened` of romaji.ts writes it. */
export function namesReadAs(reading: string): readonly string[] {
  surfaces ??= new Map(readTable('japanese-readings').map(([first = '', ...names]) => [first, names]));
  return surfaces.get(reading) ?? [];
}
