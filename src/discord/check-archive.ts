// In: a text and who wants it checked. Out: what the archive says of each of its statements, within the budgets and on record.
// Called by the message command that checks a text.
import type { TextCheck } from '../answer/check/text-check.js';
import { usageOfCheck } from '../engine/usage-entry.js';
import type { Question } from '../retrieve/passage.js';
import type { AskParts } from './ask-archive.js';
import { modelAllowance, recordUsage } from './ask-archive.js';

export interface CheckedBy {
  readonly person: string;
  readonly server: string | null;
  /** BCP 47, of whoever reads what became of the text: it may be another's, in another language. */
  readonly tellIn: string;
}

/** @throws Fault as the archive does */
export async function checkArchive(
  parts: AskParts,
  text: Question,
  { tellIn, ...by }: CheckedBy,
  signal: AbortSignal,
): Promise<TextCheck> {
  const startedAt = parts.now();
  let checked: TextCheck | null = null;
  try {
    checked = await parts.archive.check(text, { signal, tellIn, ...modelAllowance(parts, tellIn, by) });
    return checked;
  } finally {
    recordUsage(parts, usageOfCheck(checked, { ...by, latencyMs: parts.now() - startedAt }));
  }
}
