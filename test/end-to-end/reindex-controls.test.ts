import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveStatus } from '../../src/engine/archive.js';
import { Fault } from '../../src/errors.js';
import type { IndexReport } from '../../src/ingest/index-report.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { held, indexReportWith, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(
  archive: Parameters<typeof startBot>[0],
  discord: NonNullable<Parameters<typeof startBot>[1]>['discord'] = {},
) {
  running = await startBot(archive, { parts: { timing: { progressMs: 20 } }, discord });
  return running;
}

const status: ArchiveStatus = {
  generation: '20260427101500-0a1b2c3d',
  dumps: 3,
  articles: 8,
  chunks: 40,
  outlets: [],
  vectorSearch: 'graph',
  embedder: 'tiny@1',
  vectors: { dimension: 64, recall: 1, measuredOn: 40, exactBecause: null, unusedBecause: null },
  refused: 1,
  stale: true,
  sample: false,
};

/** An archive whose run goes on until it is told to end, or is cancelled. */
function patientArchive() {
  const run = held<IndexReport>();
  const archive = scriptedArchive({
    onIndex: (onProgress, signal) => {
      onProgress({ step: 'reading', done: 2, total: 5 });
      signal?.addEventListener('abort', () => run.reject(new Fault('busy', 'It was cancelled.', { remedy: 'Start anew.' })));
      return run.promise;
    },
    status: async () => status,
  });
  return { archive, run };
}

describe('/reindex run, under way', () => {
  it('shows a bar and a button that ends the run for whoever may', async () => {
    const { archive } = patientArchive();
    const { discord, state } = await start(archive);
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('Reading'));
    expect(life.text).toBe('Reading the dumps: 2 of 5…\n`████████░░░░░░░░░░░░` 40 %');
    const message = life.message;
    if (message === null) throw new Error('There is no message');
    const denied = await discord
      .person('bob')
      .clickButton({ ...message, visibleTo: null }, 'reindex:cancel', { force: true })
      .until(({ text }) => text.includes('Only administrators'));
    expect(denied.isEphemeral).toBe(true);
    expect(life.text).toContain('Reading');
    await discord
      .person('eve')
      .clickButton(message, 'Cancel')
      .until(({ text }) => text.includes('being cancelled'));
    await life.until(({ text }) => text.includes('cancelled this run'));
    expect(life.text).toContain(`<@${discord.person('eve').user.id}>`);
    expect(life.message?.components).toEqual([]);
    expect(state.audit(5).map(({ what, outcome }) => [what, outcome])).toEqual([
      ['/reindex cancel', 'done'],
      ['reindex', 'refused'],
      ['/reindex run', 'cancelled'],
    ]);
  });

  it('is cancelled by the command too, and says so when there is nothing to cancel', async () => {
    const { archive } = patientArchive();
    const { discord } = await start(archive);
    const nothing = await discord
      .person('ada')
      .slash('reindex cancel')
      .until(({ text }) => text !== '');
    expect(nothing.text).toContain('nothing to cancel');
    const life = discord.person('eve').slash('reindex run');
    await life.until(({ text }) => text.includes('Reading'));
    await discord
      .person('ada')
      .slash('reindex cancel')
      .until(({ text }) => text.includes('being cancelled'));
    await life.until(({ text }) => text.includes('cancelled this run'));
    expect(life.text).toContain(`<@${discord.person('ada').user.id}>`);
  });

  it('shows the report when it was done before the cancellation arrived', async () => {
    const run = held<IndexReport>();
    const { discord } = await start(scriptedArchive({ onIndex: () => run.promise }));
    const life = discord.person('eve').slash('reindex run');
    await life.until(({ text }) => text !== '');
    await discord
      .person('eve')
      .slash('reindex cancel')
      .until(({ text }) => text.includes('being cancelled'));
    run.resolve(indexReportWith());
    await life.until(({ text }) => text.includes('is up to date'));
    expect(life.text).toContain('already done');
  });

  it('speaks the language of its administrator', async () => {
    const refused = [{ dump: 'odd.bin', reason: 'It is an image.', remedy: 'Take it out.', why: null }];
    const archive = scriptedArchive({ onIndex: async () => indexReportWith({ refused }) });
    const { discord } = await start(archive);
    discord.person('eve').user.locale = 'ja';
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('アーカイブは最新です'));
    expect(life.text).toContain('ダンプ 3 件（追加 1、変更 1、削除 0、変更なし 1）');
    expect(life.text).toContain('**拒否：ダンプ 1 件**');
  });

  it('puts a long list of refusals into a file, and as much as fits into the message', async () => {
    const refused = Array.from({ length: 60 }, (_, n) => ({
      dump: `folder/odd-${n}.bin`,
      reason: 'It is an image, which holds no text.',
      remedy: 'Take it out.',
      why: null,
    }));
    const { discord } = await start(scriptedArchive({ onIndex: async () => indexReportWith({ refused }) }));
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('is up to date'));
    expect(life.text).toMatch(/… and \d+ lines more in the attached file$/);
    expect(life.message?.attachments).toMatchObject([{ filename: 'report.md' }]);
  });
});

describe('/reindex status', () => {
  it('tells what the archive holds, whether it is stale, the run under way and what was done last', async () => {
    const { archive, run } = patientArchive();
    const { discord, state } = await start(archive);
    const elsewhere = { who: discord.person('mallory').user.id, what: '/reindex run', guild: discord.guild('Elsewhere').id };
    state.openAudit(elsewhere, 'done');
    await discord.person('bob').slash('reindex run', {}, { force: true }).settled();
    const going = discord.person('eve').slash('reindex run');
    await going.until(({ text }) => text.includes('Reading'));
    const life = await discord
      .person('ada')
      .slash('reindex status')
      .until(({ text }) => text !== '');
    expect(life.text).toContain('3 dumps, 8 articles, 40 chunks');
    expect(life.text).toContain('`20260427101500-0a1b2c3d`, published <t:1777284900:R>');
    expect(life.text).toContain('`tiny@1`, 64 dimensions, search: by a graph');
    expect(life.text).toContain('1 file was refused');
    expect(life.text).toContain('has changed since');
    expect(life.text).toContain(`by <@${discord.person('eve').user.id}>. Reading the dumps 40 %`);
    expect(life.text).toMatch(new RegExp(`<t:\\d+:R> <@${discord.person('bob').user.id}> \`/reindex run\`: not allowed`));
    expect(life.text).not.toContain(discord.person('mallory').user.id);
    expect(life.message?.pinged.users).toEqual([]);
    expect(life.isEphemeral).toBe(true);
    run.resolve(indexReportWith());
    await going.until(({ text }) => text.includes('is up to date'));
  });

  it('says when nothing is indexed, and when the sample is served', async () => {
    const archive = scriptedArchive({ status: async () => ({ ...status, generation: null, sample: true, vectors: null }) });
    const { discord } = await start(archive);
    const life = await discord
      .person('ada')
      .slash('reindex status')
      .until(({ text }) => text !== '');
    expect(life.text).toContain('holds nothing yet');
    expect(life.text).toContain('sample');
    expect(life.text).toContain('Nothing was done here yet');
  });
});

describe('/reindex preview', () => {
  it('tells what a run would change, and runs it on a click', async () => {
    const archive = scriptedArchive({
      onIndex: async () =>
        indexReportWith({
          dryRun: archive.indexRuns.at(-1)?.dryRun === true,
          changes: [
            { dump: 'new.txt', change: 'added' },
            { dump: 'old.txt', change: 'changed' },
          ],
        }),
    });
    const { discord, state } = await start(archive);
    const life = await discord
      .person('eve')
      .slash('reindex preview')
      .until(({ text }) => text.includes('would change'));
    expect(life.text).toContain('1 added, 1 changed, 0 removed');
    expect(life.text).toContain('- added: `new.txt`\n- changed: `old.txt`');
    if (life.message === null) throw new Error('There is no message');
    const run = await discord
      .person('eve')
      .clickButton(life.message, 'Run it now')
      .until(({ text }) => text.includes('is up to date'));
    expect(run.isEphemeral).toBe(true);
    expect(archive.indexRuns).toEqual([{ dryRun: true }, {}]);
    expect(state.audit(2).map(({ what }) => what)).toEqual(['/reindex run', '/reindex preview']);
  });

  it('offers no run where nothing would change, and tells what a guard would refuse', async () => {
    const nothing = { total: 3, added: 0, changed: 0, removed: 0, unchanged: 3 };
    const archive = scriptedArchive({ onIndex: async () => indexReportWith({ dryRun: true, dumps: nothing }) });
    const { discord } = await start(archive);
    const calm = await discord
      .person('eve')
      .slash('reindex preview')
      .until(({ text }) => text.includes('would change'));
    expect(calm.message?.components).toEqual([]);
    archive.onIndex = async () => {
      throw new Fault('corpus', 'The corpus folder holds no dumps.', { remedy: 'Check that it is mounted.' });
    };
    const guarded = await discord
      .person('eve')
      .slash('reindex preview')
      .until(({ text }) => text.includes('mounted'));
    expect(guarded.text).toContain('would be refused');
  });

  it('is denied to members, in direct messages and in servers that are not served, by command and by button', async () => {
    const archive = scriptedArchive();
    const { discord, state } = await start(archive);
    for (const subcommand of ['preview', 'status', 'cancel']) {
      const life = await discord.person('bob').slash(`reindex ${subcommand}`, {}, { force: true }).settled();
      expect(life.text).toContain('Only administrators');
      const direct = await discord.person('eve').slash(`reindex ${subcommand}`, {}, { channel: 'dm', force: true }).settled();
      expect(direct.text).toContain('in a server only');
      const options = { channel: 'lobby', force: true };
      const foreign = await discord.person('mallory').slash(`reindex ${subcommand}`, {}, options).settled();
      expect(foreign.text).toContain('private');
    }
    expect(state.audit(20).filter(({ outcome }) => outcome === 'refused')).toHaveLength(9);
    expect(archive.indexRuns).toEqual([]);
  });

  it('frees the way for the next run when the engine fails', async () => {
    const archive = scriptedArchive({
      onIndex: async () => {
        throw new Fault('engine', 'The index process ended.', { remedy: 'Try again.', retry: true });
      },
    });
    const { discord, state } = await start(archive);
    const life = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('Try again.'));
    expect(life.message?.components).toEqual([]);
    archive.onIndex = async () => indexReportWith();
    await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('is up to date'));
    await eventually(() => state.audit(2).map(({ outcome }) => outcome)).toEqual(['done', 'failed']);
  });
});
