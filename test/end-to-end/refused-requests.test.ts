import { afterEach, describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/playground/faults.js';
import type { Message } from '../../src/playground/world/message.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const refused = (status: number, code: number): RestFault => ({ kind: 'status', status, body: { code, message: 'Refused' } });
const original = '/webhooks/:application/:token/messages/@original';

async function start() {
  const archive = scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });
  running = await startBot(archive);
  const me = `<@${running.discord.world.bot.id}>`;
  return { ...running, archive, me };
}

const shown = (message: Message | null): Message => {
  if (message === null) throw new Error('There is no message');
  return message;
};

describe('a reply that Discord refuses', () => {
  it('is sent without its buttons, then as a kind word', async () => {
    const { discord } = await start();
    discord.faults.add({ method: 'PATCH', route: original, fault: refused(400, 50035) });
    const bare = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    expect(bare.text).toContain('Three bridges');
    expect(shown(bare.message).components).toEqual([]);
    discord.faults.add({ method: 'PATCH', route: original, times: 2, fault: refused(400, 50035) });
    const word = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    expect(word.text).toContain('Discord did not let me finish');
  });

  it('is told beside a message that cannot be changed any more', async () => {
    const { discord } = await start();
    discord.faults.add({ method: 'PATCH', route: original, times: 3, fault: refused(403, 50001) });
    const life = discord.person('bob').slash('ask', { question: 'How many?' });
    await eventually(() => life.text).toContain('Discord did not let me finish');
  });

  it('in a channel is sent without its buttons', async () => {
    const { discord, me } = await start();
    discord.faults.add({ method: 'POST', route: '/channels/:channel/messages', fault: refused(400, 50035) });
    const answer = await discord.person('bob').say(`${me} how many?`).answered();
    expect(answer.content).toContain('Three bridges');
    expect(answer.components).toEqual([]);
  });

  it('does not promise a file that Discord did not take', async () => {
    const { discord, archive } = await start();
    const statements = Array.from({ length: 9 }, (_, at) => ({ text: `${at} ${'on and on '.repeat(60)}`, citations: [1] }));
    archive.onAsk = async (question) => answerWith({ question: question.text, statements });
    discord.faults.add({ method: 'PATCH', route: original, fault: refused(413, 40005) });
    const life = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    expect(life.text).toContain('did not take the file');
    expect(shown(life.message).attachments).toEqual([]);
  });

  it('is no reply where the bot may not read the history of the channel', async () => {
    const { discord, me } = await start();
    discord.faults.add({ method: 'POST', route: '/channels/:channel/messages', fault: refused(403, 160002) });
    const answer = await discord.person('bob').say(`${me} how many?`).answered();
    expect(answer.replyTo).toBeNull();
    expect(answer.content).toContain('Three bridges');
  });

  it('in a thread that the bot may not write in goes where the question is', async () => {
    const { discord, me, state } = await start();
    state.servers.change(discord.guild('Newsroom').id, { answerIn: 'thread' });
    discord.faults.add({ method: 'POST', route: '/channels/:channel/messages', fault: refused(403, 50013) });
    const sent = discord.person('bob').say(`${me} how many?`);
    const answer = await sent.answered();
    expect(answer.channelId).toBe(sent.message.channelId);
    expect(answer.replyTo).toBe(sent.message.id);
  });
});

describe('a click', () => {
  it('whose acknowledgement lost its answer is carried out all the same', async () => {
    const { discord, state } = await start();
    const bob = discord.person('bob');
    await bob.slash('ask', { question: 'How many?' }).settled();
    const life = await bob.slash('privacy').settled();
    const sure = await bob.clickButton(shown(life.message), 'Delete').settled();
    discord.faults.add({ method: 'POST', route: /callback$/, fault: { kind: 'lost-answer' } });
    bob.clickButton(shown(sure.message), 'Yes, delete it');
    await eventually(() => state.views.of(bob.user.id).length).toBe(0);
    await eventually(() => shown(sure.message).content).toContain('Deleted');
  });

  it('twice on Share shows the answer once', async () => {
    const { discord } = await start();
    const bob = discord.person('bob');
    const life = await bob.slash('ask', { question: 'How many?', private: true }).settled();
    const both = [bob.clickButton(shown(life.message), 'Share'), bob.clickButton(shown(life.message), 'Share')];
    for (const click of both) await click.settled();
    expect(both.filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(1);
  });
});

describe('an interaction that the library cannot read', () => {
  it('is answered all the same', async () => {
    const { discord } = await start();
    const life = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    const button = discord.person('bob').clickButton(shown(life.message), 'Follow up');
    await button.settled();
    const odd = { ...button.interaction };
    const before = discord.requestsTo('POST', /callback$/).length;
    discord.gateway.dispatch('INTERACTION_CREATE', {
      id: '999999999999999999',
      token: 'odd',
      application_id: discord.world.application.id,
      type: 3,
      version: 1,
      data: { component_type: 99, custom_id: 'x' },
      user: { id: odd.user.id, username: 'bob', discriminator: '0', avatar: null },
    });
    await eventually(() => discord.requestsTo('POST', /callback$/).length).toBe(before + 1);
    expect(discord.requestsTo('POST', /callback$/).at(-1)?.body).toMatchObject({ type: 4, data: { flags: 68 } });
  });

  it('is answered though what it points at is not there', async () => {
    const { discord } = await start();
    const sent = discord.person('carol').say('How many ferries?');
    const life = discord.person('bob').messageCommand('Ask about this', sent.message);
    await life.settled();
    const before = discord.requestsTo('POST', /callback$/).length;
    const channel = discord.channel('general');
    discord.gateway.dispatch('INTERACTION_CREATE', {
      id: '999999999999999998',
      token: 'odd',
      application_id: discord.world.application.id,
      type: 2,
      version: 1,
      channel: { id: channel.id, type: 1 },
      channel_id: channel.id,
      data: { id: '1', name: 'Ask about this', type: 3, target_id: '5', resolved: { messages: {} } },
      user: { id: life.interaction.user.id, username: 'bob', discriminator: '0', avatar: null },
    });
    await eventually(() => discord.requestsTo('POST', /callback$/).length).toBe(before + 1);
  });
});
