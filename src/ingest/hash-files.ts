// In: the files of the corpus folder and what is known of them. Out: their content hashes; a file that looks as it did is not read again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { RefusedDump } from '../dump/article.js';
import type { ListedDump } from '../dump/list-dumps.js';
import { because, explained } from '../reasons/reason.js';
import type { SeenFile } from '../store/generation-rows.js';
import type { RunWatch } from './run-watch.js';

export interface HashedFile extends SeenFile {
  /** Where to read it. */
  readonly file: string;
}

export interface HashedFiles {
  readonly files: readonly HashedFile[];
  /** Files that vanished or cannot be read. */
  readonly refused: readonly RefusedDump[];
}

/**
 * A file changed within this long before it was hashed may change again without its times telling: its stamp is not trusted.
 * Kernels stamp files in steps of up to 10 ms; some network disks in steps of 2 s.
 */
const unsettledMs = 2_000;

export async function hashFiles(
  dumps: readonly ListedDump[],
  seen: ReadonlyMap<string, SeenFile>,
  watch?: RunWatch,
): Promise<HashedFiles> {
  const files: HashedFile[] = [];
  const refused: RefusedDump[] = [];
  for (const dump of dumps) {
    await watch?.checkpoint();
    try {
      files.push(await hashFile(dump, seen.get(dump.path)));
    } catch (error) {
      refused.push(unreadable(dump.path, error));
    }
  }
  return { files, refused };
}

/** Size, times and inode as one text, by which an unchanged file is told without reading it. */
export async function stampOf(file: string): Promise<{ readonly stamp: string; readonly changedMs: number }> {
  const { size, mtimeNs, ctimeNs, ctimeMs, ino } = await stat(file, { bigint: true });
  return { stamp: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, changedMs: Number(ctimeMs) };
}

/** The refusal of a file that could not be opened or read. */
export function unreadable(dump: string, error: unknown): RefusedDump {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { dump, ...explained(code === 'ENOENT' ? because('refused.vanished') : because('refused.cannotBeRead', { code })) };
}

async function hashFile({ path, file }: ListedDump, known: SeenFile | undefined): Promise<HashedFile> {
  const { stamp, changedMs } = await stampOf(file);
  if (known?.stamp === stamp) return { path, file, stamp, sha256: known.sha256 };
  const hashedAtMs = Date.now();
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const settled = hashedAtMs - changedMs > unsettledMs;
  return { path, file, stamp: settled ? stamp : '', sha256: hash.digest('hex') };
}
