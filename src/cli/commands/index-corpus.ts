import type { IndexOptions } from '../../ingest/index-report.js';
import type { CommandContext } from '../command-context.js';
import { reportJson } from '../contract-json.js';
import { createProgressLine } from '../progress-line.js';
import { showReport } from '../show-report.js';

export interface IndexCommandOptions extends IndexOptions {
  readonly json?: boolean;
}

/** `byline index` */
export async function indexCorpus(context: CommandContext, options: IndexCommandOptions): Promise<void> {
  const { config, services, terminal, log } = context;
  const { json, full = false, dryRun = false, force = false } = options;
  const archive = await services.openArchive(config, log);
  const progress = createProgressLine(terminal.err);
  try {
    const report = await archive.index({ full, dryRun, force }, progress.show);
    progress.clear();
    await terminal.out.write(json ? `${JSON.stringify(reportJson(report), null, 2)}\n` : showReport(report, terminal.out.colors));
  } finally {
    progress.clear();
    await archive.close();
  }
}
