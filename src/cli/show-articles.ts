import type { Colors } from 'picocolors/types.js';
import type { Origin } from '../dump/article.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { ReadArticles } from './cli-services.js';
import { printable } from './printable.js';
import { showRefusal } from './show-refusal.js';
import { showDate, showOutlet, showPlace, showTitle } from './show-source.js';
import { showTable } from './show-table.js';

/** One article a row. */
export function showArticleTable(articles: readonly ArticleRecord[], columns: number): string {
  const head = ['KIND', 'PUBLISHED', 'LANGUAGE', 'PLACE', 'OUTLET', 'HEADLINE'];
  const rows = articles.map((article) => [
    article.kind,
    showDate(article.published),
    article.language ?? '-',
    showPlace(article.dump, article.lines),
    showOutlet(article.outlet, article.host),
    showTitle(article.title) + (article.part ? ` (${article.part.number}/${article.part.of})` : ''),
  ]);
  return showTable([head, ...rows], columns);
}

/** Where each field of an article was read. */
export function showOrigins(article: ArticleRecord, colors: Colors): string {
  const { origins } = article;
  const fields: readonly (readonly [string, string | null, Origin | null])[] = [
    ['outlet', article.outlet, origins.outlet],
    ['host', article.host, origins.host],
    ['title', article.title, origins.title],
    ['published', article.published, origins.published],
    ['posted', article.posted, origins.posted],
  ];
  const lines = [
    `${colors.bold(showTitle(article.title))} ${colors.dim(`${article.kind}, ${showPlace(article.dump, article.lines)}, ${article.id}`)}`,
    ...fields.map(
      ([name, value, origin]) => `  ${name.padEnd(10)}${value === null ? '-' : printable(value)}${showOrigin(origin, colors)}`,
    ),
    ...article.otherDates.map(({ date, line }) => colors.yellow(`  disagrees ${date} at line ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function showOrigin(origin: Origin | null, colors: Colors): string {
  if (origin === null) return '';
  const place = origin.line === null ? '' : `line ${origin.line}, `;
  return colors.dim(`  ← ${place}${printable(origin.sign)}`);
}

/** What could not be read or decided. */
export function showOpenQuestions(read: ReadArticles, colors: Colors): string {
  const undecided = read.undecided.map(
    ({ dump, line, field, title, reason }) =>
      `  ${printable(dump)}:${line} ${field}${title === null ? '' : ` of “${printable(title)}”`}: ${printable(reason)}\n`,
  );
  const refused = read.refused.map(({ dump, reason, remedy }) => `  ${printable(dump)}: ${showRefusal(reason, remedy)}\n`);
  return [
    undecided.length === 0 ? '' : `${colors.yellow('Undecided')}\n${undecided.join('')}`,
    refused.length === 0 ? '' : `${colors.red('Refused')}\n${refused.join('')}`,
  ].join('');
}
