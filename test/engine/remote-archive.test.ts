import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineStart } from '../../src/engine/engine-supervisor.js';
import { forkCommand } from '../../src/engine/fork-command.js';
import { createChildIngest } from '../../src/engine/ingest-process.js';
import { createRemoteArchive } from '../../src/engine/remote-archive.js';
import type { RemoteTiming } from '../../src/engine/remote-timing.js';
import { describeArchive } from './archive-contract.js';
import { silentLog } from './scripted-parts.mjs';

const script = resolve('test/engine/scripted-engine.mjs');
const fork = (role: string) => forkCommand(script, [role]);

describeArchive('in a child process', async () => createRemoteArchive({ start: () => fork('engine'), log: silentLog }));

describe('the archive in a child process', () => {
  const children: ChildProcess[] = [];
  const starts: EngineStart[] = [];
  let archive: ReturnType<typeof createRemoteArchive>;
  const open = (timing: Partial<RemoteTiming> = {}, role = (_start: number) => 'engine') => {
    children.length = 0;
    starts.length = 0;
    const start = (how: EngineStart) => {
      starts.push(how);
      const child = fork(role(starts.length));
      children.push(child);
      return child;
    };
    archive = createRemoteArchive({ start, log: silentLog, timing });
  };
  const isRunning = (child: ChildProcess | undefined) =>
    child !== undefined && child.exitCode === null && child.signalCode === null;
  afterEach(async () => {
    await archive.close();
    expect(children.filter(isRunning)).toEqual([]);
  });

  it('tells the asker to ask again when the engine is killed in the middle of a question, and answers the next', async () => {
    open();
    await archive.index({});
    const asked = archive.ask({ text: 'slow 5000' });
    const outcome = expect(asked).rejects.toMatchObject({ name: 'Fault', code: 'engine', retry: true });
    await delay(50);
    children[0]?.kill('SIGKILL');
    await outcome;
    await archive.index({});
    expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
    expect(children).toHaveLength(2);
  });

  it('survives a question that kills the engine', async () => {
    open();
    await archive.index({});
    await expect(archive.ask({ text: 'die' })).rejects.toMatchObject({ code: 'engine', retry: true });
    expect(await archive.status()).toMatchObject({ generation: null });
  });

  it('lets a question that comes while the engine restarts wait for it', async () => {
    open({ firstPauseMs: 200 });
    await archive.status();
    children[0]?.kill('SIGKILL');
    await once(children[0] as ChildProcess, 'exit');
    expect(await archive.status()).toMatchObject({ generation: null });
  });

  it('gives up after a number of deaths in a row, says so, and tries again after a rest', async () => {
    open({ mostDeaths: 3, firstPauseMs: 5, restMs: 400 }, (start) => (start <= 3 ? 'dead' : 'engine'));
    await expect(archive.status()).rejects.toMatchObject({ code: 'engine', message: expect.stringContaining('3 times') });
    expect(children).toHaveLength(3);
    await expect(archive.status()).rejects.toMatchObject({ code: 'engine' });
    await delay(450);
    expect(await archive.status()).toMatchObject({ generation: null });
    expect(children).toHaveLength(4);
  });

  it('leaves native vector search out once the engine has died twice in a row', async () => {
    open({ firstPauseMs: 5 }, (start) => (start <= 2 ? 'dead' : 'engine'));
    await archive.status();
    expect(starts.map(({ exactSearch }) => exactSearch)).toEqual([false, false, true]);
  });

  it('ends an engine that is stuck and answers with a fresh one', async () => {
    open({ answerMs: 1_000, lastWordMs: 500, pingMs: 200 });
    await archive.index({});
    await expect(archive.ask({ text: 'hang' })).rejects.toMatchObject({ code: 'engine', retry: true });
    await once(children[0] as ChildProcess, 'exit');
    expect(children[0]?.signalCode).toBe('SIGKILL');
    expect(await archive.status()).toMatchObject({ generation: null });
  });

  it('leaves an engine alone that is only slow with one question', async () => {
    open({ answerMs: 200, lastWordMs: 50, pingMs: 1_000 });
    await archive.index({});
    await expect(archive.ask({ text: 'slow 400' })).rejects.toMatchObject({ code: 'engine' });
    expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
    expect(children).toHaveLength(1);
  });

  it('takes what the engine has when the time is up', async () => {
    open({ answerMs: 200 });
    await archive.index({});
    expect(await archive.ask({ text: 'patient' })).toMatchObject({ text: 'g1', language: 'raised' });
    expect(await archive.ask({ text: 'given up' })).toMatchObject({ text: '1' });
    expect(children).toHaveLength(1);
  });

  it('does not wait for ever for an engine that never says that it serves', async () => {
    open({ startMs: 300 }, () => 'mute');
    await expect(archive.status()).rejects.toMatchObject({ code: 'engine', retry: true });
  });

  it('refuses calls after it was closed', async () => {
    open();
    await archive.close();
    await expect(archive.status()).rejects.toMatchObject({ code: 'engine' });
  });
});

describe('the processes behind it', () => {
  it('end by themselves when the parent lets go of the channel', async () => {
    for (const role of ['engine', 'ingest']) {
      const child = fork(role);
      await once(child, 'message');
      child.disconnect();
      expect((await once(child, 'exit'))[0]).toBe(0);
    }
  });

  it('run an index in a child of its own, with its progress', async () => {
    const done: number[] = [];
    const ingest = createChildIngest({ start: () => fork('ingest') });
    expect(await ingest({}, (progress) => done.push(progress.done))).toMatchObject({ generation: 'g1' });
    expect(done).toEqual([0, 1]);
  });

  it('turn the death of the index child into a fault that says how to go on', async () => {
    const ingest = createChildIngest({ start: () => fork('ingest-that-dies') });
    const outcome = { code: 'engine', retry: true, message: expect.stringContaining('SIGSEGV') };
    await expect(ingest({})).rejects.toMatchObject(outcome);
  });

  it('end an index child in the midst of a long step when the engine stops', async () => {
    let stop: () => void = () => undefined;
    const until = new Promise<void>((closed) => {
      stop = closed;
    });
    const children: ChildProcess[] = [];
    const start = () => {
      const child = fork('ingest-that-blocks');
      children.push(child);
      return child;
    };
    const run = createChildIngest({ start, until })({});
    await once(children[0] as ChildProcess, 'message');
    stop();
    await expect(run).rejects.toMatchObject({ code: 'engine', message: expect.stringContaining('SIGKILL') });
  });

  it('drop a message that is no request and go on', async () => {
    const child = fork('engine');
    await once(child, 'message');
    child.send({ type: 'request', id: 1, call: { method: 'ask', question: { text: 7 } } });
    child.send('noise');
    child.send({ type: 'request', id: 2, call: { method: 'ping' } });
    expect(await once(child, 'message')).toMatchObject([{ type: 'result', id: 2, value: 'pong' }, undefined]);
    child.disconnect();
  });
});
