import type { Config } from '../../config.js';
import { Fault } from '../../errors.js';
import { printable } from '../printable.js';
import { examineAddress } from './examine-address.js';
import { bad, type Finding, good } from './finding.js';

/** Asks the language model for a few words. @param tryModel resolves to milliseconds until the first of them */
export async function examineModel({ llm }: Pick<Config, 'llm'>, tryModel: () => Promise<number>): Promise<readonly Finding[]> {
  if (llm === null) return [];
  const exposed = examineAddress('LLM_BASE_URL', llm.baseUrl, 'the questions, excerpts of the corpus and the key');
  try {
    const elapsed = Math.round(await tryModel());
    return [good(`The language model answers: ${printable(llm.model)}, first words after ${elapsed} ms`), ...exposed];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [bad(printable(error.message), printable(error.remedy)), ...exposed];
  }
}
