// In: a figure that a statement tells and its source does not. Out: whether figures of the source give it: a difference, a sum, a share, a share's
// amount, what shares leave.
// Called by check-figures.ts.
import type { Quantity } from './quantity.js';

/** The statement must say that it compares or adds: any two figures of a sentence have a difference. */
export const compares =
  /\b(?:more|fewer|less|higher|lower|above|below|up|down|difference|gap|margin|majority|lead|short|shortage|remain\w{0,3}|other|others|rest|ahead|behind|faster|slower|longer|shorter|later|earlier|missing|r[io]se\w{0,2}|f[ae]ll\w{0,3}|gr[eo]w\w{0,3}|increas\w{0,3}|decreas\w{0,3}|cut|rais\w{0,3}|exceed\w{0,3})\b|[多少差晚早快慢剩高低升降漲涨跌增]|上升|上漲|上涨|下降|調高|调高|調漲|上調|上调|提高|增加|減少|减少|其餘|其余|另外|領先|领先|落後|落后|上回|下回|上が|下が|引き上げ|引き下げ|足り|不足|残り|減ら|増や|増え|(?:hơn|kém|thấp|cao|tăng|giảm|còn lại|thêm|chênh lệch|sớm|muộn|thiếu)(?![\p{L}\p{M}])/iu;
const adds =
  /\b(?:total\w{0,3}|together|combined|altogether|in all|all told|sum)\b|共|合計|合计|總計|总计|加起來|加起来|合わせ|(?:cộng lại|tổng cộng|tổng|cả hai)(?![\p{L}\p{M}])/iu;

/** More figures of one kind in a sentence would give nearly any number. */
const MOST_FIGURES = 5;
/** "Two thirds" and "half" are said of what is nearly that. */
const NEAR_SHARE = 0.02;
const EXACT = 1e-6;

/** Where the source says "the rest", what is left need not be called so. */
const rest = /\b(?:the (?:rest|remaining|remainder)|remaining)\b|其[餘余]|剩[下餘余]|[餘余]下|残[りる]|còn lại/iu;
/** Of a share: "the remaining third", "has yet to be recovered". */
const restOf = /\b(?:the (?:rest|remaining|remainder)|the others?)\b|其[餘余]|剩[下餘余]|[餘余]下|残[りる]|còn lại|vẫn chưa/iu;
const less = /\b(?:less|fewer|lower|down|below|fell|short)\b|[少減减降低]|下回|下が|(?:giảm|ít|thấp|kém) hơn/iu;
/** A difference of so many digits is none by chance. */
const LONG = 3;
/** "Three of the nine": what both together are. */
const ofAll = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|all|some)) of (?:the |its |their |all )?$/iu;

const others = /\b(?:others?|remaining|rest)\b|其[餘余他]|另外|残り|ほかの|(?:còn lại|khác)(?![\p{L}\p{M}])/iu;
/** Who says "all four" leaves none out. */
const allAhead = /\ball(?: of)?(?: the| its| their| his| her)? $|(?:全部|全體|全体|所有)$|(?<!\p{L})(?:tất )?cả $/iu;

/** `own` is all that the statement tells, `sentences` what the source says around its figures. */
export function isReckoned(
  stated: Quantity,
  { text, quantities: own }: { readonly text: string; readonly quantities: readonly Quantity[] },
  source: readonly Quantity[],
  sentences: string,
): boolean {
  const [value] = stated.values;
  if (value === undefined || (stated.kind === 'ordinal' && !stated.isPlace) || stated.bound !== null) return false;
  const same = (result: number) => Math.abs(result - value) <= EXACT * Math.max(1, Math.abs(value));
  if (isGrowth(stated, source) || (stated.kind === 'percent' && isShare(stated, text, source))) return true;
  if (stated.kind === 'percent')
    return (
      isRest(stated, source, restOf.test(text)) ||
      (adds.test(text) && pairs(source.filter(({ kind }) => kind === 'percent')).some(([one, other]) => same(one + other)))
    );
  if (isPartOf(stated, source)) return true;
  // "One of them" is as often a pronoun, but where the others are told.
  const like = source.filter((other) => (!other.soft || others.test(text)) && isAlike(stated, other));
  if (like.length > MOST_FIGURES) return false;
  // Two places or two numbers: "the first in five years" has no difference, nor has line 1 that came 5 years late.
  const isPlace = (other: Quantity) => other.kind === 'ordinal' || other.isPlace;
  const ofOneKind = [true, false].flatMap((places) => pairs(like.filter((other) => isPlace(other) === places)));
  const isTold = (figure: number) => own.some((one) => one !== stated && one.values.includes(figure) && isAlike(stated, one));
  const mayDiffer = compares.test(text) || rest.test(sentences) || (digitsOf(value) >= LONG && compares.test(sentences));
  // "Of the 24, 22 agreed, and two": the whole is called one, or any three figures might be whole and parts.
  const isPartOfWhole = (whole: number, part: number) =>
    isTold(part) && own.some((one) => one.values.includes(whole) && isAlike(stated, one) && isWhole(one, text));
  const isAll = allAhead.test(text.slice(0, stated.start)) || /\bof the $/iu.test(text.slice(0, stated.start));
  const ofBoth = ofAll.test(text.slice(0, stated.start));
  return ofOneKind.some(([one, other]) => {
    if (same(Math.abs(one - other)) && !isAll) return mayDiffer || isPartOfWhole(Math.max(one, other), Math.min(one, other));
    if (!same(one + other)) return false;
    if (adds.test(text)) return true;
    // "0.1 less than the year before" gives the figure of that year.
    return (isTold(one) || isTold(other)) && (ofBoth || (compares.test(text) && less.test(sentences)));
  });
}

const wholeAhead = /\bof (?:the |its |their |all )?$|trong (?:số |tổng số )?$/iu;
const wholeBehind = /^\P{P}{0,8}(?:中|之中|のうち)/u;
const isWhole = ({ start, end }: Quantity, text: string): boolean =>
  wholeAhead.test(text.slice(0, start)) || wholeBehind.test(text.slice(end));

const digitsOf = (value: number): number => String(value).replace(/^0\.|\D|0+$/g, '').length;

/** "Doubled" is 100 percent more, and gấp rưỡi 50. */
function isGrowth({ kind, values: [value = 0] }: Quantity, source: readonly Quantity[]): boolean {
  const there = (wanted: Quantity['kind'], result: number) =>
    source.some((other) => other.kind === wanted && other.bound === null && other.values.includes(result));
  return (kind === 'percent' && there('times', 1 + value / 100)) || (kind === 'times' && there('percent', 100 * (value - 1)));
}

/** Half of 80,000 is 40,000. */
function isPartOf(stated: Quantity, source: readonly Quantity[]): boolean {
  const [value = 0] = stated.values;
  const shares = source.filter(({ kind, bound }) => kind === 'percent' && bound === null);
  const wholes = source.filter((other) => other.kind === stated.kind && other.bound === null && isAlike(stated, other));
  if (shares.length > 2 || wholes.length > MOST_FIGURES) return false;
  return shares.some(({ values: [share = 0] }) =>
    wholes.some(({ values: [whole = 0] }) => Math.abs((whole * share) / 100 - value) <= EXACT * Math.max(1, value)),
  );
}

/** What two shares or three leave; of one alone the other part is as often a mistake, but where the statement speaks of the rest. */
function isRest({ values: [value = 0] }: Quantity, source: readonly Quantity[], isTold: boolean): boolean {
  const shares = source.filter(({ kind }) => kind === 'percent').flatMap(({ values: [share] }) => share ?? []);
  if (shares.length < (isTold ? 1 : 2) || shares.length > 3) return false;
  const together = shares.reduce((sum, share) => sum + share, 0);
  return Math.abs(100 - together - value) <= EXACT * 100;
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
  // From the 64th place to the 29th is 35 places.
  const kinds =
    stated.kind === 'points' ? ['percent', 'points'] : stated.kind === 'number' ? ['number', 'ordinal'] : [stated.kind];
  if (!kinds.includes(other.kind)) return false;
  return stated.unit === null || other.unit === null || stated.unit.some((name) => other.unit?.includes(name));
}

function pairs(figures: readonly Quantity[]): [number, number][] {
  return figures.flatMap(({ values }, at) =>
    figures
      .slice(at + 1)
      .flatMap(({ values: others }) => values.flatMap((one) => others.map((other): [number, number] => [one, other]))),
  );
}
