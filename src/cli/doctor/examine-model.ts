import type { Config } from '../../config.js';
import { Fault } from '../../errors.js';
import { printable } from '../printable.js';
import { examineAddress } from './examine-address.js';
import { bad, type Finding, good, warning } from './finding.js';

/** Of the patience that a question has: its prompt is a hundred times longer than doctor's, and a model reads before it writes. */
const HURRIED = 0.5;

/** Asks the language model for a few words. @param tryModel resolves to milliseconds until the first of them */
export async function examineModel({ llm }: Pick<Config, 'llm'>, tryModel: () => Promise<number>): Promise<readonly Finding[]> {
  if (llm === null) return [];
  const exposed = examineAddress('LLM_BASE_URL', llm.baseUrl, 'the questions, excerpts of the corpus and the key');
  try {
    const elapsed = Math.round(await tryModel());
    const answers = `The language model answers: ${printable(llm.model)}, first words after ${elapsed} ms`;
    const found = elapsed <= HURRIED * llm.patienceMs ? good(answers) : warning(answers, slow(llm.patienceMs));
    return [found, ...exposed];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [bad(printable(error.message), printable(error.remedy)), ...exposed];
  }
}

const slow = (patienceMs: number): string =>
  `A question waits ${patienceMs / 1_000} s for the first word and is then answered by quotes. Raise LLM_PATIENCE_SECONDS (to 40 at most), or keep the model loaded.`;
