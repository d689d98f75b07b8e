import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeIngestLock } from '../../src/store/ingest-lock.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-lock-'));
  path = join(folder, 'ingest.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the index lock', () => {
  it('is held by one at a time, and tells the second who holds it', () => {
    const lock = takeIngestLock(path);
    const refusal = { code: 'busy', retry: true, message: expect.stringContaining(`process ${process.pid}`) };
    expect(() => takeIngestLock(path)).toThrow(expect.objectContaining(refusal));
    lock.release();
    takeIngestLock(path).release();
  });

  it('keeps other processes out, and is free again at once when its holder is killed', async () => {
    const module = resolve('dist/src/store/ingest-lock.js');
    const code = `import { takeIngestLock } from ${JSON.stringify(module)}; globalThis.lock = takeIngestLock(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    const refusal = { code: 'busy', message: expect.stringContaining(`process ${holder.pid}`) };
    expect(() => takeIngestLock(path)).toThrow(expect.objectContaining(refusal));
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    takeIngestLock(path).release();
  });

  it('says so when the data folder is not there', () => {
    expect(() => takeIngestLock(join(folder, 'none', 'ingest.lock'))).toThrow(expect.objectContaining({ code: 'storage' }));
  });
});
