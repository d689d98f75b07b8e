import type { Period } from './query.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const monthName =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';

/** One way of writing a day or a month, with the places of its parts. */
interface Form {
  readonly pattern: RegExp;
  readonly parts: readonly ('year' | 'month' | 'day')[];
}

const forms = (): Form[] => [
  { pattern: /(\d{4})-(\d{1,2})-(\d{1,2})/g, parts: ['year', 'month', 'day'] },
  { pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/g, parts: ['year', 'month', 'day'] },
  { pattern: new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'), parts: ['month', 'day', 'year'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})\\b`, 'gi'),
    parts: ['day', 'month', 'year'],
  },
  { pattern: /ngày (\d{1,2})(?: tháng |\/)(\d{1,2})(?: năm |\/)(\d{4})/gi, parts: ['day', 'month', 'year'] },
  { pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月/g, parts: ['year', 'month'] },
  { pattern: new RegExp(`\\b${monthName},? (?:of )?(\\d{4})\\b`, 'gi'), parts: ['month', 'year'] },
  { pattern: /tháng (\d{1,2})(?: năm |\/)(\d{4})/gi, parts: ['month', 'year'] },
];

/** A period with its place in the question, in UTF-16 units. */
export interface PlacedPeriod extends Period {
  readonly place: { readonly start: number; readonly end: number };
}

/** Days and months with their year that a question names, as periods. A year alone is a number of the question, not a period. */
export function periodsIn(question: string): PlacedPeriod[] {
  let rest = question;
  const periods: PlacedPeriod[] = [];
  for (const { pattern, parts } of forms()) {
    rest = rest.replace(pattern, (whole: string, ...groups: (string | number)[]) => {
      const period = toPeriod(parts.map((part, place) => [part, String(groups[place])] as const));
      const start = Number(groups[parts.length]);
      if (period) periods.push({ ...period, place: { start, end: start + whole.length } });
      return ' '.repeat(whole.length);
    });
  }
  return periods;
}

function toPeriod(parts: readonly (readonly ['year' | 'month' | 'day', string])[]): Period | null {
  const read = new Map(parts);
  const year = Number(read.get('year'));
  const month = monthNumber(read.get('month') ?? '');
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = read.get('day');
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null;
  return {
    from: iso(year, month, day === undefined ? 1 : Number(day)),
    to: iso(year, month, day === undefined ? last : Number(day)),
  };
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return months.findIndex((month) => month.startsWith(written.toLowerCase().slice(0, 3))) + 1;
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
