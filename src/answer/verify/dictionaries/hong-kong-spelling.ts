// In: a syllable of Jyutping. Out: how Hong Kong's government and its people write it in names: zoeng is Cheung, dou To, zi Tsz or Chi.

/** The usual one first; people keep what their grandparents were registered with. */
const initials: Readonly<Record<string, readonly string[]>> = {
  d: ['t', 'd'],
  g: ['k'],
  b: ['p'],
  gw: ['kw'],
  kw: ['kw'],
  z: ['ch', 'ts', 'j'],
  c: ['ch', 'ts'],
  s: ['s', 'sh'],
  j: ['y', ''],
  n: ['n', 'l'],
};

const finals: Readonly<Record<string, readonly string[]>> = {
  aa: ['a', 'ah'],
  aai: ['ai'],
  aau: ['au'],
  aam: ['am'],
  aan: ['an'],
  aang: ['ang'],
  aap: ['ap'],
  aat: ['at'],
  aak: ['ak'],
  ai: ['ai', 'ay'],
  au: ['au', 'ow'],
  am: ['am', 'um'],
  an: ['an', 'un'],
  ap: ['ap', 'up'],
  at: ['at', 'ut'],
  e: ['e', 'eh'],
  ei: ['ei', 'i', 'ee', 'ay', 'ey'],
  eng: ['eng', 'ing'],
  ek: ['ek', 'ik'],
  i: ['i', 'ee'],
  in: ['in', 'een'],
  iu: ['iu', 'ew'],
  o: ['o', 'oh', 'or'],
  oi: ['oi', 'oy'],
  ou: ['o', 'ou', 'oo', 'ow'],
  oeng: ['eung', 'eong'],
  oek: ['euk', 'eok'],
  eoi: ['ui', 'uy'],
  eon: ['un'],
  eot: ['ut'],
  u: ['u', 'oo'],
  un: ['un', 'oon'],
  yu: ['u', 'ue'],
  yun: ['uen', 'un'],
  yut: ['uet', 'ut'],
};

/** 子, 志, 司: one sound, no vowel to write; 觀塘 is Kwun Tong. */
const whole: Readonly<Record<string, readonly string[]>> = {
  zi: ['tsz', 'tze', 'tse', 'tzu', 'chi', 'chee', 'ji', 'ts'],
  ci: ['tsz', 'tze', 'tse', 'chi', 'chee'],
  si: ['sze', 'sz', 'szu', 'si', 'see', 'shi', 'shee'],
  gun: ['kwun', 'koon', 'kun'],
  m: ['m'],
  ng: ['ng'],
};

/** Without marks, in small letters. */
export function hongKongSpellings(jyutping: string): readonly string[] {
  const known = whole[jyutping];
  if (known !== undefined) return known;
  const consonants = /^(?:gw|kw|ng|[bpmfdtnlgkhwzcsj])?/.exec(jyutping)?.[0] ?? '';
  const vowels = jyutping.slice(consonants.length);
  const heads = initials[consonants] ?? [consonants];
  const tails = finals[vowels] ?? [vowels];
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
