import { because, inEnglish, type Reason } from '../reasons/reason.js';
import type { Undecided, UndecidedField } from './article.js';
import type { Unnamed } from './attribute.js';
import type { DateReader } from './dates.js';
import type { DumpText } from './dump-text.js';
import type { Draft } from './layouts/layout.js';

/** What a report lacks, with the reason. Translations lack what their report lacks; remarks and notes need no outlet. */
export function undecidedFields(
  dump: DumpText,
  drafts: readonly Draft[],
  articles: readonly (Unnamed | null)[],
  dates: DateReader,
): Undecided[] {
  return articles.flatMap((article) => {
    if (article?.kind !== 'report') return [];
    const doubts = drafts.find((draft) => draft.firstLine === article.lines[0])?.doubts;
    const missing = (field: UndecidedField, why: Reason): Undecided => undecided(article.lines[0], article.title, field, why);
    const found: Undecided[] = [];
    if (article.outlet === null) found.push(missing('outlet', doubts?.outlet ?? because('undecided.outlet')));
    if (article.title === null) found.push(missing('title', doubts?.title ?? because('undecided.title')));
    if (article.published === null) found.push(missing('published', dateReason(dump, article, dates)));
    return found;
  });
}

function dateReason(dump: DumpText, article: Unnamed, dates: DateReader): Reason {
  const from = article.lines[0] - 1;
  const to = article.body[0]?.lines[0] ?? article.lines[0];
  const header = dump.lines.slice(from, Math.min(to, from + longestHeader)).map((line) => line.text.slice(0, longestLine));
  const ambiguous = header.some((text) => dates.find(text, 'day-month').length > dates.find(text).length);
  return because(ambiguous ? 'undecided.dateOrder' : 'undecided.date');
}

export function undecided(line: number, title: string | null, field: UndecidedField, why: Reason): Undecided {
  return { line, title, field, reason: inEnglish(why), why };
}

/** A header's lines and their length that are searched for an ambiguous date. */
const longestHeader = 40;
const longestLine = 400;
