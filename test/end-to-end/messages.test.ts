import { afterEach, describe, expect, it } from 'vitest';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { held, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(...parameters: Parameters<typeof startBot>): Promise<RunningBot> {
  running = await startBot(...parameters);
  return running;
}

const answering = () => scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });
const posts = '/channels/:channel/messages';

/** A question put after all that must stay unanswered: when it is answered, so would have been what came before. */
async function settle({ discord }: RunningBot): Promise<void> {
  await discord.person('ada').say(`<@${discord.world.bot.id}> settle`, { channel: 'archive' }).answered();
}

describe('a mention', () => {
  it('is answered by a reply, with the typing sign while the archive works', async () => {
    const slow = held<ReturnType<typeof answerWith>>();
    const archive = scriptedArchive({ onAsk: () => slow.promise });
    const { discord } = await start(archive);
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> how many bridges were closed?`);
    await eventually(() => discord.requestsTo('POST', '/channels/:channel/typing').length).toBe(1);
    slow.resolve(answerWith());
    const answer = await sent.answered();
    expect(answer.replyTo).toBe(sent.message.id);
    expect(answer.content).toContain('Three bridges were closed on Monday. [1]');
    expect(archive.asked[0]?.question.text).toBe('how many bridges were closed?');
    expect(answer.pinged).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('without a question is answered by a short help', async () => {
    const { discord } = await start(scriptedArchive());
    const answer = await discord.person('bob').say(`<@${discord.world.bot.id}>`).answered();
    expect(answer.content).toContain('/ask');
  });

  it('asks what is left once everybody whom it calls to is left out', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const [bot, ada] = [`<@${discord.world.bot.id}>`, discord.person('ada').mention];
    await discord.person('bob').say(`${bot} ${ada} @here how many bridges?`).answered();
    expect(archive.asked[0]?.question.text).toBe('how many bridges?');
    expect((await discord.person('bob').say(`${bot} ${ada}`).answered()).content).toContain('/ask');
  });

  it('without any content is answered by a short help', async () => {
    const { discord } = await start(scriptedArchive());
    const general = discord.channel('general');
    for (const content of [undefined, null]) {
      discord.gateway.dispatch('MESSAGE_CREATE', {
        id: discord.person('bob').say('words that Discord keeps back').message.id,
        type: 0,
        channel_id: general.id,
        guild_id: general.guildId,
        author: { id: discord.person('bob').user.id, username: 'bob', discriminator: '0', avatar: null },
        mentions: [{ id: discord.world.bot.id, username: 'Byline', discriminator: '0', avatar: null, bot: true }],
        ...(content === null ? { content } : {}),
      });
    }
    await eventually(() => discord.botMessages().map((message) => message.content.includes('/ask'))).toEqual([true, true]);
  });

  it('in a server that is not served is refused, once', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    const first = await discord.person('mallory').say(`<@${discord.world.bot.id}> what?`, { channel: 'lobby' }).answered();
    expect(first.content).toContain('private');
    discord.person('mallory').say(`<@${discord.world.bot.id}> what?`, { channel: 'lobby' });
    archive.onAsk = async () => answerWith();
    await settle({ discord } as RunningBot);
    expect(
      discord
        .person('mallory')
        .reads('lobby')
        .filter((message) => message.author.bot),
    ).toHaveLength(1);
  });

  it('by a bot is left alone, and so is talk that does not mention it', async () => {
    const archive = answering();
    const started = await start(archive);
    const { discord } = started;
    const general = discord.channel('general');
    discord.gateway.dispatch('MESSAGE_CREATE', {
      id: discord.world.nextId(),
      type: 0,
      channel_id: general.id,
      channel_type: 0,
      guild_id: general.guildId,
      author: { id: discord.world.nextId(), username: 'other', discriminator: '0', avatar: null, bot: true, global_name: null },
      content: `<@${discord.world.bot.id}> what?`,
      timestamp: discord.world.timestamp(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [
        { id: discord.world.bot.id, username: 'Byline', discriminator: '0', avatar: null, bot: true, global_name: null },
      ],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
    });
    discord.person('bob').say('what a day');
    await settle(started);
    expect(archive.asked.map(({ question }) => question.text)).toEqual(['settle']);
  });

  it('is answered once though Discord lost its answer after the work, twice', async () => {
    const { discord } = await start(answering());
    for (const channel of ['general', 'archive']) {
      discord.faults.add({ method: 'POST', route: posts, fault: { kind: 'lost-answer' } });
      const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`, { channel });
      await sent.answered();
      await eventually(() => running?.bot.health().inFlight).toBe(0);
      expect(sent.answers).toHaveLength(1);
    }
    expect(discord.requestsTo('POST', posts)).toHaveLength(4);
  });

  it('in a channel where the bot may not write does not lead to a storm of refused requests', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const denied = { code: 50013, message: 'Missing Permissions' };
    discord.faults.add({
      method: 'POST',
      route: posts,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 403, body: denied },
    });
    for (let time = 0; time < 3; time += 1) {
      discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
      await eventually(() => running?.bot.health().counts.undelivered).toBe(1);
    }
    await eventually(() => running?.bot.health().inFlight).toBe(0);
    expect(discord.requestsTo('POST', posts)).toHaveLength(1);
  });
});

describe('an attachment that is refused', () => {
  it.each([
    ['for want of a permission', 403, { code: 50013, message: 'Missing Permissions' }],
    ['for its size', 413, { code: 40005, message: 'Request entity too large' }],
  ])('%s does not cost the answer, nor silence the channel', async (_why, status, body) => {
    const long = Array.from({ length: 5 }, () => ({ text: 'Long words here. '.repeat(60), citations: [1] }));
    const { discord } = await start(scriptedArchive({ onAsk: async () => answerWith({ statements: long }) }));
    for (let time = 0; time < 2; time += 1) {
      discord.faults.add({ method: 'POST', route: posts, fault: { kind: 'status', status, body } });
      const answer = await discord.person('bob').say(`<@${discord.world.bot.id}> what?`).answered();
      expect(answer.content).toContain('Long words here.');
      expect(answer.attachments).toHaveLength(0);
    }
  });
});

describe('a direct message', () => {
  it('on a channel that the bot has never seen is answered for a member of a served server', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const sent = discord.person('bob').directMessage('how many bridges were closed?');
    expect((await sent.answered()).content).toContain('Three bridges');
    expect(archive.asked[0]?.question.text).toBe('how many bridges were closed?');
  });

  it('of a stranger is refused kindly, once', async () => {
    const archive = answering();
    const started = await start(archive);
    const sent = started.discord.person('mallory').directMessage('what?');
    expect((await sent.answered()).content).toContain('private');
    started.discord.person('mallory').directMessage('what??');
    await settle(started);
    expect(
      started.discord
        .person('mallory')
        .reads('dm')
        .filter((message) => message.author.bot),
    ).toHaveLength(1);
    expect(archive.asked).toHaveLength(1);
  });

  it('is answered again once a stranger has joined', async () => {
    let now = Date.now();
    const { discord } = await start(answering(), { parts: { clock: () => now } });
    await discord.person('zoe').directMessage('what?').answered();
    const newsroom = discord.guild('Newsroom');
    newsroom.members.set(discord.person('zoe').user.id, {
      user: discord.person('zoe').user,
      nick: null,
      roles: [],
      joinedAt: discord.world.timestamp(),
    });
    now += 61_000;
    const sent = discord.person('zoe').directMessage('and now?');
    expect((await sent.answered()).content).toContain('Three bridges');
  });

  const membersRoute = '/guilds/:guild/members/:user';
  const told = async (discord: RunningBot['discord'], name: string): Promise<string> =>
    (await discord.person(name).directMessage('what?').answered()).content;
  /** As in a small server, whose members come with it. */
  const nameMembers = (discord: RunningBot['discord'], names: readonly string[]): void => {
    const members = names.map((name) => {
      const { id, username } = discord.person(name).user;
      return {
        user: { id, username, discriminator: '0', avatar: null },
        roles: [],
        joined_at: discord.world.timestamp(),
        flags: 0,
      };
    });
    const page = { chunk_index: 0, chunk_count: 1, not_found: [] };
    discord.gateway.dispatch('GUILD_MEMBERS_CHUNK', { guild_id: discord.guild('Newsroom').id, members, ...page });
  };
  const refuseMembers = (discord: RunningBot['discord'], status: number, code: number): void =>
    discord.faults.add({
      method: 'GET',
      route: membersRoute,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status, body: { code, message: 'no' } },
    });

  it('is not answered while membership cannot be checked', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    discord.gateway.ignoreMemberRequests(true);
    refuseMembers(discord, 500, 0);
    expect(await told(discord, 'bob')).toContain('could not check');
    expect(archive.asked).toHaveLength(0);
  });

  it('is answered for a member of whom only the gateway tells, and not for a stranger', async () => {
    const { discord } = await start(answering());
    refuseMembers(discord, 404, 0);
    expect(await told(discord, 'bob')).toContain('Three bridges');
    expect(await told(discord, 'mallory')).toContain('private');
  });

  it('is answered for a member whom Discord named before, though the members route refuses', async () => {
    const { discord } = await start(answering());
    discord.gateway.ignoreMemberRequests(true);
    refuseMembers(discord, 403, 50001);
    nameMembers(discord, ['bob']);
    expect(await told(discord, 'bob')).toContain('Three bridges');
    expect(await told(discord, 'mallory')).toContain('could not check');
  });

  it('of somebody missing in a whole list of members is refused', async () => {
    const { discord } = await start(answering());
    discord.gateway.ignoreMemberRequests(true);
    refuseMembers(discord, 403, 50001);
    nameMembers(discord, ['ada', 'eve', 'bob', 'carol']);
    expect(await told(discord, 'mallory')).toContain('private');
  });

  it('waits no longer than a few seconds for a members route that hangs', async () => {
    const { discord } = await start(answering());
    discord.faults.add({ method: 'GET', route: membersRoute, times: 9, fault: { kind: 'stall', ms: 20_000 } });
    const sent = discord.person('bob').directMessage('what?');
    await eventually(() => sent.answers.length).toBe(1);
    expect(sent.answers[0]?.content).toContain('Three bridges');
  });

  it('is no longer answered soon after a member has left', async () => {
    const { discord } = await start(answering());
    nameMembers(discord, ['bob']);
    discord.guild('Newsroom').members.delete(discord.person('bob').user.id);
    await told(discord, 'bob');
    await eventually(() => discord.requestsTo('GET', membersRoute).length).toBe(1);
    await eventually(() => running?.bot.health().inFlight).toBe(0);
    expect(await told(discord, 'bob')).toContain('private');
  });
});
