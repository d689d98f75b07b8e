import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/playground/local-discord.js';
import { runByline, temporaryFolder } from './run-byline.js';

const sample = join(packageRoot(), 'corpus/sample');
const question = { question: 'Who founded DeepSeek?' };

let discord: LocalDiscord;
let data: ReturnType<typeof temporaryFolder>;
let serving: ChildProcess | null = null;
let logged = '';

beforeEach(async () => {
  discord = await startLocalDiscord();
  data = temporaryFolder();
  logged = '';
});
afterEach(async () => {
  serving?.kill('SIGKILL');
  await discord.close();
  data.remove();
});

const env = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, CORPUS_DIR: sample, DATA_DIR: data.path });

function serve(): { readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js'), 'serve'], {
    cwd: packageRoot(),
    env: { PATH: process.env.PATH ?? '', ...env() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  serving = child;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
  });
  return { ended: new Promise((resolve) => child.once('exit', resolve)) };
}

const connected = () =>
  expect.poll(() => discord.requestsTo('PUT', '/applications/:application/commands').length, { timeout: 15_000 }).toBe(1);

/** Process ids of the children, by their hidden command. */
function childrenOf(pid: number, role: string): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child !== '' && readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(`\0${role}\0`))
    .map(Number);
}

describe('serve on Discord', () => {
  it('indexes, connects, registers, answers with sources, and leaves on SIGTERM with status 0', async () => {
    const { ended } = serve();
    await connected();
    const life = discord.person('bob').slash('ask', question);
    expect((await life.acknowledged()).afterMs).toBeLessThan(3_000);
    await life.settled();
    expect(life.text).toContain('Liang Wenfeng');
    expect(life.text).toMatch(/\[1\]/);
    const asked = performance.now();
    serving?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(logged).not.toContain(discord.token);
  });

  it.skipIf(process.platform !== 'linux')('outlives its engine, which comes back and answers', async () => {
    serve();
    await connected();
    const pid = serving?.pid ?? 0;
    for (const engine of childrenOf(pid, 'engine')) process.kill(engine, 'SIGKILL');
    await discord.person('bob').slash('ask', question).settled();
    await expect
      .poll(async () => (await discord.person('bob').slash('ask', question).settled()).text, { timeout: 10_000, interval: 500 })
      .toContain('Liang Wenfeng');
    expect(serving?.exitCode).toBeNull();
  });

  it('refuses a second bot on the same data folder', async () => {
    serve();
    await connected();
    const { status, stderr } = await runByline(['serve'], { env: env() });
    expect(status).toBe(1);
    expect(stderr).toContain('Another Byline serves the data folder');
  });

  it('is checked by the doctor and prepared by deploy, before it ever serves', async () => {
    const deployed = await runByline(['deploy'], { env: env() });
    expect([deployed.status, deployed.stdout]).toEqual([0, 'The commands were registered.\n']);
    expect((await runByline(['deploy'], { env: env() })).stdout).toBe('The commands are registered as they should be.\n');
    const { stdout, status } = await runByline(['doctor'], { env: env() });
    expect(stdout).toMatch(/^✓ Discord knows the application/m);
    expect(stdout).toMatch(/^✓ The bot is in 1 server$/m);
    expect(stdout + status).not.toContain(discord.token);
    expect(status).toBe(0);
  });

  it('ends with status 78 and the remedy when Discord refuses the token', async () => {
    const { status, stderr } = await runByline(['serve'], { env: { ...env(), DISCORD_TOKEN: 'some.other.token' } });
    expect(status).toBe(78);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).not.toContain('some.other.token');
  });
});
