// In: what the archive holds, the run under way, what was done last. Out: the same for an administrator. Called by /reindex status.
import type { ArchiveStatus } from '../engine/archive.js';
import type { AuditRow } from '../store/state-store.js';
import { inCode } from './neutralise.js';
import type { Words } from './words/words.js';

export interface StatusShown {
  readonly status: ArchiveStatus;
  /** The run under way, in words. */
  readonly run: string;
  readonly audit: readonly AuditRow[];
  readonly words: Words;
}

export function renderStatus({ status, run, audit, words }: StatusShown): string {
  return [
    ...(status.generation === null ? [words.say('status.nothing')] : holdings(status, status.generation, words)),
    ...(status.sample ? [words.say('status.sample')] : []),
    words.say(status.stale ? 'status.stale' : 'status.current'),
    run,
    '',
    ...(audit.length === 0 ? [words.say('status.noAudit')] : [words.say('status.audit')]),
    ...audit.map((row) => auditLine(row, words)),
  ].join('\n');
}

function holdings(status: ArchiveStatus, generation: string, words: Words): string[] {
  const dumps = words.say('report.dumps', { count: status.dumps });
  const articles = words.say('report.articles', { count: status.articles });
  const chunks = words.say('report.chunks', { count: status.chunks });
  const publishedAt = timeOf(generation);
  const name = inCode(generation, 60);
  return [
    words.say('status.published', { dumps, articles, chunks }),
    publishedAt === null
      ? words.say('status.generation', { name })
      : words.say('status.generationAt', { name, when: `<t:${publishedAt}:R>` }),
    vectorsLine(status, words),
    ...(status.refused > 0 ? [words.say('status.refused', { count: status.refused })] : []),
  ];
}

function vectorsLine({ embedder, vectors, vectorSearch }: ArchiveStatus, words: Words): string {
  if (vectors === null) return words.say('status.noVectors');
  const search = words.say(`status.search.${vectorSearch}`);
  return words.say('status.vectors', { embedder: inCode(embedder, 80), dimension: vectors.dimension, search });
}

/** A generation's name begins with the time at which it was made, in UTC. @returns seconds since the epoch; null for any other name */
function timeOf(generation: string): number | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})-/.exec(generation);
  if (parts === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return Math.floor(Date.UTC(year, month - 1, day, hour, minute, second) / 1000);
}

/** Names who did it without calling them. */
function auditLine({ who, what, outcome, at }: AuditRow, words: Words): string {
  return `- <t:${Math.floor(Date.parse(at) / 1000)}:R> <@${who}> ${inCode(what, 80)}: ${words.say(`outcome.${outcome}`)}`;
}
