import type { UsageRow } from './usage-rows.js';

/** What was asked in a day, or in all. */
export interface UsageSummary {
  readonly questions: number;
  readonly answered: number;
  /** Not found in the archive. */
  readonly refused: number;
  readonly failed: number;
  /** Of the answered, those that a language model wrote. */
  readonly modelAnswers: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly removedStatements: number;
  /** Milliseconds until the answer or the refusal; null when there was none. */
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

export interface UsageReport {
  /** Days in UTC on which something was asked, oldest first. */
  readonly days: readonly (UsageSummary & { readonly day: string })[];
  readonly total: UsageSummary;
}

export function summariseUsage(rows: readonly UsageRow[]): UsageReport {
  const byDay = new Map<string, UsageRow[]>();
  for (const row of rows) {
    const day = row.at.slice(0, 10);
    const ofDay = byDay.get(day);
    if (ofDay) ofDay.push(row);
    else byDay.set(day, [row]);
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  return { days: days.map(([day, ofDay]) => ({ day, ...summary(ofDay) })), total: summary(rows) };
}

function summary(rows: readonly UsageRow[]): UsageSummary {
  const count = (fits: (row: UsageRow) => boolean): number => rows.filter(fits).length;
  const sum = (value: (row: UsageRow) => number): number => rows.reduce((total, row) => total + value(row), 0);
  const waits = rows.filter(({ outcome }) => outcome !== 'failed').map(({ latencyMs }) => latencyMs);
  waits.sort((one, other) => one - other);
  return {
    questions: rows.length,
    answered: count(({ outcome }) => outcome === 'answered'),
    refused: count(({ outcome }) => outcome === 'not-found'),
    failed: count(({ outcome }) => outcome === 'failed'),
    modelAnswers: count(({ outcome, generator }) => outcome === 'answered' && generator !== 'extractive'),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    removedStatements: sum(({ removed }) => removed),
    medianMs: quantile(waits, 0.5),
    p95Ms: quantile(waits, 0.95),
  };
}

/** The smallest value that so great a share of all does not exceed. @param sorted ascending */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
