/** How many bytes are judged; the rest of a file is in the same encoding. */
const lookAt = 1 << 15;

/** Share of code units that must be common in text. Text in another encoding read as UTF-16 scatters and stays below 0.9. */
const leastPlausible = 0.97;

/**
 * Whether bytes without a byte order mark are UTF-16, and in which order: in Latin text every second byte is NUL; Chinese and
 * Japanese text has few NULs, but read in the right order nearly all its units are common ones, with the white space or
 * punctuation of text among them, and read in the wrong order they are not.
 */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(lookAt, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return null;
  const little = plausibility(sample, 0);
  const big = plausibility(sample, 1);
  const better = little.share >= big.share ? little : big;
  const worse = better === little ? big : little;
  if (better.share < leastPlausible || worse.share > better.share - 0.1 || !better.marked) return null;
  return better === little ? 'utf-16le' : 'utf-16be';
}

/** `high` is the place of the high byte that makes the other order: 0 reads little-endian, 1 big-endian. */
function plausibility(bytes: Uint8Array, high: 0 | 1): { share: number; marked: boolean } {
  let common = 0;
  let marks = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    const unit = high === 0 ? (second << 8) | first : (first << 8) | second;
    if (isCommonUnit(unit)) common += 1;
    if (isMark(unit)) marks += 1;
  }
  return { share: (2 * common) / bytes.length, marked: marks > 0 };
}

/** Line feed, blank, digits' neighbours, and the punctuation of Chinese and Japanese. */
function isMark(unit: number): boolean {
  return (
    unit === 0x0a || unit === 0x20 || unit === 0x3001 || unit === 0x3002 || unit === 0xff0c || unit === 0x2c || unit === 0x2e
  );
}

function isCommonUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0xa0 && unit <= 0x24f) ||
    (unit >= 0x370 && unit <= 0x4ff) ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0x2010 && unit <= 0x203b) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff00 && unit <= 0xff65)
  );
}
