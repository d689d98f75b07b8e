/**
 * Terms → numbers as typed arrays that are used as they lie in the file, so that opening takes no time and no Map of a million strings.
 *
 *   slots   [ 0 | 3 | 0 | 1 | … ]      open addressing, linear probing; term number + 1, 0 = free; a power of two, at most half full
 *   places  [ 0, 4, 9, … ]             term number → where its UTF-16 units begin in `units`
 *   units   [ d e e p | c h i p s … ]
 */
export interface Vocabulary {
  readonly slots: Uint32Array;
  readonly places: Uint32Array;
  readonly units: Uint16Array;
}

export function createVocabulary(terms: readonly string[]): Vocabulary {
  const places = new Uint32Array(terms.length + 1);
  terms.forEach((term, number) => {
    places[number + 1] = (places[number] as number) + term.length;
  });
  const units = new Uint16Array(places[terms.length] as number);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * terms.length + 2)));
  const mask = slots.length - 1;
  terms.forEach((term, number) => {
    const from = places[number] as number;
    for (let at = 0; at < term.length; at++) units[from + at] = term.charCodeAt(at);
    let slot = hashOf(term) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  });
  return { slots, places, units };
}

/** The term's number, -1 when it is unknown. */
export function termNumber(vocabulary: Vocabulary, term: string): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  for (let slot = hashOf(term) & mask, probes = 0; probes <= mask; slot = (slot + 1) & mask, probes++) {
    const number = (slots[slot] as number) - 1;
    if (number < 0 || isTerm(vocabulary, number, term)) return number;
  }
  return -1;
}

function isTerm({ places, units }: Vocabulary, number: number, term: string): boolean {
  const from = places[number] as number;
  if ((places[number + 1] as number) - from !== term.length) return false;
  for (let at = 0; at < term.length; at++) if (units[from + at] !== term.charCodeAt(at)) return false;
  return true;
}

/** FNV-1a over UTF-16 units, with a final mix because only the low bits are used (fmix32 of MurmurHash3). */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
