/**
 * Steps 1 and 5 of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980: plurals, -ed, -ing, -y and a silent e.
 * The later steps (-ational, -iveness, …) join words that a news reader keeps apart, so they are left out. Words of other
 * languages pass through the same way in text and question, which keeps them equal.
 */
export function stem(word: string): string {
  if (word.length <= 3 || word === 'news') return word;
  switch (word.charCodeAt(word.length - 1)) {
    case S:
      return finish(withoutPlural(word));
    case D:
    case G:
      return finish(withoutTense(word));
    case E:
    case L:
    case Y:
      return finish(word);
    default:
      return word;
  }
}

const A = 97;
const D = 100;
const E = 101;
const G = 103;
const I = 105;
const L = 108;
const O = 111;
const S = 115;
const U = 117;
const W = 119;
const X = 120;
const Y = 121;
const Z = 122;

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  const before = word.charCodeAt(word.length - 2);
  if (before === S || before === U || before === I) return word;
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const length = word.endsWith('ed') ? word.length - 2 : word.endsWith('ing') ? word.length - 3 : 0;
  if (length < 2 || !hasVowel(word, length)) return word;
  const bare = word.slice(0, length);
  if (bare.endsWith('at') || bare.endsWith('bl') || bare.endsWith('iz')) return `${bare}e`;
  const last = bare.charCodeAt(length - 1);
  if (last === bare.charCodeAt(length - 2) && isConsonant(bare, length - 1)) {
    return last === L || last === S || last === Z ? bare : bare.slice(0, -1);
  }
  // "used" and "aged" have no consonant before their vowel, so Porter's cvc test misses them and "us" would be left.
  const short = length === 2 && isConsonant(bare, 1);
  return short || (measure(bare, length) === 1 && endsShort(bare, length)) ? `${bare}e` : bare;
}

function finish(word: string): string {
  const length = word.length;
  if (length <= 3) return word;
  const last = word.charCodeAt(length - 1);
  if (last === Y) return hasVowel(word, length - 1) && isConsonant(word, length - 2) ? `${word.slice(0, -1)}i` : word;
  if (last === E) {
    const count = measure(word, length - 1);
    return count > 1 || (count === 1 && !endsShort(word, length - 1)) ? word.slice(0, -1) : word;
  }
  return last === L && word.charCodeAt(length - 2) === L && measure(word, length) > 1 ? word.slice(0, -1) : word;
}

function isConsonant(word: string, at: number): boolean {
  const letter = word.charCodeAt(at);
  if (letter === A || letter === E || letter === I || letter === O || letter === U) return false;
  return letter !== Y || at === 0 || !isConsonant(word, at - 1);
}

function hasVowel(word: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (!isConsonant(word, at)) return true;
  return false;
}

/** Porter's m: how often a run of vowels is followed by consonants in the first `length` letters. */
function measure(word: string, length: number): number {
  let count = 0;
  let vowelBefore = false;
  for (let at = 0; at < length; at++) {
    const consonant = isConsonant(word, at);
    if (consonant && vowelBefore) count++;
    vowelBefore = !consonant;
  }
  return count;
}

/** Porter's *o: consonant, vowel, consonant, the last not w, x or y. */
function endsShort(word: string, length: number): boolean {
  if (length < 3) return false;
  const last = word.charCodeAt(length - 1);
  if (last === W || last === X || last === Y) return false;
  return isConsonant(word, length - 1) && !isConsonant(word, length - 2) && isConsonant(word, length - 3);
}
