// In: a number that stands nowhere in the source as a number. Out: whether words there say it: "single", "per hectare", the fifth of a row, "followed by".
// Called by check-figures.ts.
import { isCountInWords, isGroup } from './counts-in-words.js';
import { isPlaceInWords } from './places-in-words.js';
import type { Quantity } from './quantity.js';
import { unitAt } from './units.js';

const single = /\b(?:single|only|sole)\b|唯一|\bone-off\b|[單单単][一次回劑剂日]|duy nhất/iu;
const each = /(?:\b(?:per|each|every|an?)[ -]|[每毎]|\b(?:mỗi|một) |[/／] ?)/giu;
const inRow =
  /\b(?:in a row|consecutive|straight|successive|running|so far|including|included)\b|[連连]|包括|包含|在[內内]|(?:liên tiếp|liên tục|kể cả|tính cả|gồm cả)(?![\p{L}\p{M}])/iu;
/** From when on a place in an order is counted: the third since 2019 makes three since then. */
const from =
  /\bsince\b|\bthis (?:year|season|month|week|decade|century)\b|以[來来]|今[年季]|(?:kể từ|(?:năm|mùa) nay)(?![\p{L}\p{M}])/iu;

/** Whether words of the source tell a number that a statement writes; `text` is the statement's. */
export function isInWords(stated: Quantity, text: string, sentences: string, quantities: readonly Quantity[]): boolean {
  const [value] = stated.values;
  if ((stated.kind === 'ordinal' || stated.isPlace) && isPlaceInWords(value, sentences, quantities)) return true;
  if (value !== undefined && isDecadeOfLife(stated, value, text, sentences)) return true;
  if (value === 1 && stated.kind === 'ordinal' && isBefore(stated, text) && before.test(sentences)) return true;
  if (value === 1 && stated.kind === 'number')
    return stated.unit !== null && (single.test(sentences) || saysEach(stated.unit, sentences));
  if (stated.kind === 'number' && value !== undefined) {
    if (isGroup(value, sentences) || (stated.bound === null && isCountInWords(value, sentences))) return true;
  }
  if (stated.kind === 'number' && from.test(text) && from.test(sentences) && isOfRow(stated, value, sentences, quantities))
    return true;
  return inRow.test(text) && isOfRow(stated, value, sentences, quantities);
}

/** 三十多歲, 30代 of "in his thirties". */
const decades: Readonly<Record<number, RegExp>> = {
  20: /\b(?:twenties|20s)\b/iu,
  30: /\b(?:thirties|30s)\b/iu,
  40: /\b(?:forties|40s)\b/iu,
  50: /\b(?:fifties|50s)\b/iu,
  60: /\b(?:sixties|60s)\b/iu,
  70: /\b(?:seventies|70s)\b/iu,
  80: /\b(?:eighties|80s)\b/iu,
};
const isDecadeOfLife = ({ start, end }: Quantity, value: number, text: string, sentences: string): boolean =>
  /[多幾几来來][歲岁]|^[多幾几来來]|代(?!表|理)/u.test(text.slice(start, end + 3)) && decades[value]?.test(sentences) === true;

/** "It must be completed first": not who came first, nor a first term. */
const isBefore = ({ start, following }: Quantity, text: string): boolean =>
  /^(?:$|[.,;])/u.test(following) && /\bbe [a-z]+(?:ed|wn|en|de|ne|lt|ld|ut|et|id) $/u.test(text.slice(0, start));
const before = /(?<![首優优領领])先(?![生進进鋒锋輩辈月週日端住])|まず|(?<!\p{L})trước(?! (?:đây|đó|kia))(?![\p{L}\p{M}])/u;

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
