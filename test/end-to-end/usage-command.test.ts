import { afterEach, describe, expect, it } from 'vitest';
import type { UsageEntry } from '../../src/store/usage-rows.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const entry: UsageEntry = {
  person: '1',
  server: null,
  outcome: 'answered',
  generator: 'extractive',
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  removed: 0,
  latencyMs: 200,
};

async function start() {
  running = await startBot(scriptedArchive(), { discord: { application: { owner: 'ada' } } });
  const { discord, state } = running;
  const server = discord.guild('Newsroom').id;
  const bob = discord.person('bob').user.id;
  const mallory = discord.person('mallory').user.id;
  state.usage.record({ ...entry, person: bob, server });
  state.usage.record({
    ...entry,
    person: bob,
    server,
    generator: 'a-model',
    inputTokens: 900,
    outputTokens: 80,
    latencyMs: 4000,
    removed: 1,
  });
  state.usage.record({ ...entry, person: discord.person('carol').user.id, server, outcome: 'not-found', generator: null });
  state.usage.record({ ...entry, person: mallory, server: discord.guild('Elsewhere').id });
  state.usage.record({ ...entry, person: 'terminal' });
  const ask = (person: string, values: Record<string, string | boolean> = {}, options: object = { force: true }) =>
    discord
      .person(person)
      .slash('usage', values, options)
      .until(({ text }) => text !== '');
  return { discord, state, bob, mallory, ask };
}

describe('/usage', () => {
  it('tells administrators what was asked in their server, and names who asked without calling them', async () => {
    const { ask, bob, mallory, discord } = await start();
    const life = await ask('eve', {}, {});
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain('Asked in this server** (today)');
    expect(life.text).toContain('3 questions: 2 answered, 1 not found, 0 failed');
    expect(life.text).toContain('1 answered by a language model; tokens: 900 in, 80 out; statements removed: 1');
    expect(life.text).toContain('0.20 s in the middle, 4.00 s for 19 of 20');
    expect(life.text).toContain(`- <@${bob}>: 2\n- <@${discord.person('carol').user.id}>: 1`);
    expect(life.text).not.toContain(mallory);
    expect(life.message?.pinged.users).toEqual([]);
  });

  it('takes more days, in the language of who asks', async () => {
    const { ask, state, discord } = await start();
    expect((await ask('eve', { period: 'month' })).text).toContain('(30 days)');
    for (const name of ['bob', 'carol']) state.usage.forget(discord.person(name).user.id);
    discord.person('eve').user.locale = 'zh-TW';
    expect((await ask('eve', { period: 'week' })).text).toContain('3 個問題：2 個已回答');
  });

  it('tells of everywhere to owners alone', async () => {
    const { ask, mallory, state } = await start();
    const owner = await ask('ada', { everywhere: true });
    expect(owner.text).toContain('5 questions');
    expect(owner.text).toContain(`<@${mallory}>: 1`);
    expect(owner.text).toContain('the command line: 1');
    const denied = await ask('eve', { everywhere: true });
    expect(denied.text).toContain('Only the owners of this bot');
    expect(state.audit(2)).toMatchObject([
      { what: '/usage', outcome: 'refused' },
      { what: '/usage everywhere', outcome: 'done' },
    ]);
  });

  it('is denied to members, in direct messages and in servers not served', async () => {
    const { ask, discord } = await start();
    expect(discord.person('bob').sees('usage')).toBe(false);
    expect((await ask('bob')).text).toContain('Only administrators');
    expect((await ask('eve', {}, { channel: 'dm', force: true })).text).toContain('in a server only');
    expect((await ask('mallory', {}, { channel: 'lobby', force: true })).text).toContain('private');
  });
});
