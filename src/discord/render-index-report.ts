// In: what a run of the index did, or would do. Out: the same as one message, whole in a file where it is long. Called by run-index.ts.
import type { IndexReport } from '../ingest/index-report.js';
import { fitLines } from './fit-lines.js';
import { inCode } from './neutralise.js';
import type { Reply } from './reply.js';
import { sayReason, sayWhy } from './say-reason.js';
import type { Words } from './words/words.js';

export function renderIndexReport(report: IndexReport, words: Words): Reply {
  const { dumps, undecided, refused, changes } = report;
  const counts = words.say('report.changes', { ...dumps });
  const seconds = (report.elapsedMs / 1000).toFixed(1);
  const total = words.say('report.dumps', { count: dumps.total });
  const lines = [
    words.say(report.dryRun ? 'report.preview' : 'report.done', { dumps: total, changes: counts, seconds }),
    kindsOf(report, words),
    ...report.notices.slice(0, 3).map(({ text, why }) => `-# ${sayReason(why, text, words, 200)}`),
    ...(undecided.length > 0 ? [words.say('report.undecided', { count: undecided.length })] : []),
    ...(refused.length > 0 ? [words.say('report.refused', { dumps: words.say('report.dumps', { count: refused.length }) })] : []),
    ...refused.map((file) => `- ${inCode(file.dump, 80)}: ${sayWhy(file, words, 150)}`),
    ...changes.map(({ dump, change }) => `- ${words.say(`report.${change}`)}: ${inCode(dump, 80)}`),
  ];
  return fitLines(lines, 'report.md', words);
}

function kindsOf({ articles, chunks }: IndexReport, words: Words): string {
  return words.say('report.kinds', {
    reports: words.say('report.reports', { count: articles.report }),
    translations: words.say('report.translations', { count: articles.translation }),
    commentary: words.say('report.commentary', { count: articles.commentary }),
    notes: words.say('report.notes', { count: articles.note }),
    chunks: words.say('report.chunks', { count: chunks }),
  });
}
