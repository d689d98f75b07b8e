// Completes the ends of a span of time, from what people type: "2026-04", "apr", "last month", 去年12月, "tháng 4".
import { BEGINNING, periodsIn } from '../retrieve/periods/periods-in.js';
import { widenDate } from '../retrieve/widen-date.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { Completion } from './completion.js';
import { type HeldPeriod, heldPeriods } from './held-periods.js';
import type { LabelWords } from './label-words.js';
import { periodLabel } from './period-label.js';
import { relativeWords } from './relative-words.js';
import { foldTyped } from './typed.js';

export type End = 'from' | 'to';

interface Found {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Of a list to choose from, so much at most is years. */
const SHARE_OF_YEARS = 0.2;

/** @param today ISO date that "last month" is told from */
export function completePeriods(
  articles: readonly ArticleRecord[],
  today: () => string,
): (end: End, typed: string, limit: number, labels: LabelWords) => Completion[] {
  const held = heldPeriods(articles);
  const byCoarseness = [held.years, held.months, held.days];
  const articlesIn = (iso: string): number => {
    const range = widenDate(iso);
    return range === null ? 0 : held.countWithin(range.first, range.last);
  };
  const found = (iso: string, count: number): Found => ({ value: iso, from: iso, to: iso, count });

  const unasked = (limit: number): Found[] => {
    const years = held.years.slice(0, Math.ceil(limit * SHARE_OF_YEARS));
    return [...held.months.slice(0, limit - years.length), ...years].map(({ iso, articles: count }) => found(iso, count));
  };

  /** A period that the words name, of whatever length: its first or its last day. */
  const told = (end: End, words: string): Found[] => {
    const now = { today: today(), newest: held.newest ?? today() };
    const readings = [words, `in ${words}`, `trong ${words}`];
    const [period] = readings.flatMap((text) =>
      periodsIn(text, now).filter(({ place }) => place.end >= text.trimEnd().length && place.start <= text.length - words.length),
    );
    if (period === undefined) return [];
    const { from, to } = period;
    const count = held.countWithin(from, to);
    if (count === 0 || (end === 'from' && from === BEGINNING)) return [];
    return [{ value: endOf(end, from, to), from, to, count }];
  };

  const written = (typed: string, limit: number): Found[] => {
    const fitOfDate = datesLike(foldTyped(typed));
    return byCoarseness
      .flatMap((periods, coarseness) =>
        periods.flatMap((period) => {
          const fit = fitOfDate(period);
          return fit === null ? [] : [{ period, coarseness, fit }];
        }),
      )
      .sort((one, other) => one.fit - other.fit || one.coarseness - other.coarseness)
      .slice(0, limit)
      .map(({ period: { iso, articles: count } }) => found(iso, count));
  };

  return (end, typed, limit, labels) => {
    const toCompletion = ({ value, from, to, count }: Found): Completion => ({
      value,
      label: `${periodLabel(from, to, labels)} · ${labels.articles(count)}`,
    });
    const words = typed.normalize('NFKC').trim();
    if (words === '') return unasked(limit).map(toCompletion);
    const whole = widenDate(words) === null ? [] : [found(words, articlesIn(words))];
    const offered = [
      ...whole,
      ...(whole.length > 0 ? [] : [words, ...relativeWords(words)].flatMap((one) => told(end, one))),
      // One of them may be the whole date again.
      ...written(words, limit + 1),
    ].map(toCompletion);
    return [...new Map(offered.reverse().map((one) => [`${one.label}`, one])).values()].reverse().slice(0, limit);
  };
}

/** The day in the coarsest form that says the same and is no coarser than the period. */
function endOf(end: End, from: string, to: string): string {
  const day = end === 'from' ? from : to;
  const forms = [from.slice(0, 4) === to.slice(0, 4) ? day.slice(0, 4) : '', day.slice(0, 7), day];
  const same = forms.find((form) => {
    const range = widenDate(form);
    return (
      range !== null && range.first >= from && range.last <= to && (end === 'from' ? range.first === from : range.last === to)
    );
  });
  return same ?? day;
}

/** Written so (0), the beginning of it up to the end of a word (1) or of a number or name (2), or words of it (3). */
function datesLike(typed: string): (period: HeldPeriod) => 0 | 1 | 2 | 3 | null {
  const words = typed.split(' ');
  const [first = ''] = words;
  const bounded = words.map((word) => (/^\d+$/.test(word) ? ` ${word} ` : ` ${word}`));
  // Behind a Chinese or Japanese unit, as in 4月|2026, a new word begins.
  const endsWord = /[年月日]$/u.test(typed);
  return ({ forms }) => {
    const near = typed === '' ? [] : forms.filter((form) => form.includes(first));
    if (near.length === 0) return null;
    if (near.includes(typed)) return 0;
    const begun = near.filter((form) => form.startsWith(typed));
    if (begun.some((form) => endsWord || form[typed.length] === ' ')) return 1;
    if (begun.length > 0) return 2;
    return near.some((form) => bounded.every((word) => ` ${form} `.includes(word))) ? 3 : null;
  };
}
