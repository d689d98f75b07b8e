// In: the text of an article. Out: hashes of its runs of words, for telling the same report in another place. Called by link-copies.

/**
 * Words, or ideographs, in a run. Five or more tell reports apart (Broder, "On the resemblance and containment of documents",
 * 1997, uses ten); a longer run loses more to every small change, a shorter one is shared by strangers.
 */
const runLength = 6;

/** Sorted, without doubles. Quotation marks, case, accents, width and white space make no difference. */
export function shinglesOf(texts: readonly string[]): Uint32Array {
  return withoutDoubles(runsOf(texts));
}

/** The same hashes in the order of the text, as often as they come: sorting them is half of the work, and the sample needs an eighth of them. */
export function runsOf(texts: readonly string[]): Uint32Array {
  const words = wordHashes(texts);
  const length = Math.min(runLength, words.length);
  const runs = new Uint32Array(length === 0 ? 0 : words.length - length + 1);
  for (let at = 0; at < runs.length; at++) runs[at] = runHash(words, at, length);
  return runs;
}

/** Sorts the hashes in their place. */
export function withoutDoubles(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  }
  return sorted.slice(0, kept);
}

function runHash(words: Uint32Array, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at++) {
    hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return mixed(hash);
}

/** The last step of MurmurHash3: spreads every bit, so that a part of the hashes is a fair sample. */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}

/** A word ends with its text. */
function wordHashes(texts: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(texts.reduce((units, text) => units + text.length, 0));
  let words = 0;
  for (const text of texts) {
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = foldedUnit(text.charCodeAt(at));
      if (unit === skipped) continue;
      const alone = unit >= 0x2e80;
      if (hash !== 0 && (unit === separator || alone)) {
        hashes[words++] = hash;
        hash = 0;
      }
      if (alone) hashes[words++] = Math.imul(unit, 0x9e3779b1);
      else if (unit !== separator) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193) || 1;
    }
    if (hash !== 0) hashes[words++] = hash;
  }
  return hashes.subarray(0, words);
}

const separator = 1;
const skipped = 2;
const known = new Uint16Array(0x10000);

/** Lower case without accent or width; each unit is worked out once and then looked up. */
function foldedUnit(code: number): number {
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const character = String.fromCharCode(code);
  let folded = separator;
  if (/\p{M}/u.test(character)) folded = skipped;
  else if (/[\p{L}\p{N}\p{Cs}]/u.test(character)) folded = character.normalize('NFKD').toLowerCase().charCodeAt(0);
  known[code] = folded;
  return folded;
}

/** How many hashes two texts share. */
export function shared(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return count;
}
