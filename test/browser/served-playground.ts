import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

export interface ServedPlayground {
  readonly url: string;
  /** The folder of dumps: a copy of the sample, for the test to change. */
  readonly corpus: string;
  close(): Promise<void>;
}

/** The compiled program as a person starts it without a token, on a copy of the sample. */
export async function servePlayground(): Promise<ServedPlayground> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-playground-'));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  cpSync(join(packageRoot(), 'corpus/sample'), corpus, { recursive: true });
  const child = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js'), 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', CORPUS_DIR: corpus, DATA_DIR: join(folder, 'data'), PLAYGROUND_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const url = (): string => /^Byline's playground: (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(said)?.[1] ?? `nowhere yet: ${said}`;
  try {
    await vi.waitFor(() => expect(url()).toMatch(/^http/), { timeout: 20_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return { url: url(), corpus, close };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
}
