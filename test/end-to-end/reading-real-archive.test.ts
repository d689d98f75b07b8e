// The commands that read the archive, with a real one over invented dumps: what the scripted ones cannot show is that both halves fit.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localArchive } from '../../src/corpus-parts.js';
import type { Archive } from '../../src/engine/archive.js';
import { createLog } from '../../src/log.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { expectHarmless, idOf, optionsOf, shown } from '../support/shown-message.js';

const log = createLog({ level: 'silent', readable: false, write: () => undefined });
const scratch = mkdtempSync(join(tmpdir(), 'byline-reading-'));
const corpusDir = join(scratch, 'corpus');
let archive: Archive;
let running: RunningBot;

const record = (source: string, published_at: string, title: string, body: string) => ({ source, published_at, title, body });

/** Three outlets on one bridge, who differ over its price; and a report a day on something else. */
const bridge = [
  record(
    'Brackwater Courier',
    '2031-03-02',
    'Orlen bridge to be rebuilt',
    'The Orlen bridge will be rebuilt for 48 million crowns, the city of Brackwater said. Work begins in May. @everyone **hurry**',
  ),
  record(
    'Northmoor Gazette',
    '2031-03-03',
    'Orlen bridge plan is approved',
    'The council approved the plan to rebuild the Orlen bridge. The Orlen bridge will be rebuilt for 61 million crowns, an auditor wrote.',
  ),
  record(
    'Lakeside Herald',
    '2031-02-27',
    'Ferries wait for the Orlen bridge',
    'Ferries will carry cars while the Orlen bridge is closed. The Orlen bridge has stood since 1911.',
  ),
];
/** Words that nobody else has: reports that read alike would be told as copies of one another. */
const syllables = ['ba', 'dor', 'fen', 'gil', 'hum', 'jas', 'kel', 'lor', 'mip', 'nur'];
const oddWords = (seed: number): string =>
  Array.from({ length: 9 }, (_, at) => {
    const number = seed * 37 + at * 11;
    return [number % 10, Math.floor(number / 10) % 10, (seed + at) % 10].map((place) => syllables[place]).join('');
  }).join(' ');

const daily = Array.from({ length: 30 }, (_, at) =>
  record(
    'Brackwater Courier',
    `2031-04-${String(at + 1).padStart(2, '0')}`,
    `Herring catch of day ${at + 1}`,
    `The herring catch pleased ${oddWords(at)}. Gulls were seen by ${oddWords(at + 40)}.`,
  ),
);

beforeAll(async () => {
  mkdirSync(corpusDir);
  writeFileSync(join(corpusDir, 'bridge.json'), JSON.stringify(bridge));
  writeFileSync(join(corpusDir, 'herring.jsonl'), daily.map((one) => `${JSON.stringify(one)}\n`).join(''));
  archive = localArchive({ corpusDir, dataDir: join(scratch, 'data'), embeddings: { kind: 'builtin' } }, log);
  await archive.index({});
  running = await startBot(archive);
}, 60_000);

afterAll(async () => {
  await running.close();
  await archive.close();
  rmSync(scratch, { recursive: true, force: true });
});

const bob = () => running.discord.person('bob');

describe('with a real archive', () => {
  it('/search finds passages, turns pages and opens one in its place', async () => {
    const first = shown(await bob().slash('search', { question: 'herring catch' }).settled());
    expect(first.content).toMatch(/\d\d passages · Page 1 of [345]\n/);
    const last = shown(await bob().clickButton(first, 'Last').settled());
    expect(last.content).toMatch(/\*\*[12]\d\.\*\* Brackwater Courier/);
    const value = optionsOf(last, 'open')[0]?.value ?? '';
    const opened = await bob().select(last, idOf(last, 'open'), [value]).settled();
    expect(opened.text).toMatch(/\*\*The herring catch pleased .*\*\*/);
    expect(opened.text).toContain('herring.jsonl:');
  });

  it('/timeline tells what was reported, oldest first, and opens what it cites', async () => {
    const message = shown(await bob().slash('timeline', { topic: 'Orlen bridge' }).settled());
    const days = [...message.content.matchAll(/^(2031-\d\d-\d\d) · .* \[\d\]$/gm)].map(([, day]) => day);
    expect(days).toEqual(['2031-02-27', '2031-03-02', '2031-03-03']);
    expectHarmless(message);
    const value = optionsOf(message, 'open')[1]?.value ?? '';
    const opened = await bob().select(message, idOf(message, 'open'), [value]).settled();
    expect(opened.text).toContain('bridge.json:');
    expect(opened.text).not.toContain('no longer');
  });

  it('/compare sets outlets side by side and tells where they differ', async () => {
    const message = shown(await bob().slash('compare', { topic: 'Orlen bridge' }).settled());
    for (const outlet of ['Brackwater Courier', 'Northmoor Gazette', 'Lakeside Herald']) {
      expect(message.content).toContain(`**${outlet}** · 1 report`);
    }
    expect(message.content).toContain('**Figures that differ**');
    expect(message.content).toMatch(/48 million crowns \(Brackwater Courier, 2031-03-02\) \[\d\]/);
    expect(message.content).toMatch(/61 million crowns \(Northmoor Gazette, 2031-03-03\) \[\d\]/);
    expectHarmless(message);
  });

  it('/article is completed by words of the headline, and asked about alone', async () => {
    const typing = await bob().autocomplete('article', { headline: 'orlen plan' }, 'headline').settled();
    expect(typing.choices.map(({ name }) => name)).toEqual(['Orlen bridge plan is approved — Northmoor Gazette, 2031-03-03']);
    const headline = String(typing.choices[0]?.value);
    const card = shown(await bob().slash('article', { headline }).settled());
    expect(card.content).toContain('Northmoor Gazette · published 2031-03-03');
    const opened = await bob().clickButton(card, 'Ask about this article').settled();
    const question = 'For how much will the Orlen bridge be rebuilt?';
    const life = await bob().submitModal(opened, { question }).settled();
    expect(life.text).toContain('61 million crowns');
    expect(life.text).not.toContain('Brackwater Courier');
  });

  it('/article takes free text, and offers what is nearest where several fit', async () => {
    const found = await bob().slash('article', { headline: 'Ferries wait' }).settled();
    expect(found.text).toContain('**“Ferries wait for the Orlen bridge”**');
    const several = await bob().slash('article', { headline: 'herring' }).settled();
    expect(several.text.match(/^- “Herring catch of day/gm)).toHaveLength(3);
  });

  it('/sources counts what is there', async () => {
    const message = shown(await bob().slash('sources').settled());
    expect(message.content).toContain('33 articles · 2 dumps · 2031-02-27 – 2031-04-30');
    expect(message.content).toContain('- Brackwater Courier: 31 · 2031-03-02 – 2031-04-30');
  });

  it('completes outlet and dates from what is held', async () => {
    const outlets = await bob().autocomplete('search', { question: 'x', outlet: 'north' }, 'outlet').settled();
    expect(outlets.choices).toEqual([{ name: 'Northmoor Gazette · 1 article', value: 'Northmoor Gazette' }]);
    const months = await bob().autocomplete('timeline', { topic: 'x', from: '2031-04' }, 'from').settled();
    expect(months.choices[0]?.value).toBe('2031-04');
  });
});
