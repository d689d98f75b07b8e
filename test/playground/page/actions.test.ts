import { ButtonStyle, type Client, ComponentType, Events, type Interaction, MessageFlags, TextInputStyle } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/local-discord.js';
import { type PlaygroundPage, startPage } from '../../../src/playground/page/page-server.js';
import type { MessageView } from '../../../src/playground/page/protocol.js';
import { eventually } from '../../support/eventually.js';
import { createLocalClient, logIn } from '../../support/local-client.js';
import { openPage, type PageClient } from '../../support/page-client.js';

const commands = [
  {
    name: 'look',
    name_localizations: { de: 'schau' },
    description: 'Looks',
    options: [
      { name: 'word', description: 'Which', type: 3, required: true, autocomplete: true, max_length: 20 },
      { name: 'paper', description: 'A file', type: 11 },
    ],
  },
  {
    name: 'manage',
    description: 'Manages',
    default_member_permissions: '32',
    contexts: [0],
    options: [{ name: 'run', description: 'Now', type: 1 }],
  },
  { name: 'Inspect', type: 3 },
];

let discord: LocalDiscord;
let client: Client;
let page: PlaygroundPage;
let bob: PageClient;
let eve: PageClient;
let handle: (interaction: Interaction) => Promise<unknown>;
let general: string;

beforeEach(async () => {
  discord = await startLocalDiscord();
  client = createLocalClient(discord);
  handle = async () => undefined;
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  const ready = await logIn(client, discord.token);
  await ready.rest.put(`/applications/${ready.application.id}/commands`, { body: commands });
  const people = [
    { name: 'bob', about: 'member' },
    { name: 'eve', about: 'administrator' },
  ];
  page = await startPage({ discord, guild: 'Newsroom', people, port: 0 });
  general = discord.channel('general').id;
  bob = await openPage(page.url, 'bob');
  eve = await openPage(page.url, 'eve');
});
afterEach(async () => {
  bob.close();
  eve.close();
  await page.close();
  await client.destroy();
  await discord.close();
});

const seenBy = (who: PageClient): MessageView[] =>
  who.events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
const textsOf = (who: PageClient): string[] => seenBy(who).map(({ content }) => content);
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components }) as never;
const button = (id: string) => ({ type: ComponentType.Button, style: ButtonStyle.Primary, customId: id, label: id });

async function botSays(content: string, components: never[] = []): Promise<string> {
  const channel = await client.channels.fetch(general);
  if (!channel?.isSendable()) throw new Error('no channel');
  return (await channel.send({ content, components })).id;
}

describe('what a person sees', () => {
  it('is the server with its channels and threads, the people, the bot, and a direct message', () => {
    const [hello] = bob.events;
    if (hello?.type !== 'hello') throw new Error('no hello');
    const { view } = hello;
    expect(view.me).toMatchObject({ username: 'bob', about: 'member' });
    expect(view.channels.map(({ kind, name }) => [kind, name])).toEqual([
      ['text', 'general'],
      ['text', 'archive'],
      ['direct', 'Byline'],
    ]);
    expect(view.bot).toMatchObject({ name: 'Byline', online: true });
    expect(view.members.find(({ username }) => username === 'eve')?.roles).toEqual(['Editors']);
  });

  it('is the commands that the person may use there, in the language of the browser', async () => {
    const offered = await bob.commands(general);
    expect(offered.slash.map(({ line }) => line)).toEqual(['look']);
    expect(offered.message).toEqual([{ name: 'Inspect', label: 'Inspect' }]);
    expect((await eve.commands(general)).slash.map(({ line }) => line)).toEqual(['look', 'manage run']);
    const german = await openPage(page.url, 'bob', 'de-AT');
    expect((await german.commands(general)).slash[0]).toMatchObject({ line: 'look', label: 'schau' });
    german.close();
  });

  it('is told while it happens: messages, edits, typing, deletions', async () => {
    const id = await botSays('first');
    await eventually(() => textsOf(bob)).toEqual(['first']);
    const channel = await client.channels.fetch(general);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.sendTyping();
    await eventually(() => bob.events.filter(({ type }) => type === 'typing')).toEqual([
      { type: 'typing', channel: general, user: expect.objectContaining({ name: 'Byline' }) },
    ]);
    await channel.messages.edit(id, 'second');
    await eventually(() => seenBy(bob).at(-1)).toMatchObject({ content: 'second', edited: true });
    await channel.messages.delete(id);
    await eventually(() => bob.events.at(-1)).toEqual({ type: 'gone', channel: general, message: id });
    expect(await bob.messages(general)).toEqual([]);
  });

  it('is nothing of what only somebody else may see', async () => {
    handle = async (interaction) =>
      interaction.isCommand() && interaction.reply({ content: 'for you alone', flags: MessageFlags.Ephemeral });
    await bob.act('command', { channel: general, line: 'look', values: { word: 'a' }, files: {} });
    await eventually(() => seenBy(bob)).toEqual([expect.objectContaining({ content: 'for you alone', ephemeral: true })]);
    await botSays('for all');
    await eventually(() => textsOf(eve)).toEqual(['for all']);
    expect((await eve.messages(general)).map(({ content }) => content)).toEqual(['for all']);
    const [secret] = await bob.messages(general);
    await expect(eve.act('say', { channel: general, content: 'Hm', replyTo: secret?.id ?? '', files: [] })).rejects.toThrow(
      '404',
    );
    const direct = eve.events[0]?.type === 'hello' ? eve.events[0].view.channels.find(({ kind }) => kind === 'direct') : null;
    await expect(bob.messages(direct?.id ?? '')).rejects.toThrow('404');
  });

  it('is an ephemeral message until it is dismissed', async () => {
    handle = async (interaction) =>
      interaction.isCommand() && interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    await bob.act('command', { channel: general, line: 'look', values: { word: 'a' }, files: {} });
    const [message] = await bob.messages(general);
    await bob.act('dismiss', { message: message?.id ?? '' });
    expect(await bob.messages(general)).toEqual([]);
    await eventually(() => bob.events.at(-1)?.type).toBe('gone');
    const open = await botSays('for all');
    await expect(bob.act('dismiss', { message: open })).rejects.toThrow('Others see');
  });

  it('tells when the bot goes', async () => {
    await client.destroy();
    await eventually(() => bob.events.at(-1)).toMatchObject({ type: 'bot', bot: { online: false } });
  });
});

describe('what a person does', () => {
  it('says something, replies to it and takes it back, but not what others said', async () => {
    const { message } = await bob.act('say', { channel: general, content: ' Good morning ', replyTo: null, files: [] });
    await eve.act('say', { channel: general, content: 'To you too', replyTo: message, files: [] });
    await eventually(() => seenBy(bob).at(-1)).toMatchObject({
      reply: { id: message, excerpt: 'Good morning' },
      pingsMe: true,
      mayDelete: false,
    });
    const theirs = seenBy(bob).at(-1)?.id ?? '';
    await expect(bob.act('delete', { message: theirs })).rejects.toThrow('403');
    await bob.act('delete', { message });
    expect(await bob.messages(general)).toHaveLength(1);
    expect((await bob.messages(general))[0]?.reply).toEqual({ id: message, author: null, excerpt: '' });
  });

  it('is told what Discord would not let through', async () => {
    const say = (content: string) => bob.act('say', { channel: general, content, replyTo: null, files: [] });
    await expect(say('  ')).rejects.toThrow('empty');
    await expect(say('x'.repeat(2001))).rejects.toThrow('2000 characters');
    await expect(bob.act('command', { channel: general, line: 'manage run', values: {}, files: {} })).rejects.toThrow(
      'no command',
    );
    await expect(bob.act('command', { channel: general, line: 'look', values: {}, files: {} })).rejects.toThrow(
      'needs the option word',
    );
  });

  it('gives a file to a command', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('paper', true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply(`${file.name}: ${text}`);
    };
    const paper = { name: 'notes.txt', type: 'text/plain', base64: Buffer.from('three lines').toString('base64') };
    await bob.act('command', { channel: general, line: 'look', values: { word: 'a' }, files: { paper } });
    await eventually(() => textsOf(bob)).toEqual(['notes.txt: three lines']);
  });

  it('gets completions for what is typed so far', async () => {
    handle = async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: `${interaction.options.getFocused()}…`, value: 'long' }]);
    };
    const asked = { channel: general, line: 'look', values: { word: 'lo' }, focused: 'word' };
    expect(await bob.act('autocomplete', asked)).toEqual({ choices: [{ name: 'lo…', value: 'long' }] });
  });

  it('clicks, chooses, and uses a command of the menu of a message', async () => {
    handle = async (interaction) => {
      if (interaction.isButton())
        await interaction.update({ content: `pressed by ${interaction.user.username}`, components: [] });
      if (interaction.isStringSelectMenu()) await interaction.reply(`chosen ${interaction.values.join('+')}`);
      if (interaction.isUserSelectMenu()) await interaction.reply(`chosen ${interaction.users.first()?.username}`);
      if (interaction.isMessageContextMenuCommand()) await interaction.reply(`seen ${interaction.targetMessage.content}`);
    };
    const pressed = await botSays('press', [row(button('go'))]);
    expect(await bob.act('button', { message: pressed, customId: 'go' })).toEqual({ kind: 'answered' });
    await eventually(() => textsOf(bob)).toContain('pressed by bob');
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const menu = await botSays('choose', [row({ type: ComponentType.StringSelect, customId: 'menu', maxValues: 2, options })]);
    await bob.act('select', { message: menu, customId: 'menu', values: ['a', 'b'] });
    const people = await botSays('whom', [row({ type: ComponentType.UserSelect, customId: 'people' })]);
    await bob.act('select', { message: people, customId: 'people', values: [discord.person('eve').user.id] });
    await bob.act('apply', { message: menu, name: 'Inspect' });
    await eventually(() => textsOf(bob)).toEqual(expect.arrayContaining(['chosen a+b', 'chosen eve', 'seen choose']));
  });

  it('fills a form that the bot opened', async () => {
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: ComponentType.TextInput, customId: 'why', label: 'Why?', style: TextInputStyle.Short };
        await interaction.showModal({ title: 'Reasons', customId: 'form', components: [row(input)] });
      }
      if (interaction.isModalSubmit()) await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
    };
    const opened = await bob.act('command', { channel: general, line: 'look', values: { word: 'a' }, files: {} });
    if (opened.kind !== 'modal') throw new Error('no modal');
    expect(opened.modal.title).toBe('Reasons');
    await expect(eve.act('modal', { interaction: opened.interaction, values: {} })).rejects.toThrow('404');
    await bob.act('modal', { interaction: opened.interaction, values: { why: 'of that' } });
    await eventually(() => textsOf(bob)).toEqual(['because of that']);
  });

  it('begins a thread, which everybody then has in the list', async () => {
    const message = await botSays('a subject');
    const { channel } = await bob.act('thread', { channel: general, name: 'About it', from: message });
    await eventually(() => eve.events.at(-1)).toMatchObject({ type: 'channels' });
    const told = eve.events.at(-1);
    expect(told?.type === 'channels' && told.channels.find(({ id }) => id === channel)).toMatchObject({
      kind: 'thread',
      name: 'About it',
      parentId: general,
    });
    await bob.act('say', { channel, content: 'in here', replyTo: null, files: [] });
    expect((await eve.messages(channel)).map(({ content }) => content)).toEqual(['in here']);
    await expect(bob.act('thread', { channel: general, name: 'Again', from: message })).rejects.toThrow('thread already');
    await expect(bob.act('thread', { channel, name: 'Inside', from: null })).rejects.toThrow('403');
  });

  it('hears after three seconds that the bot does not answer', async () => {
    const outcome = bob.act('command', { channel: general, line: 'look', values: { word: 'a' }, files: {} });
    await expect(outcome).resolves.toEqual({ kind: 'failed' });
  });
});
