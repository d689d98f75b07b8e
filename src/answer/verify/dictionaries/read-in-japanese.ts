// In: a folded text, a place in it and a name in Latin letters. Out: how far the characters from there on are read as that name in Japanese.
// Every character gives one of its readings, hardened or doubled as it may be inside of a name, until the whole name is spelt: 杜|野 is mo-ri|no.
import { toRomaji } from 'wanakana';
import { shortened } from '../names/reading/romaji.js';
import { LONGEST_READ, readingsOfKanji, readingsOfName } from './kanji-readings.js';

/** What a piece of the text may sound like, and how many characters it has. */
interface Piece {
  readonly length: number;
  readonly sounds: readonly string[];
}

/** Inside of a name: shima is jima, hashi bashi, fu bu and pu. */
const hardened: readonly (readonly [soft: RegExp, hard: string])[] = [
  [/^k/, 'g'],
  [/^sh/, 'j'],
  [/^s/, 'z'],
  [/^ch/, 'j'],
  [/^ts/, 'z'],
  [/^t/, 'd'],
  [/^[hf]/, 'b'],
  [/^[hf]/, 'p'],
];
/** koku|kai is kokkai, ichi|ho ippo. */
const swallowed = /(?:tsu|chi|ku|ki)$/;
const small: Readonly<Record<string, readonly string[]>> = {
  ヶ: ['ga', 'ka', 'ke'],
  ケ: ['ga', 'ka', 'ke'],
  ノ: ['no'],
  之: ['no', 'yuki'],
};
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const digraph = /^[\p{Script=Hiragana}\p{Script=Katakana}][ゃゅょャュョァィゥェォ]$/u;
const LONGEST_NAME = 16;

/** The ends, nearest first; `written` as `shortened` of romaji.ts writes it. */
export function readToInJapanese(folded: string, start: number, written: string): number[] {
  const ends: number[] = [];
  let reached = new Map<number, Set<string>>([[start, new Set([''])]]);
  for (let at = start; reached.size > 0 && at < Math.min(folded.length, start + LONGEST_NAME); at++) {
    const heard = reached.get(at);
    if (heard === undefined) continue;
    const next = new Map(reached);
    next.delete(at);
    for (const { length, sounds } of piecesAt(folded, at, start)) {
      const spelt = [...heard].flatMap((before) => sounds.flatMap((sound) => joined(before, sound)));
      const fitting = spelt.filter((whole) => fits(whole, written));
      if (fitting.length > 0) next.set(at + length, new Set([...(next.get(at + length) ?? []), ...fitting]));
    }
    reached = next;
    const after = Math.min(...reached.keys());
    for (const [end, wholes] of reached)
      if (end === after && !ends.includes(end) && [...wholes].some((whole) => shortened(whole) === written)) ends.push(end);
  }
  return ends;
}

const fits = (whole: string, written: string): boolean =>
  [whole.replace(/っ$/, ''), whole.replace(swallowed, '')].some((heard) => written.startsWith(shortened(heard)));

function piecesAt(folded: string, at: number, start: number): Piece[] {
  const character = folded.charAt(at);
  const pieces: Piece[] = [];
  const known =
    small[character] ?? (character === '々' && at > start ? readingsOfKanji(folded.charAt(at - 1)) : readingsOfKanji(character));
  if (known.length > 0) pieces.push({ length: 1, sounds: known });
  for (let length = 2; length <= LONGEST_READ; length++) {
    const sounds = readingsOfName(folded.slice(at, at + length));
    if (sounds.length > 0) pieces.push({ length, sounds });
  }
  if (kana.test(character) && at > start) {
    const length = digraph.test(folded.slice(at, at + 2)) ? 2 : 1;
    const sound = /^[っッ]$/u.test(character) ? 'っ' : character === 'ー' ? '' : toRomaji(folded.slice(at, at + length));
    pieces.push({ length, sounds: [sound] });
  }
  return pieces;
}

/** With what Japanese does where two readings meet; "no" may stand between a family's two characters unwritten: 井上 is Inoue. */
function joined(before: string, sound: string): string[] {
  if (before === '') return [sound];
  if (before.endsWith('っ')) return [before.slice(0, -1) + sound.charAt(0) + sound];
  const hard = hardened.filter(([soft]) => soft.test(sound)).map(([soft, other]) => before + sound.replace(soft, other));
  const own = [before + sound, ...hard, `${before}no${sound}`];
  if (!swallowed.test(before) || !/^[ksthf]|^ch/.test(sound)) return own;
  const after = sound.replace(/^[hf]/, 'p');
  return [...own, before.replace(swallowed, '') + after.charAt(0) + after];
}
