// In: an archive. Out: the same, which keeps on record what each question cost. A record that cannot be kept costs no answer.
import type { Archive } from '../engine/archive.js';
import { usageEntry, usageOfCheck } from '../engine/usage-entry.js';
import type { UsageEntry } from '../store/usage-rows.js';
import type { UsageRecords } from './cli-services.js';
import type { CommandContext } from './command-context.js';

type About = Parameters<typeof usageEntry>[1];

/** Stands for whoever types; a terminal knows no ids. */
const person = 'terminal';

export function recordingArchive({ services, config, log }: CommandContext, archive: Archive): Archive {
  let records: UsageRecords | null = null;
  let isGivenUp = false;
  async function record(entry: UsageEntry): Promise<void> {
    if (isGivenUp) return;
    try {
      records ??= await services.openUsage(config, { create: true });
      records?.usage.record(entry);
    } catch (error) {
      // A second try would make whoever asks a thousand questions wait a thousand times.
      isGivenUp = true;
      log.debug('What a question cost could not be recorded.', { error });
    }
  }
  async function recorded<T>(work: () => Promise<T>, entryOf: (done: T | null, about: About) => UsageEntry): Promise<T> {
    const startedAt = performance.now();
    let done: T | null = null;
    try {
      done = await work();
      return done;
    } finally {
      await record(entryOf(done, { person, server: null, latencyMs: performance.now() - startedAt }));
    }
  }
  return {
    ask: (question, options) => recorded(() => archive.ask(question, options), usageEntry),
    check: (question, options) => recorded(() => archive.check(question, options), usageOfCheck),
    search: (question, limit) => archive.search(question, limit),
    timeline: (question) => archive.timeline(question),
    compare: (question) => archive.compare(question),
    overview: () => archive.overview(),
    complete: (request) => archive.complete(request),
    article: (id) => archive.article(id),
    passage: (place) => archive.passage(place),
    index: (options, onProgress, signal) => archive.index(options, onProgress, signal),
    inspect: (file) => archive.inspect(file),
    addDump: (file) => archive.addDump(file),
    removeDump: (dump) => archive.removeDump(dump),
    uploads: () => archive.uploads(),
    status: () => archive.status(),
    close: async () => {
      records?.close();
      await archive.close();
    },
  };
}
