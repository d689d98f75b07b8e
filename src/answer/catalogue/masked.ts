import type { Query } from '../../retrieve/query.js';

/** One masked outlet or author, either of whom publishes and writes, and one masked period, for the patterns. */
export const OUTLET = '[\\uE000-\\uE01F\\uE200-\\uE21F]';
export const PERIOD = '[\\uE100-\\uE11F]';

export interface Masked {
  readonly text: string;
  /** The words of the question again, where a part of the text holds masks. */
  restore(part: string): string;
}

/** As many as have a mark of their own. */
const MOST_MARKS = 32;

/** Of the first of them; the others follow. */
export const FIRST_MARK = { outlet: 0xe000, period: 0xe100, author: 0xe200 };

/** The question with a mark in place of each outlet, author and period that was understood, so that a pattern can tell them from words. */
export function mask({ text, outlets, authors, periods }: Pick<Query, 'text' | 'outlets' | 'authors' | 'periods'>): Masked {
  const places = [
    ...periods.slice(0, MOST_MARKS).map(({ place }, at) => ({ ...place, mark: String.fromCharCode(FIRST_MARK.period + at) })),
    ...authors.slice(0, MOST_MARKS).map(({ place }, at) => ({ ...place, mark: String.fromCharCode(FIRST_MARK.author + at) })),
    ...outlets
      .slice(0, MOST_MARKS)
      .flatMap(({ place }, at) =>
        place === null || isBaiBao(text, place) ? [] : [{ ...place, mark: String.fromCharCode(FIRST_MARK.outlet + at) }],
      ),
  ].sort((one, other) => one.start - other.start);
  const words = new Map<string, string>();
  let masked = '';
  let end = 0;
  for (const { start, end: last, mark } of places) {
    if (start < end) continue;
    masked += `${unmarked(text.slice(end, start))}${mark}`;
    words.set(mark, text.slice(start, last));
    end = last;
  }
  masked += unmarked(text.slice(end));
  return {
    text: masked.replace(/\s+/g, ' ').trim(),
    restore: (part) => part.replace(/[\uE000-\uE21F]/g, (mark) => words.get(mark) ?? ' '),
  };
}

/** A mark that the asker typed is none of ours. */
const unmarked = (text: string): string => text.replace(/\p{Co}/gu, ' ');

/** "bài báo mới nhất" is the latest article, though a newspaper is called so; names have capitals. */
const isBaiBao = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /bài $/iu.test(text.slice(0, start)) && /^báo \p{Ll}/u.test(text.slice(start, end));
