import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createBot } from '../../src/discord/create-bot.js';
import { Fault } from '../../src/errors.js';
import type { DumpFile, InspectedArticle, InspectedDump } from '../../src/ingest/uploads/inspected-dump.js';
import type { UploadedDump } from '../../src/ingest/uploads/uploads.js';
import { createLog } from '../../src/log.js';
import type { InteractionLife } from '../../src/playground/people/interaction-life.js';
import type { Message } from '../../src/playground/world/message.js';
import { because } from '../../src/reasons/reason.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { indexReportWith, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const article: InspectedArticle = {
  id: 'a1',
  kind: 'report',
  outlet: 'Harbour Gazette',
  host: 'Bay *Blog*',
  title: 'Ferries @everyone',
  published: '2026-04-27',
  language: 'en',
  lines: [1, 9],
  held: [{ article: 'b1', dump: 'old/ferries.txt', outlet: 'Harbour Gazette', published: '2026-04-27' }],
};
const readable: InspectedDump = {
  status: 'readable',
  dump: 'uploads/ferries.txt',
  bytes: 12,
  layout: 'plain',
  encoding: 'utf-8',
  articles: [article, { ...article, id: 'a2', title: null, outlet: null, host: null, published: null, held: [] }],
  undecided: [{ line: 12, field: 'published', title: null, reason: 'no date', why: because('undecided.date') }],
  sameAs: null,
};

async function start(found: InspectedDump = readable) {
  const files: { name: string; text: string }[] = [];
  const kept: DumpFile[] = [];
  const uploads: UploadedDump[] = [{ dump: 'uploads/old:one.txt', bytes: 3, addedAt: '2026-04-27T00:00:00.000Z' }];
  const archive = scriptedArchive({
    inspect: async ({ name, path }) => {
      files.push({ name, text: readFileSync(path, 'utf8') });
      return found;
    },
    addDump: async (file) => {
      kept.push(file);
      return { dump: `uploads/${file.name}` };
    },
    removeDump: async (dump) => void uploads.splice(0, uploads.length, ...uploads.filter((one) => one.dump !== dump)),
    uploads: async () => uploads,
    onIndex: async () => indexReportWith(),
  });
  running = await startBot(archive, { parts: { timing: { progressMs: 20 } }, discord: { application: { owner: 'ada' } } });
  const { discord, state, dataDir } = running;
  const pending = (): string[] =>
    existsSync(join(dataDir, 'uploads-pending')) ? readdirSync(join(dataDir, 'uploads-pending')) : [];
  const add = (person: string, name = 'ferries.txt', channel = 'general'): InteractionLife => {
    const file = discord.person(person).upload({ filename: name, contentType: null, bytes: Buffer.from('Ferry news.\n') });
    return discord.person(person).slash('corpus add', { file }, { channel, force: true });
  };
  return { discord, state, archive, files, kept, uploads, pending, add };
}

async function opened(life: InteractionLife): Promise<Message> {
  await life.until(({ text }) => text !== '');
  if (life.message === null) throw new Error('There is no message');
  return life.message;
}

const told = async (life: InteractionLife, words: string): Promise<string> =>
  (await life.until(({ text }) => text.includes(words))).text;

describe('/corpus add', () => {
  it('shows the owner what a file holds, and keeps and indexes it on a click, once', async () => {
    const { discord, state, archive, files, kept, pending, add } = await start();
    const life = add('ada');
    const message = await opened(life);
    expect(life.isEphemeral).toBe(true);
    expect(files).toEqual([{ name: 'ferries.txt', text: 'Ferry news.\n' }]);
    expect(message.content).toContain('`uploads/ferries.txt`** holds 2 articles; read as plain text, encoding `utf-8`');
    expect(message.content).toContain(
      '- 1–9 · report · Harbour Gazette, carried by Bay \\*Blog\\* · “Ferries @\u2060everyone” · 2026-04-27 · held already in `old/ferries.txt`',
    );
    expect(message.content).toContain('· unknown · “unknown” · undated');
    expect(message.content).toContain('- line 12, date: no line of its header is a complete date');
    expect(archive.indexRuns).toEqual([]);
    const done = discord.person('ada').clickButton(message, 'Keep');
    expect(await told(done, 'is up to date')).toContain('`uploads/ferries.txt` was added.');
    expect(kept).toHaveLength(1);
    expect(pending()).toEqual([]);
    await told(discord.person('ada').clickButton(message, 'Keep'), 'decided already');
    expect(archive.indexRuns).toEqual([{}]);
    expect(state.audit(3).map(({ what, outcome }) => [what, outcome])).toEqual([
      ['/corpus add keep', 'failed'],
      ['/corpus add keep', 'done'],
      ['/corpus add', 'done'],
    ]);
  });

  it('works in a direct message, and throws the file away when that is wished', async () => {
    const { discord, kept, pending, add } = await start();
    const message = await opened(add('ada', 'ferries.txt', 'dm'));
    expect(pending()).toHaveLength(1);
    discord.person('ada').clickButton(message, 'Discard');
    await eventually(() => message.content).toContain('nothing was added');
    expect(message.components).toEqual([]);
    expect(pending()).toEqual([]);
    expect(kept).toEqual([]);
  });

  it('refuses a file of another kind without fetching it, and tells why a file is no dump', async () => {
    const { files, add, pending } = await start({
      status: 'refused',
      name: 'x.txt',
      reason: 'it is empty',
      remedy: 'Send another.',
      why: null,
    });
    await told(add('ada', 'picture.png'), 'foreign file');
    expect(files).toEqual([]);
    expect(await told(add('ada', 'x.txt'), 'cannot be added')).toContain('`x.txt`: it is empty. Send another.');
    expect(pending()).toEqual([]);
  });

  it('puts a long list of articles into a file', async () => {
    const articles = Array.from({ length: 60 }, (_, n) => ({
      ...article,
      id: `a${n}`,
      title: `A headline of some length, number ${n}`,
    }));
    const { add } = await start({ ...readable, articles });
    const message = await opened(add('ada'));
    expect(message.content).toMatch(/\d+ lines more in the attached file$/);
    expect(message.attachments).toMatchObject([{ filename: 'articles.md' }]);
  });

  it('leaves nothing behind when the engine fails, and tells what was added when only the run fails', async () => {
    const { discord, archive, pending, add } = await start();
    const message = await opened(add('ada'));
    archive.onIndex = async () => {
      throw new Fault('engine', 'The index process ended.', { remedy: 'Try again.', retry: true });
    };
    const text = await told(discord.person('ada').clickButton(message, 'Keep'), 'Try again.');
    expect(text).toContain('was added');
    archive.inspect = async () => {
      throw new Fault('engine', 'Reading the file stopped.', { remedy: 'Split the file.' });
    };
    await told(add('ada'), 'Split the file.');
    expect(pending()).toEqual([]);
  });

  it('can still be decided after a restart', async () => {
    const { discord, state, archive, kept, add } = await start();
    const message = await opened(add('ada'));
    await running?.bot.stop();
    const again = createBot({
      archive,
      state,
      settings: { token: discord.token, api: discord.apiUrl, guilds: null, owners: null },
      dataDir: running?.dataDir ?? '',
      log: createLog({ level: 'silent', readable: false, write: () => undefined }),
      timing: { progressMs: 20 },
    });
    await again.start();
    await told(discord.person('ada').clickButton(message, 'Keep'), 'is up to date');
    expect(kept).toMatchObject([{ name: 'ferries.txt' }]);
    await again.stop();
  });

  it('is for owners alone, by command, button and completion', async () => {
    const { discord, state, kept, files, add } = await start();
    await told(add('eve'), 'Only the owners');
    await told(add('bob'), 'Only the owners');
    await told(add('mallory', 'ferries.txt', 'dm'), 'Only the owners');
    await told(add('mallory', 'ferries.txt', 'lobby'), 'private');
    expect(files).toEqual([]);
    const message = { ...(await opened(add('ada'))), visibleTo: null };
    const id = JSON.stringify(message.components).match(/"(upload:keep:[^"]+)"/)?.[1] ?? '';
    await told(discord.person('eve').clickButton(message, id, { force: true }), 'earlier message');
    expect(kept).toEqual([]);
    const typing = discord.person('eve').autocomplete('corpus remove', { dump: 'old' }, 'dump');
    await typing.settled();
    expect(typing.choices).toEqual([]);
    expect(state.audit(20).filter(({ outcome }) => outcome === 'refused')).toHaveLength(4);
  });
});

describe('/corpus remove', () => {
  it('offers what was added, asks once more, and takes it out', async () => {
    const { discord, uploads, archive, state } = await start();
    const typing = discord.person('ada').autocomplete('corpus remove', { dump: 'OLD' }, 'dump');
    await typing.settled();
    expect(typing.choices).toEqual([{ name: 'uploads/old:one.txt', value: 'uploads/old:one.txt' }]);
    const message = await opened(discord.person('ada').slash('corpus remove', { dump: 'uploads/old:one.txt' }));
    expect(message.content).toContain('Remove `uploads/old:one.txt`');
    expect(uploads).toHaveLength(1);
    expect(await told(discord.person('ada').clickButton(message, 'Remove'), 'is up to date')).toContain('was removed');
    expect(uploads).toEqual([]);
    await told(discord.person('ada').clickButton(message, 'Remove'), 'No dump of that name');
    expect(archive.indexRuns).toEqual([{}]);
    expect(state.audit(3).map(({ outcome }) => outcome)).toEqual(['failed', 'done', 'done']);
  });

  it('knows no dump that was not added', async () => {
    const { discord } = await start();
    await told(discord.person('ada').slash('corpus remove', { dump: '../state.db' }), 'No dump of that name');
  });
});
