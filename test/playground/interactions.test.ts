import type { Client } from 'discord.js';
import { Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { createLocalClient, logIn } from '../support/local-client.js';

let discord: LocalDiscord;
let client: Client;

beforeEach(async () => {
  discord = await startLocalDiscord();
  client = createLocalClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

test('a slash command is deferred, then answered by an edit', async () => {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(`You asked: ${interaction.options.getString('question', true)}`);
  });
  const ready = await logIn(client, discord.token);
  await ready.application.commands.set([
    { name: 'ask', description: 'Asks', options: [{ name: 'question', description: 'What', type: 3, required: true }] },
  ]);
  const life = discord.person('bob').slash('ask', { question: 'who?' }, { channel: 'general' });
  const callback = await life.acknowledged();
  expect(callback.type).toBe(5);
  await life.settled();
  expect(life.text).toBe('You asked: who?');
  expect(life.isEphemeral).toBe(false);
  expect(discord.requestsTo('PATCH', '/webhooks/:application/:token/messages/@original')).toHaveLength(1);
});

test('an ephemeral answer is read by the asker alone', async () => {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const ready = await logIn(client, discord.token);
  await ready.application.commands.set([{ name: 'ask', description: 'Asks' }]);
  const life = await discord.person('bob').slash('ask', {}, { channel: 'general' }).settled();
  expect(life.isEphemeral).toBe(true);
  expect(discord.person('bob').reads('general')).toHaveLength(1);
  expect(discord.person('ada').reads('general')).toHaveLength(0);
});
