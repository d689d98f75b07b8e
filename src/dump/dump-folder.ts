// In: the corpus folder, and where owners' added dumps are kept. Out: the dumps with all that it takes to read them: outlet file, dates, corrections. Called by
// `byline articles` and by ingest, which reads only what has changed.
import { join } from 'node:path';
import type { ReadDump, RefusedDump } from './article.js';
import { type ChosenCorpus, type CorpusPlaces, chooseCorpus } from './choose-corpus.js';
import { type Corrections, loadCorrections, withoutDump } from './corrections.js';
import { createDateReader } from './dates.js';
import { loadOutlets, type OutletRegistry } from './outlets.js';
import { PARSER_VERSION, readDump } from './read-dump.js';

export interface DumpFolder extends ChosenCorpus {
  /** Named fingerprints of everything besides its bytes that decides how a dump reads. */
  readonly readers: Readonly<Record<string, string>>;
  readonly outlets: OutletRegistry;
  readonly corrections: Corrections;
  /** @param path from the corpus folder, as listed */
  read(path: string, bytes: Uint8Array): ReadDump | RefusedDump;
}

/** A missing folder, or a wrong `outlets.yaml` or `corrections.yaml` in it, is a `corpus` fault. */
export function openDumpFolder(root: string, places: CorpusPlaces = {}): DumpFolder {
  const outlets = loadOutlets({ files: [join(root, 'outlets.yaml')] });
  const corrections = loadCorrections(join(root, 'corrections.yaml'));
  const aids = { outlets, dates: createDateReader(), corrections };
  const chosen = chooseCorpus(root, places);
  return {
    ...chosen,
    refused: [
      ...chosen.refused,
      ...withoutDump(
        corrections,
        chosen.dumps.map((dump) => dump.path),
      ),
    ],
    readers: { parser: PARSER_VERSION, outlets: outlets.fingerprint, corrections: corrections.fingerprint },
    outlets,
    corrections,
    read: (path, bytes) => readDump({ path, bytes }, aids),
  };
}
