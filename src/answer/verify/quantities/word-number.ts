const english: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at]),
);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

function englishWord(word: string): number | null {
  const at = tens.indexOf(word);
  return english[word] ?? (at < 0 ? null : 20 + 10 * at);
}

/** "Two hundred and forty-five thousand"; null where a word is none of a number. */
export function englishNumber(written: string): number | null {
  let total = 0;
  let section = 0;
  let any = false;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    const scale = scales[word];
    const value = englishWord(word);
    if (value !== null) section += value;
    else if (word === 'a' || word === 'an') section += 1;
    else if (word === 'dozen') section = Math.max(1, section) * 12;
    else if (scale === 100) section = Math.max(1, section) * 100;
    else if (scale !== undefined) {
      total += Math.max(1, section) * scale;
      section = 0;
    } else return null;
    any = true;
  }
  return any ? total + section : null;
}

const vietnamese: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
export const vietnameseScales: Readonly<Record<string, number>> = {
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** "Hai trăm bốn mươi lăm nghìn"; null where a word is none of a number. */
export function vietnameseNumber(written: string): number | null {
  let total = 0;
  let section = 0;
  let open: number | null = null;
  for (const word of written.normalize('NFC').toLowerCase().split(/\s+/)) {
    const digit = vietnamese[word];
    const scale = vietnameseScales[word];
    if (digit !== undefined) {
      section += open ?? 0;
      open = digit;
    } else if (word === 'mười') section += 10;
    else if (word === 'mươi') {
      section += (open ?? 1) * 10;
      open = null;
    } else if (word === 'tá') {
      section += (open ?? 1) * 12;
      open = null;
    } else if (scale === 100) {
      section += (open ?? 1) * 100;
      open = null;
    } else if (scale !== undefined) {
      total += Math.max(1, section + (open ?? 0)) * scale;
      section = 0;
      open = null;
    } else if (word !== 'linh' && word !== 'lẻ') return null;
  }
  return total + section + (open ?? 0);
}
