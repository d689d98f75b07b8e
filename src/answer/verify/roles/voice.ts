import type { Mention } from './mentions.js';

const passiveBefore =
  /\b(?:is|are|was|were|been|being|be|got) (?:(?:\p{L}+ly|not|also|never|later|then|first|each|both|all) ){0,2}$|(?<!\p{L})(?:bị|được) (?:\p{L}+ ){0,3}$|(?:[被遭受獲获]|由(?![於于此]))\P{P}{0,10}$/iu;
const passiveBehind = /^\P{P}{0,4}?(?:ら|さ|か|た|わ|ま|ば)れ|^ (?:\p{L}+ ){0,3}bởi /u;

/** Whether what a word tells is done to who stands before it. */
export const isPassive = (text: string, { start, end }: Mention): boolean =>
  !/ing$/.test(text.slice(start, end)) &&
  (passiveBefore.test(text.slice(Math.max(0, start - 40), start)) || passiveBehind.test(text.slice(end, end + 24)));
