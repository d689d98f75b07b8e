import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import type { CheckedFile } from './manifest.js';

/** Bytes read, written and hashed at a time: about 15 ms of the event loop each. */
const BLOCK = 16 * 1024 * 1024;

/**
 * Writes, waits for the disk, then reads back and compares: a full disk or a quota is not always reported by the write.
 * @param parts of the file, in order
 */
export function writeChecked(path: string, ...parts: readonly Uint8Array[]): CheckedFile {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  try {
    for (const bytes of parts) {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(BLOCK, bytes.length - at));
      hash.update(bytes);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  const written = describeFile(path);
  if (written.sha256 !== hash.digest('hex')) {
    const wanted = parts.reduce((sum, { length }) => sum + length, 0);
    throw faultBecause('storage', because('storage.shortFile', { path, written: written.bytes, bytes: wanted }));
  }
  return written;
}

/** Size and checksum of a file as it is on the disk, after the disk has it. */
export function describeFile(path: string): CheckedFile {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
    const hash = createHash('sha256');
    const block = new Uint8Array(Math.min(BLOCK, Math.max(1, statSync(path).size)));
    let bytes = 0;
    for (let count = readSync(file, block); count > 0; count = readSync(file, block)) {
      hash.update(block.subarray(0, count));
      bytes += count;
    }
    return { name: basename(path), bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

export type ReadBytes = { readonly bytes: Uint8Array } | { readonly reason: string };

/**
 * Reads a file of which size and checksum are known, and hands it out only when both are right.
 * @param keep how many bytes from its beginning are wanted; all of it is checked whatever is kept
 */
export async function readChecked(path: string, expected: CheckedFile, keep = expected.bytes): Promise<ReadBytes> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size !== expected.bytes) return { reason: `${expected.name} has ${size} bytes, not ${expected.bytes}` };
      const kept = new Uint8Array(keep);
      const scratch = keep < size ? new Uint8Array(Math.min(BLOCK, size)) : null;
      const hash = createHash('sha256');
      for (let at = 0; at < size; ) {
        const target = at < keep ? kept.subarray(at, Math.min(keep, at + BLOCK)) : (scratch as Uint8Array);
        const { bytesRead } = await file.read(target, 0, Math.min(target.length, size - at), at);
        if (bytesRead === 0) return { reason: `${expected.name} was cut while it was read` };
        hash.update(target.subarray(0, bytesRead));
        at += bytesRead;
      }
      return hash.digest('hex') === expected.sha256 ? { bytes: kept } : { reason: `${expected.name} is damaged` };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { reason: `${expected.name} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  }
}

/** Makes the disk keep the names in a folder. Not every platform lets a folder be opened; there the rename is all there is. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Windows: EPERM.
  } finally {
    closeSync(folder);
  }
}
