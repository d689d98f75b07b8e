import type { UsageReport, UsageSummary } from '../store/summarise-usage.js';
import { showTable } from './show-table.js';

const head = [
  'DAY (UTC)',
  'QUESTIONS',
  'ANSWERED',
  'REFUSED',
  'FAILED',
  'BY MODEL',
  'TOKENS IN',
  'TOKENS OUT',
  'REMOVED',
  'MEDIAN',
  'P95',
];

/** One day a row, and all of them in the last. */
export function showUsage({ days, total }: UsageReport, columns: number): string {
  if (total.questions === 0) return 'Nothing was asked in that time.\n';
  return showTable([head, ...days.map((day) => [day.day, ...cells(day)]), ['all', ...cells(total)]], columns);
}

function cells(summary: UsageSummary): string[] {
  const { questions, answered, refused, failed, modelAnswers, inputTokens, outputTokens, removedStatements } = summary;
  const counts = [questions, answered, refused, failed, modelAnswers, inputTokens, outputTokens, removedStatements];
  return [...counts.map(String), showWait(summary.medianMs), showWait(summary.p95Ms)];
}

function showWait(ms: number | null): string {
  if (ms === null) return '-';
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
