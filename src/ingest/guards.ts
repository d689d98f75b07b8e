import { Fault } from '../errors.js';
import type { GenerationInfo } from '../store/generation-rows.js';
import type { DumpFolder } from './ingest-parts.js';

/** Share of the published chunks that a run may lose without being told so: an archive rarely halves, an unmounted part of it does. */
const leastShare = 0.5;

/** Refuses a folder that has become empty, or holds only the shipped sample, after it held dumps. @throws Fault `corpus` */
export function guardFolder(corpusDir: string, folder: DumpFolder, published: GenerationInfo | null): void {
  if (folder.dumps.length === 0) {
    throw new Fault('corpus', `The corpus folder ${corpusDir} holds no dumps.`, {
      remedy: published
        ? 'Check that it is mounted. What was published before still serves; `byline index --force` would publish an empty archive.'
        : 'Put dumps (.txt, .md, .json, .jsonl) into it, or name another folder with --corpus or CORPUS_DIR.',
    });
  }
  if (folder.sample && published && !published.sample) {
    throw new Fault('corpus', `The corpus folder ${corpusDir} holds only the sample now; it held dumps before.`, {
      remedy: 'Check that it is mounted. What was published before still serves; `byline index --force` would serve the sample.',
    });
  }
}

/** Refuses to publish nothing, or far less than before. @throws Fault `corpus` */
export function guardShrinkage(corpusDir: string, chunks: number, before: number | null): void {
  if (chunks === 0) {
    throw new Fault('corpus', `No article was found in the corpus folder ${corpusDir}.`, {
      remedy: '`byline articles` lists what was refused and why; `byline index --force` would publish an empty archive.',
    });
  }
  if (before !== null && chunks < before * leastShare) {
    throw new Fault(
      'corpus',
      `The corpus has shrunk from ${before} to ${chunks} chunks; what was published before still serves.`,
      {
        remedy: 'Check that the whole folder is mounted; `byline index --force` publishes it as it is.',
      },
    );
  }
}
