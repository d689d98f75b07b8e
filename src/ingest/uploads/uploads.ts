// The dumps that owners add and remove through Discord: files in the data folder, which ingest reads beside those of the corpus folder.
// Nothing here indexes; whoever adds or removes starts a run afterwards. Called by the local archive.
import { existsSync, linkSync, lstatSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { escapeControls } from '../../dump/control-characters.js';
import { dumpName } from '../../dump/dump-name.js';
import { asideName, isUploadPath, uploadPath } from '../../dump/list-uploads.js';
import { type Fault, faultBecause } from '../../errors.js';
import { makeFolder } from '../../make-folder.js';
import { because, type Reason, type RemediedCode, remedyOf } from '../../reasons/reason.js';
import { type DataFolder, dataFolder } from '../data-folder.js';
import type { IngestParts } from '../ingest-parts.js';
import { asFileFault } from './file-faults.js';
import type { DumpFile } from './inspected-dump.js';
import { placeTaken, takenBy } from './place-taken.js';

/** A dump that was added. */
export interface UploadedDump {
  /** Path as in every list of dumps: `uploads/NAME`. */
  readonly dump: string;
  readonly bytes: number;
  /** ISO time. */
  readonly addedAt: string;
}

/** Every method rejects with a `Fault` and nothing else. */
export interface Uploads {
  /** Moves the file into the corpus. A name that is taken is a `usage` fault: nothing is ever overwritten. */
  addDump(file: DumpFile): Promise<{ readonly dump: string }>;
  /** Takes an added dump out of the corpus and puts it aside. One that was not added is a `usage` fault. */
  removeDump(dump: string): Promise<void>;
  /** In order of their path. */
  uploads(): Promise<readonly UploadedDump[]>;
}

/** Tells whoever looks into the data folder, and the doctor, which corpus folder the dumps were added to. */
export const ownerOfUploads = '.corpus';

export function createUploads(parts: Pick<IngestParts, 'corpusDir' | 'dataDir' | 'openDumps'>): Uploads {
  const folder = dataFolder(parts.dataDir, parts.corpusDir);
  return {
    addDump: async (file) => add(file, folder, parts),
    removeDump: async (dump) => {
      const file = addedFiles(folder.uploads).find((added) => added.dump === dump);
      if (file) return putAside(file.path, folder.uploadsRemoved);
      throw notAdded(
        dump,
        (await parts.openDumps()).dumps.some(({ path }) => path === dump),
      );
    },
    uploads: async () => addedFiles(folder.uploads).map(({ dump, bytes, addedAt }) => ({ dump, bytes, addedAt })),
  };
}

async function add(
  file: DumpFile,
  folder: DataFolder,
  { corpusDir, openDumps }: Pick<IngestParts, 'corpusDir' | 'openDumps'>,
): Promise<{ readonly dump: string }> {
  const named = dumpName(file.name);
  if ('refused' in named) throw cannotBeAdded(file.name, named.refused);
  const taken = placeTaken(named.name, await openDumps());
  if (taken) throw cannotBeAdded(file.name, taken);
  try {
    if (!lstatSync(file.path).isFile()) throw cannotBeAdded(file.name, because('refused.irregularUpload'));
    makeFolder(folder.uploads);
    writeFileSync(join(folder.uploads, ownerOfUploads), `${corpusDir}\n`);
    const now = new Date();
    utimesSync(file.path, now, now);
    moveWithoutOverwriting(file.path, join(folder.uploads, named.name));
    return { dump: uploadPath(named.name) };
  } catch (error) {
    throw asFileFault(error);
  }
}

/** Of file systems that know no second names; there a look must do, and only the engine adds. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A second name and then the first one less: unlike a rename it fails where the name is taken, however it came there. */
function moveWithoutOverwriting(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST' || (withoutLinks.has(code) && existsSync(to)))
      throw cannotBeAdded(basename(to), takenBy(uploadPath(basename(to))));
    if (!withoutLinks.has(code)) throw error;
    renameSync(from, to);
  }
  rmSync(from, { force: true });
}

function putAside(path: string, removed: string): void {
  try {
    makeFolder(removed);
    renameSync(path, join(removed, asideName(basename(path), new Date())));
  } catch (error) {
    throw asFileFault(error);
  }
}

interface AddedFile extends UploadedDump {
  readonly path: string;
}

/** Also those that could not be read as dumps: whatever stands there can be removed. */
function addedFiles(uploads: string): readonly AddedFile[] {
  try {
    return readdirSync(uploads)
      .filter((name) => !name.startsWith('.'))
      .map((name) => ({ name, path: join(uploads, name) }))
      .map(({ name, path }) => ({ name, path, stats: lstatSync(path) }))
      .filter(({ stats }) => stats.isFile())
      .map(({ name, path, stats }) => ({
        path,
        dump: uploadPath(escapeControls(name)),
        bytes: stats.size,
        addedAt: stats.mtime.toISOString(),
      }))
      .sort((one, other) => (one.dump < other.dump ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw asFileFault(error);
  }
}

export function cannotBeAdded(name: string, problem: Reason<RemediedCode>): Fault {
  const values = { name: escapeControls(name), problem, remedy: remedyOf(problem) };
  return faultBecause('usage', because('upload.refused', values));
}

function notAdded(dump: string, isOfCorpus: boolean): Fault {
  const code = isOfCorpus ? 'upload.ofFolder' : isUploadPath(dump) ? 'upload.gone' : 'upload.neverAdded';
  return faultBecause('usage', because(code, { dump: escapeControls(dump) }));
}
