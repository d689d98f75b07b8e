import type { ReadDump } from './article.js';
import type { Unnamed } from './attribute.js';
import type { DateReader } from './dates.js';
import type { DumpText } from './dump-text.js';
import type { Draft } from './layouts/layout.js';

type Undecided = ReadDump['undecided'][number];

/** What a report lacks, with the reason in words. Translations lack what their report lacks; remarks and notes need no outlet. */
export function undecidedFields(
  dump: DumpText,
  drafts: readonly Draft[],
  articles: readonly (Unnamed | null)[],
  dates: DateReader,
): Undecided[] {
  return articles.flatMap((article) => {
    if (article?.kind !== 'report') return [];
    const doubts = drafts.find((draft) => draft.firstLine === article.lines[0])?.doubts;
    const missing = (field: string, reason: string): Undecided => ({
      line: article.lines[0],
      title: article.title,
      field,
      reason,
    });
    const found: Undecided[] = [];
    if (article.outlet === null) found.push(missing('outlet', doubts?.outlet ?? 'nothing near it names who published it'));
    if (article.title === null) found.push(missing('title', doubts?.title ?? 'no line shows by its form that it is a headline'));
    if (article.published === null) found.push(missing('published', dateReason(dump, article, dates)));
    return found;
  });
}

function dateReason(dump: DumpText, article: Unnamed, dates: DateReader): string {
  const from = article.lines[0] - 1;
  const to = article.body[0]?.lines[0] ?? article.lines[0];
  const header = dump.lines.slice(from, Math.min(to, from + longestHeader)).map((line) => line.text.slice(0, longestLine));
  const ambiguous = header.some((text) => dates.find(text, 'day-month').length > dates.find(text).length);
  return ambiguous ? 'its date can be read day first or month first' : 'no line of its header is a complete date';
}

/** A header's lines and their length that are searched for an ambiguous date. */
const longestHeader = 40;
const longestLine = 400;
