import type { Config } from '../../config.js';
import { Fault } from '../../errors.js';
import { printable } from '../printable.js';
import { examineAddress } from './examine-address.js';
import { bad, type Finding, good } from './finding.js';

export interface ExaminedEmbeddings {
  readonly findings: readonly Finding[];
  /** The settings name a model, whether or not it answers. */
  readonly isSet: boolean;
  /** What names the embedder's vectors now; null when there is none or it does not answer. */
  readonly embedder: string | null;
}

/** Asks the embedder for the vector of one short text. */
export async function examineEmbeddings(
  { embeddings }: Pick<Config, 'embeddings'>,
  tryEmbedder: () => Promise<{ readonly id: string; readonly dimension: number }>,
): Promise<ExaminedEmbeddings> {
  if (embeddings.kind === 'builtin') return { findings: [], isSet: false, embedder: null };
  const exposed =
    embeddings.kind === 'openai'
      ? examineAddress('EMBEDDINGS_BASE_URL', embeddings.baseUrl, 'the corpus, the questions and the key')
      : [];
  try {
    const startedAt = performance.now();
    const { id, dimension } = await tryEmbedder();
    const elapsed = Math.round(performance.now() - startedAt);
    const answers = good(`The embeddings model answers in ${elapsed} ms: ${printable(id)}, ${dimension} dimensions`);
    return { findings: [answers, ...exposed], isSet: true, embedder: id };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { findings: [bad(printable(error.message), error.remedy), ...exposed], isSet: true, embedder: null };
  }
}
