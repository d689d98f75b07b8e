/** The words in the labels of completions: counts, and dates as they are written in a text. */
export interface LabelWords {
  readonly articles: (count: number) => string;
  /** A year, a month of it, a day of that: whole numbers. */
  readonly date: (year: number, month: number | null, day: number | null) => string;
  readonly until: (date: string) => string;
}

export const monthNames = 'January February March April May June July August September October November December'.split(' ');

const english: LabelWords = {
  articles: (count) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  date: (year, month, day) =>
    [...(day === null ? [] : [day]), ...(month === null ? [] : [monthNames[month - 1]]), year].join(' '),
  until: (date) => `until ${date}`,
};

const inHan: LabelWords['date'] = (year, month, day) =>
  `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;

const chinese: LabelWords = { articles: (count) => `${count} 篇文章`, date: inHan, until: (date) => `至${date}` };
const japanese: LabelWords = { articles: (count) => `記事 ${count} 件`, date: inHan, until: (date) => `${date}まで` };
const vietnamese: LabelWords = {
  articles: (count) => `${count} bài`,
  date: (year, month, day) =>
    month === null ? `năm ${year}` : `${day === null ? '' : `ngày ${day} `}tháng ${month} năm ${year}`,
  until: (date) => `đến ${date}`,
};

/** @param language BCP 47; English for any other */
export function labelWords(language: string | null): LabelWords {
  const known: Readonly<Record<string, LabelWords>> = {
    'zh-Hant': chinese,
    'zh-Hans': chinese,
    ja: japanese,
    vi: vietnamese,
  };
  return known[language ?? 'en'] ?? english;
}
