import { afterEach, describe, expect, it } from 'vitest';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const plenty = { burst: 1_000, perMinute: 1_000 };
const answering = () => scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });
async function start(): Promise<RunningBot> {
  running = await startBot(answering(), { parts: { limits: { person: plenty, server: plenty } } });
  return running;
}

const isFree = (route: string): boolean => route.includes('callback');

describe('what the bot asks of Discord', () => {
  it('stays below fifty requests in any second while sixty people ask at once, and everybody is answered', async () => {
    const { discord, bot } = await start();
    const before = discord.requests.length;
    const sent = Array.from({ length: 60 }, (_, at) =>
      discord.person('bob').say(`<@${discord.world.bot.id}> ${at}?`, { channel: at % 2 ? 'general' : 'archive' }),
    );
    await Promise.all(sent.map((one) => one.answered()));
    await eventually(() => bot.health().inFlight).toBe(0);
    const times = discord.requests
      .slice(before)
      .filter(({ route }) => !isFree(route))
      .map(({ at }) => at);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    expect(times.length).toBeGreaterThanOrEqual(60);
    expect(most).toBeLessThanOrEqual(50);
  }, 60_000);

  it('is little where Discord refuses everything: no storm of 403, 404 and 429, whatever two hundred people ask', async () => {
    const { discord, bot } = await start();
    const refuse = (status: number, code: number): void =>
      discord.faults.add({
        method: 'POST',
        route: '/channels/:channel/messages',
        times: Number.POSITIVE_INFINITY,
        fault: { kind: 'status', status, body: { code, message: 'no' } },
      });
    const before = discord.requests.length;
    refuse(403, 50001);
    for (let at = 0; at < 200; at += 1) {
      discord.person('bob').say(`<@${discord.world.bot.id}> ${at}?`, { channel: at % 2 ? 'general' : 'archive' });
      if (at % 20 === 0) await eventually(() => bot.health().inFlight).toBe(0);
    }
    await eventually(() => bot.health().inFlight).toBe(0);
    const invalid = discord.requests.slice(before).filter(({ status }) => [401, 403, 429].includes(status));
    // Ten thousand in ten minutes close an address out; a channel that is closed is left alone for as long.
    expect(invalid.length).toBeLessThanOrEqual(60);
  }, 60_000);
});
