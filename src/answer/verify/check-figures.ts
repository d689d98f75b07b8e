import type { Cited } from './cited.js';
import type { RemovalReason } from './claim.js';
import { holdsDate, isDayAlone, isNumbered } from './dates/holds-date.js';
import { readDates } from './dates/read-dates.js';
import { repeatedMonth } from './dates/repeated-month.js';
import { otherSeason } from './dates/seasons.js';
import { isYearInShort } from './dates/short-years.js';
import type { StatedDate } from './dates/stated-date.js';
import { isTimeBetween } from './dates/time-between.js';
import { otherNumber } from './names/find/numbered-names.js';
import { isListed } from './quantities/listed.js';
import { isInWords } from './quantities/other-words.js';
import { isVietnamese } from './quantities/plain.js';
import type { Quantity } from './quantities/quantity.js';
import { readQuantities } from './quantities/read-quantities.js';
import { isReckoned } from './quantities/reckoned.js';
import { repeatedFigure } from './quantities/repeated.js';
import { isRounded } from './quantities/rounded.js';
import { sameQuantity, sameUnit, sameValue } from './quantities/same-quantity.js';
import { otherScore } from './quantities/scores.js';
import { turnedFigure } from './quantities/turned.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';

/** Every date and number of a statement stands in the quoted words. */
export function checkFigures(stated: Stated, cited: readonly Cited[]): Removal | null {
  for (const date of stated.dates) {
    if (!cited.some((source) => holdsDate(date, stated.text, source)))
      return removal('date', stated.text.slice(date.start, date.end));
  }
  const season = otherSeason(
    stated.text,
    cited.map(({ sentences }) => sentences),
  );
  if (season !== null) return removal('date', season);
  const again = repeatedMonth(
    stated.dates,
    cited.flatMap(({ dates }) => dates),
  );
  if (again !== null) return removal('date', stated.text.slice(again.start, again.end));
  const together = cited.length > 1 ? cited.flatMap(({ quantities }) => quantities) : [];
  for (const quantity of stated.quantities) {
    const isHeld = cited.some(
      (source) =>
        holdsQuantity(quantity, stated.text, source) ||
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
  const model = otherNumber(
    stated.text,
    cited.map(({ sentences }) => sentences),
  );
  if (model !== null) return removal('name', model);
  const twice = repeatedFigure(
    stated.quantities,
    cited.flatMap(({ quantities }) => quantities),
  );
  if (twice !== null) return removal(reasonOf(twice), stated.text.slice(twice.start, twice.end));
  const score = otherScore(
    stated.text,
    cited.map(({ sentences }) => sentences),
  );
  if (score !== null) return removal('number', score);
  for (const { sentences } of cited) {
    const quantities = readQuantities(readDates(sentences).rest, isVietnamese(sentences));
    const turned = turnedFigure(stated, { text: sentences, quantities });
    if (turned !== null) return removal(reasonOf(turned), stated.text.slice(turned.start, turned.end));
  }
  return null;
}

function holdsQuantity(stated: Quantity, text: string, { quantities, dates, sentences }: Cited): boolean {
  if (quantities.some((source) => sameQuantity(stated, source))) return true;
  const [value] = stated.values;
  if (stated.unit?.includes('month') && dates.some(({ months }) => months !== null && months === value)) return true;
  if (quantities.some((source) => isHourOf(stated, source) || isHourOf(source, stated))) return true;
  if (quantities.some((source) => isMinuteOf(stated, source) || isMinuteOf(source, stated) || isRaceTime(stated, source)))
    return true;
  // 未來三日 reads as the third of a month, and週4日 as the fourth.
  if (stated.unit?.includes('day') && dates.some((date) => isDayAlone(date) && date.day === value)) return true;
  if (stated.kind === 'number' && stated.unit === null && stated.isPlace && isOfSeries(stated, text))
    return dates.some((date) => isNumbered(date, value));
  if (stated.kind === 'money' && isLeftOut(stated, quantities)) return true;
  if (isUnitLeftOut(stated, quantities, sentences)) return true;
  if (isNumberSign(stated, text) && dates.some((date) => isDayAlone(date) && date.day === value)) return true;
  if (isYearInShort(stated, text, dates)) return true;
  if (stated.kind === 'ordinal')
    return dates.some(
      (date) =>
        date.day === value ||
        (isNumbered(date, value) && (date.weekday === null ? isOfSeries(stated, text) : !isDayOfWeek(date, sentences))),
    );
  return (
    stated.kind === 'number' &&
    stated.unit === null &&
    dates.some(({ year, month, day }) => year === value && month === null && day === null)
  );
}

/** Hôm thứ Ba is a Tuesday, whatever else thứ ba may be. */
const isDayOfWeek = ({ start }: StatedDate, text: string): boolean =>
  /(?:hôm|vào|sáng|trưa|chiều|tối|đêm|ngày|từ|đến) $/iu.test(text.slice(Math.max(0, start - 8), start));

/** Of what is told in seasons, which 第二季 is as well as a quarter. */
const isOfSeries = ({ start, end }: Quantity, text: string): boolean =>
  /season|series|シーズン|mùa|phần|季/iu.test(text.slice(Math.max(0, start - 8), end + 8));

/** "23 billion rand, of which 8 billion": the one currency of a sentence goes for a large sum without one. */
function isLeftOut(stated: Quantity, quantities: readonly Quantity[]): boolean {
  const sums = quantities.filter(({ kind }) => kind === 'money');
  return (
    sums.length > 0 &&
    sums.every(({ unit }) => unit?.some((name) => stated.unit?.includes(name))) &&
    quantities.some(
      (one) =>
        one.kind === 'number' &&
        one.unit === null &&
        !one.isPlace &&
        (one.values[0] ?? 0) >= LARGE &&
        /^ ?(?:$|[.,;:)、。，]|(?:by|in|from|to|for|and|on|so|this|last)\b)/iu.test(one.following) &&
        sameValue(stated, one),
    )
  );
}

const LARGE = 10_000;

/** "To 2,900 tonnes from 3,650", "22 kilometres an hour, below the limit of 40": the second of two figures of one unit. */
function isUnitLeftOut(stated: Quantity, quantities: readonly Quantity[], sentences: string): boolean {
  const { unit } = stated;
  if (unit === null || stated.kind !== 'number' || stated.isPlace) return false;
  const beside = quantities.filter((one) => one.unit?.some((name) => unit.includes(name)));
  return quantities.some(
    (one) =>
      one.kind === 'number' &&
      one.unit === null &&
      !one.isPlace &&
      !one.soft &&
      compared.test(sentences.slice(0, one.start)) &&
      /^ *(?:$|[.,;:)、。，]|(?:an?|by|in|from|to|for|on|last|the|this|earlier|before)\b|năm|tháng|trước)/iu.test(
        one.following,
      ) &&
      beside.some((other) => sameValue({ ...stated, unit: other.unit }, { ...one, unit: other.unit })),
  );
}
/** What stands before it. */
const compared =
  /(?:\b(?:from|to|than|against|versus|limit of|instead of|compared with|down from|up from)|[由從从至到]|từ|lên|xuống|thay vì) (?:about |around |nearly |just |some |khoảng )?$|[由從从至到]$/iu;

/** "No. 3", số 3: 3号 of a furnace reads as the third of a month. */
const isNumberSign = ({ start, end, kind }: Quantity, text: string): boolean =>
  kind === 'number' && (/\b[Nn]os?\.? $|(?<!\p{L})số $/u.test(text.slice(0, start)) || /^[号號]/u.test(text.slice(end)));

/** 20 giờ and 20時 are eight in the evening. */
const isHourOf = ({ kind: clock, values: times }: Quantity, { kind, values: [hour = 0], unit, following }: Quantity): boolean =>
  clock === 'clock' &&
  kind === 'number' &&
  hour <= 24 &&
  (unit?.includes('hour') || /^ ?[時时點点](?!間|间)/u.test(following)) &&
  times.some((time) => time % 720 === (60 * hour) % 720 && (hour < 13 || time >= 720));

/** "After 18 minutes" is in the 18th. */
const isMinuteOf = (one: Quantity, { kind, values, following }: Quantity): boolean =>
  (one.unit?.includes('minute') || /^分/u.test(one.following)) &&
  one.bound === null &&
  kind === 'ordinal' &&
  /^ ?(?:minute|分|phút)/iu.test(following) &&
  values.some((value) => one.values.includes(value));

/** "2:09" is 2小时09分 as well as a time of day. */
const isRaceTime = (clock: Quantity, { unit, values }: Quantity): boolean =>
  clock.kind === 'clock' && unit?.includes('second') === true && values.some((value) => clock.values.includes(value / 60));

/** 一次…另一次: these count nothing. */
const another = ['另', '另外', 'もう'];

/** "One of the two" is one and no more. */
const ofSeveral = /^ of (?:the |its |their |these )?(?:two|three|four|five|six|seven|eight|nine|ten|both|\d)/iu;

/** "One" and 一 are no number where nothing of what is cited counts the same thing. */
function isPronoun(figure: Quantity, text: string, cited: readonly Cited[]): boolean {
  const { soft, unit, following, start, end } = figure;
  if (!soft) return false;
  if (ofSeveral.test(following)) return false;
  const written = text.slice(start, end);
  if (/^[一ひ]/u.test(written) && another.some((word) => text.includes(word + written))) return true;
  const others = cited.flatMap(({ quantities }) => quantities);
  // A week is one where the source counts days.
  return unit === null
    ? !others.some((other) => sameNoun(following, other.following))
    : !others.some((other) => other.unit !== null && sameUnit(figure, other));
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
