import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/cli/read-articles.js';
import { localArchive } from '../../../src/corpus-parts.js';
import { dataFolder } from '../../../src/ingest/data-folder.js';
import { silentLog } from '../../engine/scripted-parts.mjs';
import { addedCorpus, records } from './added-corpus.js';

let corpus: ReturnType<typeof addedCorpus>;
beforeEach(() => {
  corpus = addedCorpus();
});
afterEach(() => corpus.close());
const folder = () => dataFolder(corpus.dataDir, corpus.corpusDir);
const titles = async () => (await readArticles(corpus.parts())).articles.map(({ article }) => article.title);
const usage = (words: string) => ({ name: 'Fault', code: 'usage', message: expect.stringContaining(words) });

describe('a dump that an owner adds', () => {
  it('is part of the corpus from then on, under its path among the added ones', async () => {
    corpus.put('corpus/a.json', records(['Ferry stopped']));
    await corpus.archive.index({});
    const file = corpus.file('tram.json', records(['Tram line reopened']));
    expect(await corpus.archive.addDump(file)).toEqual({ dump: 'uploads/tram.json' });
    expect(existsSync(file.path)).toBe(false);
    expect(await corpus.archive.status()).toMatchObject({ stale: true, dumps: 1 });
    expect((await corpus.archive.index({ dryRun: true })).changes).toEqual([{ dump: 'uploads/tram.json', change: 'added' }]);
    expect((await corpus.archive.index({})).changes).toEqual([{ dump: 'uploads/tram.json', change: 'added' }]);
    expect(await corpus.archive.status()).toMatchObject({ stale: false, dumps: 2 });
    expect(await titles()).toEqual(['Ferry stopped', 'Tram line reopened']);
    const { results } = await corpus.archive.search({ text: 'tram line' }, 1);
    expect(results).toMatchObject([{ dump: 'uploads/tram.json', title: 'Tram line reopened' }]);
  });

  it('is listed with its size and time', async () => {
    const before = Date.now() - 1_000;
    await corpus.archive.addDump(corpus.file('b.txt', 'Some words.'));
    await corpus.archive.addDump(corpus.file('a.txt', 'Words.'));
    const list = await corpus.archive.uploads();
    expect(list).toMatchObject([
      { dump: 'uploads/a.txt', bytes: 6 },
      { dump: 'uploads/b.txt', bytes: 11 },
    ]);
    expect(Date.parse(list[0]?.addedAt ?? '')).toBeGreaterThan(before);
  });

  it('is read with the outlet file and the corrections of the corpus folder', async () => {
    corpus.put('corpus/outlets.yaml', 'outlets:\n  - { name: Quay Courier of Old Town, aliases: [Quay Courier] }\n');
    corpus.put('corpus/corrections.yaml', 'corrections:\n  - { dump: uploads/t.json, set: { published: 2025-04-02 } }\n');
    await corpus.archive.addDump(corpus.file('t.json'));
    const { articles, refused } = await readArticles(corpus.parts());
    expect(articles[0]?.article).toMatchObject({ outlet: 'Quay Courier of Old Town', published: '2025-04-02' });
    expect(refused).toEqual([]);
  });

  it('never takes the place of another', async () => {
    corpus.put('corpus/uploads/own.json', records(['Own']));
    await corpus.archive.addDump(corpus.file('Tram.json', records(['First'])));
    for (const name of ['Tram.json', 'tram.JSON', '../../Tram.json', 'own.json'])
      await expect(corpus.archive.addDump(corpus.file(name))).rejects.toMatchObject(usage('already'));
    expect(await titles()).toEqual(['First', 'Own']);
  });

  it('gives way to a dump of the same path in the corpus folder, and the list says so', async () => {
    await corpus.archive.addDump(corpus.file('tram.json', records(['Added'])));
    corpus.put('corpus/uploads/tram.json', records(['Of the folder']));
    const { articles, refused } = await readArticles(corpus.parts());
    expect(articles.map(({ article }) => article.title)).toEqual(['Of the folder']);
    expect(refused).toMatchObject([{ dump: 'uploads/tram.json', reason: expect.stringContaining('corpus folder') }]);
    await corpus.archive.removeDump('uploads/tram.json');
    expect((await readArticles(corpus.parts())).refused).toEqual([]);
    expect(await titles()).toEqual(['Of the folder']);
  });

  it('is refused when it is no dump by its name, no file, or gone', async () => {
    await expect(corpus.archive.addDump(corpus.file('page.html'))).rejects.toMatchObject(usage('foreign'));
    const { path } = corpus.file('x.txt');
    symlinkSync(path, `${path}-link`);
    await expect(corpus.archive.addDump({ name: 'x.txt', path: `${path}-link` })).rejects.toMatchObject(usage('regular'));
    await expect(corpus.archive.addDump({ name: 'x.txt', path: `${path}-none` })).rejects.toMatchObject(usage('not there'));
    expect(await corpus.archive.uploads()).toEqual([]);
  });

  it('belongs to its corpus folder alone, also where others share the data folder', async () => {
    corpus.put('other/a.json', records(['Elsewhere']));
    await corpus.archive.addDump(corpus.file('tram.json'));
    const other = localArchive({ ...corpus.settings, corpusDir: join(corpus.root, 'other') }, silentLog);
    expect(await other.uploads()).toEqual([]);
    expect(await other.index({})).toMatchObject({ dumps: { total: 1 } });
    await other.close();
    expect(readFileSync(join(folder().uploads, '.corpus'), 'utf8')).toBe(`${corpus.corpusDir}\n`);
  });

  it('is listed once where the data folder lies in the corpus folder', async () => {
    const dataDir = join(corpus.corpusDir, 'data');
    const inside = localArchive({ ...corpus.settings, dataDir }, silentLog);
    await inside.addDump(corpus.file('tram.json'));
    corpus.put('corpus/data/uploads-pending/x/stranger.json', records(['Stranger']));
    const report = await inside.index({});
    expect(report).toMatchObject({ dumps: { total: 1 }, refused: [] });
    await inside.close();
  });
});

describe('a dump that an owner removes', () => {
  it('is put aside with the time, and forgotten by the next run', async () => {
    corpus.put('corpus/a.json', records(['Ferry stopped']));
    await corpus.archive.addDump(corpus.file('tram.json', records(['Tram', 'Bus', 'Train', 'Boat'])));
    await corpus.archive.index({});
    await corpus.archive.removeDump('uploads/tram.json');
    expect(readdirSync(folder().uploadsRemoved)).toEqual([expect.stringMatching(/^20\d\d-.*Z-tram\.json$/)]);
    expect((await corpus.archive.index({})).changes).toEqual([{ dump: 'uploads/tram.json', change: 'removed' }]);
    expect(await titles()).toEqual(['Ferry stopped']);
    expect(await corpus.archive.addDump(corpus.file('tram.json'))).toEqual({ dump: 'uploads/tram.json' });
  });

  it('may have been the only one', async () => {
    await corpus.archive.addDump(corpus.file('tram.json'));
    await corpus.archive.index({});
    await corpus.archive.removeDump('uploads/tram.json');
    expect(await corpus.archive.index({ dryRun: true })).toMatchObject({ chunks: 0 });
    expect(await corpus.archive.index({})).toMatchObject({ chunks: 0 });
    expect(await corpus.archive.search({ text: 'pier' }, 3)).toMatchObject({ results: [] });
  });

  it('must have been added: what is in the corpus folder is its owner’s to delete', async () => {
    corpus.put('corpus/a.json', records(['Ferry']));
    corpus.put('corpus/uploads/own.json', records(['Own']));
    for (const dump of ['a.json', 'uploads/own.json'])
      await expect(corpus.archive.removeDump(dump)).rejects.toMatchObject(usage('corpus folder'));
    const strange = ['uploads/none.txt', 'uploads/', '', 'uploads/../../corpus.db', '/etc/hostname', 'uploads/.corpus'];
    for (const dump of strange) await expect(corpus.archive.removeDump(dump)).rejects.toMatchObject(usage('was added'));
    expect(await titles()).toEqual(['Ferry', 'Own']);
  });
});

describe('an empty corpus folder', () => {
  it('is no error while it never held anything and dumps were added', async () => {
    await corpus.archive.addDump(corpus.file('tram.json'));
    expect(await corpus.archive.index({})).toMatchObject({ dumps: { total: 1 } });
    await corpus.archive.addDump(corpus.file('bus.json'));
    expect(await corpus.archive.index({})).toMatchObject({ dumps: { total: 2, added: 1 } });
  });

  it('is one when it held dumps before, whatever was added', async () => {
    corpus.put('corpus/a.json', records(['Ferry']));
    await corpus.archive.addDump(corpus.file('tram.json', records(['Tram', 'Bus', 'Train', 'Boat'])));
    await corpus.archive.index({});
    rmSync(join(corpus.corpusDir, 'a.json'));
    const refused = { code: 'corpus', message: expect.stringContaining('added through Discord') };
    await expect(corpus.archive.index({})).rejects.toMatchObject(refused);
    await expect(corpus.archive.index({ dryRun: true })).rejects.toMatchObject(refused);
    await corpus.archive.removeDump('uploads/tram.json');
    await expect(corpus.archive.index({})).rejects.toMatchObject({ code: 'corpus' });
    expect(await corpus.archive.status()).toMatchObject({ dumps: 2 });
  });

  it('is an error without dumps that were added', async () => {
    await expect(corpus.archive.index({})).rejects.toMatchObject({
      code: 'corpus',
      message: expect.stringContaining('no dumps'),
    });
  });
});

describe('a corpus that shrinks', () => {
  it('may lose what an owner removed, and no more than before of the rest', async () => {
    for (const name of ['a', 'b', 'c']) corpus.put(`corpus/${name}.json`, records([`Ferry ${name}`]));
    await corpus.archive.addDump(corpus.file('t.json', records(['Tram', 'Bus', 'Train', 'Boat', 'Kite'])));
    await corpus.archive.index({});
    await corpus.archive.removeDump('uploads/t.json');
    for (const name of ['a', 'b']) rmSync(join(corpus.corpusDir, `${name}.json`));
    await expect(corpus.archive.index({})).rejects.toMatchObject({
      code: 'corpus',
      message: expect.stringContaining('from 3 to 1'),
    });
    corpus.put('corpus/b.json', records(['Ferry b']));
    expect(await corpus.archive.index({})).toMatchObject({ chunks: 2 });
  });
});
