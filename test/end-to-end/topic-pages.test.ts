import { afterEach, describe, expect, it } from 'vitest';
import type { OpenedPassage, PassagePlace } from '../../src/browse/opened-passage.js';
import { createBot } from '../../src/discord/create-bot.js';
import type { Archive } from '../../src/engine/archive.js';
import { createLog } from '../../src/log.js';
import type { Question } from '../../src/retrieve/passage.js';
import { articleRecordWith } from '../support/article-records.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';
import { disabledIn, expectHarmless, idOf, labelsOf, optionsOf, shown } from '../support/shown-message.js';
import { comparisonOf, hostileNames, hostileText, searchResultOf, timelineOf } from '../support/topics.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(script: Partial<Archive>): Promise<RunningBot> {
  running = await startBot(scriptedArchive(script));
  return running;
}

const passage: OpenedPassage = {
  article: articleRecordWith({}),
  before: 'A storm came in on Sunday night.',
  quote: 'Bridge 7 was closed on Monday.',
  after: 'The ferries went on *as usual*.',
  lines: [11, 14],
  quoteLines: [12, 12],
  place: { number: 1, of: 3 },
};

/** The same state and Discord, another process. */
async function startAgain({ discord, state, bot }: RunningBot, script: Partial<Archive>) {
  await bot.stop();
  const again = createBot({
    archive: scriptedArchive(script),
    settings: { token: discord.token, api: discord.apiUrl, guilds: null, owners: null },
    dataDir: '/nowhere',
    state,
    log: createLog({ level: 'silent', readable: false, write: () => undefined }),
  });
  await again.start();
  return again;
}

describe('/search', () => {
  it('shows five passages a page, best first, each with its source and its first sentences', async () => {
    const asked: [Question, number][] = [];
    const { discord } = await start({
      search: async (question, limit) => {
        asked.push([question, limit]);
        return searchResultOf(23);
      },
    });
    const values = { question: 'bridges', outlet: 'Gazette', from: '2026-04' };
    const life = await discord.person('bob').slash('search', values).settled();
    expect(life.callback?.type).toBe(5);
    expect(asked).toEqual([[{ text: 'bridges', outlets: ['Gazette'], from: '2026-04-01', to: null }, 25]]);
    expect(life.isEphemeral).toBe(false);
    expect(life.text).toContain('**“bridges”**');
    expect(life.text).toContain('23 passages · Page 1 of 5');
    expect(life.text).toContain('**1.** Harbour Gazette · “Storm report 1” · 2026-04-27 · `city/bridges.txt:1-3`');
    expect(life.text).toContain('> Bridge 5 was closed on Monday. The ferries went on as usual.');
    expect(life.text).not.toContain('**6.**');
    expect(labelsOf(shown(life))).toEqual(['First', 'Previous', 'Next', 'Last']);
    expect(disabledIn(shown(life))).toEqual(['First', 'Previous']);
  });

  it('turns pages in the same message for who asked', async () => {
    const { discord } = await start({ search: async () => searchResultOf(23) });
    const first = await discord.person('bob').slash('search', { question: 'bridges' }).settled();
    const last = await discord.person('bob').clickButton(shown(first), 'Last').settled();
    expect(last.callback?.type).toBe(6);
    expect(shown(last).id).toBe(shown(first).id);
    expect(shown(last).content).toContain('Page 5 of 5');
    expect(shown(last).content).toContain('**23.**');
    expect(disabledIn(shown(last))).toEqual(['Next', 'Last']);
    const before = await discord.person('bob').clickButton(shown(last), 'Previous').settled();
    expect(shown(before).content).toContain('**16.**');
    expect(disabledIn(shown(before))).toEqual([]);
  });

  it('gives somebody else that page for themselves alone, with pages of their own', async () => {
    const { discord } = await start({ search: async () => searchResultOf(23) });
    const first = await discord.person('bob').slash('search', { question: 'bridges' }).settled();
    const theirs = await discord.person('carol').clickButton(shown(first), 'Next').settled();
    expect(theirs.isEphemeral).toBe(true);
    expect(theirs.text).toContain('**6.**');
    expect(shown(first).content).toContain('Page 1 of 5');
    const further = await discord.person('carol').clickButton(shown(theirs), 'Next').settled();
    expect(further.callback?.type).toBe(6);
    expect(shown(further).id).toBe(shown(theirs).id);
    expect(shown(further).content).toContain('Page 3 of 5');
  });

  it('opens a passage in its place for whoever chose it, and goes on to the next there', async () => {
    const opened: PassagePlace[] = [];
    const { discord } = await start({
      search: async () => searchResultOf(23),
      passage: async (place) => {
        opened.push(place);
        return opened.length > 1 ? null : passage;
      },
    });
    const first = await discord.person('bob').slash('search', { question: 'bridges' }).settled();
    const second = shown(await discord.person('bob').clickButton(shown(first), 'Next').settled());
    const seventh = optionsOf(second, 'open')[1]?.value ?? '';
    const life = await discord.person('carol').select(second, idOf(second, 'open'), [seventh]).settled();
    expect(life.isEphemeral).toBe(true);
    const quote = 'Bridge 7 was closed on Monday. The ferries went on as usual.';
    expect(opened).toEqual([{ article: 'article7', lines: [7, 9], quote }]);
    expect(life.text).toContain('A storm came in on Sunday night. **Bridge 7 was closed on Monday.** The ferries');
    expect(life.text).toContain('“Storm report 7”');
    const next = optionsOf(shown(life), 'opened')[0]?.value ?? '';
    const gone = await discord
      .person('carol')
      .select(shown(life), idOf(shown(life), 'opened'), [next])
      .settled();
    expect(gone.callback?.type).toBe(6);
    expect(shown(gone).content).toContain('no longer where it was');
  });

  it('says what was looked for when there is nothing, without buttons', async () => {
    const understood = { outlets: [], authors: [], from: '2026-04-01', to: null, language: 'en', carriedOver: [] };
    const { discord } = await start({
      search: async () => ({ question: '*x*', understood, results: [], notices: ['Nothing from *here*.'] }),
    });
    const life = await discord.person('bob').slash('search', { question: '*x*', outlet: 'Gazette' }).settled();
    expect(life.text).toBe('I found no passage for “\\*x\\*”.\n-# Gazette · 2026-04-01 – …\n-# Nothing from \\*here\\*.');
    expect(shown(life).components).toEqual([]);
  });

  it('has no buttons to turn a single page', async () => {
    const { discord } = await start({ search: async () => searchResultOf(5) });
    const life = await discord.person('bob').slash('search', { question: 'bridges', private: true }).settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain('5 passages\n');
    expect(labelsOf(shown(life))).toEqual([]);
    expect(optionsOf(shown(life), 'open')).toHaveLength(5);
  });

  it('goes on after a restart, and lands on the last page of an archive that has shrunk', async () => {
    const bot = await start({ search: async () => searchResultOf(23) });
    const first = shown(await bot.discord.person('bob').slash('search', { question: 'bridges' }).settled());
    const again = await startAgain(bot, { search: async () => searchResultOf(7) });
    const life = await bot.discord.person('bob').clickButton(first, 'Last').settled();
    expect(shown(life).content).toContain('7 passages · Page 2 of 2');
    await again.stop();
  });

  it('says kindly that a page is too old, and gives away nothing of what another asked privately', async () => {
    const { discord, state } = await start({ search: async () => searchResultOf(23) });
    const hidden = shown(await discord.person('bob').slash('search', { question: 'bridges', private: true }).settled());
    const foreign = { ...hidden, visibleTo: null };
    const stolen = await discord.person('carol').clickButton(foreign, idOf(hidden, 'page'), { force: true }).settled();
    expect(stolen.text).toContain('earlier message');
    for (const id of ['page', 'page:x:1:next', `${idOf(hidden, 'page').split(':').slice(0, 2).join(':')}:-1:next`]) {
      const odd = await discord.person('bob').clickButton(hidden, id, { force: true }).settled();
      expect(odd.text).toContain('earlier message');
    }
    state.views.forget(discord.person('bob').user.id);
    const old = await discord.person('bob').clickButton(hidden, 'Next').settled();
    expect(old.text).toContain('earlier message');
    expect(old.isEphemeral).toBe(true);
  });

  it('shows a hostile dump as harmless words, within every limit', async () => {
    const changes = { ...hostileNames, text: hostileText, article: 'x'.repeat(200) };
    const { discord } = await start({
      search: async () => ({ ...searchResultOf(25, changes), question: hostileText }),
      passage: async () => ({ ...passage, before: hostileText, quote: hostileText, after: hostileText }),
    });
    const life = await discord.person('bob').slash('search', { question: 'bridges' }).settled();
    expectHarmless(shown(life));
    expect(life.text).toContain('**5.**');
    const value = optionsOf(shown(life), 'open')[2]?.value ?? '';
    const opened = await discord
      .person('bob')
      .select(shown(life), idOf(shown(life), 'open'), [value])
      .settled();
    expectHarmless(shown(opened));
  });

  it('shows passages without headline, outlet and date', async () => {
    const nobody = { title: null, outlet: null, published: null };
    const { discord } = await start({ search: async () => searchResultOf(2, nobody) });
    const life = await discord.person('bob').slash('search', { question: 'bridges' }).settled();
    expect(life.text).toContain('**1.** outlet unknown · undated · `city/bridges.txt:1-3`');
    expect(optionsOf(shown(life), 'open')[0]).toMatchObject({ label: '1. city/bridges.txt' });
  });

  it('speaks the language of the question, and the one that the server has set before it', async () => {
    const understood = { outlets: [], authors: [], from: null, to: null, language: 'ja', carriedOver: [] };
    const { discord } = await start({ search: async () => ({ ...searchResultOf(6), understood }) });
    const life = await discord.person('bob').slash('search', { question: '橋' }).settled();
    expect(life.text).toContain('6 件の該当箇所 · 2 ページ中 1 ページ');
    expect(labelsOf(shown(life))).toContain('次へ');
  });

  it.each(['timeline', 'compare'] as const)(
    'of /%s, too, what the archive tells of it is in the language of its frame',
    async (command) => {
      const told: unknown[] = [];
      const keep = (options: unknown) => void told.push(options);
      const { discord, state } = await start({
        timeline: async (_question, options) => {
          keep(options);
          return timelineOf(2);
        },
        compare: async (_question, options) => {
          keep(options);
          return comparisonOf(2);
        },
      });
      const bob = discord.person('bob');
      bob.user.locale = 'zh-TW';
      // Names and figures are of no language; words are.
      for (const topic of ['OpenAI', '2026-04', 'the ferries', '渡輪']) await bob.slash(command, { topic }).settled();
      state.servers.change(discord.guild('Newsroom').id, { language: 'ja' });
      await bob.slash(command, { topic: 'the ferries' }).settled();
      expect(told).toEqual([{ tellIn: 'zh-Hant' }, { tellIn: 'zh-Hant' }, { tellIn: null }, { tellIn: null }, { tellIn: 'ja' }]);
    },
  );

  it('completes outlet and dates, and works in direct messages', async () => {
    const { discord } = await start({
      search: async () => searchResultOf(6),
      complete: async ({ field, typed }) => [{ label: `${field} ${typed}`, value: typed }],
    });
    const typing = await discord.person('bob').autocomplete('search', { question: 'x', from: 'apr' }, 'from').settled();
    expect(typing.choices).toEqual([{ name: 'from apr', value: 'apr' }]);
    const life = await discord.person('bob').slash('search', { question: 'x' }, { channel: 'dm' }).settled();
    const next = await discord.person('bob').clickButton(shown(life), 'Next').settled();
    expect(shown(next).content).toContain('**6.**');
    const stranger = await discord.person('mallory').slash('search', { question: 'x' }, { channel: 'dm' }).settled();
    expect(stranger.text).toContain('private');
  });
});

describe('/timeline', () => {
  it('shows one line a report, oldest first, each cited, with its sources', async () => {
    const { discord } = await start({ timeline: async () => ({ ...timelineOf(2), notices: ['Half *was* read.'] }) });
    const life = await discord.person('bob').slash('timeline', { topic: 'bridges' }).settled();
    expect(life.text).toBe(
      [
        '**“bridges”**',
        '-# 2 reports, oldest first',
        '-# Half \\*was\\* read.',
        '',
        '2026-04-01 · Harbour Gazette — Bridge 1 was closed. [1]',
        '2026-04-02 · Harbour Gazette — Bridge 2 was closed. [2]',
        '',
        '**Sources**',
        '**[1]** Harbour Gazette · “Storm report 1” · 2026-04-01 · `city/bridges.txt:1`',
        '**[2]** Harbour Gazette · “Storm report 2” · 2026-04-02 · `city/bridges.txt:2`',
      ].join('\n'),
    );
    expect(shown(life).attachments).toEqual([]);
  });

  it('has pages and the whole as a file when it is long, each report with its source on its page', async () => {
    const { discord } = await start({ timeline: async () => timelineOf(28) });
    const life = await discord.person('bob').slash('timeline', { topic: 'bridges' }).settled();
    const seen: number[] = [];
    let message = shown(life);
    for (;;) {
      const told = [...message.content.matchAll(/closed\. \[(\d+)\]/g)].map(([, n]) => Number(n));
      const sources = [...message.content.matchAll(/^\*\*\[(\d+)\]\*\*/gm)].map(([, n]) => Number(n));
      expect(sources).toEqual(told);
      expect(optionsOf(message, 'open')).toHaveLength(told.length);
      seen.push(...told);
      const [file] = message.attachments;
      expect(file?.bytes.toString()).toContain('Bridge 28 was closed. [28]');
      expect(message.content.length).toBeLessThanOrEqual(2_000);
      if (disabledIn(message).includes('Next')) break;
      message = shown(await discord.person('bob').clickButton(message, 'Next').settled());
    }
    expect(seen).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  });

  it('opens a cited passage in its place', async () => {
    const opened: PassagePlace[] = [];
    const { discord } = await start({
      timeline: async () => timelineOf(3),
      passage: async (place) => {
        opened.push(place);
        return passage;
      },
    });
    const message = shown(await discord.person('bob').slash('timeline', { topic: 'bridges' }).settled());
    const value = optionsOf(message, 'open')[1]?.value ?? '';
    const life = await discord.person('carol').select(message, idOf(message, 'open'), [value]).settled();
    expect(opened).toEqual([{ article: '0123456789abcdef', lines: [2, 2], quote: 'Bridge 2 was closed.' }]);
    expect(life.text).toContain('**[2]** Harbour Gazette');
  });

  it('says what the archive says when there is nothing', async () => {
    const empty = { ...timelineOf(0), notices: ['This archive holds no report about “bridges”.'] };
    const { discord } = await start({ timeline: async () => empty });
    const life = await discord.person('bob').slash('timeline', { topic: 'bridges' }).settled();
    expect(life.text).toBe('This archive holds no report about “bridges”.');
    expect(shown(life).components).toEqual([]);
  });

  it('shows a hostile dump as harmless words, within every limit', async () => {
    const copy = { dump: hostileText, lines: [1, 2] as [number, number], outlet: hostileText };
    const timeline = timelineOf(9, { ...hostileNames, quote: hostileText, alsoIn: Array(5).fill(copy) });
    const { discord } = await start({
      timeline: async () => ({ ...timeline, question: hostileText, notices: Array(5).fill(hostileText) }),
    });
    const life = await discord.person('bob').slash('timeline', { topic: 'bridges' }).settled();
    expectHarmless(shown(life));
    expect(life.text).toMatch(/ \[1\]\n/);
    expect(life.text).toContain('**[1]**');
  });
});

describe('/compare', () => {
  it('sets outlets side by side, and the figures that differ, each cited', async () => {
    const { discord } = await start({ compare: async () => comparisonOf(2) });
    const life = await discord.person('bob').slash('compare', { topic: 'bridges' }).settled();
    expect(life.text).toBe(
      [
        '**“bridges”**',
        '-# 2 outlets',
        '',
        '**Outlet 1** · 1 report',
        '- 3 bridges were closed. [1]',
        '',
        '**Outlet 2** · 2 reports',
        '- 4 bridges were closed. [2]',
        '',
        '**Figures that differ**',
        '- bridges closed: 8 bridges (Outlet 1, 2026-04-27) [1]; 8 bridges (Outlet 2, 2026-04-27) [2]',
        '',
        '**Sources**',
        '**[1]** Outlet 1 · “Bridges closed after storm” · 2026-04-27 · `city/bridges.txt:12`',
        '**[2]** Outlet 2 · “Bridges closed after storm” · 2026-04-27 · `city/bridges.txt:12`',
      ].join('\n'),
    );
    expect(optionsOf(shown(life), 'open')).toHaveLength(2);
  });

  it('keeps the best and what differs where it is long, and puts the whole into a file', async () => {
    const quote = `So many bridges were closed ${'for a long time '.repeat(12)}indeed.`;
    const { discord } = await start({ compare: async () => comparisonOf(12, { quote }) });
    const life = await discord.person('bob').slash('compare', { topic: 'bridges' }).settled();
    expect(life.text).toContain('**Figures that differ**');
    expect(life.text).toContain('in the attached file');
    expect(life.text.length).toBeLessThanOrEqual(2_000);
    for (const [, n] of life.text.matchAll(/indeed\. \[(\d+)\]/g)) expect(life.text).toContain(`**[${n}]**`);
    const [file] = shown(life).attachments;
    expect(file?.filename).toBe('comparison.md');
    expect(file?.bytes.toString()).toContain('indeed. [12]');
  });

  it('shows a hostile dump as harmless words, within every limit', async () => {
    const comparison = comparisonOf(12, { ...hostileNames, quote: hostileText });
    const conflicts = [{ about: hostileText, values: [{ value: hostileText, citation: 1 }] }];
    const { discord } = await start({
      compare: async () => ({ ...comparison, conflicts, question: hostileText, notices: [hostileText] }),
    });
    const life = await discord.person('bob').slash('compare', { topic: 'bridges' }).settled();
    expectHarmless(shown(life));
    expect(life.text).toContain('[1]');
    expect(life.text).toContain('**Sources**\n**[1]**');
  });

  it('says so when no outlet has it', async () => {
    const { discord } = await start({ compare: async () => comparisonOf(0) });
    const life = await discord.person('bob').slash('compare', { topic: 'bridges' }).settled();
    expect(life.text).toBe('I found no report on “bridges”.');
  });
});
