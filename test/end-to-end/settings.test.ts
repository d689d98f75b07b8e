import { afterEach, describe, expect, it } from 'vitest';
import type { InteractionLife } from '../../src/playground/people/interaction-life.js';
import type { Message } from '../../src/playground/world/message.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { indexReportWith, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Parameters<typeof startBot>[1] = {}) {
  const archive = scriptedArchive({
    onAsk: async (question) => answerWith({ question: question.text }),
    onIndex: async () => indexReportWith(),
  });
  running = await startBot(archive, options);
  const { discord, state } = running;
  const newsroom = discord.guild('Newsroom');
  const channel = (name: string): string =>
    [...discord.world.channels.values()].find((one) => one.name === name && one.guildId === newsroom.id)?.id ?? '';
  const role = (name: string): string => [...newsroom.roles.values()].find((one) => one.name === name)?.id ?? '';
  return { discord, state, archive, newsroom, channel, role };
}

async function opened(life: InteractionLife): Promise<Message> {
  await life.until(({ text }) => text !== '');
  if (life.message === null) throw new Error('There is no message');
  return life.message;
}

const done = (life: InteractionLife) => life.until(({ text }) => text !== '');

interface PartShown {
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly default?: boolean }[];
  readonly components?: readonly PartShown[];
}

function languageMenu(message: Message): NonNullable<PartShown['options']> {
  const menus = (message.components as readonly PartShown[]).flatMap(({ components = [] }) => components);
  return menus.find(({ custom_id }) => custom_id === 'settings:language')?.options ?? [];
}

describe('/settings', () => {
  it('shows everything that is set, to its administrator alone, in four rows', async () => {
    const { discord } = await start();
    const life = discord.person('eve').slash('settings');
    const message = await opened(life);
    expect(life.isEphemeral).toBe(true);
    expect(message.content).toContain('see my answers: everywhere');
    expect(message.content).toContain('may ask a minute: 20, as everywhere');
    expect(message.components).toHaveLength(4);
  });

  it('changes the channels where all see answers, and the bot holds to it', async () => {
    const { discord, state, newsroom, channel } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    await discord
      .person('eve')
      .select(message, 'settings:channels', [channel('archive')])
      .settled();
    await eventually(() => message.content).toContain(`<#${channel('archive')}>`);
    expect(state.servers.settings(newsroom.id).channels).toEqual([channel('archive')]);
    expect(JSON.stringify(message.components)).toContain(`"default_values":[{"id":"${channel('archive')}","type":"channel"}]`);
    const question = { question: 'How many bridges were closed?' };
    const here = await discord.person('bob').slash('ask', question, { channel: 'general' }).settled();
    const there = await discord.person('bob').slash('ask', question, { channel: 'archive' }).settled();
    expect([here.isEphemeral, there.isEphemeral]).toEqual([true, false]);
    await discord.person('eve').select(message, 'settings:channels', []).settled();
    await eventually(() => state.servers.settings(newsroom.id).channels).toEqual([]);
    expect(state.audit(3).map(({ what }) => what)).toEqual(['/settings channels 0', '/settings channels 1', '/settings']);
  });

  it('changes the visibility, which an asker can still choose', async () => {
    const { discord } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    await discord.person('eve').clickButton(message, 'Answer for the asker alone').settled();
    await eventually(() => message.content).toContain('for the asker alone');
    const question = { question: 'How many bridges were closed?' };
    const usual = await discord.person('bob').slash('ask', question).settled();
    const open = await discord
      .person('bob')
      .slash('ask', { ...question, private: false })
      .settled();
    expect([usual.isEphemeral, open.isEphemeral]).toEqual([true, false]);
    await discord.person('eve').clickButton(message, 'Answer for all to see').settled();
    await eventually(() => message.content).toContain('for all to see');
  });

  it.each([
    ['en-US', "Language: each person's own"],
    ['zh-TW', '語言：依各人設定'],
    ['zh-CN', '语言：按各人设置'],
    ['ja', '言語：各自の設定'],
    ['vi', 'Ngôn ngữ: theo từng người'],
  ])('says in %s what the menu of languages is for while it shows what is chosen', async (locale, first) => {
    const { discord } = await start();
    const eve = discord.person('eve');
    eve.user.locale = locale;
    const message = await opened(eve.slash('settings'));
    const options = () => languageMenu(message);
    const chosen = (): string[] => options().flatMap((option) => (option.default ? [option.label] : []));
    expect(chosen()).toEqual([first]);
    const others = options().slice(1);
    expect(others.map(({ label }) => label)).toEqual(['English', '繁體中文', '简体中文', '日本語', 'Tiếng Việt']);
    await eve.select(message, 'settings:language', ['vi']).settled();
    await eventually(chosen).toEqual(['Ngôn ngữ: Tiếng Việt']);
  });

  it('changes the language of what the bot says, and speaks it at once', async () => {
    const { discord } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    await discord.person('eve').select(message, 'settings:language', ['vi']).settled();
    await eventually(() => message.content).toContain('Cài đặt của máy chủ này');
    const refused = await discord.person('bob').slash('ask', { question: ' ' }, { force: true }).settled();
    expect(refused.text).toBe('Vui lòng nhập câu hỏi.');
  });

  it('changes how many questions a person may ask a minute, by a form', async () => {
    const { discord, state, newsroom } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    for (const wrong of ['0', '21', 'many', '1.5']) {
      const form = await discord.person('eve').clickButton(message, 'Limit…').settled();
      const refused = await discord.person('eve').submitModal(form, { limit: wrong }).settled();
      expect(refused.text).toContain('from 1 to 20');
    }
    const form = await discord.person('eve').clickButton(message, 'Limit…').settled();
    await discord.person('eve').submitModal(form, { limit: '1' }).settled();
    await eventually(() => message.content).toContain('may ask a minute: 1');
    const question = { question: 'How many bridges were closed?' };
    await discord.person('bob').slash('ask', question).settled();
    const second = await discord.person('bob').slash('ask', question).settled();
    expect(second.text).toContain('You can ask again in');
    const again = await discord.person('eve').clickButton(message, 'Limit…').settled();
    expect(JSON.stringify(again.modal)).toContain('"value":"1"');
    await discord.person('eve').submitModal(again, { limit: '' }).settled();
    await eventually(() => state.servers.settings(newsroom.id).questionsAMinute).toBe(null);
  });

  it('changes where mentions are answered', async () => {
    const { discord, state, newsroom } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    await discord.person('eve').clickButton(message, 'Answer mentions in a thread').settled();
    await eventually(() => message.content).toContain('in a thread of their own');
    expect(state.servers.settings(newsroom.id).answerIn).toBe('thread');
  });

  it('lets Manage Server hand administration to a role, and not that role itself', async () => {
    const { discord, state, newsroom, role } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    await discord
      .person('eve')
      .select(message, 'adminroles:set', [role('Archivists')])
      .settled();
    await eventually(() => message.content).toContain(`<@&${role('Archivists')}>`);
    expect(message.pinged.roles).toEqual([]);
    const run = await discord
      .person('carol')
      .slash('reindex run', {}, { force: true })
      .until(({ text }) => text.includes('is up to date'));
    expect(run.isEphemeral).toBe(true);
    const hers = await opened(discord.person('carol').slash('settings', {}, { force: true }));
    const denied = discord.person('carol').select(hers, 'adminroles:set', [role('Archivists'), role('Editors')]);
    await eventually(() => denied.followUps.map(({ content }) => content)).toEqual([
      'Only people with Manage Server in this server may do that. Please ask one of them.',
    ]);
    expect(hers.content).toContain('Settings of this server');
    expect(state.adminRoles(newsroom.id)).toEqual([role('Archivists')]);
    expect(state.audit(1)).toMatchObject([{ what: 'adminroles', outcome: 'refused' }]);
  });

  it('names what was deleted since as such, and takes it out on a click', async () => {
    const { discord, state, newsroom, channel } = await start();
    const gone = '123456789012345678';
    state.servers.change(newsroom.id, { channels: [channel('archive'), gone] });
    state.setAdminRoles(newsroom.id, [gone]);
    const message = await opened(discord.person('ada').slash('settings'));
    expect(message.content).toContain(`<#${channel('archive')}>, a deleted channel (\`${gone}\`)`);
    expect(message.content).toContain(`a deleted role (\`${gone}\`)`);
    await discord.person('ada').clickButton(message, 'Take out deleted channels').settled();
    await eventually(() => message.content).not.toContain('deleted channel');
    await discord.person('ada').clickButton(message, 'Take out deleted roles').settled();
    await eventually(() => message.content).not.toContain('deleted role');
    expect(state.servers.settings(newsroom.id).channels).toEqual([channel('archive')]);
    expect(state.adminRoles(newsroom.id)).toEqual([]);
    expect(message.components).toHaveLength(4);
  });

  it('warns when all the channels chosen are gone', async () => {
    const { discord, state, newsroom } = await start();
    state.servers.change(newsroom.id, { channels: ['123456789012345678'] });
    expect((await opened(discord.person('ada').slash('settings'))).content).toContain('All the channels chosen were deleted');
  });

  it('is denied to members, in direct messages and in servers not served, whatever they send by hand', async () => {
    const { discord, state, newsroom, channel } = await start();
    expect(discord.person('bob').sees('settings')).toBe(false);
    expect((await done(discord.person('bob').slash('settings', {}, { force: true }))).text).toContain('Only administrators');
    expect((await done(discord.person('eve').slash('settings', {}, { channel: 'dm', force: true }))).text).toContain(
      'server only',
    );
    const foreign = { channel: 'lobby', force: true };
    expect((await done(discord.person('mallory').slash('settings', {}, foreign))).text).toContain('private');
    const message = { ...(await opened(discord.person('eve').slash('settings'))), visibleTo: null };
    const before = state.servers.settings(newsroom.id);
    const tried = [
      discord.person('bob').select(message, 'settings:channels', [channel('archive')]),
      discord.person('bob').clickButton(message, 'settings:visibility:private', { force: true }),
      discord.person('bob').clickButton(message, 'adminroles:clean', { force: true }),
    ];
    for (const life of tried) await eventually(() => life.followUps.length).toBe(1);
    const form = await discord.person('bob').clickButton(message, 'settings:limit', { force: true }).settled();
    const sent = discord.person('bob').submitModal(form, { limit: '1' });
    await eventually(() => sent.followUps.map(({ content }) => content)[0]).toContain('Only administrators');
    expect(state.servers.settings(newsroom.id)).toEqual(before);
  });

  it('does nothing with what no control of its own would send', async () => {
    const { discord, state, newsroom } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    for (const id of ['settings', 'settings:visibility:secret', 'settings:answerIn', 'settings:x', 'adminroles:all']) {
      const life = await discord.person('eve').clickButton(message, id, { force: true }).settled();
      expect(life.text).toContain('earlier message');
    }
    await discord.person('eve').select(message, 'settings:channels', ['not an id']).settled();
    expect(state.servers.settings(newsroom.id).channels).toEqual([]);
  });

  it('changes once and shows it where Discord limits the rate, loses an answer or fails', async () => {
    const { discord, state, newsroom, channel } = await start();
    const message = await opened(discord.person('eve').slash('settings'));
    const edits = '/webhooks/:application/:token/messages/@original';
    discord.faults.add({ method: 'POST', route: /callback/, fault: { kind: 'status', status: 503 } });
    discord.faults.add({ method: 'PATCH', route: edits, fault: { kind: 'rate-limit', retryAfterSeconds: 0.2 } });
    discord.faults.add({ method: 'PATCH', route: edits, fault: { kind: 'lost-answer' } });
    discord.person('eve').select(message, 'settings:channels', [channel('archive')]);
    await eventually(() => message.content).toContain(`<#${channel('archive')}>`);
    expect(state.servers.settings(newsroom.id).channels).toEqual([channel('archive')]);
    expect(state.audit(5).map(({ what }) => what)).toEqual(['/settings channels 1', '/settings']);
  });
});
