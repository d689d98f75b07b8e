import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFile } from '../../src/indexes/checked-files.js';

/** Compiled: a thread cannot load TypeScript. */
const compiled = pathToFileURL(resolve('dist/src/indexes/checked-reader.js')).href;
const { readCheckedAside }: typeof import('../../src/indexes/checked-reader.js') = await import(compiled);

const bytes = Uint8Array.from({ length: 100_003 }, (_, at) => (at * 31) % 251);
let folder: string;
const fileOf = (name: string, content: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-checked-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['in a thread', 0],
  ['in this thread', Number.POSITIVE_INFINITY],
])('a file that is read and checked %s', (_, worthAThread) => {
  const read = (path: string, expected = describeFile(path), keep?: number) =>
    readCheckedAside(path, expected, keep, worthAThread);

  it('gives its bytes, from the border that its arrays need', async () => {
    const given = await read(fileOf('whole.bin', bytes));
    expect(given).toEqual({ bytes });
    expect('bytes' in given && given.bytes.byteOffset).toBe(0);
  });

  it('gives the beginning alone where no more is wanted', async () => {
    const path = fileOf('beginning.bin', bytes);
    expect(await read(path, describeFile(path), 10)).toEqual({ bytes: bytes.subarray(0, 10) });
    expect(await read(path, describeFile(path), 0)).toEqual({ bytes: new Uint8Array() });
  });

  it('is not given when one bit of it is wrong, it is cut, or it is missing', async () => {
    const path = fileOf('damaged.bin', bytes);
    const expected = describeFile(path);
    fileOf('damaged.bin', bytes.with(50_000, (bytes[50_000] as number) ^ 1));
    expect(await read(path, expected)).toEqual({ reason: 'damaged.bin is damaged' });
    fileOf('damaged.bin', bytes.subarray(1));
    expect(await read(path, expected)).toEqual({ reason: 'damaged.bin has 100002 bytes, not 100003' });
    rmSync(path);
    expect(await read(path, expected)).toEqual({ reason: 'damaged.bin cannot be read (ENOENT)' });
  });
});
