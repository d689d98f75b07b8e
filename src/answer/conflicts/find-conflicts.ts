// In: sentences that answer one question. Out: where they give different figures or days for the same thing. Called by the answerer, so that an
// asker learns of a dispute instead of the side that happened to be found first.
import type { Quantity } from '../verify/quantities/quantity.js';
import { sameValue } from '../verify/quantities/same-quantity.js';
import { readStatement, type Stated } from '../verify/stated.js';
import { type ContentWord, contentWords, sameWord } from '../verify/words/content-words.js';
import { writingOf } from '../verify/words/language-of.js';

export interface Told {
  readonly text: string;
  readonly article: ToldArticle;
}

export interface ToldArticle {
  readonly id: string;
  readonly translationOf: string | null;
  readonly alsoIn: readonly string[];
}

export interface Conflict<T extends Told> {
  /** The words that the sentences share, few. */
  readonly about: string;
  /** As written, each with the sentence that says it; at least two different ones. */
  readonly values: readonly { readonly value: string; readonly told: T }[];
}

/**
 * Two sentences speak of one thing when they share this much of the shorter one's words and that much of the longer one's, and so many at least.
 * Under it, two figures of one unit are as a rule those of two things.
 */
const SAME_THING = 0.6;
const OF_THE_LONGER = 0.35;
const FEWEST_SHARED = 3;
/** Words that tell what the values are of. */
const MOST_TOLD = 5;

/** @param cited sentences of the answer; @param others what else was found for the question. A conflict has a cited sentence in it. */
export function findConflicts<T extends Told>(cited: readonly T[], others: readonly T[]): Conflict<T>[] {
  const read = (told: T) => ({ told, stated: readStatement(told.text), words: contentWords(told.text) });
  const own = cited.map(read);
  const all = [...own, ...others.map(read)];
  const conflicts: Conflict<T>[] = [];
  for (const [at, one] of own.entries()) {
    for (const value of valuesOf(one.stated)) {
      const differing = all.slice(at + 1).flatMap((other) => {
        if (sameReport(one.told.article, other.told.article)) return [];
        if (!sameThing(one.told.text, one.words, other.told.text, other.words)) return [];
        const against = differingValue(value, one.stated, other.stated);
        return against === null ? [] : [{ value: against, told: other.told, words: other.words }];
      });
      const [first] = differing;
      if (first === undefined || conflicts.some(({ values }) => values.some(({ told }) => told === one.told))) continue;
      const values = distinct([
        { value: value.written, told: one.told },
        ...differing.map(({ value: said, told }) => ({ value: said, told })),
      ]);
      if (values.length > 1) conflicts.push({ about: aboutOf(one.told.text, one.words, first.words), values });
    }
  }
  return conflicts;
}

interface Value {
  readonly written: string;
  readonly quantity: Quantity | null;
  readonly date: Stated['dates'][number] | null;
}

function valuesOf({ text, quantities, dates }: Stated): Value[] {
  const figures = quantities
    .filter(({ kind, soft }) => !soft && (kind === 'number' || kind === 'money' || kind === 'percent'))
    .map((quantity) => ({ written: written(text, quantity), quantity, date: null }));
  return [...figures, ...dates.map((date) => ({ written: written(text, date), quantity: null, date }))];
}

const written = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).replace(/^\s+|[\s.,;]+$/gu, '');

/** What the other sentence says in its place: only where each has one figure that it can be, so that nothing is paired by chance. */
function differingValue({ quantity, date }: Value, own: Stated, other: Stated): string | null {
  if (date !== null) {
    const [only, ...more] = other.dates;
    if (only === undefined || more.length > 0 || own.dates.length !== 1 || !sayAnotherDay(date, only)) return null;
    return written(other.text, only);
  }
  if (quantity === null) return null;
  const alike = (one: Quantity) => one.kind === quantity.kind && sameCounted(one, quantity) && !one.soft;
  const here = own.quantities.filter(alike);
  const there = other.quantities.filter(alike);
  const [only] = there;
  if (here.length !== 1 || only === undefined || there.length !== 1 || sameValue(only, quantity)) return null;
  if (only.bound !== null || quantity.bound !== null) return null;
  return written(other.text, only);
}

/** The same unit; without one, the same next word: "three bridges" and "four bridges", not "three bridges" and "four men". */
function sameCounted(one: Quantity, other: Quantity): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit?.some((name) => other.unit?.includes(name)) ?? false;
  if (one.kind === 'percent') return true;
  const [first] = contentWords(one.following);
  const [second] = contentWords(other.following);
  return first !== undefined && second !== undefined && sameWord(first, second);
}

/** Both to the day or both to the month, and not the same. */
function sayAnotherDay(one: Stated['dates'][number], other: Stated['dates'][number]): boolean {
  const fields = ['year', 'month', 'day'] as const;
  const shared = fields.filter((field) => one[field] != null && other[field] != null);
  return (
    shared.length > 0 &&
    shared.some((field) => one[field] !== other[field]) &&
    fields.every((field) => (one[field] != null) === (other[field] != null))
  );
}

function sameReport(one: ToldArticle, other: ToldArticle): boolean {
  const report = (article: ToldArticle) => article.translationOf ?? article.id;
  return report(one) === report(other) || one.alsoIn.includes(other.id) || other.alsoIn.includes(one.id);
}

function sameThing(text: string, words: readonly ContentWord[], other: string, others: readonly ContentWord[]): boolean {
  if (writingOf(text) !== writingOf(other)) return false;
  const shared = words.filter((word) => others.some((one) => sameWord(word, one))).length;
  const [shorter, longer] = [Math.min(words.length, others.length), Math.max(words.length, others.length)];
  return shared >= FEWEST_SHARED && shared >= SAME_THING * shorter && shared >= OF_THE_LONGER * longer;
}

function aboutOf(text: string, words: readonly ContentWord[], others: readonly ContentWord[]): string {
  const shared = words.filter((word) => others.some((other) => sameWord(word, other))).slice(0, MOST_TOLD);
  const unspaced = writingOf(text) === 'zh' || writingOf(text) === 'ja';
  return [...new Set(shared.map(({ start, end }) => text.slice(start, end)))].join(unspaced ? '、' : ' ');
}

/** Each value once, with the first that says it; never two of one article. */
function distinct<T extends Told>(values: readonly { readonly value: string; readonly told: T }[]) {
  const seen = new Set<string>();
  return values.filter(({ value }) => {
    const key = value.toLowerCase().replace(/\s+/gu, ' ');
    return !seen.has(key) && seen.add(key);
  });
}
