import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestParts } from '../../src/corpus-parts.js';
import { forkCommand } from '../../src/engine/fork-command.js';
import { createChildIngest } from '../../src/engine/ingest-process.js';
import { dataFolder } from '../../src/ingest/data-folder.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { takeIngestLock } from '../../src/store/ingest-lock.js';

const cancelled = { code: 'busy', message: expect.stringContaining('cancelled') };
const fork = (role: string) => forkCommand(resolve('test/engine/scripted-engine.mjs'), [role]);

/** Starts what `start` starts and keeps hold of it. */
function watched(start: () => ChildProcess) {
  const children: ChildProcess[] = [];
  return {
    children,
    start: () => {
      const child = start();
      children.push(child);
      return child;
    },
  };
}

describe('a cancelled run in a child process', () => {
  it('ends by itself where it listens', async () => {
    const { children, start } = watched(() => fork('ingest'));
    const cancel = new AbortController();
    const run = createChildIngest({ start })({ force: true }, () => cancel.abort(), cancel.signal);
    await expect(run).rejects.toMatchObject(cancelled);
    expect(children[0]).toMatchObject({ exitCode: 0, signalCode: null });
  });

  it('is killed where it hears nothing', async () => {
    const { children, start } = watched(() => fork('ingest-that-blocks'));
    const cancel = new AbortController();
    const run = createChildIngest({ start, graceMs: 100 })({}, undefined, cancel.signal);
    setTimeout(() => cancel.abort(), 500);
    await expect(run).rejects.toMatchObject(cancelled);
    expect(children[0]?.signalCode).toBe('SIGKILL');
  });

  it('is killed when it never says that it serves', async () => {
    const { children, start } = watched(() => fork('mute'));
    const cancel = new AbortController();
    const run = createChildIngest({ start, graceMs: 100 })({}, undefined, cancel.signal);
    cancel.abort();
    await expect(run).rejects.toMatchObject(cancelled);
    expect(children[0]?.signalCode).toBe('SIGKILL');
  });

  it('publishes all the same when it was publishing already', async () => {
    const cancel = new AbortController();
    const ingest = createChildIngest({ start: () => fork('ingest-that-publishes'), graceMs: 50 });
    const onProgress = ({ step }: { step: string }) => step === 'publishing' && cancel.abort();
    expect(await ingest({}, onProgress, cancel.signal)).toMatchObject({ generation: 'g1' });
  });

  it('starts no child when it was cancelled before', async () => {
    const { children, start } = watched(() => fork('ingest'));
    await expect(createChildIngest({ start })({}, undefined, AbortSignal.abort())).rejects.toMatchObject(cancelled);
    expect(children).toEqual([]);
  });
});

describe('a cancelled run of the program itself', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'byline-cancelled-'));
    mkdirSync(join(root, 'corpus'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const put = (number: number) => {
    const url = `https://quay.example/${number}`;
    const body = `Pier ${number} of the old harbour was painted in colour ${number}.`;
    const record = { title: `Pier ${number} painted`, source: 'Quay Courier', published_at: '2025-03-01', url, body };
    writeFileSync(join(root, 'corpus', `${number}.json`), JSON.stringify([record]));
  };

  it('leaves the lock free and what was published in place, and the next run finishes the work', async () => {
    const [corpusDir, dataDir] = [join(root, 'corpus'), join(root, 'data')];
    const here = createIngest(ingestParts({ corpusDir, dataDir, embeddings: { kind: 'builtin' } }));
    put(0);
    const before = await here({});
    for (let number = 1; number <= 60; number += 1) put(number);
    const main = resolve('dist/src/main.js');
    const start = () => forkCommand(main, ['ingest', '--corpus', corpusDir, '--data', dataDir]);
    const cancel = new AbortController();
    const run = createChildIngest({ start })({}, () => cancel.abort(), cancel.signal);
    await expect(run).rejects.toMatchObject(cancelled);
    takeIngestLock(dataFolder(dataDir, corpusDir).lock).release();
    expect(await here({ dryRun: true })).toMatchObject({ generation: before.generation });
    expect(await here({})).toMatchObject({ dumps: { total: 61, added: 60 } });
  });
});
