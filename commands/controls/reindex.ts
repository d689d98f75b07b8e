// What /reindex does, and the buttons below its messages that do the same.
import type { Control, PreparedWork } from '../../src/discord/action.js';
import { button, customId, row } from '../../src/discord/controls.js';
import { renderIndexReport } from '../../src/discord/render-index-report.js';
import { renderStatus } from '../../src/discord/render-status.js';
import { say } from '../../src/discord/reply.js';
import { runIndex, tellOfRun } from '../../src/discord/run-index.js';
import { sayFault } from '../../src/discord/say-reason.js';
import { Fault } from '../../src/errors.js';
import type { IndexReport } from '../../src/ingest/index-report.js';

type Run = PreparedWork['run'];

export const reindexNow: Run = (work) => runIndex(work, {}, (report) => renderIndexReport(report, work.words));

export const previewIndex: Run = async (work) => {
  const { words } = work;
  const label = words.say('reindex.runButton');
  const rows = [row(button(customId('reindex', 'run'), { label, style: 'main' }))];
  try {
    return await runIndex(work, { dryRun: true }, (report) => ({
      ...renderIndexReport(report, words),
      ...(changesAnything(report) ? { rows } : {}),
    }));
  } catch (error) {
    // A guard that would stop the run is just what a preview is for.
    if (!(error instanceof Fault) || error.code !== 'corpus') throw error;
    return say(`${words.say('reindex.refusedRun')}\n${sayFault(error, words)}`);
  }
};

const changesAnything = ({ dumps }: IndexReport): boolean => dumps.added + dumps.changed + dumps.removed > 0;

export const showStatus: Run = async (work) => {
  const status = await work.archive.status();
  const rows = work.server === null ? [] : work.state.auditOf(work.server, 50);
  const audit = rows.filter(({ what }) => what !== '/reindex status').slice(0, lastRows);
  const run = tellOfRun(work.indexRuns.current(), work);
  return say(renderStatus({ status, run, audit, words: work.words }));
};

/** As many as are read at a glance. Looks like this one would only hide what was done. */
const lastRows = 5;

export const cancelIndex: Run = async ({ indexRuns, person, words }) =>
  say(words.say(indexRuns.cancel(person) === null ? 'reindex.nothingToCancel' : 'reindex.cancelling'));

const named: Readonly<Record<string, Pick<PreparedWork, 'audit' | 'run'>>> = {
  run: { audit: '/reindex run', run: reindexNow },
  cancel: { audit: '/reindex cancel', run: cancelIndex },
};

export const reindexButtons: Control = {
  name: 'reindex',
  who: 'administrators',
  prepare({ args }, { words }) {
    const action = named[args[0] ?? ''];
    return action === undefined ? { refusal: words.say('outdatedControl') } : { hidden: true, ...action };
  },
};
