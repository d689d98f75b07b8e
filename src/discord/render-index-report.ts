import type { IndexReport } from '../ingest/index-report.js';
import { inCode, neutraliseWithin } from './neutralise.js';
import { contentLimit, type Reply } from './reply.js';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a run of the index did, as one message; refused dumps that do not fit are counted, and whole in the file. */
export function renderIndexReport(report: IndexReport): Reply {
  const { dumps, articles } = report;
  const kinds = [
    counted(articles.report, 'report'),
    counted(articles.translation, 'translation'),
    `${articles.commentary} commentary`,
    counted(articles.note, 'note'),
  ];
  const head = [
    `**The archive is up to date.** ${counted(dumps.total, 'dump')} (${dumps.added} added, ${dumps.changed} changed, ${dumps.removed} removed, ${dumps.unchanged} unchanged) in ${(report.elapsedMs / 1000).toFixed(1)} s`,
    `${kinds.join(', ')}; ${counted(report.chunks, 'chunk')}`,
    ...report.notices.slice(0, 3).map((notice) => `-# ${neutraliseWithin(notice, 200)}`),
  ];
  if (report.undecided.length > 0)
    head.push(`${counted(report.undecided.length, 'field')} could not be decided and stayed empty`);
  if (report.refused.length > 0) head.push(`**Refused: ${counted(report.refused.length, 'dump')}**`);
  const refused = report.refused.map(
    ({ dump, reason, remedy }) => `- ${inCode(dump, 80)}: ${neutraliseWithin(reason, 150)} ${neutraliseWithin(remedy, 150)}`,
  );
  const whole = [...head, ...refused].join('\n');
  if (whole.length <= contentLimit) return { content: whole, file: null };
  const fitting = refused.slice(0, 3);
  const content = [...head, ...fitting, `… and ${report.refused.length - fitting.length} more in the attached file`].join('\n');
  return { content, file: { name: 'refused.md', text: `${whole}\n` } };
}
