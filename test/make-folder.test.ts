import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/make-folder.js';

const root = mkdtempSync(join(tmpdir(), 'byline-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes a folder with those above it, and leaves one that is there', () => {
    const path = join(root, 'a', 'b', 'c');
    makeFolder(path);
    writeFileSync(join(path, 'kept.txt'), 'kept');
    makeFolder(path);
    expect(existsSync(join(path, 'kept.txt'))).toBe(true);
  });

  it('fails where a file is in the way', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(join(root, 'file', 'below'))).toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/self'))('fails at once, and does not try for ever, where the system keeps no folders', () => {
    expect(() => makeFolder('/proc/byline/data')).toThrow('ENOENT');
  });
});
