// In: a syllable of pinyin. Out: how Taiwan writes it in passports: zhang is Chang, xiu Hsiu, guo Kuo.

const initials: readonly (readonly [pinyin: string, other: string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', 'ts'],
];

const whole: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  er: 'erh',
  ye: 'yeh',
  you: 'yu',
  yan: 'yen',
  yong: 'yung',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  li: 'lee',
  he: 'ho',
  ge: 'ko',
  ke: 'ko',
  e: 'o',
};

/** Here uo stays: kuo, shuo. */
const keepsUo = /^(?:g|k|h|sh)$/;

/** Without the signs of breath, which passports leave out; none where both systems write the same. */
export function wadeGiles(syllable: string): string[] {
  const known = whole[syllable];
  if (known !== undefined) return [known];
  const consonants = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/.exec(syllable)?.[0] ?? '';
  const other = initials.find(([pinyin]) => pinyin === consonants)?.[1] ?? consonants;
  const final = syllable
    .slice(consonants.length)
    .replace(/ong$/, 'ung')
    .replace(/^ian$/, 'ien')
    .replace(/^([iu])e$/, '$1eh')
    .replace(/^uo$/, keepsUo.test(consonants) ? 'uo' : 'o');
  return other + final === syllable ? [] : [other + final];
}
