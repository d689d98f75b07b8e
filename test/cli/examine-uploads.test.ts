import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineUploads } from '../../src/cli/doctor/examine-uploads.js';
import { dataFolder } from '../../src/ingest/data-folder.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'byline-strays-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const corpus = (name: string) => join(root, name);
const data = () => join(root, 'data');
const put = (file: string, words = 'words') => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
};
function addedTo(name: string) {
  const { uploads } = dataFolder(data(), corpus(name));
  put(join(uploads, '.corpus'), `${corpus(name)}\n`);
  put(join(uploads, 'a.txt'));
  return uploads;
}

describe('the doctor and dumps that were added', () => {
  it('says nothing where none were, or all belong to this corpus folder', () => {
    expect(examineUploads(data(), corpus('now'))).toEqual([]);
    addedTo('now');
    expect(examineUploads(data(), corpus('now'))).toEqual([]);
  });

  it('says nothing of those of another corpus folder that is there', () => {
    addedTo('other');
    put(join(corpus('other'), 'a.txt'));
    expect(examineUploads(data(), corpus('now'))).toEqual([]);
  });

  it('warns of those whose corpus folder is gone, and says where to move them', () => {
    const stray = addedTo('before');
    expect(examineUploads(data(), corpus('now'))).toEqual([
      {
        mark: 'warning',
        what: expect.stringContaining(`1 dump added to the corpus folder ${corpus('before')}, which is gone, is not read`),
        mend: expect.stringContaining(`${stray} to ${dataFolder(data(), corpus('now')).uploads}`),
      },
    ]);
  });
});
