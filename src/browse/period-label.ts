import { BEGINNING } from '../retrieve/periods/periods-in.js';
import { widenDate } from '../retrieve/widen-date.js';
import type { LabelWords } from './label-words.js';

/** A span of time in words, such as "2026", "April 2026", "27 April 2026", "16 November 2026 – 22 November 2026". Ends are ISO dates, whole or not. */
export function periodLabel(from: string, to: string, words: LabelWords): string {
  const written = (iso: string): string => writtenIn(words, iso);
  const [first, last] = [widenDate(from)?.first ?? from, widenDate(to)?.last ?? to];
  const whole = [first.slice(0, 4), first.slice(0, 7), first].find((form) => {
    const range = widenDate(form);
    return range?.first === first && range.last === last;
  });
  if (whole !== undefined) return written(whole);
  if (first === BEGINNING) return words.until(written(last));
  const months = [first.slice(0, 7), last.slice(0, 7)] as const;
  const wholeMonths = widenDate(months[0])?.first === first && widenDate(months[1])?.last === last;
  return wholeMonths ? `${written(months[0])} – ${written(months[1])}` : `${written(first)} – ${written(last)}`;
}

function writtenIn(words: LabelWords, iso: string): string {
  const [year = 0, month = null, day = null] = iso.split('-').map(Number);
  return words.date(year, month, day);
}
