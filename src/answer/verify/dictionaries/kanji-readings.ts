import { listLines } from '../list-lines.js';
import { readTable } from '../names/ordinary/word-list.js';

let characters: ReadonlyMap<string, readonly string[]> | null = null;
let names: ReadonlyMap<string, readonly string[]> | null = null;
const none: readonly string[] = [];

/**
 * How Japanese reads a folded character, as `romajiOf` writes it.
 * @throws when the list, made by bench/words, is missing
 */
export function readingsOfKanji(character: string): readonly string[] {
  characters ??= new Map(
    listLines('dictionaries/kanji-readings.txt').map((line): [string, readonly string[]] => {
      const [first = '', ...readings] = line.split(' ');
      return [first, readings];
    }),
  );
  return characters.get(character) ?? none;
}

/** The longest name of people that IPADIC has a reading of. */
export const LONGEST_READ = 4;

/** How a whole name of several characters is read that its characters would not tell: 三枝 is Saegusa, 服部 Hattori. */
export function readingsOfName(written: string): readonly string[] {
  names ??= readNames();
  return names.get(written) ?? none;
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [reading = '', ...surfaces] of readTable('japanese-readings')) {
    for (const surface of surfaces.filter(({ length }) => length <= LONGEST_READ)) {
      const known = found.get(surface);
      if (known === undefined) found.set(surface, [reading]);
      else known.push(reading);
    }
  }
  return found;
}
