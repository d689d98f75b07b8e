// In: a question and who asks it where. Out: the archive's answer, with what was said before and what is left of the budgets passed on, and
// what it cost on record, also when nobody waits for it any more. Called by answer-question.ts.
import type { Answer } from '../answer/answer.js';
import type { AskOptions, Turn } from '../answer/ask-options.js';
import type { Archive } from '../engine/archive.js';
import { usageEntry } from '../engine/usage-entry.js';
import type { Log } from '../log.js';
import type { Question } from '../retrieve/passage.js';
import { questionLanguage } from '../retrieve/question-language.js';
import type { UsageEntry, UsageRows } from '../store/usage-rows.js';
import { budgetWords } from './budget-words.js';
import type { Budgets } from './budgets.js';
import type { Conversations, Place } from './conversations.js';

export interface AskParts {
  readonly archive: Archive;
  readonly conversations: Conversations;
  readonly budgets: Budgets;
  readonly usage: Pick<UsageRows, 'record'>;
  readonly now: () => number;
  readonly log: Log;
}

export interface ArchiveQuestion {
  readonly question: Question;
  readonly person: string;
  readonly server: string | null;
  readonly place: Place;
  /** What was said before, where the conversation does not know it any more. */
  readonly turns?: readonly Turn[];
}

/** @throws Fault as the archive does */
export async function askArchive(parts: AskParts, asked: ArchiveQuestion, how: AskOptions): Promise<Answer> {
  const { archive, conversations, now } = parts;
  const { question, person, server, place } = asked;
  const remembered = conversations.turns(person, place);
  const turns = remembered.length > 0 ? remembered : (asked.turns ?? []);
  const startedAt = now();
  let answer: Answer | null = null;
  try {
    answer = await archive.ask(question, {
      ...how,
      turns,
      ...modelAllowance(parts, questionLanguage(question.text), { person, server }),
    });
    return answer;
  } finally {
    recordUsage(parts, usageEntry(answer, { person, server, latencyMs: now() - startedAt }));
  }
}

/** What the archive is told where a budget is spent: why no model may be used. @param language in which that is told */
export function modelAllowance(
  { budgets }: AskParts,
  language: string | null,
  { person, server }: { readonly person: string; readonly server: string | null },
): Pick<AskOptions, 'withoutModel'> {
  const spent = budgets.spentFor(person, server);
  return spent === null ? {} : { withoutModel: budgetWords(spent, language) };
}

/** A question must not fail for want of a record. */
export function recordUsage({ usage, log }: AskParts, entry: UsageEntry): void {
  try {
    usage.record(entry);
  } catch (error) {
    log.warn('what a question cost could not be recorded', { error });
  }
}
