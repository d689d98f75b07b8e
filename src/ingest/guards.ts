import { isUploadPath } from '../dump/list-uploads.js';
import { Fault } from '../errors.js';
import type { DumpFolder } from './ingest-parts.js';
import type { KnownCorpus } from './plan.js';

/** Share of the published chunks that a run may lose without being told so: an archive rarely halves, an unmounted part of it does. */
const leastShare = 0.5;

/** Dumps that owners added, that are published, and that owners have removed: the one loss that is always meant. */
export function removedUploads(folder: DumpFolder, known: KnownCorpus): readonly string[] {
  const present = new Set(folder.dumps.map(({ path }) => path));
  return [...known.dumps.keys()].filter((path) => isUploadPath(path) && !present.has(path));
}

/** Refuses a corpus folder that has become empty, or holds only the shipped sample, after it held dumps. @throws Fault `corpus` */
export function guardFolder(corpusDir: string, folder: DumpFolder, known: KnownCorpus): void {
  if (isEmptiedByOwners(folder, known)) return;
  const { published } = known;
  const force = (would: string) =>
    `Check that it is mounted. What was published before still serves; \`byline index --force\` ${would}.`;
  if (folder.dumps.length === 0) {
    throw new Fault('corpus', `The corpus folder ${corpusDir} holds no dumps.`, {
      remedy: published
        ? force('would publish an empty archive')
        : 'Put dumps (.txt, .md, .json, .jsonl) into it, or name another folder with --corpus or CORPUS_DIR.',
    });
  }
  if (!published || published.sample) return;
  if (folder.sample) {
    throw new Fault('corpus', `The corpus folder ${corpusDir} holds only the sample now; it held dumps before.`, {
      remedy: force('would serve the sample'),
    });
  }
  const heldOwn = [...known.dumps.keys()].some((path) => !isUploadPath(path));
  if (heldOwn && folder.dumps.every(({ uploaded }) => uploaded)) {
    throw new Fault(
      'corpus',
      `The corpus folder ${corpusDir} holds no dumps any more; only those added through Discord are left.`,
      {
        remedy: force('would publish these alone'),
      },
    );
  }
}

export interface Shrinkage {
  readonly folder: DumpFolder;
  readonly known: KnownCorpus;
  /** How many the run would publish. */
  readonly chunks: number;
  /** How many are published of what was not meant to go; null when none has to be kept. */
  readonly before: number | null;
}

/** Refuses to publish nothing, or far less than before. @throws Fault `corpus` */
export function guardShrinkage(corpusDir: string, { folder, known, chunks, before }: Shrinkage): void {
  if (chunks === 0 && !isEmptiedByOwners(folder, known)) {
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

/** Everything that is published had been added by owners, who have removed it all: what is removed must not be served on. */
function isEmptiedByOwners(folder: DumpFolder, known: KnownCorpus): boolean {
  const isLeftEmpty = folder.dumps.length === 0 || folder.sample;
  return isLeftEmpty && known.dumps.size > 0 && removedUploads(folder, known).length === known.dumps.size;
}
