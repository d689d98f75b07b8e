// In: a name in Latin letters and one in characters that only tell its sound. Out: whether they are one: "Westrup" and ベストルプ, "Soltau" and 索爾陶.
import { pinyin } from 'pinyin-pro';
import { isVietnamese } from '../../quantities/plain.js';
import { remember } from '../../remember.js';
import { bareLetters } from './bare-letters.js';
import { romajiOf } from './romaji.js';

/** Consonants as far as all of these writings tell them apart; vowels come and go. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsh|zh|sh|ch|ts|tz|cz|dz|ds(?![a-z])|x(?=[iu])|[szjcx](?=[eiy])|[szj]/y, 'S'],
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
    ? romajiOf(
        name
          .replace(/フ(?=[イエ])/gu, 'ウ')
          .replaceAll('ウィ', 'ヰ')
          .replaceAll('ウェ', 'ヱ')
          .replaceAll('ウォ', 'ヲ'),
      )
    : pinyin(name, { toneType: 'none', type: 'array' })
        .map((syllable, at) => hard[name.charAt(at)] ?? syllable.replace(/^[qx]/, 's').replace(/^er$/, 'l').replace(/^y/, ''))
        .join(''),
);

/** Read with a soft consonant, and written for a hard one; 乌 tells no more than a vowel. */
const hard: Readonly<Record<string, string>> = { 加: 'ka', 伽: 'ka', 迦: 'ka', 咖: 'ka', 基: 'ki', 乌: 'u', 烏: 'u' };

/** One spelling, several languages: "th" is ソ and 瑟 as well as 特, the j of "Jonas" a vowel, and what French writes at the end is silent. */
function waysToSay(latin: string): string[] {
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ways = [
    plain,
    plain.replace(/(?<=[aeou])w$/, ''),
    plain.replace(/th/g, 's'),
    plain.replace(/^j/, 'y'),
    plain.replace(/g(?=[eiy])/g, 'j'),
  ];
  // 崔舍姆 of Tresham.
  if (/tr/.test(plain)) ways.push(plain.replace(/tr/g, 'ch'));
  if (isVietnamese(latin)) ways.push(saidInVietnamese(latin));
  else ways.push(...saidElsewhere.flatMap(([spelling, sound]) => (spelling.test(plain) ? [plain.replace(spelling, sound)] : [])));
  if (plain.length > 5) ways.push(plain.replace(/s(?=[^aeiouys])/g, '').replace(/[stxzd]+$/, ''));
  return [...new Set(ways)];
}

/** 梅赫倫 of Mechelen, 埃克塞特 of Exeter, 恩荷芬 of Eindhoven, 朗加特 of Langat. */
const saidElsewhere: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'h'],
  [/ch/g, 'k'],
  [/x(?=[eiy])/g, 'ks'],
  [/(?<=n)[dt](?=[^aeiouyr])/g, ''],
  [/ng(?=[aeiou])/g, 'ngg'],
  [/^kn/, 'n'],
];

/** ズエン of Duyên, バック of Bạch: what is a d in Vietnamese has a bar. */
const saidInVietnamese = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/d|gi/g, 'z')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ch(?![a-z])/g, 'k')
    .replace(/nh/g, 'n')
    .replace(/tr/g, 'ch')
    .replace(/x/g, 's')
    .replace(/[^a-z]/g, '');

const beginsWithVowel = (written: string): boolean => /^[hyw]?[aeiouàáâäåæéèêëíìîïóòôöøúùûü]/iu.test(written);

/** Whether a name in Latin letters and one in characters sound the same, as far as both writings tell sounds. */
export const soundsLike = (latin: string, name: string): boolean => soundDistance(latin, name) !== null;

/** By how many consonants they differ at least; null where it is more than two writings of one name do. */
export function soundDistance(latin: string, name: string): number | null {
  const said = spoken(name);
  const distances = waysToSay(latin).flatMap((way) => sounds(way, said, LOOSE) ?? []);
  return distances.length === 0 ? null : Math.min(...distances);
}

/** The same of characters of which nothing says that they are a foreign name: hardly anything may be other. */
export function soundsJustLike(latin: string, name: string): boolean {
  const said = spoken(name);
  return waysToSay(latin).some((way) => sounds(way, said, 0) !== null);
}

/** Whether two writings of one syllable begin with the same consonant, or neither with any: "Mak" and 麥, "Tsz" and 芷. */
export function beginsAlike(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((written) => (beginsWithVowel(written) ? '' : (soundsOf(written)[0] ?? '')));
  return mine === theirs;
}

/** The same of two names in characters: 馳遠 and チーユエン. */
export const saidAlike = (one: string, other: string): boolean => sounds(spoken(one), spoken(other), LOOSE) !== null;

/** The same of names of several parts, whose consonants are told together: one alone is anybody's. */
export const saidPartForPart = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length === others.length &&
  saidAlike(ones.join(''), others.join('')) &&
  ones.every((one, at) => beginsAlike(spoken(one), spoken(others[at] ?? '')));

function sounds(latin: string, said: string, loose: number): number | null {
  const [mine, theirs] = [soundsOf(latin), soundsOf(said)];
  const longest = Math.max(mine.length, theirs.length);
  if (Math.min(mine.length, theirs.length) < LEAST) return null;
  // Haiphong begins like no Penhallow, though an f in it sounds like a p.
  if (/^h[aeiou]/.test(said) && /^[bpvw]/.test(latin)) return null;
  if (beginsWithVowel(latin) ? !beginsWithVowel(said) : mine[0] !== theirs[0]) return null;
  const apart = distance(mine, theirs);
  return apart <= Math.max(LIQUID, loose * (longest - 1)) ? apart : null;
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
