// In: an administrator's or owner's wish to bring the archive up to date. Out: the report, with the progress shown on the way and a button to
// end it; or a kind word that another run is under way. Called by /reindex and /corpus.
import { Fault } from '../errors.js';
import type { IndexOptions, IndexReport } from '../ingest/index-report.js';
import type { Asking, Work } from './action.js';
import { button, customId, row } from './controls.js';
import type { WorkEnd } from './deadline.js';
import type { RunUnderWay } from './index-runs.js';
import { renderIndexProgress, shortProgress } from './render-index-progress.js';
import { type Reply, say, withFirstLine } from './reply.js';

/** @param show called when the run is done */
export async function runIndex(
  work: Work,
  options: IndexOptions,
  show: (report: IndexReport) => Reply,
): Promise<Reply | WorkEnd> {
  const { archive, indexRuns, words } = work;
  const run = indexRuns.begin(work.person, work.server);
  if (run === null) return { outcome: 'busy', reply: say(tellOfRun(indexRuns.current(), work)) };
  try {
    work.progress(words.say(options.dryRun === true ? 'reindex.looking' : 'reindex.started'), [
      row(button(customId('reindex', 'cancel'), { label: words.say('reindex.cancelButton'), style: 'danger' })),
    ]);
    const report = await archive.index(
      options,
      (progress) => {
        run.progress = progress;
        work.progress(renderIndexProgress(progress, words));
      },
      run.signal,
    );
    const reply = show(report);
    return run.cancelledBy === null ? reply : withFirstLine(reply, words.say('reindex.cancelledTooLate'));
  } catch (error) {
    return endOf(error, run, work);
  } finally {
    indexRuns.end(run);
  }
}

function endOf(error: unknown, { cancelledBy }: RunUnderWay, { words }: Work): WorkEnd {
  if (!(error instanceof Fault) || error.code !== 'busy') throw error;
  if (cancelledBy === null) return { outcome: 'busy', reply: say(words.say('reindex.busyElsewhere')) };
  return { outcome: 'cancelled', reply: say(words.say('reindex.cancelled', { who: `<@${cancelledBy}>` })) };
}

/** Who started a run is told where they did, and to themselves. */
export function tellOfRun(
  run: RunUnderWay | null,
  { person, server, words }: Pick<Asking, 'person' | 'server' | 'words'>,
): string {
  if (run === null) return words.say('status.noRun');
  const when = `<t:${Math.floor(run.startedAt / 1000)}:R>`;
  const progress = shortProgress(run.progress, words);
  const isKnown = run.person === person || (run.server !== null && run.server === server);
  return isKnown
    ? words.say('reindex.underWayBy', { when, who: `<@${run.person}>`, progress })
    : words.say('reindex.underWayElsewhere', { when, progress });
}
