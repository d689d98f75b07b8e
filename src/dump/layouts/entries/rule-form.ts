const SIGNS = '-=*_~#+—–─━═＝－＿＊～•·●■◆◇★☆※';
const LONGEST_RULE = 200;

/** A line of nothing but one sign, also with a word or a number in its middle ("==== 2 ===="): its sign; null for any other line. */
export function ruleForm(text: string): string | null {
  if (text.length > LONGEST_RULE) return null;
  const bare = text.replace(/\s+/gu, '');
  const sign = bare.charAt(0);
  if (bare.length >= 3 && SIGNS.includes(sign) && [...bare].every((one) => one === sign)) return sign;
  const worded = /^([-=*_~#—–─━═＝－])\1{2,}\s*[\p{L}\p{N}][^-=*_~#—─━═＝－]{0,40}?\s*\1{3,}$/u.exec(text);
  return worded?.[1] === undefined ? null : `${worded[1]} words`;
}
