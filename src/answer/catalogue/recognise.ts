// In: an understood question. Out: what it wants of the archive itself (a count, a list, the latest …); null for a question like any other.
// Called by `answerCatalogue`, once a question. Only a question that is nothing else is taken: the whole of it has to fit a form.
import type { AuthorFacet, OutletFacet, Period, Query } from '../../retrieve/query.js';
import { inChinese } from './in-chinese.js';
import { inEnglish } from './in-english.js';
import { inJapanese } from './in-japanese.js';
import { inVietnamese } from './in-vietnamese.js';
import { FIRST_MARK, mask } from './masked.js';
import { newsAsked } from './news-asked.js';
import type { ReadWanted, Wanted } from './wanted.js';
import { whoWrote } from './who-wrote.js';

export interface Recognised extends Wanted {
  /** The outlets, authors and periods that limit; those that stand in the topic are a part of it. */
  readonly outlets: readonly OutletFacet[];
  readonly authors: readonly AuthorFacet[];
  readonly periods: readonly Period[];
}

/** Characters; a question of this kind is short, and what is longer says something besides. */
const LONGEST = 240;

export function recognise(query: Query): Recognised | null {
  if (query.text.trim().length > LONGEST) return null;
  const masked = mask(query);
  const { language } = query.understood;
  const wanted = whoWrote(language)(masked.text) ?? readerOf(language)(masked.text) ?? newsAsked(language)(masked.text);
  if (wanted === null) return null;
  const within = wanted.topic ?? '';
  const limits = (mark: number): boolean =>
    masked.text.includes(String.fromCharCode(mark)) && !within.includes(String.fromCharCode(mark));
  const authors = query.authors.filter((_, at) => limits(FIRST_MARK.author + at));
  const topic = wanted.topic === null ? null : masked.restore(wanted.topic).trim();
  return {
    ...wanted,
    topic,
    outlets: query.outlets.filter((_, at) => limits(FIRST_MARK.outlet + at)),
    authors,
    periods: query.periods.filter((_, at) => limits(FIRST_MARK.period + at)),
    // "What did she write?" of somebody without articles here may be told by a report.
    ...(authors.some(({ articles, sure }) => articles.size === 0 && !sure) ? { orSentences: true as const } : {}),
  };
}

function readerOf(language: string | null): ReadWanted {
  if (language === 'ja') return inJapanese;
  if (language === 'vi') return inVietnamese;
  return language?.startsWith('zh') ? inChinese : inEnglish;
}
