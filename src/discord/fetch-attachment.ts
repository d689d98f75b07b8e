// In: an attachment as Discord describes it. Out: its file in the data folder, waiting to be inspected and added; or a Fault, and no file.
// Called by the command that adds dumps. What stands in the description came from a person: name, size and address are not believed.
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { largestDumpBytes } from '../dump/decode.js';
import { dumpName } from '../dump/dump-name.js';
import { Fault } from '../errors.js';
import { pendingUploads } from '../ingest/data-folder.js';
import { cannotBeAdded } from '../ingest/uploads/uploads.js';
import { isAttachmentAddress } from './attachment-address.js';
import { attachmentFaults } from './attachment-faults.js';

/** Of discord.js's `Attachment`, what is needed. */
export interface AttachmentFile {
  readonly name: string;
  readonly url: string;
  /** In bytes, as Discord says. */
  readonly size: number;
}

export interface PendingFile {
  /** A safe one made of the attachment's. */
  readonly name: string;
  /** Absolute; together with `name` what `Archive.inspect` and `Archive.addDump` take. */
  readonly path: string;
  /** Takes the file and its folder away, whether it was added or not. Never rejects. */
  discard(): Promise<void>;
}

export interface FetchAttachmentParts {
  /** The REST base of the settings. */
  readonly api: string;
  readonly dataDir: string;
  /** From the request to the last byte; less gives up on large files over slow lines. */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 60_000;

export type FetchAttachment = (attachment: AttachmentFile, signal?: AbortSignal) => Promise<PendingFile>;

export function createAttachmentFetcher(parts: FetchAttachmentParts): FetchAttachment {
  return async (attachment, signal) => {
    const named = dumpName(attachment.name);
    if ('refused' in named) throw cannotBeAdded(attachment.name, named.refused);
    if (attachment.size > largestDumpBytes) throw attachmentFaults.tooLarge(largestDumpBytes);
    if (!isAttachmentAddress(attachment.url, parts.api)) throw attachmentFaults.strangeAddress();
    const folder = join(pendingUploads(parts.dataDir), randomUUID());
    const discard = () => rm(folder, { recursive: true, force: true }).catch(() => {});
    const path = join(folder, named.name);
    const timeoutMs = parts.timeoutMs ?? defaultTimeoutMs;
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      await download(attachment, { folder, path }, signal ? AbortSignal.any([deadline, signal]) : deadline);
      return { name: named.name, path, discard };
    } catch (error) {
      await discard();
      if (error instanceof Fault) throw error;
      if (signal?.aborted) throw attachmentFaults.cancelled();
      throw deadline.aborted ? attachmentFaults.overdue(timeoutMs) : attachmentFaults.broken(error);
    }
  };
}

interface Place {
  readonly folder: string;
  readonly path: string;
}

async function download({ url, size }: AttachmentFile, place: Place, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, {
    // A redirect would lead to an address that nobody has judged.
    redirect: 'manual',
    // Packed, a small file could become any size; the pieces counted are then those that were sent.
    headers: { 'accept-encoding': 'identity', 'user-agent': 'byline' },
    signal,
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw attachmentFaults.refused(response.status);
  }
  const file = await kept(async () => {
    await mkdir(place.folder, { recursive: true, mode: 0o700 });
    return await open(place.path, 'wx', 0o600);
  });
  try {
    await writeAll(file, response, size);
  } finally {
    await file.close();
  }
}

/** Durably: once it is added, this is the only copy that Byline has. */
async function writeAll(file: FileHandle, response: Response, size: number): Promise<void> {
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > largestDumpBytes) throw attachmentFaults.tooLarge(largestDumpBytes);
    if (bytes > size) throw attachmentFaults.otherSize();
    await kept(() => file.writeFile(piece));
  }
  if (bytes !== size) throw attachmentFaults.otherSize();
  await kept(() => file.sync());
}

async function kept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw attachmentFaults.notKept(error);
  }
}
