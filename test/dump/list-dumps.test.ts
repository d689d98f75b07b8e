import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseCorpus } from '../../src/dump/choose-corpus.js';
import { listDumps } from '../../src/dump/list-dumps.js';
import { Fault } from '../../src/errors.js';

let above: string;
let root: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'byline-list-'));
  root = join(above, 'corpus');
  mkdirSync(root);
});
afterEach(() => rmSync(above, { recursive: true }));

function put(path: string, content = 'words') {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const reasons = () => Object.fromEntries(listDumps(root).refused.map((refused) => [refused.dump, refused.reason]));

describe('listing the dumps of a folder', () => {
  it('finds dumps in nested folders, in order of their paths, and passes over what belongs beside them', () => {
    for (const path of [
      'b.txt',
      'a/z.JSON',
      'a/deep/er/x.md',
      'y.jsonl',
      'outlets.yaml',
      'README.md',
      'LICENSE.txt',
      '.hidden.txt',
      '.git/x.txt',
    ]) {
      put(path);
    }
    const list = listDumps(root);
    expect(list.dumps.map((dump) => dump.path)).toEqual(['a/deep/er/x.md', 'a/z.JSON', 'b.txt', 'y.jsonl']);
    expect(list.dumps[0]).toMatchObject({ bytes: 5, file: join(root, 'a/deep/er/x.md') });
    expect(list.refused).toEqual([]);
  });

  it('lists foreign files with a remedy', () => {
    put('photo.png');
    put('page.html');
    expect(reasons()).toEqual({ 'page.html': 'it is a foreign file', 'photo.png': 'it is a foreign file' });
    expect(listDumps(root).refused[0]?.remedy).toMatch(/\.jsonl/);
  });

  it('follows no link out of the folder and no link to a folder', () => {
    writeFileSync(join(above, 'secret.txt'), 'secret');
    put('in/real.txt');
    symlinkSync(join(above, 'secret.txt'), join(root, 'out.txt'));
    symlinkSync(join(root, 'in/real.txt'), join(root, 'inside.txt'));
    symlinkSync(root, join(root, 'loop'));
    symlinkSync(join(above, 'none.txt'), join(root, 'broken.txt'));
    expect(listDumps(root).dumps.map((dump) => dump.path)).toEqual(['in/real.txt', 'inside.txt']);
    expect(Object.keys(reasons())).toEqual(['broken.txt', 'loop', 'out.txt']);
    expect(reasons()['out.txt']).toMatch(/leads out/);
  });

  it('opens no pipe', () => {
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    expect(reasons()).toEqual({ 'pipe.txt': 'it is not a regular file' });
  });

  it('lists a file that is too large without reading it', () => {
    put('huge.txt');
    truncateSync(join(root, 'huge.txt'), 1024 * 1024 * 1024);
    expect(reasons()['huge.txt']).toMatch(/larger than 64 MB/);
  });

  it.skipIf(process.getuid?.() === 0)('lists what it may not read', () => {
    put('closed.txt');
    put('shut/x.txt');
    chmodSync(join(root, 'closed.txt'), 0);
    chmodSync(join(root, 'shut'), 0);
    expect(reasons()).toEqual({ 'closed.txt': 'it cannot be read', shut: 'the folder cannot be read' });
    chmodSync(join(root, 'shut'), 0o700);
  });

  it('shows a name that would break a message escaped', () => {
    put('two\nlines.txt');
    put('gnp\u202Etxt.exe');
    expect(listDumps(root).dumps.map((dump) => dump.path)).toEqual(['two\\u000alines.txt']);
    expect(Object.keys(reasons())).toEqual(['gnp\\u202etxt.exe']);
  });

  it('faults when the folder is missing or is a file', () => {
    expect(() => listDumps(join(root, 'none'))).toThrow(Fault);
    put('a.txt');
    expect(() => listDumps(join(root, 'a.txt'))).toThrow(/not a folder/);
  });
});

describe('choosing the corpus', () => {
  it("serves the sample while the project's own folder holds nothing else", () => {
    put('sample/one.txt');
    put('sample/README.md');
    expect(chooseCorpus(root, { ownCorpus: root })).toMatchObject({ sample: true, dumps: [{ path: 'sample/one.txt' }] });
    put('mine.txt');
    expect(chooseCorpus(root, { ownCorpus: root }).dumps.map((dump) => dump.path)).toEqual(['mine.txt']);
    expect(chooseCorpus(root, { ownCorpus: root }).sample).toBe(false);
  });

  it('treats a folder called sample elsewhere like any other', () => {
    put('sample/one.txt');
    put('mine.txt');
    expect(chooseCorpus(root, { ownCorpus: join(above, 'other') })).toMatchObject({
      sample: false,
      dumps: [{ path: 'mine.txt' }, { path: 'sample/one.txt' }],
    });
  });
});

describe('dumps that owners added', () => {
  const added = () => ({ dir: join(above, 'data'), uploads: join(above, 'data', 'uploads') });
  const putAdded = (name: string) => put(`../data/uploads/${name}`);

  it('stand beside those of the folder, in order of their paths', () => {
    put('a.txt');
    put('z.txt');
    expect(chooseCorpus(root, { data: added() }).dumps).toHaveLength(2);
    putAdded('m.txt');
    putAdded('n.png');
    const { dumps, refused } = chooseCorpus(root, { data: added() });
    expect(dumps.map(({ path, uploaded }) => [path, uploaded])).toEqual([
      ['a.txt', false],
      ['uploads/m.txt', true],
      ['z.txt', false],
    ]);
    expect(refused).toMatchObject([{ dump: 'uploads/n.png' }]);
  });

  it('take the sample’s place', () => {
    put('sample/one.txt');
    const places = { data: added(), ownCorpus: root };
    expect(chooseCorpus(root, places)).toMatchObject({ sample: true });
    putAdded('m.txt');
    expect(chooseCorpus(root, places)).toMatchObject({ sample: false, dumps: [{ path: 'uploads/m.txt' }] });
  });

  it('cannot be passed over silently when their folder cannot be read', () => {
    put('../data/uploads', 'a file');
    expect(() => chooseCorpus(root, { data: added() })).toThrow(/added dumps/);
  });
});
