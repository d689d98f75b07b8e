import { existsSync, truncateSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadableFile } from '../../../src/ingest/uploads/inspected-dump.js';
import { addedCorpus, records } from './added-corpus.js';

let corpus: ReturnType<typeof addedCorpus>;
beforeEach(() => {
  corpus = addedCorpus();
});
afterEach(() => corpus.close());
const inspect = (name: string, content?: string | Buffer) => corpus.archive.inspect(corpus.file(name, content));
const readable = async (name: string, content: string) => (await inspect(name, content)) as ReadableFile;

describe('looking at a file before it is added', () => {
  it('tells its layout, encoding and articles, and writes nothing', async () => {
    const content = records(['Tram line reopened', 'Bus station moved']);
    expect(await inspect('t.json', content)).toMatchObject({
      status: 'readable',
      dump: 'uploads/t.json',
      bytes: content.length,
      layout: 'records',
      encoding: 'utf-8',
      sameAs: null,
      undecided: [],
      articles: [
        {
          kind: 'report',
          outlet: 'Quay Courier',
          title: 'Tram line reopened',
          published: '2025-03-01',
          language: 'en',
          held: [],
        },
        { title: 'Bus station moved', lines: [1, 1], host: null },
      ],
    });
    expect(existsSync(`${corpus.dataDir}/uploads`)).toBe(false);
    expect(existsSync(`${corpus.dataDir}/corpus.db`)).toBe(false);
  });

  it('goes by the outlet file of the corpus folder', async () => {
    corpus.put('corpus/outlets.yaml', 'outlets:\n  - { name: Old Quay Post, aliases: [Quay Courier] }\n');
    expect((await readable('t.json', records(['Tram']))).articles).toMatchObject([{ outlet: 'Old Quay Post' }]);
  });

  it.each([
    ['t.pdf', 'words', 'foreign'],
    ['t.txt', '', 'empty'],
    ['t.txt', ' \n\n ', 'empty'],
    ['t.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
    ['t.json', '[{"title": ', 'line 1'],
    ['t.json', '[]', 'without articles'],
  ])('refuses %s with reason and remedy (%#)', async (name, content, reason) => {
    expect(await inspect(name, content)).toMatchObject({
      status: 'refused',
      name,
      reason: expect.stringContaining(reason),
      remedy: expect.stringMatching(/./),
    });
  });

  it('refuses what is larger than a dump may be, without reading it', async () => {
    const file = corpus.file('t.txt', 'words');
    truncateSync(file.path, 65 * 1024 * 1024);
    expect(await corpus.archive.inspect(file)).toMatchObject({ status: 'refused', reason: expect.stringContaining('64 MB') });
  });

  it('refuses a name that is taken', async () => {
    await corpus.archive.addDump(corpus.file('t.json'));
    expect(await inspect('T.json')).toMatchObject({ status: 'refused', reason: expect.stringContaining('uploads/t.json') });
  });

  it('rejects when the file is not there', async () => {
    const gone = { name: 't.txt', path: `${corpus.root}/none` };
    await expect(corpus.archive.inspect(gone)).rejects.toMatchObject({ code: 'usage' });
  });

  it('tells which articles the archive seems to hold, and whether it holds the very file', async () => {
    const held = records(['Tram line reopened', 'Bus station moved']);
    corpus.put('corpus/a.json', held);
    await corpus.archive.index({});
    expect((await readable('same.json', held)).sameAs).toBe('a.json');
    const { articles, sameAs } = await readable('t.json', records(['Tram Line Reopened', 'Kite festival']));
    expect(sameAs).toBeNull();
    expect(articles.map((article) => article.held)).toEqual([
      [{ article: expect.stringMatching(/^[0-9a-f]{16}$/), dump: 'a.json', outlet: 'Quay Courier', published: '2025-03-01' }],
      [],
    ]);
    const other = await readable('t.json', records(['Tram line reopened'], 'Ferry Herald'));
    expect(other.articles[0]?.held).toEqual([]);
  });
});
