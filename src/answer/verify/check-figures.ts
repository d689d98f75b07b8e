import type { Cited } from './cited.js';
import type { RemovalReason } from './claim.js';
import { readDates } from './dates/read-dates.js';
import { sameDate } from './dates/same-date.js';
import type { StatedDate } from './dates/stated-date.js';
import { isTimeBetween } from './dates/time-between.js';
import { isDateOfReport } from './dates/told-of-report.js';
import { isYearOfWriting } from './dates/year-of-writing.js';
import { isListed } from './quantities/listed.js';
import { isInWords } from './quantities/other-words.js';
import { isVietnamese } from './quantities/plain.js';
import type { Quantity } from './quantities/quantity.js';
import { readQuantities } from './quantities/read-quantities.js';
import { isReckoned } from './quantities/reckoned.js';
import { isRounded } from './quantities/rounded.js';
import { sameQuantity } from './quantities/same-quantity.js';
import { turnedFigure } from './quantities/turned.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';

/** Every date and number of a statement stands in the quoted words. */
export function checkFigures(stated: Stated, cited: readonly Cited[]): Removal | null {
  for (const date of stated.dates) {
    if (!cited.some((source) => holdsDate(date, stated.text, source)))
      return removal('date', stated.text.slice(date.start, date.end));
  }
  const together = cited.length > 1 ? cited.flatMap(({ quantities }) => quantities) : [];
  for (const quantity of stated.quantities) {
    const isHeld = cited.some(
      (source) =>
        holdsQuantity(quantity, source) ||
        isRounded(quantity, stated.text, source.quantities) ||
        isInWords(quantity, stated.text, source.sentences, source.quantities) ||
        isReckoned(quantity, stated, source.quantities, source.sentences) ||
        isTimeBetween(quantity, stated.text, source.dates, source.quote.passage.article.published),
    );
    // "£8 million more than they had offered": one figure of each quote.
    if (isHeld || isReckoned(quantity, stated, together, '') || isListed(quantity, stated, cited)) continue;
    if (!isPronoun(quantity, stated.text, cited)) {
      return removal(reasonOf(quantity), stated.text.slice(quantity.start, quantity.end));
    }
  }
  for (const { sentences } of cited) {
    const quantities = readQuantities(readDates(sentences).rest, isVietnamese(sentences));
    const turned = turnedFigure(stated, { text: sentences, quantities });
    if (turned !== null) return removal(reasonOf(turned), stated.text.slice(turned.start, turned.end));
  }
  return null;
}

const firstHalf = /上半[年期]|\bfirst half\b(?! hour)|nửa đầu năm/iu;

function holdsDate(date: StatedDate, text: string, { dates, quantities, sentences, quote }: Cited): boolean {
  const { article } = quote.passage;
  if (dates.some((source) => sameDate(date, source, article.published))) return true;
  if (isYearOfWriting(date, sentences, dates, article.published) || isDateOfReport(date, text, article, dates)) return true;
  // January to June is the first half.
  if (date.months === 6 && firstHalf.test(sentences)) {
    const rest = { ...date, months: null };
    return (rest.year === null && rest.relative === null) || dates.some((source) => sameDate(rest, source, article.published));
  }
  // "The first six months", of whatever year.
  const onlyMonths = date.months !== null && date.year === null && date.relative === null;
  if (onlyMonths && quantities.some(({ values, unit }) => unit?.includes('month') && values.includes(date.months ?? 0)))
    return true;
  // A year that the source writes as a bare number.
  const bare = date.month === null && date.day === null && date.year !== null && !date.decade;
  // Thứ tư is the fourth as well as Wednesday.
  const onlyWeekday = date.weekday !== null && date.day === null && date.month === null;
  if (onlyWeekday && quantities.some(({ kind, values }) => kind === 'ordinal' && values.includes((date.weekday ?? 0) + 2)))
    return true;
  const onlyDay = date.year === null && date.month === null && date.day !== null;
  if (onlyDay && quantities.some(({ kind, values }) => kind === 'ordinal' && values.includes(date.day ?? Number.NaN)))
    return true;
  return bare && quantities.some(({ values, unit }) => unit === null && values.includes(date.year ?? Number.NaN));
}

function holdsQuantity(stated: Quantity, { quantities, dates }: Cited): boolean {
  if (quantities.some((source) => sameQuantity(stated, source))) return true;
  const [value] = stated.values;
  if (stated.unit?.includes('month') && dates.some(({ months }) => months !== null && months === value)) return true;
  if (stated.kind === 'clock' && quantities.some((source) => isHourOf(stated, source))) return true;
  if (stated.kind === 'ordinal') return dates.some(({ day }) => day === value);
  return (
    stated.kind === 'number' &&
    stated.unit === null &&
    dates.some(({ year, month, day }) => year === value && month === null && day === null)
  );
}

/** 20 giờ and 20時 are eight in the evening. */
const isHourOf = ({ values: [time] }: Quantity, { kind, values: [hour = 0], unit, following }: Quantity): boolean =>
  kind === 'number' &&
  hour <= 24 &&
  (unit?.includes('hour') || /^ ?[時时點点](?!間|间)/u.test(following)) &&
  (60 * hour) % 720 === time;

/** 一次…另一次: these count nothing. */
const another = ['另', '另外', 'もう'];

/** "One of the two" is one and no more. */
const ofSeveral = /^ of (?:the |its |their |these )?(?:two|three|four|five|six|seven|eight|nine|ten|both|\d)/iu;

/** "One" and 一 are no number where nothing of what is cited counts the same thing. */
function isPronoun({ soft, unit, following, start, end }: Quantity, text: string, cited: readonly Cited[]): boolean {
  if (!soft) return false;
  if (ofSeveral.test(following)) return false;
  const written = text.slice(start, end);
  if (/^[一ひ]/u.test(written) && another.some((word) => text.includes(word + written))) return true;
  const others = cited.flatMap(({ quantities }) => quantities);
  return unit === null
    ? !others.some((other) => sameNoun(following, other.following))
    : !others.some((other) => other.unit?.some((name) => unit.includes(name)));
}

function reasonOf({ kind }: Quantity): RemovalReason {
  if (kind === 'money') return 'amount';
  return kind === 'percent' || kind === 'points' ? 'percentage' : 'number';
}

/** Whether the same word follows two numbers. */
function sameNoun(one: string, other: string): boolean {
  const noun = (text: string) => /^[\s-]*([\p{L}\p{M}]{2,})/u.exec(text)?.[1]?.toLowerCase().replace(/s$/, '');
  return noun(one) !== undefined && noun(one) === noun(other);
}
