import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { CorpusOverview } from '../../src/browse/corpus-overview.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';
import { disabledIn, expectHarmless, idOf, labelsOf, shown } from '../support/shown-message.js';
import { hostileText } from '../support/topics.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const overview: CorpusOverview = {
  articles: 53,
  outlets: [
    { outlet: 'Harbour *Gazette*', articles: 40, first: '2025-11-02', last: '2026-04-27' },
    { outlet: 'Other Wire', articles: 10, first: '2026-01-05', last: '2026-01-05' },
    { outlet: null, articles: 3, first: null, last: null },
  ],
  languages: [
    { language: 'zh-Hant', articles: 50 },
    { language: null, articles: 3 },
  ],
  months: [
    { month: '2025-11', articles: 40 },
    { month: null, articles: 13 },
  ],
  dumps: Array.from({ length: 45 }, (_, at) => ({ dump: `city/dump-${at + 1}.txt`, articles: 45 - at })),
  refused: [{ dump: 'odd/scan.pdf', reason: 'It is no text.', remedy: 'Save it as text.', why: null }],
};

async function start(held: CorpusOverview = overview): Promise<RunningBot> {
  running = await startBot(scriptedArchive({ overview: async () => held }));
  return running;
}

describe('/sources', () => {
  it('counts by outlet for who asks alone', async () => {
    const { discord } = await start();
    const life = await discord.person('bob').slash('sources').settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toBe(
      [
        '**In the archive**',
        '53 articles · 45 dumps · 2025-11-02 – 2026-04-27',
        '',
        '**Outlets**',
        '- Harbour \\*Gazette\\*: 40 · 2025-11-02 – 2026-04-27',
        '- Other Wire: 10 · 2026-01-05',
        '- outlet unknown: 3 · undated',
      ].join('\n'),
    );
  });

  it.each([
    ['language', '- Traditional Chinese: 50\n- language unknown: 3'],
    ['month', '- 2025-11: 40\n- undated: 13'],
    ['dump', '- `city/dump-1.txt`: 45\n'],
    ['refused', '- `odd/scan.pdf`: It is no text. Save it as text.'],
  ])('counts by %s', async (by, lines) => {
    const { discord } = await start();
    const life = await discord.person('bob').slash('sources', { by }).settled();
    expect(life.text).toContain(lines);
  });

  it('changes what it counts by in place, and turns pages', async () => {
    const { discord } = await start();
    const bob = discord.person('bob');
    const first = shown(await bob.slash('sources').settled());
    expect(labelsOf(first)).toEqual([]);
    const dumps = shown(await bob.select(first, idOf(first, 'count'), ['dump']).settled());
    expect(dumps.id).toBe(first.id);
    expect(dumps.content).toContain('Page 1 of 3');
    expect(dumps.content).toContain('dump-20.txt');
    expect(dumps.content).not.toContain('dump-21.txt');
    const last = shown(await bob.clickButton(dumps, 'Last').settled());
    expect(last.content).toContain('- `city/dump-45.txt`: 1');
    expect(disabledIn(last)).toEqual(['Next', 'Last']);
  });

  it('gives somebody else their own where it is shown to all', async () => {
    const { discord } = await start();
    const first = await discord.person('bob').slash('sources', { private: false, by: 'dump' }).settled();
    expect(first.isEphemeral).toBe(false);
    const theirs = await discord.person('carol').clickButton(shown(first), 'Next').settled();
    expect(theirs.isEphemeral).toBe(true);
    expect(theirs.text).toContain('Page 2 of 3');
    expect(shown(first).content).toContain('Page 1 of 3');
  });

  it('refuses ids that nobody made, kindly', async () => {
    const { discord, state } = await start();
    const first = shown(await discord.person('bob').slash('sources', { by: 'dump' }).settled());
    const [, view = ''] = idOf(first, 'sources').split(':');
    for (const id of ['sources', `sources:${view}:colour:0:next`, `sources:${view}:dump:x:next`, `page:${view}:0:next`]) {
      const life = await discord.person('bob').clickButton(first, id, { force: true }).settled();
      expect(life.text).toContain('earlier message');
    }
    state.views.forget(discord.person('bob').user.id);
    const old = await discord.person('bob').clickButton(first, 'Next').settled();
    expect(old.text).toContain('earlier message');
  });

  it('says that every file was read, or that there is nothing', async () => {
    const { discord } = await start({ articles: 0, outlets: [], languages: [], months: [], dumps: [], refused: [] });
    const refused = await discord.person('bob').slash('sources', { by: 'refused' }).settled();
    expect(refused.text).toContain('Every file was read.');
    const outlets = await discord.person('bob').slash('sources').settled();
    expect(outlets.text).toContain('The archive is empty.');
  });

  it('shows hostile names as harmless words, within every limit', async () => {
    const outlets = Array.from({ length: 60 }, () => ({ outlet: hostileText, articles: 1, first: null, last: null }));
    const dumps = Array.from({ length: 60 }, () => ({ dump: hostileText, articles: 1 }));
    const refused = Array.from({ length: 60 }, () => ({
      dump: hostileText,
      reason: hostileText,
      remedy: hostileText,
      why: null,
    }));
    const { discord } = await start({ ...overview, outlets, dumps, refused, languages: [{ language: '**x**', articles: 1 }] });
    for (const by of ['outlet', 'dump', 'refused', 'language']) {
      const life = await discord.person('bob').slash('sources', { by }).settled();
      expectHarmless(shown(life));
    }
  });
});

describe('/help', () => {
  it.each([
    ['en-US', 'I answer from an archive'],
    ['zh-TW', '我根據新聞檔案庫作答'],
    ['zh-CN', '我根据新闻档案库作答'],
    ['ja', 'アーカイブをもとに'],
    ['vi', 'Tôi trả lời từ kho'],
  ])('tells in %s what there is, for who asks alone, in one message', async (locale, words) => {
    const { discord } = await start();
    const bob = discord.person('bob');
    bob.user.locale = locale;
    const life = await bob.slash('help').settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain(words);
    const typed = commands.filter(({ definition }) => definition.type === undefined || definition.type === 1);
    const clickable = [...life.text.matchAll(/<\/([a-z]+)(?: [a-z]+)?:(\d+)>/g)].map(([, name]) => name);
    expect(new Set(clickable)).toEqual(new Set(typed.map(({ definition }) => definition.name)));
    expect(life.text).not.toMatch(/…$/);
    expect(life.text.length).toBeLessThanOrEqual(2_000);
  });
});
