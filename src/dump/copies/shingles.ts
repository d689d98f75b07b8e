// In: the text of an article. Out: hashes of its runs of words, for telling the same report in another place. Called by link-copies.

/**
 * Words, or ideographs, in a run. Five or more tell reports apart (Broder, "On the resemblance and containment of documents",
 * 1997, uses ten); a longer run loses more to every small change, a shorter one is shared by strangers.
 */
const runLength = 6;

/** Sorted, without doubles. Quotation marks, case, accents, width and white space make no difference. */
export function shinglesOf(texts: Iterable<string>): Uint32Array {
  const hashes: number[] = [];
  const window = new Uint32Array(runLength);
  let words = 0;
  for (const text of texts) {
    for (const word of wordHashes(text)) {
      window[words % runLength] = word;
      words += 1;
      if (words >= runLength) hashes.push(runHash(window, words));
    }
  }
  if (words > 0 && words < runLength) hashes.push(runHash(window.subarray(0, words), words));
  return withoutDoubles(Uint32Array.from(hashes).sort());
}

function withoutDoubles(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  }
  return sorted.slice(0, kept);
}

function runHash(window: Uint32Array, words: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < window.length; place += 1) {
    hash = Math.imul(hash ^ (window[(words + place) % window.length] ?? 0), 0x01000193);
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

function* wordHashes(text: string): Generator<number> {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldedUnit(text.charCodeAt(at));
    if (unit === skipped) continue;
    const alone = unit >= 0x2e80;
    if (hash !== 0 && (unit === separator || alone)) {
      yield hash >>> 0;
      hash = 0;
    }
    if (alone) yield Math.imul(unit, 0x9e3779b1) >>> 0;
    else if (unit !== separator) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193) || 1;
  }
  if (hash !== 0) yield hash >>> 0;
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
