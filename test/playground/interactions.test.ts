import type { Client, Interaction } from 'discord.js';
import { ButtonStyle, ComponentType, DiscordAPIError, Events, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import type { Message } from '../../src/playground/world/message.js';
import { createLocalClient, logIn } from '../support/local-client.js';

/** For a busy machine. */
const patience = { timeout: 5000 };

let discord: LocalDiscord;
let client: Client;
let refused: (number | string)[] = [];

const commands = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      { name: 'question', description: 'What', type: 3, required: true, max_length: 40 },
      { name: 'outlet', description: 'Where', type: 3, autocomplete: true },
      { name: 'who', description: 'Who', type: 6 },
    ],
  },
  {
    name: 'reindex',
    description: 'Index',
    default_member_permissions: '32',
    contexts: [0],
    options: [{ name: 'run', description: 'Now', type: 1 }],
  },
  { name: 'Check', type: 3 },
];

/** Starts everything; what the handler is refused by Discord is kept in `refused`. */
async function start(handle: (interaction: Interaction) => Promise<unknown>, options: LocalDiscordOptions = {}): Promise<void> {
  refused = [];
  discord = await startLocalDiscord(options);
  client = createLocalClient(discord);
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => {
      if (!(error instanceof DiscordAPIError)) throw error;
      refused.push(error.code);
    });
  });
  const ready = await logIn(client, discord.token);
  await ready.rest.put(`/applications/${ready.application.id}/commands`, { body: commands });
}

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const button = (customId: string, label: string) => ({
  type: ComponentType.ActionRow as const,
  components: [{ type: ComponentType.Button as const, style: ButtonStyle.Primary as const, customId, label }],
});

function standing(message: Message | null): Message {
  if (!message) throw new Error('there is no answer');
  return message;
}

test('a slash command is deferred, then answered by an edit', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(`You asked: ${interaction.options.getString('question', true)}`);
  });
  const life = discord.person('bob').slash('ask', { question: 'who?' }, { channel: 'general' });
  expect((await life.acknowledged()).type).toBe(5);
  await life.settled();
  expect(life.text).toBe('You asked: who?');
  expect(life.isEphemeral).toBe(false);
  expect(life.message?.versions.map((version) => version.content)).toEqual(['', 'You asked: who?']);
  expect(discord.requestsTo('PATCH', '/webhooks/:application/:token/messages/@original')).toHaveLength(1);
});

test('the client finds channel, member, permissions, locales and pointed-to users in the interaction', async () => {
  let seen: unknown;
  await start(
    async (interaction) => {
      if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
      seen = {
        channel: interaction.channel?.name,
        editor: interaction.memberPermissions.has('ManageGuild'),
        who: interaction.options.getMember('who')?.user.username,
        locales: [interaction.locale, interaction.guildLocale],
        mayWrite: interaction.appPermissions.has('SendMessages'),
        context: interaction.context,
      };
      await interaction.reply('ok');
    },
    { guilds: [{ name: 'N', locale: 'ja', members: ['ada', { name: 'bob', locale: 'ru' }], channels: ['general'] }] },
  );
  const ada = discord.person('ada');
  await discord.person('bob').slash('ask', { question: 'x', who: ada.user.id }).settled();
  expect(seen).toEqual({ channel: 'general', editor: false, who: 'ada', locales: ['ru', 'ja'], mayWrite: true, context: 0 });
});

test('an ephemeral answer is read by the asker alone', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const life = await discord.person('bob').slash('ask', { question: 'x' }, { channel: 'general' }).settled();
  expect(life.isEphemeral).toBe(true);
  expect(discord.person('bob').reads('general')).toHaveLength(1);
  expect(discord.person('ada').reads('general')).toHaveLength(0);
});

test('whether an answer is ephemeral is settled by the deferral, not by the edit', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'still hidden' });
  });
  const life = await discord.person('bob').slash('ask', { question: 'x' }).settled();
  expect(life.isEphemeral).toBe(true);
});

test('a first follow-up after a deferral takes the place of the deferred answer', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp({ content: 'not hidden', flags: MessageFlags.Ephemeral });
  });
  const life = await discord.person('bob').slash('ask', { question: 'x' }).settled();
  expect(life.text).toBe('not hidden');
  expect(life.isEphemeral).toBe(false);
  expect(life.followUps).toHaveLength(0);
});

test('a button changes the message it stands on', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: [button('next', 'Next')] });
    if (interaction.isButton()) await interaction.update({ content: 'page 2', components: [] });
  });
  const bob = discord.person('bob');
  const life = await bob.slash('ask', { question: 'x' }).settled();
  const clicked = await bob.clickButton(standing(life.message), 'Next').settled();
  expect(clicked.callback?.type).toBe(7);
  expect(life.text).toBe('page 2');
  expect(() => bob.clickButton(standing(life.message), 'next')).toThrow(/no button next/);
});

test('a deferred update is settled by its edit', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: [button('next', 'Next')] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'page 2' });
    await interaction.followUp({ content: 'only you', flags: MessageFlags.Ephemeral });
  });
  const bob = discord.person('bob');
  const life = await bob.slash('ask', { question: 'x' }).settled();
  const clicked = bob.clickButton(standing(life.message), 'next');
  await clicked.until((seen) => seen.followUps.length === 1);
  expect(life.text).toBe('page 2');
  expect(clicked.followUps[0]?.visibleTo).toBe(bob.user.id);
});

test('a modal is opened, filled in and answered', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.showModal({
        title: 'Report',
        customId: 'form',
        components: [
          {
            type: ComponentType.ActionRow,
            components: [{ type: ComponentType.TextInput, customId: 'why', label: 'Why', style: 1 }],
          },
        ],
      });
    }
    if (interaction.isModalSubmit()) await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
  });
  const bob = discord.person('bob');
  const opened = await bob.slash('ask', { question: 'x' }).settled();
  const submitted = await bob.submitModal(opened, { why: 'I say so' }).settled();
  expect(submitted.text).toBe('because I say so');
});

test('an option completes itself', async () => {
  await start(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const focused = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${focused.name}:${focused.value}`, value: 'one' }]);
  });
  const life = await discord.person('bob').autocomplete('ask', { outlet: 'So' }, 'outlet').settled();
  expect(life.choices).toEqual([{ name: 'outlet:So', value: 'one' }]);
});

test('a message command gets the message with its words', async () => {
  await start(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(`it says ${interaction.targetMessage.content}`);
  });
  const said = discord.person('ada').say('the sky is green', { channel: 'general' });
  const life = await discord.person('bob').messageCommand('Check', said.message).settled();
  expect(life.text).toBe('it says the sky is green');
});

test('a select menu sends the values chosen', async () => {
  const options = ['a', 'b'].map((value) => ({ label: value, value }));
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const menu = { type: ComponentType.StringSelect as const, customId: 'pick', options };
      await interaction.reply({ content: 'choose', components: [{ type: ComponentType.ActionRow, components: [menu] }] });
    }
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
  });
  const bob = discord.person('bob');
  const life = await bob.slash('ask', { question: 'x' }).settled();
  expect((await bob.select(standing(life.message), 'pick', ['b']).settled()).text).toBe('b');
});

test('a command is offered only to those it is meant for, and only where it is meant for', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('done');
  });
  expect(discord.person('eve').sees('reindex')).toBe(true);
  expect(discord.person('bob').sees('reindex')).toBe(false);
  expect(discord.person('eve').sees('reindex', { channel: 'dm' })).toBe(false);
  expect(() => discord.person('bob').slash('reindex run')).toThrow(/There is no command \/reindex/);
  expect(() => discord.person('eve').slash('reindex')).toThrow(/needs one of its subcommands: run/);
  expect((await discord.person('bob').slash('reindex run', {}, { force: true }).settled()).text).toBe('done');
});

test('options are held to their definition, as in the client', async () => {
  await start(async () => {});
  const bob = discord.person('bob');
  expect(() => bob.slash('ask')).toThrow(/needs the option question/);
  expect(() => bob.slash('ask', { question: 'x'.repeat(41) })).toThrow(/too long/);
  expect(() => bob.slash('ask', { question: 'x', colour: 'red' })).toThrow(/no option colour/);
  expect(() => bob.slash('ask', { question: 3 })).toThrow(/not a string/);
  expect(() => bob.slash('ask', { question: 'x'.repeat(41) }, { force: true })).not.toThrow();
});

test('an answer after the deadline is refused with 10062', async () => {
  await start(async (interaction) => {
    discord.clock.advance(3001);
    if (interaction.isRepliable()) await interaction.reply('late');
  });
  const life = discord.person('bob').slash('ask', { question: 'x' });
  await life.until((seen) => seen.refusals.length === 1);
  await expect.poll(() => refused, patience).toEqual([10062]);
  expect(life.callback).toBeNull();
});

test('a second answer is refused with 40060', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('one');
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body: { type: 5 }, auth: false });
  });
  const life = discord.person('bob').slash('ask', { question: 'x' });
  await life.until((seen) => seen.refusals.length === 1);
  await expect.poll(() => refused, patience).toEqual([40060]);
  expect(life.text).toBe('one');
});

test('an edit with a token older than its life is refused with 50027', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    discord.clock.advance(15 * 60_000 + 1);
    await interaction.editReply('too late');
  });
  const life = discord.person('bob').slash('ask', { question: 'x' });
  await life.acknowledged();
  await expect.poll(() => refused, patience).toEqual([50027]);
  expect(life.text).toBe('');
});

test('an edit of a deleted answer is refused with 10008', async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('gone soon');
    await interaction.deleteReply();
    await interaction.editReply('anybody there?');
  });
  discord.person('bob').slash('ask', { question: 'x' });
  await expect.poll(() => refused, patience).toEqual([10008]);
});

test('a kind of answer that does not fit the interaction is refused with 50035', async () => {
  await start(async (interaction) => {
    const body = { type: 8, data: { choices: [] } };
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
  });
  discord.person('bob').slash('ask', { question: 'x' });
  await expect.poll(() => refused, patience).toEqual([50035]);
});

test('a wait in vain says what was there instead', async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.deferReply();
  });
  const life = discord.person('bob').slash('ask', { question: 'x' });
  await life.acknowledged();
  await expect(life.settled(10)).rejects.toThrow(/Waited 10 ms in vain .*"callback":5/);
});
