// In: an archive. Out: the same, which keeps on record what each question cost. A record that cannot be kept costs no answer.
import type { Answer } from '../answer/answer.js';
import type { Archive } from '../engine/archive.js';
import { usageEntry } from '../engine/usage-entry.js';
import type { UsageRecords } from './cli-services.js';
import type { CommandContext } from './command-context.js';

/** Stands for whoever types; a terminal knows no ids. */
const person = 'terminal';

export function recordingArchive({ services, config, log }: CommandContext, archive: Archive): Archive {
  let records: UsageRecords | null = null;
  let isGivenUp = false;
  async function record(answer: Answer | null, latencyMs: number): Promise<void> {
    if (isGivenUp) return;
    try {
      records ??= await services.openUsage(config, { create: true });
      records?.usage.record(usageEntry(answer, { person, server: null, latencyMs }));
    } catch (error) {
      // A second try would make whoever asks a thousand questions wait a thousand times.
      isGivenUp = true;
      log.debug('What a question cost could not be recorded.', { error });
    }
  }
  return {
    async ask(question, options) {
      const startedAt = performance.now();
      let answer: Answer | null = null;
      try {
        answer = await archive.ask(question, options);
        return answer;
      } finally {
        await record(answer, performance.now() - startedAt);
      }
    },
    search: (question, limit) => archive.search(question, limit),
    index: (options, onProgress) => archive.index(options, onProgress),
    check: (question, options) => archive.check(question, options),
    status: () => archive.status(),
    close: async () => {
      records?.close();
      await archive.close();
    },
  };
}
