import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pendingUploads } from '../ingest/data-folder.js';

/** A file that was fetched and is neither added nor discarded after this long was left behind by a stop; nobody decides for a day. */
const leftBehindMs = 24 * 60 * 60 * 1000;

/** Called at the start of the bot. What cannot be removed now is at the next one: a start must not fail for it. */
export function sweepPending(dataDir: string, nowMs: number): void {
  const pending = pendingUploads(dataDir);
  for (const name of namesIn(pending)) {
    const path = join(pending, name);
    try {
      if (nowMs - statSync(path).mtimeMs > leftBehindMs) rmSync(path, { recursive: true, force: true });
    } catch {
      // Gone meanwhile, or somebody else's.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
