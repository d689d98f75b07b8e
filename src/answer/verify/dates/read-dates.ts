// In: a text of any language. Out: the dates that it states, and the text with them blanked out, where the other numbers are read.
import { plain } from '../quantities/plain.js';
import { dateForms, type StatedForm } from './date-forms.js';
import { relativeForms } from './relative-forms.js';
import { nothingStated, type StatedDate } from './stated-date.js';

export interface DatesRead {
  readonly dates: readonly StatedDate[];
  readonly rest: string;
}

export function readDates(text: string): DatesRead {
  let rest = plain(text);
  const found: StatedDate[] = [];
  for (const form of relativeForms) rest = takeOut(form, rest, found);
  for (const form of dateForms) rest = takeOut(form, rest, found);
  const dates = found.sort((one, other) => one.start - other.start);
  return { dates: withYear(joined(dates, text), text), rest };
}

function takeOut({ pattern, read }: StatedForm, text: string, found: StatedDate[]): string {
  return text.replace(pattern, (whole: string, ...groups: unknown[]) => {
    const start = Number(groups.find((group) => typeof group === 'number'));
    const last = groups.at(-1);
    const parts = read((typeof last === 'object' && last !== null ? last : {}) as Record<string, string | undefined>);
    if (parts === null) return whole;
    found.push({ ...nothingStated, ...parts, start, end: start + whole.length });
    return ' '.repeat(whole.length);
  });
}

/** Words that may stand between "last year" and its month. */
const glue = /^(?:[\s的の、]{0,2}|,? of |,? )$/u;

/** "April of last year", 去年4月: a month told from the year of writing is one date. */
function joined(dates: readonly StatedDate[], text: string): StatedDate[] {
  const kept: StatedDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (before && glue.test(text.slice(before.end, date.start)) && isYearWithMonth(before, date)) {
      kept[kept.length - 1] = {
        ...before,
        month: before.month ?? date.month,
        day: before.day ?? date.day,
        months: before.months ?? date.months,
        relative: before.relative ?? date.relative,
        end: date.end,
      };
    } else kept.push(date);
  }
  return kept;
}

const rangeWord = /^ ?(?:to|through|until|and|-|–|〜|~|～|至|到|から|đến|tới|và) ?(?:tháng )?$/iu;

/** "Between March and July 2030", 2030年3月から7月: two months of one year, of which one stands without it. */
function withYear(dates: readonly StatedDate[], text: string): StatedDate[] {
  const isMonthOf = ({ month, relative, toward }: StatedDate) => month !== null && relative === null && toward === null;
  const areOfOne = (one: StatedDate | undefined, other: StatedDate | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    isMonthOf(one) &&
    isMonthOf(other) &&
    (one.month ?? 0) < (other.month ?? 0) &&
    rangeWord.test(text.slice(one.end, other.start));
  return dates.map((date, at) => {
    if (date.year !== null) return date;
    const [last, next] = [dates[at - 1], dates[at + 1]];
    if (next && areOfOne(date, next)) return { ...date, year: next.year };
    return last && areOfOne(last, date) ? { ...date, year: last.year } : date;
  });
}

function isYearWithMonth(one: StatedDate, other: StatedDate): boolean {
  const tells = ({ relative }: StatedDate) => relative !== null && relative.unit !== 'week' && relative.unit !== 'day';
  const isPart = ({ year, relative, month, day, months }: StatedDate) =>
    year === null && relative === null && (month !== null || day !== null || months !== null);
  return (tells(one) && isPart(other)) || (isPart(one) && tells(other));
}
