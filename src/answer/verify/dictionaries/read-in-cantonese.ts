// In: a folded text, a place in it and a name in Latin letters. Out: how far the characters from there on are read so in Hong Kong: 何志遠 is "Ho Chi-yuen".
import { listLines } from '../list-lines.js';
import { hongKongSpellings } from './hong-kong-spelling.js';

let spellings: ReadonlyMap<string, ReadonlySet<string>> | null = null;
const none: ReadonlySet<string> = new Set();

/**
 * The ways in which Hong Kong writes a folded character.
 * @throws when the list, made by bench/words, is missing
 */
export function spellingsInHongKong(character: string): ReadonlySet<string> {
  spellings ??= readSpellings();
  return spellings.get(character) ?? none;
}

function readSpellings(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of listLines('dictionaries/cantonese-readings.txt')) {
    const [jyutping = '', characters = ''] = line.split(' ');
    const written = hongKongSpellings(jyutping);
    for (const character of characters) {
      const known = found.get(character) ?? new Set();
      for (const one of written) known.add(one);
      found.set(character, known);
    }
  }
  return found;
}

/** `syllables` as they are written apart, in small letters: a character each. */
export const isReadInHongKong = (folded: string, start: number, syllables: readonly string[]): boolean =>
  syllables.every((syllable, at) => spellingsInHongKong(folded.charAt(start + at)).has(syllable));
