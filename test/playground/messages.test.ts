import type { Client, SendableChannels } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { createLocalClient, logIn } from '../support/local-client.js';

let discord: LocalDiscord;
let client: Client;
let channel: SendableChannels;

beforeEach(async () => {
  discord = await startLocalDiscord({
    guilds: [
      {
        name: 'Newsroom',
        members: ['ada', 'bob'],
        roles: [{ name: 'Loud', permissions: ['MentionEveryone'] }, { name: 'Desk', mentionable: true }, { name: 'Board' }],
        botRoles: ['Loud'],
        channels: [
          'general',
          { name: 'hidden', overwrites: [{ for: '@everyone', deny: ['ViewChannel'] }] },
          { name: 'read-only', overwrites: [{ for: '@bot', deny: ['SendMessages'] }] },
        ],
      },
    ],
  });
  client = createLocalClient(discord);
  const ready = await logIn(client, discord.token);
  const found = await ready.channels.fetch(discord.channel('general').id);
  if (!found?.isSendable()) throw new Error('no channel');
  channel = found;
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

function roleId(name: string): string {
  return [...discord.guild('Newsroom').roles.values()].find((role) => role.name === name)?.id ?? '';
}

test('a message pings whom it names', async () => {
  const ada = discord.person('ada');
  await channel.send(`@everyone ${ada.mention} <@&${roleId('Desk')}> <@123456>`);
  expect(discord.botMessages()[0]?.pinged).toEqual({ everyone: true, users: [ada.user.id], roles: [roleId('Desk')] });
});

test('with an empty parse list every ping is dead', async () => {
  const text = `@everyone @here ${discord.person('ada').mention} <@&${roleId('Desk')}>`;
  await channel.send({ content: text, allowedMentions: { parse: [] } });
  expect(discord.botMessages()[0]).toMatchObject({ content: text, pinged: { everyone: false, users: [], roles: [] } });
});

test('a ping is alive only as far as allowed_mentions lets it', async () => {
  const [ada, bob] = [discord.person('ada'), discord.person('bob')];
  await channel.send({ content: `@here ${ada.mention} ${bob.mention}`, allowedMentions: { users: [bob.user.id] } });
  expect(discord.botMessages()[0]?.pinged).toEqual({ everyone: false, users: [bob.user.id], roles: [] });
});

test('a mention between backquotes pings nobody', async () => {
  const { mention } = discord.person('ada');
  await channel.send(`\`${mention}\` and \`\`\`\n@everyone\n\`\`\``);
  expect(discord.botMessages()[0]?.pinged).toEqual({ everyone: false, users: [], roles: [] });
});

test('a person without the permission cannot ping everybody, nor a role that is not mentionable', () => {
  const sent = discord.person('bob').say(`@everyone <@&${roleId('Board')}> <@&${roleId('Desk')}>`, { channel: 'general' });
  expect(sent.message.pinged).toEqual({ everyone: false, users: [], roles: [roleId('Desk')] });
});

test('a reply pings its author unless repliedUser is false', async () => {
  const bob = discord.person('bob');
  const sent = bob.say('question', { channel: 'general' });
  const options = { messageReference: sent.message.id };
  await channel.send({ content: 'loud', reply: options });
  await channel.send({ content: 'quiet', reply: options, allowedMentions: { parse: [], repliedUser: false } });
  const answers = discord.botMessages();
  expect(answers.map((answer) => answer.pinged.users)).toEqual([[bob.user.id], []]);
  expect(sent.answers).toHaveLength(2);
});

test('an edit pings nobody anew', async () => {
  const message = await channel.send('nothing yet');
  await message.edit(`now ${discord.person('ada').mention}`);
  expect(discord.botMessages()[0]?.pinged.users).toEqual([]);
});

test('the same nonce with enforceNonce gives the same message', async () => {
  const first = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true });
  const second = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true });
  expect(second.id).toBe(first.id);
  expect(discord.botMessages()).toHaveLength(1);
});

test('files arrive whole, with their names, and can be fetched', async () => {
  const bytes = Buffer.from([0, 13, 10, 13, 10, 255, 45, 45]);
  const message = await channel.send({
    content: 'see',
    files: [{ attachment: bytes, name: 'answer.txt', description: 'all of it' }],
  });
  const [stored] = discord.botMessages()[0]?.attachments ?? [];
  expect(stored).toMatchObject({ filename: 'answer.txt', description: 'all of it' });
  expect(stored?.bytes.equals(bytes)).toBe(true);
  const url = message.attachments.first()?.url ?? '';
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
});

test('a message is taken back, and then unknown', async () => {
  const message = await channel.send('soon gone');
  await message.delete();
  await expect(message.edit('again')).rejects.toMatchObject({ code: 10008 });
  expect(discord.botMessages()).toHaveLength(0);
});

test('the bot is refused where it may not look or write', async () => {
  await expect(client.channels.fetch(discord.channel('hidden').id, { force: true })).rejects.toMatchObject({ code: 50001 });
  const readOnly = `/channels/${discord.channel('read-only').id}/messages` as const;
  await expect(client.rest.post(readOnly, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50013, status: 403 });
});

test('a person with closed direct messages is not reached', async () => {
  const bob = discord.person('bob');
  bob.allowDirectMessages(false);
  const user = await client.users.fetch(bob.user.id);
  await expect(user.send('psst')).rejects.toMatchObject({ code: 50007 });
});

test('another’s message cannot be edited, and only moderators delete it', async () => {
  const { message } = discord.person('bob').say('mine', { channel: 'general' });
  const address = `/channels/${message.channelId}/messages/${message.id}` as const;
  await expect(client.rest.patch(address, { body: { content: 'yours' } })).rejects.toMatchObject({ code: 50005 });
  await expect(client.rest.delete(address)).rejects.toMatchObject({ code: 50013 });
});

test('another bot is heard as a bot', async () => {
  const heard = new Promise((resolve) => {
    client.once('messageCreate', ({ author }) => resolve([author.username, author.bot]));
  });
  discord.otherBot('parrot', 'Newsroom').say('hello', { channel: 'general' });
  expect(await heard).toEqual(['parrot', true]);
});

test('white space around a text is stripped', async () => {
  await channel.send('  inner  space \n');
  expect(discord.botMessages()[0]?.content).toBe('inner  space');
});

test('a thread is begun from a message, written in, and heard', async () => {
  const { message } = discord.person('bob').say('long story', { channel: 'general' });
  const thread = discord.person('bob').startThread('story', { from: message });
  const heard = new Promise((resolve) => {
    client.on('messageCreate', ({ channelId, channel: place }) => {
      if (place.isThread()) resolve(channelId);
    });
  });
  discord.person('bob').say('chapter one', { channel: thread });
  expect(await heard).toBe(message.id);
  const found = await client.channels.fetch(thread.id);
  if (!found?.isThread()) throw new Error('no thread');
  await found.send('go on');
  expect(
    discord
      .person('ada')
      .reads(thread)
      .map((entry) => entry.content),
  ).toEqual(['chapter one', 'go on']);
});
