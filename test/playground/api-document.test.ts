import type { Client } from 'discord.js';
import { ButtonStyle, ComponentType, Events, MessageFlags, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import type { ExchangeChecker } from '../support/discord-openapi.js';
import { createExchangeChecker, hasDiscordDocument } from '../support/discord-openapi.js';
import { createLocalClient, logIn } from '../support/local-client.js';

if (!hasDiscordDocument) console.info("skipped: Discord's API document is not in ../shared/discord");

/** For a busy machine. */
const patience = { timeout: 5000 };

let discord: LocalDiscord;
let client: Client;
let checker: ExchangeChecker;

const ask = {
  name: 'ask',
  description: 'Asks the archive',
  default_member_permissions: '0',
  contexts: [0, 1],
  integration_types: [0],
  options: [{ name: 'question', description: 'What to ask', type: 3, autocomplete: true }],
};

beforeEach(async () => {
  checker = createExchangeChecker();
  discord = await startLocalDiscord({ onExchange: checker.observe, application: { team: ['ada'] } });
  client = createLocalClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe.skipIf(!hasDiscordDocument)("what is said conforms to Discord's API document", () => {
  test('when the bot looks around', async () => {
    const ready = await logIn(client, discord.token);
    await ready.application.fetch();
    await ready.application.commands.set([ask]);
    await ready.application.commands.create({ name: 'more', description: 'More' });
    await ready.application.commands.fetch();
    const guild = await ready.guilds.fetch(discord.guild('Newsroom').id);
    await guild.fetch();
    await guild.roles.fetch();
    await guild.commands.set([ask]);
    await guild.members.fetch({ user: discord.person('bob').user.id, force: true });
    await ready.channels.fetch(discord.channel('general').id, { force: true });
    await ready.users.fetch(discord.person('bob').user.id, { force: true });
    await ready.rest.get(Routes.userGuilds());
    await ready.rest.get(Routes.user());
    await ready.rest.get(Routes.gateway());
    await ready.users.createDM(discord.person('bob').user.id);
    expect(checker.complaints()).toEqual([]);
  });

  test('when the bot writes', async () => {
    const ready = await logIn(client, discord.token);
    const channel = await ready.channels.fetch(discord.channel('general').id);
    if (!channel?.isSendable() || !('threads' in channel)) throw new Error('no text channel');
    await channel.sendTyping();
    const first = await channel.send({
      content: 'hello',
      embeds: [
        { title: 'T', description: 'D', fields: [{ name: 'n', value: 'v' }], url: 'https://example.org/', footer: { text: 'f' } },
      ],
      components: [
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'go', label: 'Go' }],
        },
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.StringSelect, customId: 'pick', options: [{ label: 'a', value: 'a' }] }],
        },
      ],
      files: [{ attachment: Buffer.from('text'), name: 'long.txt' }],
      nonce: '1',
      enforceNonce: true,
    });
    await first.reply({ content: 'reply', allowedMentions: { parse: [], repliedUser: false } });
    await first.edit({ content: 'changed' });
    await channel.send({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content: 'shown' }] }],
    });
    await channel.messages.fetch({ limit: 5 });
    await channel.messages.fetch({ message: first.id, force: true });
    const thread = await first.startThread({ name: 'talk' });
    await thread.send('inside');
    await first.delete();
    await channel.send('').catch(() => {});
    await channel.send('x'.repeat(2001)).catch(() => {});
    expect(checker.complaints()).toEqual([]);
  });

  test('when the bot answers interactions', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: 'one', value: 'one' }]);
      if (interaction.isButton()) {
        await interaction.showModal({
          title: 'More',
          customId: 'form',
          components: [
            {
              type: ComponentType.ActionRow,
              components: [{ type: ComponentType.TextInput, customId: 'text', label: 'Text', style: 1 }],
            },
          ],
        });
      }
      if (interaction.isModalSubmit())
        await interaction.reply({ content: interaction.fields.getTextInputValue('text'), withResponse: true });
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ withResponse: true });
      await interaction.editReply({
        content: 'answer',
        components: [
          {
            type: ComponentType.ActionRow,
            components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'go', label: 'Go' }],
          },
        ],
      });
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      await interaction.fetchReply();
    });
    const ready = await logIn(client, discord.token);
    await ready.application.commands.set([ask]);
    const ada = discord.person('ada');
    await ada.autocomplete('ask', { question: 'o' }, 'question').settled();
    const life = await ada.slash('ask', { question: 'why' }).until((seen) => seen.followUps.length === 1);
    if (!life.message) throw new Error('no answer');
    const opened = await ada.clickButton(life.message, 'Go').settled();
    const submitted = await ada.submitModal(opened, { text: 'typed' }).settled();
    expect(submitted.text).toBe('typed');
    // The handler's last request is on its way still.
    await expect.poll(() => discord.requestsTo('GET', /@original$/).length, patience).toBe(1);
    expect(checker.complaints()).toEqual([]);
  });

  test('and what does not conform is named', async () => {
    await logIn(client, discord.token);
    const [first] = discord.requests;
    if (!first) throw new Error('no request');
    const base = { ...first, params: {}, query: {}, files: [], status: 200, answer: {}, fault: 'none of the answer' };
    const path = `/channels/${discord.channel('general').id}/messages`;
    const post = { ...base, method: 'POST', route: '/channels/:channel/messages', path };
    checker.observe({ ...post, body: { content: 'c', embeds: [{ title: 'x'.repeat(257) }] } });
    checker.observe({
      ...post,
      body: { components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'x'.repeat(101) }] }] },
    });
    checker.observe({ ...post, path: '/no/such', route: '/no/such', body: {} });
    expect(checker.complaints()).toEqual([
      'POST /channels/:channel/messages request: /embeds/0/title must NOT have more than 256 characters',
      'POST /channels/:channel/messages request: /components/0/components/0/custom_id must NOT have more than 100 characters',
      'POST /no/such: Discord has no such route',
    ]);
  });
});
