import { afterEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/engine/archive.js';
import { Fault } from '../../src/errors.js';
import type { IndexProgress } from '../../src/ingest/index-report.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { held, indexReportWith, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(archive: Archive, options: Parameters<typeof startBot>[1] = {}): Promise<RunningBot> {
  running = await startBot(archive, { ...options, parts: { timing: { progressMs: 20 }, ...options.parts } });
  return running;
}

const edits = '/webhooks/:application/:token/messages/@original';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('/reindex run', () => {
  it('shows its progress by few edits of one message, then what was done and what was refused', async () => {
    const archive = scriptedArchive({
      async onIndex(onProgress) {
        for (let done = 1; done <= 20; done += 1) {
          onProgress({ step: 'reading', done, total: 20 });
          await pause(20);
        }
        return indexReportWith({
          refused: [{ dump: 'odd`name.bin', reason: 'It is an image.', remedy: 'Take it out.', why: null }],
        });
      },
    });
    const { discord, state } = await start(archive, { parts: { timing: { progressMs: 150 } } });
    expect(discord.person('eve').sees('reindex')).toBe(true);
    const life = discord.person('eve').slash('reindex run');
    await life.until(({ text }) => text.includes('is up to date'));
    expect(life.text).toContain('3 dumps (1 added, 1 changed, 0 removed, 1 unchanged)');
    expect(life.text).toContain('5 reports, 2 translations, 0 commentary, 1 note; 40 chunks');
    expect(life.text).toContain('**Refused: 1 dump**\n- `odd\u02cbname.bin`: It is an image. Take it out.');
    expect(life.isEphemeral).toBe(true);
    const written = discord.requestsTo('PATCH', edits);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.length).toBeLessThanOrEqual(6);
    const gaps = written.slice(1, -1).map(({ at }, place) => at - (written[place]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(140);
    expect(life.edits.some(({ content }) => /Reading the dumps: \d+ of 20/.test(content))).toBe(true);
    expect(life.followUps).toHaveLength(0);
    expect(state.audit(5)).toMatchObject([
      { who: discord.person('eve').user.id, what: '/reindex run', guild: discord.guild('Newsroom').id, outcome: 'done' },
    ]);
  });

  it('is not counted among the questions', async () => {
    const archive = scriptedArchive({ onIndex: async () => indexReportWith() });
    const one = { burst: 1, perMinute: 1 };
    const { discord } = await start(archive, { parts: { limits: { person: one, server: one } } });
    for (let time = 0; time < 3; time += 1) {
      await discord
        .person('eve')
        .slash('reindex run')
        .until(({ text }) => text.includes('is up to date'));
    }
    expect(archive.indexRuns).toHaveLength(3);
  });

  it('is hidden from others by Discord and refused by the bot itself, with an entry in the audit', async () => {
    const archive = scriptedArchive();
    const { discord, state } = await start(archive);
    expect(discord.person('bob').sees('reindex')).toBe(false);
    const life = await discord.person('bob').slash('reindex run', {}, { force: true }).settled();
    expect(life.text).toContain('Only administrators');
    expect(life.isEphemeral).toBe(true);
    expect(archive.indexRuns).toHaveLength(0);
    expect(state.audit(5)).toMatchObject([{ who: discord.person('bob').user.id, what: '/reindex run', outcome: 'refused' }]);
  });

  it('is refused in a server that is not served, even to its owner', async () => {
    const archive = scriptedArchive();
    const { discord, state } = await start(archive);
    const life = await discord.person('mallory').slash('reindex run', {}, { channel: 'lobby', force: true }).settled();
    expect(life.text).toContain('private');
    expect(state.audit(5)).toMatchObject([{ outcome: 'refused', guild: discord.guild('Elsewhere').id }]);
  });

  it('is refused in a direct message', async () => {
    const { discord, state } = await start(scriptedArchive());
    const life = await discord.person('eve').slash('reindex run', {}, { channel: 'dm', force: true }).settled();
    expect(life.text).toContain('in a server only');
    expect(state.audit(5)).toMatchObject([{ outcome: 'refused', guild: null }]);
  });

  it('is open to a role that was set, by id and not by name, and to the owner of the application', async () => {
    const archive = scriptedArchive({ onIndex: async () => indexReportWith() });
    const { discord, state } = await start(archive, { discord: { application: { owner: 'dora' } } });
    const newsroom = discord.guild('Newsroom');
    const role = [...newsroom.roles.values()].find(({ name }) => name === 'Archivists')?.id ?? '';
    state.setAdminRoles(newsroom.id, [role]);
    const carol = await discord
      .person('carol')
      .slash('reindex run', {}, { force: true })
      .until(({ text }) => text.includes('is up to date'));
    expect(carol.text).toContain('up to date');
    newsroom.members.set(discord.person('dora').user.id, {
      user: discord.person('dora').user,
      nick: null,
      roles: [],
      joinedAt: discord.world.timestamp(),
    });
    await discord
      .person('dora')
      .slash('reindex run', {}, { force: true })
      .until(({ text }) => text.includes('is up to date'));
    expect(archive.indexRuns).toHaveLength(2);
  });

  it('is open to the members of the team that owns the application, where they are members of the server', async () => {
    const archive = scriptedArchive({ onIndex: async () => indexReportWith() });
    const { discord } = await start(archive, { discord: { application: { team: ['olga', 'bob'] } } });
    await discord
      .person('bob')
      .slash('reindex run', {}, { force: true })
      .until(({ text }) => text.includes('is up to date'));
    expect(archive.indexRuns).toEqual([{}]);
  });

  it('is refused kindly while another run goes on', async () => {
    const first = held<ReturnType<typeof indexReportWith>>();
    let tell: (progress: IndexProgress) => void = () => undefined;
    const archive = scriptedArchive({
      onIndex: (onProgress) => {
        tell = onProgress;
        return first.promise;
      },
    });
    const { discord, state, logged } = await start(archive);
    const eve = discord.person('eve').slash('reindex run');
    await eventually(() => archive.indexRuns.length).toBe(1);
    tell({ step: 'embedding', done: 64, total: 160 });
    const ada = await discord
      .person('ada')
      .slash('reindex run')
      .until(({ text }) => text.includes('under way'));
    expect(ada.text).toContain(`by <@${discord.person('eve').user.id}>. Embedding the pieces 40 %`);
    expect(ada.message?.pinged.users).toEqual([]);
    expect(archive.indexRuns).toHaveLength(1);
    first.resolve(indexReportWith());
    await eve.until(({ text }) => text.includes('is up to date'));
    expect(state.audit(5).map(({ outcome }) => outcome)).toEqual(['busy', 'done']);
    expect(logged.filter((line) => line.includes('"stack"'))).toEqual([]);
  });

  it('is refused kindly while another process indexes', async () => {
    const archive = scriptedArchive({
      onIndex: async () => {
        throw new Fault('busy', 'The archive is being indexed already.', { remedy: 'Wait for that run.', retry: true });
      },
    });
    const { discord, state } = await start(archive);
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('another process'));
    expect(life.message?.components).toEqual([]);
    expect(state.audit(1)).toMatchObject([{ outcome: 'busy' }]);
  });

  it('tells an administrator the remedy when the corpus cannot be read', async () => {
    const archive = scriptedArchive({
      onIndex: async () => {
        throw new Fault('corpus', 'The corpus folder has become empty.', { remedy: 'Check that it is mounted.' });
      },
    });
    const { discord, state } = await start(archive);
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('mounted'));
    expect(life.text).toContain('The corpus folder has become empty. Check that it is mounted.');
    expect(state.audit(1)).toMatchObject([{ outcome: 'failed' }]);
  });

  it('tells its end by a direct message when it outlives the token of the interaction', async () => {
    let now = Date.now();
    const run = held<ReturnType<typeof indexReportWith>>();
    const archive = scriptedArchive({ onIndex: () => run.promise });
    const { discord } = await start(archive, { parts: { clock: () => now } });
    discord.person('eve').slash('reindex run');
    await eventually(() => archive.indexRuns.length).toBe(1);
    now += 20 * 60_000;
    run.resolve(indexReportWith());
    await eventually(() => discord.person('eve').reads('dm').length).toBe(1);
    expect(discord.person('eve').reads('dm')[0]?.content).toContain('up to date');
  });
});
