import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleCard } from '../../src/browse/article-card.js';
import { createBot } from '../../src/discord/create-bot.js';
import type { Archive } from '../../src/engine/archive.js';
import { createLog } from '../../src/log.js';
import { answerWith } from '../support/answers.js';
import { articleRecordWith } from '../support/article-records.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { type ScriptedArchive, scriptedArchive } from '../support/scripted-archive.js';
import { expectHarmless, idOf, labelsOf, optionsOf, shown } from '../support/shown-message.js';
import { hostileNames, hostileText, searchResultOf } from '../support/topics.js';

let running: (RunningBot & { archive: ScriptedArchive }) | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const ids = {
  report: '0123456789abcdef',
  translated: 'aaaaaaaaaaaaaaaa',
  second: 'bbbbbbbbbbbbbbbb',
  copy: 'cccccccccccccccc',
};
const record = articleRecordWith({});
const translated = articleRecordWith({
  id: ids.translated,
  kind: 'translation',
  title: '風暴後橋樑關閉',
  language: 'zh-Hant',
  translationOf: ids.report,
});
const second = articleRecordWith({ id: ids.second, lines: [31, 50], part: { number: 2, of: 2 } });
const copy = articleRecordWith({ id: ids.copy, dump: 'clips.txt', outlet: 'Other Wire', lines: [3, 9] });

function cardWith(changes: Partial<ArticleCard> = {}): ArticleCard {
  const opening = { text: 'Three bridges were *closed* on Monday.', lines: [12, 12] as const };
  return { article: record, opening, original: null, translations: [], parts: [], copies: [], more: true, ...changes };
}

const cards: Record<string, ArticleCard> = {
  [ids.report]: cardWith({
    article: articleRecordWith({
      host: 'Reading Room',
      authors: ['Ada Quill', 'Bo Marsh'],
      posted: '2026-05-01',
      url: 'https://news.example/a',
      part: { number: 1, of: 2 },
    }),
    translations: [translated],
    parts: [second],
    copies: [copy],
  }),
  [ids.translated]: cardWith({ article: translated, original: record, more: false }),
  [ids.second]: cardWith({ article: second }),
  [ids.copy]: cardWith({ article: copy, copies: [record] }),
};

async function start(script: Partial<Archive> & { onAsk?: ScriptedArchive['onAsk'] } = {}) {
  const archive = scriptedArchive({ article: async (id) => cards[id] ?? null, ...script });
  running = { ...(await startBot(archive)), archive };
  return running;
}

describe('/article', () => {
  it('shows the card of the article chosen', async () => {
    const { discord } = await start();
    const life = await discord.person('bob').slash('article', { headline: ids.report }).settled();
    expect(life.isEphemeral).toBe(false);
    expect(life.text).toBe(
      [
        '**“Bridges closed after storm”**',
        'Harbour Gazette via Reading Room · published 2026-04-27 · posted 2026-05-01',
        '-# report · English · by Ada Quill, Bo Marsh · part 1 of 2',
        '`city/bridges.txt:10-30` · <https://news.example/a>',
        '> Three bridges were \\*closed\\* on Monday.',
        '-# The article goes on.',
        '-# also in `clips.txt:3-9` (Other Wire)',
      ].join('\n'),
    );
    expect(labelsOf(shown(life))).toEqual(['Translation', 'Ask about this article']);
    expect(optionsOf(shown(life), 'cards')).toHaveLength(1);
  });

  it('completes headlines', async () => {
    const { discord } = await start({
      complete: async ({ field, typed }) => [{ label: `${typed}${'𠮷'.repeat(90)} ${field}`, value: ids.report }],
    });
    const life = await discord.person('bob').autocomplete('article', { headline: 'bri' }, 'headline').settled();
    expect(life.choices).toHaveLength(1);
    expect(life.choices[0]?.value).toBe(ids.report);
    expect(life.choices[0]?.name.length).toBeLessThanOrEqual(100);
  });

  it('takes words that fit one headline', async () => {
    const { discord } = await start({
      complete: async () => [
        { label: 'Bridges closed after storm — Harbour Gazette', value: ids.report },
        { label: 'The storm that closed bridges', value: ids.copy },
      ],
    });
    const life = await discord.person('bob').slash('article', { headline: 'bridges CLOSED' }, { force: true }).settled();
    expect(life.text).toContain('**“Bridges closed after storm”**');
  });

  it('names the nearest three where it cannot tell, or where no headline has the words', async () => {
    const offered = [ids.report, ids.second, ids.copy].map((value) => ({ label: 'Bridges closed', value }));
    const { discord, archive } = await start({ complete: async () => offered, search: async () => searchResultOf(9) });
    const several = await discord.person('bob').slash('article', { headline: 'bridges' }).settled();
    expect(several.text).toContain('could not tell');
    expect(several.text.match(/^- /gm)).toHaveLength(3);
    expect(several.text).toContain('- “Bridges closed after storm” · Other Wire · 2026-04-27 · `clips.txt`');
    archive.complete = async () => [];
    const near = await discord.person('bob').slash('article', { headline: 'of bridges and tides' }).settled();
    expect(near.text).toContain('“Storm report 3”');
    expect(near.text.match(/^- /gm)).toHaveLength(3);
    archive.search = async () => searchResultOf(0);
    const none = await discord.person('bob').slash('article', { headline: 'of bridges and tides' }).settled();
    expect(none.text).toBe('I know no article by that headline.');
  });

  it('says kindly that an article is gone, or that nothing was typed', async () => {
    const { discord } = await start();
    const gone = await discord.person('bob').slash('article', { headline: 'ffffffffffffffff' }).settled();
    expect(gone.text).toContain('no longer in the archive');
    const empty = await discord.person('bob').slash('article', { headline: ' @everyone ' }).settled();
    expect(empty.text).toContain('write a headline');
    expect(empty.isEphemeral).toBe(true);
  });

  it('turns to translation, original, parts and copies in the same message for who asked', async () => {
    const { discord } = await start();
    const bob = discord.person('bob');
    const first = shown(await bob.slash('article', { headline: ids.report }).settled());
    const turned = await bob.clickButton(first, 'Translation').settled();
    expect(turned.callback?.type).toBe(6);
    expect(shown(turned).id).toBe(first.id);
    expect(shown(turned).content).toContain('**“風暴後橋樑關閉”**');
    expect(shown(turned).content).toContain('-# translation · Traditional Chinese');
    expect(shown(turned).content).toContain('-# translated from Harbour Gazette · “Bridges closed after storm”');
    const back = shown(await bob.clickButton(shown(turned), 'Original').settled());
    expect(back.content).toContain('part 1 of 2');
    const menus = JSON.stringify(back.components).match(/cards:[^"]+/g) ?? [];
    const part = shown(await bob.select(back, menus[0] ?? '', [ids.second]).settled());
    expect(part.content).toContain('`city/bridges.txt:31-50`');
  });

  it('opens a copy for somebody else alone, who goes on from there', async () => {
    const { discord } = await start();
    const first = shown(await discord.person('bob').slash('article', { headline: ids.report }).settled());
    const menus = JSON.stringify(first.components).match(/cards:[^"]+/g) ?? [];
    const life = await discord
      .person('carol')
      .select(first, menus[1] ?? '', [ids.copy])
      .settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain('Other Wire');
    expect(first.content).toContain('Harbour Gazette via Reading Room');
    const further = await discord
      .person('carol')
      .select(shown(life), idOf(shown(life), 'cards'), [ids.report])
      .settled();
    expect(shown(further).id).toBe(shown(life).id);
  });

  it('asks about the article alone', async () => {
    const { discord, archive } = await start({ onAsk: async (question) => answerWith({ question: question.text }) });
    const card = shown(await discord.person('bob').slash('article', { headline: ids.report }).settled());
    const opened = await discord.person('carol').clickButton(card, 'Ask about this article').settled();
    const life = await discord.person('carol').submitModal(opened, { question: 'How many bridges?' }).settled();
    expect(life.text).toContain('Three bridges were closed');
    expect(archive.asked[0]?.question).toMatchObject({ text: 'How many bridges?', article: ids.report });
    const empty = await discord.person('carol').submitModal(opened, { question: ' ' }).settled();
    expect(empty.text).toBe('Please write a question.');
  });

  it('goes on after a restart, and says kindly when it is too old', async () => {
    const { discord, state, bot } = await start();
    const first = shown(await discord.person('bob').slash('article', { headline: ids.report, private: true }).settled());
    await bot.stop();
    const again = createBot({
      archive: scriptedArchive({ article: async (id) => cards[id] ?? null }),
      settings: { token: discord.token, api: discord.apiUrl, guilds: null, owners: null },
      dataDir: '/nowhere',
      state,
      log: createLog({ level: 'silent', readable: false, write: () => undefined }),
    });
    await again.start();
    const life = await discord.person('bob').clickButton(first, 'Translation').settled();
    expect(shown(life).content).toContain('風暴後橋樑關閉');
    const foreign = { ...shown(life), visibleTo: null };
    const stolen = await discord.person('carol').clickButton(foreign, 'Original').settled();
    expect(stolen.text).toContain('earlier message');
    state.views.forget(discord.person('bob').user.id);
    for (const label of ['Original', 'Ask about this article']) {
      const old = await discord.person('bob').clickButton(shown(life), label).settled();
      expect(old.text).toContain('earlier message');
    }
    await again.stop();
  });

  it('shows a hostile dump as harmless words, within every limit', async () => {
    const hostile = articleRecordWith({ ...hostileNames, authors: [hostileText], language: hostileText, id: ids.copy });
    const many = Array.from({ length: 40 }, (_, at) => ({ ...hostile, id: `${at}`.padStart(16, '0') }));
    const opening = { text: hostileText, lines: [1, 2] as const };
    const card = { article: hostile, opening, original: hostile, translations: many, parts: many, copies: many, more: true };
    const { discord } = await start({ article: async () => card });
    const life = await discord.person('bob').slash('article', { headline: ids.report }).settled();
    expectHarmless(shown(life));
    expect(life.text).not.toContain('javascript');
    expect(shown(life).components).toHaveLength(4);
  });

  it('shows an article without headline, outlet and date', async () => {
    const bare = articleRecordWith({ title: null, outlet: null, published: null, language: null });
    const { discord } = await start({ article: async () => cardWith({ article: bare, parts: [bare], more: false }) });
    const life = await discord.person('bob').slash('article', { headline: ids.report }).settled();
    expect(life.text).toContain('**no headline**\noutlet unknown · undated\n-# report\n`city/bridges.txt:10-30`');
    expect(optionsOf(shown(life), 'cards')[0]?.label).toBe('no headline');
  });
});
