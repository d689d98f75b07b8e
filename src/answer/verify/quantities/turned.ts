// In: a statement's figures and those of its source, which are the same. Out: the one that tells as before what is now, or as done what was planned.
// Called by check-figures.ts once every figure was found.
import type { Quantity } from './quantity.js';
import { sameQuantity, sameUnit } from './same-quantity.js';

interface Told {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

type Mark = (text: string, figure: Quantity) => boolean;

/** How far before a figure the word stands that tells from where it moved. */
const NEAR = 60;
/** No other figure and no end of a clause between: "from its previous forecast of 2.5%". */
const fromAhead =
  /(?:\bfrom |(?<!\p{L})từ |[從从由自])(?![^\p{L}]*(?:to|đến) )(?:[^\d,.;，。；、]{0,45}?(?:of |là |約|约|về |mức )?)$/iu;
const fromBehind = /^[^\d、。,]{0,6}から/u;
const movesBehind = /^[^\d，。,]{0,10}[至到升降漲涨跌增減减調调]/u;
const toBetween = /(?:\bto\b|(?<!\p{L})(?:đến|lên|xuống|còn)(?!\p{L})|[至到為为])[^\d]*$/iu;

const isOrigin: Mark = (text, { start, end }) => {
  if (/\p{Script=Hiragana}/u.test(text)) return fromBehind.test(text.slice(end));
  const ahead = fromAhead.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  if (ahead === undefined || toBetween.test(ahead.slice(2))) return false;
  // 由 is whoever does it as well, and 從影50年 tells how long.
  return !/^\p{Script=Han}/u.test(ahead) || movesBehind.test(text.slice(end));
};

const doneMark =
  /\b(?:so far|to date|until now|already)\b|至今|迄今|[目當当]前|[已僅仅]|これまで|(?<!\p{L})(?:đến nay|cho tới nay|tới nay|hiện mới|đã)(?!\p{L})/iu;
const plannedMark =
  /\b(?:plan\w{0,4}|aim\w{0,3}|target\w{0,3}|goal|originally|due|scheduled|expect\w{0,3}|hope\w{0,2}|intend\w{0,3})\b|原[訂定本計计]|[計计][畫劃划]|[預预][計计定]|目[標标]|予定|(?<!\p{L})(?:dự kiến|kế hoạch|mục tiêu|ban đầu)(?!\p{L})/iu;

const clauseOf = (text: string, { start, end }: Quantity): string => {
  const from = Math.max(...[...text.slice(0, start).matchAll(clauseEnd)].map(({ index, 0: mark }) => index + mark.length), 0);
  const to = text.slice(end).search(clauseEnd);
  return text.slice(from, to < 0 ? undefined : end + to);
};
const clauseEnd = /[,;，；。、](?!\d)|\.(?= |$)| (?:but|while|though|although|nhưng|song) /gu;

const isDone: Mark = (text, figure) => {
  const clause = clauseOf(text, figure);
  return doneMark.test(clause) && !plannedMark.test(clause);
};
const isPlanned: Mark = (text, figure) => {
  const clause = clauseOf(text, figure);
  return plannedMark.test(clause) && !doneMark.test(clause);
};

/** The figure of a statement that has the part which the source gives to another of its kind. */
export function turnedFigure(stated: Told, source: Told): Quantity | null {
  return (
    stated.quantities.find((figure) => {
      const there = source.quantities.filter((other) => sameQuantity(figure, other));
      const others = source.quantities.filter(
        (other) => other.kind === figure.kind && sameUnit(figure, other) && !there.includes(other),
      );
      if (there.length === 0) return false;
      const isOf = (mark: Mark, figures: readonly Quantity[]) => figures.some((other) => mark(source.text, other));
      const is = (mark: Mark) => mark(stated.text, figure);
      const moved = stated.quantities.some(
        (other) =>
          other !== figure &&
          !isOrigin(stated.text, other) &&
          others.some((one) => sameQuantity(other, one) && isOrigin(source.text, one)),
      );
      if (is(isOrigin) && !isOf(isOrigin, there) && moved) return true;
      const all = (mark: Mark) => there.every((other) => mark(source.text, other));
      return (is(isDone) && all(isPlanned) && isOf(isDone, others)) || (is(isPlanned) && all(isDone) && isOf(isPlanned, others));
    }) ?? null
  );
}
