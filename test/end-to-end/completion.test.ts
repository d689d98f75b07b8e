import { afterEach, describe, expect, it } from 'vitest';
import type { Completion, CompletionRequest } from '../../src/browse/completion.js';
import { Fault } from '../../src/errors.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(complete: (request: CompletionRequest) => Promise<readonly Completion[]>) {
  running = await startBot(scriptedArchive({ complete }));
  return running;
}

const offered = async (
  { discord }: RunningBot,
  values: Record<string, string>,
  focused: string,
  who = 'bob',
  channel?: string,
) => {
  const options = channel === undefined ? {} : { channel };
  const life = discord.person(who).autocomplete('ask', { question: 'x', ...values }, focused, options);
  await life.settled();
  return life.choices;
};

describe('what is being typed', () => {
  it('is completed with what the archive has', async () => {
    const asked: CompletionRequest[] = [];
    const bot = await start(async (request) => {
      asked.push(request);
      return [{ label: 'Harbour Gazette · 12 articles', value: 'Harbour Gazette' }];
    });
    expect(await offered(bot, { outlet: 'gaz' }, 'outlet')).toEqual([
      { name: 'Harbour Gazette · 12 articles', value: 'Harbour Gazette' },
    ]);
    expect(asked).toEqual([{ field: 'outlet', typed: 'gaz', limit: 25, language: 'en' }]);
  });

  it('is completed in the language of who types', async () => {
    const asked: (string | null | undefined)[] = [];
    const bot = await start(async ({ language }) => {
      asked.push(language);
      return [];
    });
    for (const locale of ['zh-TW', 'zh-CN', 'ja', 'vi', 'de']) {
      bot.discord.person('bob').user.locale = locale;
      await offered(bot, { from: '2' }, 'from');
    }
    expect(asked).toEqual(['zh-Hant', 'zh-Hans', 'ja', 'vi', 'en']);
  });

  it('is completed within what Discord takes, however long the names are', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ label: `${'號'.repeat(150)}${at}`, value: `value ${at}` }));
    const bot = await start(async () => [{ label: 'too long to send', value: 'v'.repeat(101) }, ...many, ...many]);
    const choices = await offered(bot, { outlet: '' }, 'outlet');
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
    expect(choices[0]?.value).toBe('value 0');
  });

  it('is left to the person where the archive fails or is slow', async () => {
    const failing = await start(async () => {
      throw new Fault('engine', 'The archive is restarting.', { remedy: 'Wait.' });
    });
    expect(await offered(failing, { outlet: 'x' }, 'outlet')).toEqual([]);
    await failing.close();
    const slow = await start(() => new Promise(() => undefined));
    expect(await offered(slow, { from: '2' }, 'from')).toEqual([]);
  });

  it('tells nothing to those who may not ask', async () => {
    const bot = await start(async () => [{ label: 'Harbour Gazette', value: 'Harbour Gazette' }]);
    expect(await offered(bot, { outlet: 'h' }, 'outlet', 'mallory', 'lobby')).toEqual([]);
  });
});
