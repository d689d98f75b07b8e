// In: a date of a statement and one of its source that are the same month or year. Out: whether one tells its beginning and the other its end.
// Called by check-figures.ts.
import type { StatedDate } from './stated-date.js';

type Part = 'early' | 'mid' | 'late';

/** How far before a date the word stands that tells a part of it. */
const NEAR = 24;
const parts: readonly (readonly [part: Part, ahead: RegExp, behind: RegExp])[] = [
  ['early', /(?:\bearly(?: in)?|\b(?:beginning|start) of(?: the)?|(?<!\p{L})đầu)[ -]$/iu, /^[年月]?份?の?(?:初(?!步|歩)|上旬)/u],
  ['mid', /(?:\bmid|\bmiddle of(?: the)?|(?<!\p{L})giữa)[ -]$/iu, /^(?:の?(?:中旬|半ば)|年中)/u],
  ['late', /(?:\blate(?: in)?|\bend of(?: the)?|(?<!\p{L})cuối)[ -]$/iu, /^[年月]?份?の?(?:底|末|下旬|終わり)/u],
];

/** Only where both say which part it is: "in March" is true of its beginning and of its end. */
export function isOtherPart(stated: StatedDate, text: string, source: StatedDate, sentences: string): boolean {
  const [one, other] = [partOf(stated, text), partOf(source, sentences)];
  return one !== null && other !== null && one !== other;
}

function partOf({ day, weekday, quarter, months, start, end }: StatedDate, text: string): Part | null {
  if (day !== null || weekday !== null || quarter !== null || months !== null) return null;
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + 6);
  return parts.find(([, before, after]) => before.test(ahead) || after.test(behind))?.[0] ?? null;
}
