import type { Colors } from 'picocolors/types.js';
import type { IndexReport } from '../ingest/index-report.js';
import { plural } from './plural.js';
import { printable } from './printable.js';
import { showRefusal } from './show-refusal.js';

/** What a run of the index did, for a person. */
export function showReport(report: IndexReport, colors: Colors): string {
  const { dumps, articles } = report;
  const kinds = `${plural(articles.report, 'report')}, ${plural(articles.translation, 'translation')}, ${articles.commentary} commentary, ${plural(articles.note, 'note')}`;
  const lines = [
    `${report.dryRun ? 'Would index' : 'Indexed'} ${plural(dumps.total, 'dump')}: ${kinds}; ${plural(report.chunks, 'chunk')}. ${colors.dim(`${(report.elapsedMs / 1000).toFixed(2)} s`)}`,
    `  ${dumps.added} added, ${dumps.changed} changed, ${dumps.removed} removed, ${dumps.unchanged} unchanged`,
    ...report.changes.map(({ dump, change }) => `  ${change.padEnd(8)} ${printable(dump)}`),
    ...report.refused.map(({ dump, reason, remedy }) =>
      colors.red(`  refused  ${printable(dump)}: ${showRefusal(reason, remedy)}`),
    ),
    ...report.undecided.map(
      ({ dump, line, field, title, reason }) =>
        `  ${colors.yellow('undecided')} ${printable(dump)}:${line} ${field}${title === null ? '' : ` of “${printable(title)}”`}: ${printable(reason)}`,
    ),
    ...report.notices.map(({ text }) => colors.yellow(`  Note: ${printable(text)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same in one line, for commands that index on their way; null when nothing changed. */
export function showReportBriefly(report: IndexReport): string | null {
  const { dumps, articles } = report;
  if (report.changes.length === 0) return null;
  const told = report.notices.map(({ text }) => `${printable(text)}\n`).join('');
  const count = articles.report + articles.translation + articles.commentary + articles.note;
  const refused = report.refused.length === 0 ? '' : `, ${report.refused.length} refused (see byline index)`;
  return `Indexed ${plural(dumps.total, 'dump')}: ${plural(count, 'article')}, ${plural(report.chunks, 'chunk')}${refused}, ${(report.elapsedMs / 1000).toFixed(2)} s.\n${told}`;
}
