import type { Archive } from '../engine/archive.js';
import { Fault } from '../errors.js';
import type { CommandContext } from './command-context.js';
import { createProgressLine } from './progress-line.js';
import { showReportBriefly } from './show-report.js';

/**
 * The archive, brought up to date first unless `index` is false. While another process indexes, what is published is read.
 * The caller closes it.
 */
export async function openArchive(context: CommandContext, options: { readonly index: boolean }): Promise<Archive> {
  const archive = await context.services.openArchive(context.config, context.log);
  try {
    if (options.index) await indexQuietly(context, archive);
    return archive;
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** Brings an open archive up to date where its folder has changed since. */
export async function refreshArchive(context: CommandContext, archive: Archive): Promise<void> {
  if ((await archive.status()).stale) await indexQuietly(context, archive);
}

async function indexQuietly({ terminal }: CommandContext, archive: Archive): Promise<void> {
  const progress = createProgressLine(terminal.err);
  try {
    const report = await archive.index({}, progress.show);
    progress.clear();
    const told = showReportBriefly(report);
    if (told !== null) await terminal.err.write(terminal.err.colors.dim(told));
  } catch (error) {
    progress.clear();
    if (!(error instanceof Fault && error.code === 'busy')) throw error;
    await terminal.err.write(`${error.message} Reading what was published before.\n`);
  }
}
