// In: an understood question. Out: what it wants of the archive itself (a count, a list, the latest …); null for a question like any other.
// Called by `answerCatalogue`, once a question. Only a question that is nothing else is taken: the whole of it has to fit a form.
import type { OutletFacet, Period, Query } from '../../retrieve/query.js';
import { inChinese } from './in-chinese.js';
import { inEnglish } from './in-english.js';
import { inJapanese } from './in-japanese.js';
import { inVietnamese } from './in-vietnamese.js';
import { mask } from './masked.js';
import { newsAsked } from './news-asked.js';
import type { ReadWanted, Wanted } from './wanted.js';

export interface Recognised extends Wanted {
  /** The outlets and periods that limit; those that stand in the topic are a part of it. */
  readonly outlets: readonly OutletFacet[];
  readonly periods: readonly Period[];
}

/** Characters; a question of this kind is short, and what is longer says something besides. */
const LONGEST = 240;

export function recognise(query: Query): Recognised | null {
  if (query.text.trim().length > LONGEST) return null;
  const masked = mask(query);
  const { language } = query.understood;
  const wanted = readerOf(language)(masked.text) ?? newsAsked(language)(masked.text);
  if (wanted === null) return null;
  const within = wanted.topic ?? '';
  const limits = (mark: number): boolean =>
    masked.text.includes(String.fromCharCode(mark)) && !within.includes(String.fromCharCode(mark));
  const topic = wanted.topic === null ? null : masked.restore(wanted.topic).trim();
  return {
    ...wanted,
    topic,
    outlets: query.outlets.filter((_, at) => limits(0xe000 + at)),
    periods: query.periods.filter((_, at) => limits(0xe100 + at)),
  };
}

function readerOf(language: string | null): ReadWanted {
  if (language === 'ja') return inJapanese;
  if (language === 'vi') return inVietnamese;
  return language?.startsWith('zh') ? inChinese : inEnglish;
}
