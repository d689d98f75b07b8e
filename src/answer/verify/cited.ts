import type { FoundQuote } from './claim.js';
import { readDates } from './dates/read-dates.js';
import type { StatedDate } from './dates/stated-date.js';
import { isVietnamese } from './quantities/plain.js';
import type { Quantity } from './quantities/quantity.js';
import { readQuantities } from './quantities/read-quantities.js';

/** A found quote with what stands around it. */
export interface Cited {
  readonly quote: FoundQuote;
  /** The quoted words. */
  readonly words: string;
  /** The sentences that the quote touches, whole: a quote may leave out the "not" before it. */
  readonly sentences: string;
  /** The sentence before: what "it" and "the company" refer to. */
  readonly around: string;
  /** What the quoted words state; a number that the quote cuts is none of theirs. */
  readonly quantities: readonly Quantity[];
  readonly dates: readonly StatedDate[];
}

export function cite(quote: FoundQuote): Cited {
  const { chunk } = quote.passage;
  const { language } = quote.passage.article;
  const touched = chunk.sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  const from = Math.min(quote.start, touched[0]?.start ?? quote.start);
  const to = Math.max(quote.end, touched.at(-1)?.end ?? quote.end);
  const before = chunk.sentences.filter(({ end }) => end <= from).at(-1);
  const sentences = chunk.text.slice(from, to);
  const { dates, rest } = readDates(sentences);
  const quoted = ({ start, end }: { start: number; end: number }) => from + start >= quote.start && from + end <= quote.end;
  return {
    quote,
    words: chunk.text.slice(quote.start, quote.end),
    sentences,
    around: before ? chunk.text.slice(before.start, before.end) : '',
    quantities: withBareName(
      readQuantities(rest, isVietnamese(sentences))
        .filter(quoted)
        .map((quantity) => withOwnCurrency(quantity, chunk.text, language)),
      language,
    ),
    dates: dates.filter(quoted),
  };
}

const namedCurrencies = [
  ['TWD', /新?[台臺][幣币]/u],
  ['HKD', /港[幣币元]/u],
] as const;

const places = [
  ['TWD', /[台臺](?:灣|北|中|南|東)|新北|桃園|高雄|基隆|新竹|立法院|行政院/u],
  ['HKD', /香港|港府|九龍|新界|澳門/u],
  [null, /北京|上海|廣州|深圳|中國/u],
] as const;

/** Who writes in traditional characters counts in either currency and says which only to others: that of the place, where only one is named. */
function currenciesAt(text: string): string[] {
  const named = places.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const possible = named.length === 1 ? named : places.map(([name]) => name);
  return possible.filter((name) => name !== null);
}

/** Who writes in traditional characters may leave 新台幣 out where it is the one currency told. */
function withBareName(quantities: readonly Quantity[], language: string | null): Quantity[] {
  const sums = quantities.filter(({ kind }) => kind === 'money');
  const isBare = language === 'zh-Hant' && ['TWD', 'HKD'].some((name) => sums.every(({ unit }) => unit?.includes(name)));
  return quantities.map((one) => (isBare && one.kind === 'money' ? { ...one, unit: [...(one.unit ?? []), '?'] } : one));
}

/** A bare 元 is that of the report where it names one: 新台幣 once, and 元 from then on. */
function withOwnCurrency(quantity: Quantity, text: string, language: string | null): Quantity {
  if (!quantity.unit?.includes('?')) return quantity;
  const own: string[] = namedCurrencies.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  if (own.length === 0 && language === 'zh-Hant') own.push(...currenciesAt(text));
  return own.length === 0 ? quantity : { ...quantity, unit: [...quantity.unit, ...own] };
}
