const digits = new Map([...'〇零一二三四五六七八九'].map((sign, at) => [sign, Math.max(0, at - 1)]));
for (const two of '兩两') digits.set(two, 2);
digits.set('廿', 20);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['萬', 1e4],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** A number of digits and Han numerals in any mixture ("1億2000萬", "三百五十", "二〇二六"); null for none. */
export function hanNumber(written: string): number | null {
  const parts = written.match(/\d+(?:\.\d+)?|[^\d.]/gu);
  if (parts === null) return null;
  if (parts.length > 1 && parts.every((part) => digits.has(part))) return Number(parts.map((part) => digits.get(part)).join(''));
  let total = 0;
  let section = 0;
  let open: number | null = null;
  for (const part of parts) {
    const digit = digits.get(part) ?? (/^\d/.test(part) ? Number(part) : null);
    const tens = small.get(part);
    const myriads = large.get(part);
    if (digit !== null) open = digit;
    else if (tens !== undefined) {
      section += (open ?? 1) * tens;
      open = null;
    } else if (myriads !== undefined) {
      const before = section + (open ?? 0);
      // 萬億: a scale upon a scale.
      total = before === 0 ? (total === 0 ? 1 : total) * myriads : total + before * myriads;
      section = 0;
      open = null;
    } else return null;
  }
  return total + section + (open ?? 0);
}
