import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { eventually } from '../support/eventually.js';
import { keysIn } from '../support/prompt-keys.js';
import { twoServers } from '../support/running-bot.js';
import { type ModelReply, type ScriptedModelServer, says, scriptedModelServer } from '../support/scripted-model-server.js';
import { type ServedProcess, serve } from '../support/served-process.js';

const title = 'Three bridges closed in Port Alder after storm';
const records = [
  {
    title,
    source: 'Harbour Gazette',
    published_at: '2026-04-27',
    body: 'Port Alder closed three bridges on Monday after the storm damaged their pillars. The mayor, Ines Calder, said that repairs would cost 4 million dollars.',
  },
];
const question = 'How many bridges did Port Alder close after the storm?';

let abandoned = 0;
/** Two statements that stand in the dump, four hundred milliseconds between the pieces, and a long silence behind them. */
const slowly: ModelReply = async (response, request) => {
  response.on('close', () => {
    if (!response.writableEnded) abandoned += 1;
  });
  const key = keysIn(request.body.messages).get(title);
  const line = (text: string, quote: string): string => `${JSON.stringify({ text, cites: [{ key, quote }] })}\n`;
  const said = [
    line('Port Alder closed three bridges.', 'Port Alder closed three bridges on Monday'),
    line('Repairs would cost 4 million dollars.', 'repairs would cost 4 million dollars'),
  ];
  const usage = { prompt_tokens: 900, completion_tokens: 40 };
  await says([...said, ...Array.from({ length: 6 }, () => ' ')], { everyMs: 400, usage })(response, request);
};

let discord: LocalDiscord;
let model: ScriptedModelServer;
let served: ServedProcess | null = null;
beforeEach(async () => {
  abandoned = 0;
  discord = await startLocalDiscord(twoServers);
  model = await scriptedModelServer(slowly);
});
afterEach(async () => {
  await served?.close();
  served = null;
  await model.close();
  await discord.close();
});

describe('the program, served on Discord with a language model', { timeout: 60_000 }, () => {
  const start = async (more: Record<string, string> = {}): Promise<void> => {
    const env = { DISCORD_GUILDS: discord.guild('Newsroom').id, LLM_BASE_URL: model.baseUrl, LLM_MODEL: 'tiny', ...more };
    served = await serve(discord, records, env);
  };

  it('shows what is verified while the model still writes, then the whole, and goes on from there', async () => {
    await start();
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> ${question}`);
    const first = await sent.until(({ content }) => content.includes('closed three bridges. [1]'), 10_000);
    expect(first.content).toContain('There is more to come');
    await sent.until(({ content }) => content.includes('4 million') && !content.includes('more to come'), 10_000);
    expect(sent.answers).toHaveLength(1);
    const followUp = discord
      .person('bob')
      .say(`<@${discord.world.bot.id}> what did Ines Calder say about it?`, { replyTo: first });
    await followUp.until(({ content }) => content.includes('4 million') && !content.includes('more to come'), 10_000);
  });

  it('lets the model go when the asker takes the question back', async () => {
    await start();
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> ${question}`);
    await sent.until(({ content }) => content.includes('closed three bridges'), 10_000);
    discord.person('bob').delete(sent.message);
    await eventually(() => discord.botMessages().length).toBe(0);
    await eventually(() => abandoned).toBe(1);
  });

  it('answers without the model once a budget is spent, and says so', async () => {
    await start({ LLM_QUESTIONS_A_DAY: '1' });
    const ask = () => discord.person('bob').slash('ask', { question });
    await ask().until(({ text }) => text.includes('4 million') && !text.includes('more to come'), 10_000);
    const second = await ask().until(({ text }) => text.includes('Sources') && !text.includes('more to come'), 10_000);
    expect(second.text).toContain('closed three bridges on Monday');
    expect(second.text).toContain('your questions to the language model for today');
    expect(model.requests).toHaveLength(1);
  });
});
