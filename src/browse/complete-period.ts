// Completes the ends of a span of time, from what people type: "2026-04", "apr", "last month", 去年12月, "tháng 4".
import { BEGINNING, periodsIn } from '../retrieve/periods/periods-in.js';
import { widenDate } from '../retrieve/widen-date.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import { articlesWord } from './articles-word.js';
import type { Completion } from './completion.js';
import { type HeldPeriod, heldPeriods } from './held-periods.js';
import { periodLabel } from './period-label.js';
import { relativeWords } from './relative-words.js';
import { foldTyped } from './typed.js';

export type End = 'from' | 'to';

/** Of a list to choose from, so much at most is years. */
const SHARE_OF_YEARS = 0.2;

/** @param today ISO date that "last month" is told from */
export function completePeriods(
  articles: readonly ArticleRecord[],
  today: () => string,
): (end: End, typed: string, limit: number) => Completion[] {
  const held = heldPeriods(articles);
  const byCoarseness = [held.years, held.months, held.days];
  const articlesIn = (iso: string): number => {
    const range = widenDate(iso);
    return range === null ? 0 : held.countWithin(range.first, range.last);
  };
  const toCompletion = (iso: string, count: number): Completion => ({
    value: iso,
    label: `${periodLabel(iso, iso)} · ${articlesWord(count)}`,
  });

  const unasked = (limit: number): Completion[] => {
    const years = held.years.slice(0, Math.ceil(limit * SHARE_OF_YEARS));
    return [...held.months.slice(0, limit - years.length), ...years].map(({ iso, articles: count }) => toCompletion(iso, count));
  };

  /** A period that the words name, of whatever length: its first or its last day. */
  const told = (end: End, words: string): Completion[] => {
    const now = { today: today(), newest: held.newest ?? today() };
    const readings = [words, `in ${words}`, `trong ${words}`];
    const [period] = readings.flatMap((text) =>
      periodsIn(text, now).filter(({ place }) => place.end >= text.trimEnd().length && place.start <= text.length - words.length),
    );
    if (period === undefined) return [];
    const { from, to } = period;
    const count = held.countWithin(from, to);
    if (count === 0 || (end === 'from' && from === BEGINNING)) return [];
    return [{ value: endOf(end, from, to), label: `${periodLabel(from, to)} · ${articlesWord(count)}` }];
  };

  const written = (typed: string): Completion[] => {
    const folded = foldTyped(typed);
    return byCoarseness
      .flatMap((periods, coarseness) => periods.map((period) => ({ period, coarseness, fit: fitOfDate(period, folded) })))
      .flatMap((one) => (one.fit === null ? [] : [{ ...one, fit: one.fit }]))
      .sort((one, other) => one.fit - other.fit || one.coarseness - other.coarseness)
      .map(({ period: { iso, articles: count } }) => toCompletion(iso, count));
  };

  return (end, typed, limit) => {
    const words = typed.normalize('NFKC').trim();
    if (words === '') return unasked(limit);
    const whole = widenDate(words) === null ? [] : [toCompletion(words, articlesIn(words))];
    const offered = [
      ...whole,
      ...(whole.length > 0 ? [] : [words, ...relativeWords(words)].flatMap((one) => told(end, one))),
      ...written(words),
    ];
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
function fitOfDate({ forms }: HeldPeriod, typed: string): 0 | 1 | 2 | 3 | null {
  if (typed === '') return null;
  if (forms.includes(typed)) return 0;
  if (forms.some((form) => form.startsWith(typed) && !/^[\p{L}\p{N}]/u.test(afterTyped(form, typed)))) return 1;
  if (forms.some((form) => form.startsWith(typed))) return 2;
  const words = typed.split(' ');
  return forms.some((form) => words.every((word) => ` ${form} `.includes(/^\d+$/.test(word) ? ` ${word} ` : ` ${word}`)))
    ? 3
    : null;
}

/** What follows; behind a Chinese or Japanese unit, as in 4月|2026, a new word begins. */
const afterTyped = (form: string, typed: string): string => (/[年月日]$/u.test(typed) ? '' : form.slice(typed.length));
