// In: a name in Latin letters and one in characters that only tell its sound. Out: whether they are one: "Westrup" and ベストルプ, "Soltau" and 索爾陶.
import { pinyin } from 'pinyin-pro';
import { remember } from '../remember.js';
import { bareLetters } from './bare-letters.js';
import { romajiOf } from './romaji.js';

/** Consonants as far as all of these writings tell them apart; vowels come and go. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsh|zh|sh|ch|ts|tz|cz|dz|x(?=[iu])|[szjcx](?=[eiy])|[szj]/y, 'S'],
  [/x/y, 'KS'],
  [/ph|[bpvwf]/y, 'P'],
  [/th|[dt]/y, 'T'],
  [/ck|qu|gh|[kgcq]/y, 'K'],
  [/[lr]/y, 'L'],
  [/ng|[nm]/y, 'N'],
];

/** Two classes at least: one consonant is anybody's. */
const LEAST = 2;
/** What may be missing or other, of four classes. */
const LOOSE = 0.25;
/** An l or r before another consonant or at the end is left out as often as not. */
const LIQUID = 0.4;

/** By their consonants, a double one once. */
function soundsOf(written: string): string {
  const plain = bareLetters(written);
  let sounds = '';
  for (let at = 0; at < plain.length; ) {
    const found = classes
      .map(([pattern, name]) => {
        pattern.lastIndex = at;
        return { length: pattern.exec(plain)?.[0].length ?? 0, name };
      })
      .find(({ length }) => length > 0);
    if (found !== undefined && !(sounds.endsWith(found.name) && plain[at] === plain[at - 1])) sounds += found.name;
    at += found?.length ?? 1;
  }
  return sounds;
}

/** Chinese and Japanese in Latin letters; the sounds of x, q and zh are those of s there. */
const spoken = remember((name: string): string =>
  /\p{Script=Katakana}/u.test(name)
    ? romajiOf(name)
    : pinyin(name, { toneType: 'none', type: 'array' })
        .map((syllable) => syllable.replace(/^[qx]/, 's').replace(/^er$/, 'l').replace(/^y/, ''))
        .join(''),
);

const beginsWithVowel = (written: string): boolean => /^[hyw]?[aeiouàáâäåæéèêëíìîïóòôöøúùûü]/iu.test(written);

export function soundsLike(latin: string, name: string): boolean {
  const said = spoken(name);
  const [mine, theirs] = [soundsOf(latin), soundsOf(said)];
  const longest = Math.max(mine.length, theirs.length);
  if (Math.min(mine.length, theirs.length) < LEAST) return false;
  if (beginsWithVowel(latin) ? !beginsWithVowel(said) : mine[0] !== theirs[0]) return false;
  return distance(mine, theirs) <= Math.max(LIQUID, LOOSE * (longest - 1));
}

/** Edits from one to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => costOf(other.slice(0, at)));
  for (let at = 0; at < one.length; at++) {
    const next = [(row[0] ?? 0) + costOf(one[at] ?? '')];
    for (let place = 0; place < other.length; place++) {
      const same = one[at] === other[place] ? 0 : 1;
      next.push(
        Math.min(
          (row[place] ?? 0) + same,
          (row[place + 1] ?? 0) + costOf(one[at] ?? ''),
          (next[place] ?? 0) + costOf(other[place] ?? ''),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const costOf = (sounds: string): number => Array.from(sounds).reduce((sum, sound) => sum + (sound === 'L' ? LIQUID : 1), 0);
