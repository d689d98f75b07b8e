// In: a figure that a statement tells "about", "nearly" or "more than". Out: whether a figure of the source, rounded, is that.
// Called by check-figures.ts for what stands nowhere as it is.
import type { Quantity } from './quantity.js';
import { sameUnit } from './same-quantity.js';

/** How far behind and before a number the word that rounds it stands. */
const NEAR = 20;
const aboutAhead =
  /(?:\b(?:about|around|roughly|some|approximately|close to|just (?:over|under))|[約约近]|大[約约]|ほぼ|およそ|khoảng|xấp xỉ|chừng) ?(?:an? )?$/iu;
const aboutBehind = /^ ?(?:左右|上下|ほど|程度|前後|前后|or so\b)/u;
/** What is further off is another figure, rounded or not. */
const MOST = 0.05;
/** A share in words is said of what is so many percent off it. */
const NEAR_SHARE = 2;
/** 33 percent is a third, and 34 is not. */
const NEAR_THIRD = 0.7;

export function isRounded(stated: Quantity, text: string, source: readonly Quantity[]): boolean {
  const isAbout =
    aboutAhead.test(text.slice(Math.max(0, stated.start - NEAR), stated.start)) ||
    aboutBehind.test(text.slice(stated.end, stated.end + NEAR));
  const inDigits = /\d/.test(text.slice(stated.start, stated.end));
  return source.some((other) => {
    if (other.kind !== stated.kind || other.bound !== null || !sameUnit(stated, other)) return false;
    const [value = 0, exact = 0] = [stated.values[0], other.values[0]];
    if (stated.kind === 'percent') {
      if (stated.bound === null && isThird(inDigits ? exact : value)) return Math.abs(value - exact) < NEAR_THIRD;
      if (!inDigits && (isAbout || stated.bound !== null))
        return isOnItsSide(stated, exact) && Math.abs(value - exact) <= NEAR_SHARE;
    }
    if (!isAbout && stated.bound === null) return false;
    return Math.abs(value - exact) <= MOST * exact && isRoundOf(stated, value, exact);
  });
}

/** Of three, six, seven or nine parts: no decimal tells it in full. */
const isThird = (share: number): boolean =>
  !isWhole(share * 1e4) && [3, 6, 7, 9, 11, 12].some((whole) => isWhole((share * whole) / 100));
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

const isOnItsSide = ({ bound, values: [value = 0] }: Quantity, exact: number): boolean =>
  bound === null || (bound === 'more' ? exact >= value : exact <= value);

/** Up for "nearly", down for "more than", to the nearer for "about"; never from fewer digits to more. */
function isRoundOf(stated: Quantity, value: number, exact: number): boolean {
  const step = lastPlace(value);
  if (step <= lastPlace(exact) || !isOnItsSide(stated, exact)) return false;
  return Math.abs(value - exact) < (stated.bound === null ? step / 2 : step);
}

/** 1,800 is told in hundreds. */
function lastPlace(value: number): number {
  let step = 1e12;
  while (step > 1e-4 && Math.abs(value / step - Math.round(value / step)) > 1e-9) step /= 10;
  return step;
}
