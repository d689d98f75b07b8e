import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../src/playground/local-discord.js';

const projectRoot = resolve(fileURLToPath(import.meta.url), '../../..');

export interface ServedProcess {
  readonly front: ChildProcess;
  /** What it wrote to stderr so far. */
  readonly said: () => string;
  /** Resolves with the exit status. */
  readonly ended: Promise<number | null>;
  /** Process id of the engine, null while there is none. */
  engine(): number | null;
  /** Kills what is left and removes the folders. */
  close(): Promise<void>;
}

/** The compiled program as a person starts it, `byline serve` with a token, connected to a local Discord and ready. */
export async function serve(
  discord: LocalDiscord,
  records: readonly object[],
  env: Record<string, string> = {},
): Promise<ServedProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-served-'));
  const corpus = mkdtempSync(join(tmpdir(), 'byline-corpus-'));
  writeFileSync(join(corpus, 'records.json'), JSON.stringify(records));
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.apiUrl,
    CORPUS_DIR: corpus,
    DATA_DIR: join(folder, 'data'),
  };
  const front = spawn(process.execPath, [join(projectRoot, 'dist/src/main.js'), 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'debug', ...settings, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  front.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = once(front, 'exit').then(([status]) => status as number | null);
  const close = async (): Promise<void> => {
    const engine = engineOf(front.pid);
    if (front.exitCode === null && front.signalCode === null) front.kill('SIGKILL');
    await ended;
    if (engine !== null) endQuietly(engine);
    for (const path of [folder, corpus]) rmSync(path, { recursive: true, force: true });
  };
  const isReady = (): boolean => discord.world.commands.has('global');
  const deadline = Date.now() + 30_000;
  while (!isReady()) {
    if (front.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new Error(`The program did not connect: ${said}`);
    }
    await new Promise((wake) => setTimeout(wake, 25));
  }
  return { front, said: () => said, ended, engine: () => engineOf(front.pid), close };
}

/** Reads /proc, so on Linux only; elsewhere always null. */
function engineOf(parent: number | undefined): number | null {
  for (const name of readdirQuietly('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readQuietly(`/proc/${name}/stat`);
    const ppid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (ppid === parent && readQuietly(`/proc/${name}/cmdline`).split('\0').includes('engine')) return Number(name);
  }
  return null;
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readdirQuietly(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
