// The file that an owner has been shown and has not decided about yet, as it is known after a restart. Called by the buttons of /corpus add.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DumpFile } from '../ingest/uploads/inspected-dump.js';

/** False once it was added, discarded or left behind for too long. */
export const isPending = ({ path }: DumpFile): boolean => existsSync(path);

/** With the folder that was made for it alone. Never rejects. */
export async function discardPending({ path }: DumpFile): Promise<void> {
  await rm(dirname(path), { recursive: true, force: true }).catch(() => undefined);
}
