// In: a figure that a statement tells and its source does not. Out: whether two figures of the source give it: a difference, a sum, a share.
// Called by check-figures.ts.
import type { Quantity } from './quantity.js';

/** The statement must say that it compares or adds: any two figures of a sentence have a difference. */
const compares =
  /\b(?:more|fewer|less|higher|lower|above|below|up|down|difference|gap|margin|short|shortage|remain\w{0,3}|other|others|rest|ahead|behind|faster|slower|longer|shorter|later|earlier|missing|r[io]se\w{0,2}|f[ae]ll\w{0,3}|gr[eo]w\w{0,3}|increas\w{0,3}|decreas\w{0,3}|cut|rais\w{0,3}|exceed\w{0,3})\b|[多少差晚早快慢剩]|高出|上升|上漲|上涨|下降|調高|调高|調漲|上調|上调|提高|增加|減少|减少|其餘|其余|另外|領先|领先|落後|落后|上回|下回|上が|下が|引き上げ|引き下げ|足り|不足|残り|減ら|増え|(?:hơn|kém|tăng|giảm|còn lại|thêm|chênh lệch|sớm|muộn|thiếu)(?![\p{L}\p{M}])/iu;
const adds =
  /\b(?:total\w{0,3}|together|combined|altogether|in all|all told|sum)\b|共|合計|合计|總計|总计|加起來|加起来|合わせ|(?:cộng lại|tổng cộng|tổng|cả hai)(?![\p{L}\p{M}])/iu;

/** More figures of one kind in a sentence would give nearly any number. */
const MOST_FIGURES = 5;
/** "Two thirds" and "half" are said of what is nearly that. */
const NEAR_SHARE = 0.02;
const EXACT = 1e-6;

export function isReckoned(stated: Quantity, text: string, source: readonly Quantity[]): boolean {
  const [value] = stated.values;
  if (value === undefined || stated.kind === 'ordinal' || stated.bound !== null) return false;
  if (stated.kind === 'percent') return isShare(stated, text, source);
  const like = source.filter((other) => isAlike(stated, other));
  if (like.length > MOST_FIGURES) return false;
  const same = (result: number) => Math.abs(result - value) <= EXACT * Math.max(1, Math.abs(value));
  return pairs(like).some(
    ([one, other]) => (compares.test(text) && same(Math.abs(one - other))) || (adds.test(text) && same(one + other)),
  );
}

/** A share in words of two counted things; a difference of two shares is told in points. */
function isShare(stated: Quantity, text: string, source: readonly Quantity[]): boolean {
  const share = (stated.values[0] ?? 0) / 100;
  if (/\d/.test(text.slice(stated.start, stated.end)) || share <= 0 || share >= 1) return false;
  const counted = source.filter(({ kind }) => kind === 'number' || kind === 'money');
  if (counted.length > MOST_FIGURES) return false;
  return pairs(counted).some(([one, other]) => {
    const [part, whole] = one < other ? [one, other] : [other, one];
    return whole > 0 && Math.abs(part / whole - share) <= NEAR_SHARE;
  });
}

function isAlike(stated: Quantity, other: Quantity): boolean {
  const kinds = stated.kind === 'points' ? ['percent', 'points'] : [stated.kind];
  if (!kinds.includes(other.kind)) return false;
  return stated.unit === null || other.unit === null || stated.unit.some((name) => other.unit?.includes(name));
}

function pairs(figures: readonly Quantity[]): [number, number][] {
  return figures.flatMap(({ values: [one] }, at) =>
    figures
      .slice(at + 1)
      .flatMap(({ values: [other] }): [number, number][] => (one === undefined || other === undefined ? [] : [[one, other]])),
  );
}
