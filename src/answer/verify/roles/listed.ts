/** Names with nothing but marks, blanks and "and" between them. */
const between =
  /^(?:(?:, |[、，]|,)[^\s、，,。.;]{1,24}(?: \p{Lu}[^\s、，,。.;]{1,24}){0,3}){0,6}(?:, |[、，]|,)?\s?(?:and|or|和|及|與|与|以及|và|hoặc|及び|と)?\s?$/u;
/** A comma alone may also stand before who somebody is. */
const lists = /、|\b(?:and|or)\b|[和及與与と]|(?<!\p{L})(?:và|hoặc)(?!\p{L})/u;
const goesOn = /^(?:,? (?:and|or|và|hoặc) |、|[和及與与と])/u;

/** Whether two stand in one list: what is told of the one is told of the other, in any order. */
export function isListed(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const words = text.slice(first.end, last.start);
  return words.trim() !== '' && between.test(words) && (lists.test(words) || goesOn.test(text.slice(last.end)));
}
