import type { Answer } from '../answer/answer.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { UsageEntry } from '../store/usage-rows.js';

type About = Pick<UsageEntry, 'person' | 'server' | 'latencyMs'>;

const nothing = { requests: 0, inputTokens: 0, outputTokens: 0 };

/** What is kept of a question: what it cost and how it ended, not a word of it. @param answer null when the archive failed */
export function usageEntry(answer: Answer | null, about: About): UsageEntry {
  const { requests, inputTokens, outputTokens } = answer?.usage ?? nothing;
  return {
    ...about,
    outcome: answer?.status ?? 'failed',
    generator: answer?.generator ?? null,
    ...{ requests, inputTokens, outputTokens },
    removed: answer?.removed ?? 0,
  };
}

/** The same of a text that was checked: answered where the archive says anything of it. */
export function usageOfCheck(check: TextCheck | null, about: About): UsageEntry {
  const { requests, inputTokens, outputTokens } = check?.usage ?? nothing;
  const found = check?.statements.some(({ verdict }) => verdict !== 'not-found') ? 'answered' : 'not-found';
  const generator = check?.generator === 'code' ? 'extractive' : (check?.generator ?? null);
  return {
    ...about,
    outcome: check === null ? 'failed' : found,
    generator,
    ...{ requests, inputTokens, outputTokens },
    removed: 0,
  };
}
