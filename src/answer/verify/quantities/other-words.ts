// In: a number that stands nowhere in the source as a number. Out: whether words there say it: "single", "per hectare", the fifth of a row, "followed by".
// Called by check-figures.ts.
import type { Quantity } from './quantity.js';
import { unitAt } from './units.js';

const single = /\bsingle\b|\bone-off\b|[單单単][一次回劑剂日]|duy nhất/iu;
const each = /(?:\b(?:per|each|every|an?)[ -]|[每毎]|\b(?:mỗi|một) |[/／] ?)/giu;
const inRow =
  /\b(?:in a row|consecutive|straight|successive|running|so far|including|included)\b|[連连]|包括|包含|在[內内]|(?:liên tiếp|liên tục|kể cả|tính cả|gồm cả)(?![\p{L}\p{M}])/iu;
const second =
  /\b(?:followed by|second only to|runners?-up)\b|其次|次いで|次ぐ|緊隨其後|紧随其后|(?:tiếp theo là|kế đến là|sau đó là)(?![\p{L}\p{M}])/iu;

/** Whether words of the source tell a number that a statement writes; `text` is the statement's. */
export function isInWords(stated: Quantity, text: string, sentences: string, quantities: readonly Quantity[]): boolean {
  const [value] = stated.values;
  if (value === 1 && stated.kind === 'number')
    return stated.unit !== null && (single.test(sentences) || saysEach(stated.unit, sentences));
  if (value === 2 && stated.kind === 'ordinal' && second.test(sentences)) return true;
  return inRow.test(text) && isOfRow(stated, value, sentences, quantities);
}

/** 一公頃 is 每公頃. */
function saysEach(unit: readonly string[], sentences: string): boolean {
  return Array.from(sentences.matchAll(each)).some(({ 0: word, index }) =>
    unitAt(sentences, index + word.length)?.unit.names.some((name) => unit.includes(name)),
  );
}

/** The fifth in a row makes five, and five in a row end with the fifth. */
function isOfRow(stated: Quantity, value: number | undefined, sentences: string, quantities: readonly Quantity[]): boolean {
  if (value === undefined || stated.bound !== null) return false;
  const wanted = stated.kind === 'number' ? 'ordinal' : stated.kind === 'ordinal' ? 'number' : null;
  return (
    quantities.some(({ kind, values }) => kind === wanted && values.includes(value)) &&
    (wanted === 'ordinal' || inRow.test(sentences))
  );
}
