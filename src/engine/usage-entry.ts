import type { Answer } from '../answer/answer.js';
import type { UsageEntry } from '../store/usage-rows.js';

/** What is kept of a question: what it cost and how it ended, not a word of it. @param answer null when the archive failed */
export function usageEntry(answer: Answer | null, about: Pick<UsageEntry, 'person' | 'server' | 'latencyMs'>): UsageEntry {
  const { requests, inputTokens, outputTokens } = answer?.usage ?? { requests: 0, inputTokens: 0, outputTokens: 0 };
  return {
    ...about,
    outcome: answer?.status ?? 'failed',
    generator: answer?.generator ?? null,
    ...{ requests, inputTokens, outputTokens },
    removed: answer?.removed ?? 0,
  };
}
