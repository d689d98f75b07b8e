import { type DateForm, dateForms, type NumericOrder, numericPairs } from './date-forms.js';

export type { NumericOrder } from './date-forms.js';

/** A date found in a line. */
export interface FoundDate {
  /** YYYY-MM-DD, as printed, without time-zone shift. */
  readonly iso: string;
  /** UTF-16 offsets of the date's words in the text given. */
  readonly start: number;
  readonly end: number;
}

export interface DateReader {
  /**
   * Complete calendar dates (day, month and year) in a text, in order of appearance. Numeric dates that only one order allows
   * are read so; ambiguous ones by `order`, and left out when it is not given.
   */
  find(text: string, order?: NumericOrder): readonly FoundDate[];
  /** The order that the dump's unambiguous numeric dates use; null when none tells or they disagree. */
  orderOf(text: string): NumericOrder | null;
}

export function createDateReader(): DateReader {
  return {
    find: (text, order) => (mayHoldDate(text) ? firstOfOverlapping(allDates(foldDigits(text), order ?? null)) : []),
    orderOf: (text) => orderOf(foldDigits(text)),
  };
}

/** Every form but the East Asian one prints a year in four digits, and that one says 年: most lines of prose are passed over here. */
function mayHoldDate(text: string): boolean {
  return /[12１２][0-9０-９]{3}|年/.test(text);
}

/** Full-width digits and punctuation, ideographic blanks and unusual hyphens made plain, one unit for one: offsets hold. */
function foldDigits(text: string): string {
  return text.replace(/[！-～\u3000\u2010\u2011\u2212]/g, (character) => {
    if (character === '\u3000') return ' ';
    const code = character.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : '-';
  });
}

function allDates(text: string, order: NumericOrder | null): FoundDate[] {
  return dateForms.flatMap((form) => [...datesOfForm(form, text, order)]);
}

function* datesOfForm(form: DateForm, text: string, order: NumericOrder | null): Generator<FoundDate> {
  // Made once and used again, for making it costs more than most searches; each search starts anew and is carried to its end.
  const { pattern } = form;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const iso = form.read(match, order);
    if (iso !== null) yield { iso, start: match.index, end: match.index + match[0].length };
    // A match that was no date may hide the beginning of one; matches are short, so going on one unit later stays linear.
    else pattern.lastIndex = match.index + 1;
  }
}

function firstOfOverlapping(dates: readonly FoundDate[]): readonly FoundDate[] {
  const sorted = [...dates].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: FoundDate[] = [];
  for (const date of sorted) {
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  }
  return kept;
}

function orderOf(text: string): NumericOrder | null {
  let order: NumericOrder | null = null;
  for (const [first, second] of numericPairs(text)) {
    const shown = first > 12 && second <= 12 ? 'day-month' : second > 12 && first <= 12 ? 'month-day' : null;
    if (shown === null) continue;
    if (order !== null && order !== shown) return null;
    order = shown;
  }
  return order;
}
